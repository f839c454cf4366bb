/** The facts that could still be recorded of one patient's axilla: what the inspector supposes, one at a time. */
import { isMarked } from '../../machines/assess.js';
import type { EventDataMap } from '../../machines/events.js';
import type { AxillaFacts, NodeFact } from '../../machines/facts.js';
import type { BoardDecision, EventType, PathologyResult } from '../../machines/vocabulary.js';

/** One supposed fact: what it is, without day and author. */
export type Supposable = {
  [T in EventType]: { readonly type: T; readonly data: EventDataMap[T] };
}[EventType];

const RESULTS: readonly PathologyResult[] = [
  'metastatic',
  'benign',
  'indeterminate',
  'non-diagnostic',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
];
const DECISIONS: readonly BoardDecision[] = [
  'accept-result',
  'repeat-core',
  'nast',
  'slnb',
  'tad',
  'alnd',
  'omit-axillary-surgery',
];

function ofNode(node: NodeFact): Supposable[] {
  const found: Supposable[] = [];
  for (const { biopsyId, report, verdict } of node.biopsies) {
    if (report === null)
      for (const result of RESULTS)
        found.push({ type: 'pathology.reported', data: { biopsyId, result } });
    else if (report.result === 'benign' || report.result === 'granulomatous')
      for (const said of ['concordant', 'discordant'] as const)
        if (verdict?.verdict !== said)
          found.push({ type: 'concordance.assessed', data: { biopsyId, verdict: said } });
  }
  if (node.biopsies.length > 0 && !isMarked(node)) {
    found.push({ type: 'clip.placed', data: { nodeId: node.id } });
    found.push({ type: 'clip.waived', data: { nodeId: node.id, reason: 'supposed' } });
  }
  return found;
}

/** A sample of a node, with a clip, under an id that no other sample has. */
const sampleOf = (facts: AxillaFacts, nodeId: string): Supposable => {
  const count = facts.nodes.reduce((sum, node) => sum + node.biopsies.length, 0);
  return {
    type: 'biopsy.performed',
    data: {
      biopsyId: `supposed-${String(count + 1)}`,
      nodeId,
      method: 'core',
      clip: { placed: true },
    },
  };
};

/**
 * Every fact worth supposing next, the likely ones first. The nodes are those on record, and a first
 * one where none is.
 * @param facts - the record
 */
export function supposableFacts(facts: AxillaFacts): readonly Supposable[] {
  const [first] = facts.nodes;
  const names = first === undefined ? ['N1'] : facts.nodes.map(({ id }) => id);
  const study = 'axillary-ultrasound';
  return [
    ...facts.nodes.flatMap(ofNode),
    ...names.map((name) => sampleOf(facts, name)),
    { type: 'diagnosis.recorded', data: { biopsyProven: true } },
    { type: 'exam.recorded', data: { axilla: 'negative' } },
    { type: 'exam.recorded', data: { axilla: 'suspicious' } },
    { type: 'imaging.reported', data: { study, axilla: 'negative' } },
    { type: 'imaging.reported', data: { study, axilla: 'not-visualized' } },
    ...names.map((id): Supposable => ({
      type: 'imaging.reported',
      data: { study, axilla: 'suspicious', nodes: [{ id, suspicion: 'moderate' }] },
    })),
    ...DECISIONS.map((decision): Supposable => ({
      type: 'tumor-board.decided',
      data: { decision },
    })),
    { type: 'treatment.planned', data: { approach: 'nast' } },
    ...(['slnb', 'tad', 'alnd', 'none'] as const).map((axillarySurgery): Supposable => ({
      type: 'treatment.planned',
      data: { approach: 'surgery', axillarySurgery },
    })),
    { type: 'nast.started', data: {} },
    { type: 'nast.completed', data: {} },
    { type: 'restaging.reported', data: { axilla: 'negative' } },
    { type: 'surgery.performed', data: { procedure: 'alnd' } },
  ];
}
