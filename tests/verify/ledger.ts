/**
 * The ledger: what the events of one story say, kept without the statechart. It reads the contract
 * (section 2) event by event and shares no code with `src/machines`, so that a guard of the chart
 * that is wrong cannot also be wrong here. Every law is phrased over it.
 */
import type { EventDataMap } from '../../src/machines/events.js';
import type { Stage } from '../../src/machines/vocabulary.js';

export type NodeName = 'A' | 'B';
export const NODE_NAMES: readonly NodeName[] = ['A', 'B'];

type Result = EventDataMap['pathology.reported']['result'];
type Verdict = EventDataMap['concordance.assessed']['verdict'];
type Suspicion = 'low' | 'moderate' | 'high';
type Exam = 'none' | 'negative' | 'not-negative';

/** One sample of a node. */
export interface Sample {
  readonly id: string;
  readonly needle: boolean;
  /** `null` while the report is awaited. */
  readonly result: Result | null;
  readonly verdict: Verdict | null;
  /** The node was called high when it was sampled, or at any time since. */
  readonly imagedHigh: boolean;
  /** The exam at its report, or any since and before treatment, was not negative. */
  readonly felt: boolean;
  /** Taken since the board's standing request for tissue, from a node the request is about. */
  readonly requested: boolean;
}

/** One node. */
export interface NodeLedger {
  readonly suspicion: Suspicion | null;
  /** Whether it was first called moderate or high before the last biopsy of any node, or after it. */
  readonly suspected: 'never' | 'before-last-biopsy' | 'after-last-biopsy';
  /** The board accepted the result since the node was first suspected. */
  readonly acceptedSinceSuspected: boolean;
  /** The board accepted the result later than all that could contradict it. */
  readonly accepted: boolean;
  /** The board left out axillary surgery later than all that could contradict it; it settles while it stands. */
  readonly omitted: boolean;
  readonly samples: readonly Sample[];
  readonly clip: 'none' | 'in-place' | 'displaced';
  readonly waived: boolean;
}

/** A whole story so far. */
export interface Ledger {
  readonly nodes: Readonly<Record<NodeName, NodeLedger>>;
  readonly diagnosis: 'none' | 'proven' | 'not-proven' | 'another-pathway';
  readonly inflammatory: boolean;
  /** The latest exam. */
  readonly exam: Exam;
  /** The latest exam before treatment. */
  readonly examBeforeTreatment: Exam;
  /** The latest ultrasound. */
  readonly ultrasound: 'none' | 'negative' | 'suspicious' | 'not-visualized';
  /** Any imaging report is on record. */
  readonly imaged: boolean;
  readonly everSuspiciousUltrasound: boolean;
  readonly everNegativeUltrasound: boolean;
  /** Another study was suspicious, and whether no ultrasound followed, or none that was negative. */
  readonly elsewhere: 'none' | 'unanswered' | 'answered' | 'answered-negative';
  /** The board's request for tissue, made while nothing was metastatic, and not decided otherwise since. */
  readonly request: readonly NodeName[] | null;
  /** The last decision of the board was a biopsy, whenever it was made. */
  readonly lastDecisionIsTissue: boolean;
  /** A plan was made, by whomever, since a node was first metastatic. */
  readonly plannedKnowing: boolean;
  /** What was due without tissue when the board or a plan that counted last took it up; nothing but suspicion decides anew. */
  readonly kept: Stage | null;
  readonly treatment: 'none' | 'nast' | 'operated';
  readonly nastCompleted: boolean;
  readonly finallyRestaged: boolean;
}

const NOTHING: NodeLedger = {
  suspicion: null,
  suspected: 'never',
  acceptedSinceSuspected: false,
  accepted: false,
  omitted: false,
  samples: [],
  clip: 'none',
  waived: false,
};

export const EMPTY: Ledger = {
  nodes: { A: NOTHING, B: NOTHING },
  diagnosis: 'none',
  inflammatory: false,
  exam: 'none',
  examBeforeTreatment: 'none',
  ultrasound: 'none',
  imaged: false,
  everSuspiciousUltrasound: false,
  everNegativeUltrasound: false,
  elsewhere: 'none',
  request: null,
  lastDecisionIsTissue: false,
  plannedKnowing: false,
  kept: null,
  treatment: 'none',
  nastCompleted: false,
  finallyRestaged: false,
};

export const tissueTaken = (ledger: Ledger): boolean =>
  NODE_NAMES.some((name) => ledger.nodes[name].samples.length > 0);

/** What a node's samples say, taken together; each sample here was taken on a day of its own. */
export function standing(node: NodeLedger): Result | 'awaited' | 'none' {
  const results = node.samples.map((sample) => sample.result);
  for (const first of ['metastatic', 'lymphoma', 'other-malignancy'] as const)
    if (results.includes(first)) return first;
  if (results.length === 0) return 'none';
  if (results.at(-1) === null) return 'awaited';
  return carrier(node)?.result ?? 'non-diagnostic';
}

/** The last sample that is reported and diagnostic. */
export const carrier = (node: NodeLedger): Sample | undefined =>
  node.samples.findLast((sample) => sample.result !== null && sample.result !== 'non-diagnostic');

export const isProven = (ledger: Ledger): boolean =>
  NODE_NAMES.some((name) => standing(ledger.nodes[name]) === 'metastatic');
