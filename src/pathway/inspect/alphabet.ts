/**
 * The facts that can come next for one patient: about the nodes on record and one more, in the order in
 * which they are tried, what answers an open question first. Facts that no guard of the chart tells apart
 * stand for each other: one operation, one study beside ultrasound.
 */
import type { CaseEvent, EventDataMap } from '../../machines/events.js';
import type { AxillaFacts, BiopsyFact, NodeFact } from '../../machines/facts.js';
import { isMarked } from '../../machines/assess.js';
import type { EventType, PathologyResult } from '../../machines/vocabulary.js';
import { addDays } from '../days.js';
import type { Day } from '../types.js';

/** A fact that is supposed, without a day. */
export interface SupposedFact {
  /** Such as "clip in N1". */
  readonly label: string;
  readonly type: EventType;
  readonly data: EventDataMap[EventType];
}

const fact = <T extends EventType>(
  label: string,
  type: T,
  data: EventDataMap[T],
): SupposedFact => ({ label, type, data });

const RESULTS: readonly PathologyResult[] = [
  'metastatic',
  'benign',
  'indeterminate',
  'non-diagnostic',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
];
const LEVELS = ['I', 'II', 'III'] as const;
const ULTRASOUND = { study: 'axillary-ultrasound', levelsSurveyed: LEVELS } as const;

/** How many further samples of one node are supposed. */
const FURTHER_SAMPLES = 2;
const SAMPLE_MARK = 'supposed-sample-';

/** A sample in words: its node, and which of the node's samples where there are several. */
function sampleName({ id, biopsies }: NodeFact, sample: BiopsyFact): string {
  const nth = biopsies.indexOf(sample) + 1;
  return biopsies.length === 1 ? id : `${id}, sample ${String(nth)}`;
}

const reportsOn = (node: NodeFact, sample: BiopsyFact): readonly SupposedFact[] =>
  RESULTS.filter((result) => result !== sample.report?.result).map((result) =>
    fact(
      `${sample.report === null ? 'report' : 'amended report'} on ${sampleName(node, sample)}: ${result}`,
      'pathology.reported',
      { biopsyId: sample.biopsyId, result },
    ),
  );

function verdictsOn(node: NodeFact, sample: BiopsyFact): readonly SupposedFact[] {
  const { biopsyId, report, verdict } = sample;
  if (report === null || !['benign', 'granulomatous', 'non-diagnostic'].includes(report.result))
    return [];
  return (['concordant', 'discordant'] as const)
    .filter((says) => says !== verdict?.verdict)
    .map((says) =>
      fact(`result of ${sampleName(node, sample)} called ${says}`, 'concordance.assessed', {
        biopsyId,
        verdict: says,
      }),
    );
}

/** What is said of each sample: of those that have a report, or of those that have none. */
const ofSamples = (
  nodes: readonly NodeFact[],
  reported: boolean,
  say: (node: NodeFact, sample: BiopsyFact) => readonly SupposedFact[],
): readonly SupposedFact[] =>
  nodes.flatMap((node) =>
    node.biopsies
      .filter(({ report }) => (report !== null) === reported)
      .flatMap((sample) => say(node, sample)),
  );

function marksOf(node: NodeFact): SupposedFact[] {
  const nodeId = node.id;
  if (node.biopsies.length === 0) return [];
  const checks =
    node.clip === 'none'
      ? []
      : [
          node.clip === 'in-place'
            ? fact(`clip of ${nodeId} lost`, 'clip.checked', { nodeId, status: 'lost' })
            : fact(`clip of ${nodeId} confirmed`, 'clip.checked', { nodeId, status: 'confirmed' }),
        ];
  if (isMarked(node)) return checks;
  return [
    fact(`clip in ${nodeId}`, 'clip.placed', { nodeId }),
    fact(`clip of ${nodeId} waived`, 'clip.waived', { nodeId, reason: 'supposed' }),
    ...checks,
  ];
}

function samplesOf(nodeId: string, node: NodeFact | undefined): SupposedFact[] {
  const nth = node?.biopsies.filter(({ biopsyId }) => biopsyId.startsWith(SAMPLE_MARK)).length ?? 0;
  if (nth >= FURTHER_SAMPLES) return [];
  const biopsyId = `${SAMPLE_MARK}${String(nth + 1)}-of-${nodeId}`;
  const needle = { biopsyId, nodeId, method: 'core', guidance: 'ultrasound' } as const;
  return [
    fact(`core biopsy of ${nodeId}`, 'biopsy.performed', needle),
    fact(`core biopsy of ${nodeId} with clip`, 'biopsy.performed', {
      ...needle,
      clip: { placed: true },
    }),
    fact(`excision of ${nodeId}`, 'biopsy.performed', { biopsyId, nodeId, method: 'excisional' }),
  ];
}

