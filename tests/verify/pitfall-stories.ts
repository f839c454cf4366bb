/**
 * Law 9 for pitfalls: for every code a story that raises it, and what clears it. Where the contract
 * names nothing that resolves a row, the reason stands in its place.
 */
import type { PitfallCode } from '../../src/machines/vocabulary.js';
import * as F from './alphabet.js';
import { fact, type Fact } from './alphabet.js';

/** How a pitfall is raised, and how it is mended. */
export interface PitfallStory {
  readonly raises: readonly Fact[];
  /** What clears it; a text is the reason why nothing does. */
  readonly clears: readonly Fact[] | string;
}

const PROVEN = F.diagnosis('proven cancer');
const INFLAMMATORY = F.diagnosis('inflammatory cancer', { inflammatory: true });
const SEEN = [PROVEN, F.exam('negative'), F.named('A', 'moderate')];
const SAMPLED = [...SEEN, F.biopsy('A', 1)];
const marked = (node: F.Node, nth = 1): Fact => F.biopsy(node, nth, 'core', true);
const result = (value: F.Result, node: F.Node = 'A', nth = 1): Fact => F.report(node, nth, value);
const METASTATIC = [...SEEN, marked('A'), result('metastatic')];
const BENIGN = [...SEEN, marked('A'), result('benign')];

const cores = (nth: number, count: number): Fact =>
  fact('core sample', 'biopsy.performed', {
    biopsyId: `A${String(nth)}`,
    nodeId: 'A',
    method: 'core',
    cores: count,
  });
const lymphomaSuspected = fact('lymphoma suspected', 'imaging.reported', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  nodes: [{ id: 'A', suspicion: 'moderate', lymphomaSuspected: true }],
});
const surveyed = (...levelsSurveyed: readonly ('I' | 'II' | 'III')[]): Fact =>
  fact('survey', 'imaging.reported', {
    study: 'axillary-ultrasound',
    axilla: 'negative',
    levelsSurveyed,
  });
const withReceptor = (status: 'positive' | 'negative'): Fact =>
  fact('report with receptors', 'pathology.reported', {
    biopsyId: 'A1',
    result: 'metastatic',
    receptors: { er: status },
  });
const retracted = (nth: number): Fact =>
  fact('retracted', 'event.retracted', { eventId: `e${String(nth)}`, reason: 'wrong patient' });
const referredTo = (service: 'hematology-oncology' | 'systemic-workup'): Fact =>
  fact('referral', 'referral.made', { service });
const found = fact('pathology of the specimen', 'surgical-pathology.reported', {
  nodesExamined: 3,
  nodesPositive: 1,
  clippedNodesFound: ['A'],
});
const early: Fact = {
  ...result('benign'),
  event: { ...result('benign').event, occurredAt: '2025-12-01' },
};
const otherSide: Fact = {
  ...F.exam('suspicious'),
  event: { ...F.exam('suspicious').event, laterality: 'right' },
};
const closed = fact('closed', 'case.closed', { outcome: 'completed', reason: 'done' });
const reopened = fact('reopened', 'case.reopened', { reason: 'back' });
const ordered = fact('MRI ordered', 'imaging.ordered', { study: 'breast-mri', purpose: 'axilla' });
const THERAPY = [F.nastStarted, F.nastCompleted];