const named = (nodeId: string): SupposedFact[] =>
  (['high', 'moderate', 'low'] as const).map((suspicion) =>
    fact(`ultrasound calls ${nodeId} ${suspicion}`, 'imaging.reported', {
      ...ULTRASOUND,
      axilla: suspicion === 'low' ? 'negative' : 'suspicious',
      nodes: [{ id: nodeId, suspicion }],
    }),
  );

const CLINICAL: readonly SupposedFact[] = [
  fact('cancer proven', 'diagnosis.recorded', { biopsyProven: true }),
  fact('exam negative', 'exam.recorded', { axilla: 'negative' }),
  fact('exam suspicious', 'exam.recorded', { axilla: 'suspicious' }),
  fact('ultrasound suspicious', 'imaging.reported', { ...ULTRASOUND, axilla: 'suspicious' }),
  fact('ultrasound negative', 'imaging.reported', { ...ULTRASOUND, axilla: 'negative' }),
  fact('ultrasound does not show the node', 'imaging.reported', {
    ...ULTRASOUND,
    axilla: 'not-visualized',
  }),
  fact('MRI suspicious', 'imaging.reported', { study: 'breast-mri', axilla: 'suspicious' }),
];

const PLANS: readonly SupposedFact[] = [
  fact('NAST planned', 'treatment.planned', { approach: 'nast' }),
  ...(['slnb', 'tad', 'alnd', 'none'] as const).map((axillarySurgery) =>
    fact(
      axillarySurgery === 'none'
        ? 'axillary surgery left out'
        : `${axillarySurgery.toUpperCase()} planned`,
      'treatment.planned',
      { approach: 'surgery', axillarySurgery },
    ),
  ),
];

const BOARD: readonly SupposedFact[] = [
  fact('referred to the board', 'tumor-board.referred', {}),
  ...(
    [
      ['accept-result', 'accepts the result'],
      ['repeat-core', 'asks for another core'],
      ['nast', 'decides for NAST'],
      ['slnb', 'decides for SLNB'],
      ['tad', 'decides for TAD'],
      ['alnd', 'decides for ALND'],
      ['omit-axillary-surgery', 'leaves axillary surgery out'],
    ] as const
  ).map(([decision, words]) => fact(`board ${words}`, 'tumor-board.decided', { decision })),
];

const TREATMENT: readonly SupposedFact[] = [
  fact('NAST started', 'nast.started', {}),
  fact('NAST completed', 'nast.completed', {}),
  fact('restaging negative', 'restaging.reported', { axilla: 'negative' }),
  fact('restaging suspicious', 'restaging.reported', { axilla: 'suspicious' }),
];

const LAST: readonly SupposedFact[] = [
  fact('cancer not proven', 'diagnosis.recorded', { biopsyProven: false }),
  fact('cancer is a recurrence', 'diagnosis.recorded', {
    biopsyProven: true,
    setting: 'recurrent',
  }),
  fact('case closed', 'case.closed', { outcome: 'other', reason: 'supposed' }),
  fact('case reopened', 'case.reopened', { reason: 'supposed' }),
];

const operation = ({ plan }: AxillaFacts): SupposedFact => {
  const kind = plan === null || plan.kind === 'nast' ? 'slnb' : plan.kind;
  return fact(`${kind.toUpperCase()} performed`, 'surgery.performed', { procedure: kind });
};

/** The nodes facts can be about: those on record and one more, two at least; new ones by the first free names. */
export function nodeIdsOf({ nodes }: AxillaFacts): readonly string[] {
  const ids = nodes.map(({ id }) => id);
  const known = ids.length;
  for (let number = 1; ids.length < Math.max(known + 1, 2); number += 1) {
    const id = `N${String(number)}`;
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/**
 * The facts that can come next.
 * @param facts - the record
 * @param nodeIds - the nodes they can be about
 */
export function possibleFacts(
  facts: AxillaFacts,
  nodeIds: readonly string[],
): readonly SupposedFact[] {
  const { nodes } = facts;
  return [
    ...ofSamples(nodes, false, reportsOn),
    ...ofSamples(nodes, true, verdictsOn),
    ...nodes.flatMap(marksOf),
    ...CLINICAL,
    ...nodeIds.flatMap((id) =>
      samplesOf(
        id,
        nodes.find((node) => node.id === id),
      ),
    ),
    ...PLANS,
    ...BOARD,
    ...TREATMENT,
    operation(facts),
    ...nodeIds.flatMap(named),
    ...ofSamples(nodes, true, reportsOn),
    ...LAST,
  ];
}

/**
 * The event a supposed fact becomes: one a day, from the day after a given one.
 * @param supposed - the fact
 * @param after - the day of what is on record
 * @param nth - its place among the supposed facts, from 1
 */
export function suppose({ type, data }: SupposedFact, after: Day, nth: number): CaseEvent {
  const day = addDays(after, nth);
  return {
    id: `supposed-${String(nth)}`,
    type,
    occurredAt: day,
    recordedAt: `${day}T12:00:00Z`,
    recordedBy: 'supposed',
    data,
  } as CaseEvent;
}