export const PITFALL_STORIES: Readonly<Record<PitfallCode, PitfallStory>> = {
  'clip-missing': { raises: SAMPLED, clears: [F.clipPlaced('A')] },
  'clip-not-confirmed': {
    raises: [...METASTATIC, F.clipChecked('A', 'lost')],
    clears: [F.clipChecked('A', 'confirmed')],
  },
  'tad-without-marker': {
    raises: [...SAMPLED, result('metastatic'), F.plan('tad')],
    clears: [F.clipPlaced('A')],
  },
  'wrong-node': {
    raises: [...SEEN, F.named('B', 'high'), F.biopsy('A', 1)],
    clears: [F.biopsy('B', 1)],
  },
  'insufficient-sample': { raises: [...SEEN, cores(1, 1)], clears: [cores(2, 3)] },
  'nondiagnostic-as-negative': {
    raises: [...SAMPLED, result('non-diagnostic'), F.board('slnb')],
    clears: [F.biopsy('A', 2), result('benign', 'A', 2)],
  },
  'fna-alone': {
    raises: [...SEEN, F.biopsy('A', 1, 'fna'), result('benign')],
    clears: [F.biopsy('A', 2)],
  },
  'lymphoma-needs-core': {
    raises: [PROVEN, lymphomaSuspected, F.biopsy('A', 1, 'fna')],
    clears: [F.biopsy('A', 2)],
  },
  'incomplete-survey': { raises: [PROVEN, surveyed('I')], clears: [surveyed('II', 'III')] },
  'palpable-but-negative': {
    raises: [PROVEN, F.exam('suspicious'), F.imaging('axillary-ultrasound', 'negative')],
    clears: [F.board('slnb')],
  },
  'discordance-not-escalated': {
    raises: [...BENIGN, F.named('A', 'high')],
    clears: [F.board('accept-result')],
  },
  'concordance-missing': {
    raises: [...BENIGN, F.plan('slnb')],
    clears: [F.verdict('A', 1, 'concordant')],
  },
  'indeterminate-not-escalated': {
    raises: [...SEEN, marked('A'), result('indeterminate')],
    clears: [F.board('slnb')],
  },
  'treatment-before-tissue': {
    raises: [...SEEN, F.plan('nast')],
    clears: [F.biopsy('A', 1), result('metastatic')],
  },
  'nast-without-axillary-ultrasound': {
    raises: [PROVEN, F.exam('negative'), F.plan('nast')],
    clears: [F.imaging('axillary-ultrasound', 'negative')],
  },
  'slnb-not-indicated': { raises: [...METASTATIC, F.plan('slnb')], clears: [F.plan('tad')] },
  'alnd-without-proof': {
    raises: [PROVEN, F.exam('negative'), F.plan('alnd')],
    clears: [F.plan('slnb')],
  },
  'plan-not-final': {
    raises: [...BENIGN, F.plan('slnb')],
    clears: [F.verdict('A', 1, 'concordant')],
  },
  'treatment-of-open-axilla': {
    raises: [...SEEN, F.surgery('alnd')],
    clears: [retracted(3)],
  },
  'study-not-appropriate': { raises: [...SEEN, ordered], clears: [F.biopsy('A', 1)] },
  'receptors-missing': {
    raises: [...METASTATIC, F.plan('nast')],
    clears: [withReceptor('positive')],
  },
  'receptors-differ': {
    raises: [
      F.diagnosis('receptors known', { receptors: { er: 'positive' } }),
      F.named('A', 'moderate'),
      marked('A'),
      withReceptor('negative'),
    ],
    clears: 'The contract names nothing that resolves it: a fact to know, ended by surgery.',
  },
  'second-node-unsampled': {
    raises: [...BENIGN, F.named('B', 'moderate')],
    clears: [F.biopsy('B', 1)],
  },
  'hematology-not-referred': {
    raises: [...SAMPLED, result('lymphoma')],
    clears: [referredTo('hematology-oncology')],
  },
  'systemic-workup-not-referred': {
    raises: [...SAMPLED, result('granulomatous')],
    clears: [referredTo('systemic-workup')],
  },
  'clipped-node-not-removed': {
    raises: [...METASTATIC, F.surgery('slnb')],
    clears: [found],
  },
  'residual-node-limited-surgery': {
    raises: [...METASTATIC, ...THERAPY, F.restaging('suspicious', 'final'), F.plan('slnb')],
    clears: [F.plan('alnd')],
  },
  'restaging-missing': {
    raises: [...METASTATIC, ...THERAPY, F.board('alnd')],
    clears: [F.restaging('negative', 'final')],
  },
  'ibc-urgent': { raises: [F.exam('negative'), INFLAMMATORY], clears: [F.nastStarted] },
  'ibc-axillary-surgery': {
    raises: [INFLAMMATORY, F.exam('negative'), F.plan('slnb')],
    clears: [F.plan('nast')],
  },
  'side-mismatch': { raises: [PROVEN, otherSide], clears: [retracted(1)] },
  'dates-conflict': { raises: [...SAMPLED, early], clears: [retracted(4)] },
  'biopsy-during-treatment': {
    raises: [PROVEN, F.named('A', 'moderate'), F.nastStarted, F.biopsy('A', 1)],
    clears: [F.board('alnd')],
  },
  'result-amended': {
    raises: [...BENIGN, F.verdict('A', 1, 'concordant'), F.plan('slnb'), result('metastatic')],
    clears: [F.plan('tad')],
  },
  'outside-published-scenario': {
    raises: [F.exam('negative'), F.diagnosis('other side only', { primaryLaterality: 'right' })],
    clears: 'The contract names nothing that resolves it: what it says of the patient stays true.',
  },
  'closed-with-open-questions': { raises: [...SAMPLED, closed], clears: [reopened] },
  'out-of-place': { raises: [...SEEN, result('benign')], clears: [F.biopsy('A', 1)] },
};
