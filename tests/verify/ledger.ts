/**
 * The ledger: what the events of one story say, kept without the statechart. It reads the contract
 * (section 2) event by event and shares no code with `src/machines`, so that a guard of the chart
 * that is wrong cannot also be wrong here. Every law is phrased over it.
 */
import type { CaseEvent, EventDataMap, EventOf } from '../../src/machines/events.js';
import { asksForTissue, planIn } from './reading.js';

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
  readonly treatment: 'none' | 'nast' | 'operated';
  readonly nastCompleted: boolean;
  readonly finallyRestaged: boolean;
}

const NOTHING: NodeLedger = {
  suspicion: null,
  suspected: 'never',
  acceptedSinceSuspected: false,
  accepted: false,
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
  everSuspiciousUltrasound: false,
  everNegativeUltrasound: false,
  elsewhere: 'none',
  request: null,
  lastDecisionIsTissue: false,
  plannedKnowing: false,
  treatment: 'none',
  nastCompleted: false,
  finallyRestaged: false,
};

const each = (
  ledger: Ledger,
  change: (node: NodeLedger, name: NodeName) => NodeLedger,
): Ledger => ({
  ...ledger,
  nodes: { A: change(ledger.nodes.A, 'A'), B: change(ledger.nodes.B, 'B') },
});

const nodeOf = (id: string): NodeName => (id === 'A' ? 'A' : 'B');

const change = (ledger: Ledger, id: string, how: (node: NodeLedger) => NodeLedger): Ledger => ({
  ...ledger,
  nodes: { ...ledger.nodes, [nodeOf(id)]: how(ledger.nodes[nodeOf(id)]) },
});

const anyReport = (ledger: Ledger): boolean =>
  NODE_NAMES.some((name) => ledger.nodes[name].samples.some((sample) => sample.result !== null));

export const tissueTaken = (ledger: Ledger): boolean =>
  NODE_NAMES.some((name) => ledger.nodes[name].samples.length > 0);

/** New suspicion before any tissue voids the board's request: the stage is decided anew. */
const suspicionBeforeTissue = (ledger: Ledger): Ledger =>
  tissueTaken(ledger) || ledger.treatment !== 'none' ? ledger : { ...ledger, request: null };

function examined(ledger: Ledger, data: EventDataMap['exam.recorded']): Ledger {
  const exam = data.axilla === 'negative' ? 'negative' : 'not-negative';
  if (ledger.treatment !== 'none') return { ...ledger, exam };
  const next: Ledger = { ...ledger, exam, examBeforeTreatment: exam };
  if (exam === 'negative') return next;
  return each(suspicionBeforeTissue(next), (node) => ({
    ...node,
    accepted: false,
    samples: node.samples.map((sample) =>
      sample.result === null ? sample : { ...sample, felt: true },
    ),
  }));
}

function imaged(ledger: Ledger, data: EventDataMap['imaging.reported']): Ledger {
  const named = data.nodes ?? [];
  const suspicious = data.axilla === 'suspicious' || named.some((node) => node.suspicion !== 'low');
  const ultrasound = data.study.endsWith('ultrasound');
  const finding = suspicious ? 'suspicious' : data.axilla;
  let elsewhere = ledger.elsewhere;
  if (!ultrasound && suspicious) elsewhere = 'unanswered';
  else if (ultrasound && elsewhere !== 'none' && elsewhere !== 'answered-negative')
    elsewhere = finding === 'negative' ? 'answered-negative' : 'answered';
  let next: Ledger = {
    ...ledger,
    elsewhere,
    ultrasound: ultrasound ? finding : ledger.ultrasound,
    everSuspiciousUltrasound: ledger.everSuspiciousUltrasound || (ultrasound && suspicious),
    everNegativeUltrasound: ledger.everNegativeUltrasound || (ultrasound && finding === 'negative'),
  };
  if (suspicious) next = suspicionBeforeTissue(next);
  for (const { id, suspicion } of named) {
    next = change(next, id, (node) => {
      const first = node.suspected === 'never' && suspicion !== 'low';
      const high = suspicion === 'high';
      return {
        ...node,
        suspicion,
        suspected: first
          ? tissueTaken(ledger)
            ? 'after-last-biopsy'
            : 'before-last-biopsy'
          : node.suspected,
        accepted: high ? false : node.accepted,
        samples: high
          ? node.samples.map((sample) => ({ ...sample, imagedHigh: true }))
          : node.samples,
      };
    });
  }
  return next;
}

function sampled(ledger: Ledger, data: EventDataMap['biopsy.performed']): Ledger {
  const sample = (node: NodeLedger): Sample => ({
    id: data.biopsyId,
    needle: data.method !== 'excisional',
    result: null,
    verdict: null,
    imagedHigh: node.suspicion === 'high',
    felt: false,
    requested: ledger.request?.includes(nodeOf(data.nodeId)) ?? false,
  });
  const earlier = each(ledger, (node) => ({
    ...node,
    suspected: node.suspected === 'after-last-biopsy' ? 'before-last-biopsy' : node.suspected,
  }));
  return change(earlier, data.nodeId, (node) => ({
    ...node,
    samples: [...node.samples, sample(node)],
    clip: data.clip?.placed === true ? 'in-place' : node.clip,
  }));
}

function reported(ledger: Ledger, data: EventDataMap['pathology.reported']): Ledger {
  const felt = ledger.examBeforeTreatment === 'not-negative';
  return change(ledger, data.biopsyId.slice(0, 1), (node) => ({
    ...node,
    accepted: false,
    samples: node.samples.map((sample) =>
      sample.id === data.biopsyId
        ? {
            ...sample,
            result: data.result,
            felt,
            verdict: sample.verdict === 'concordant' ? null : sample.verdict,
          }
        : sample,
    ),
  }));
}

function judged(ledger: Ledger, data: EventDataMap['concordance.assessed']): Ledger {
  return change(ledger, data.biopsyId.slice(0, 1), (node) => {
    if (!node.samples.some((sample) => sample.id === data.biopsyId && sample.result !== null))
      return node;
    return {
      ...node,
      accepted: false,
      samples: node.samples.map((sample) =>
        sample.id === data.biopsyId ? { ...sample, verdict: data.verdict } : sample,
      ),
    };
  });
}

function decided(ledger: Ledger, event: EventOf<'tumor-board.decided'>): Ledger {
  const { decision, nodeIds } = event.data;
  if (decision === 'defer' || decision === 'other') return ledger;
  if (decision === 'accept-result' && !anyReport(ledger)) return ledger;
  const about = nodeIds === undefined ? NODE_NAMES : nodeIds.map(nodeOf);
  const asks = asksForTissue(event);
  const next: Ledger = {
    ...ledger,
    request: asks && !isProven(ledger) ? about : null,
    lastDecisionIsTissue: asks,
  };
  return each(next, (node, name) => ({
    ...node,
    samples: node.samples.map((sample) => ({ ...sample, requested: false })),
    ...(decision === 'accept-result' && about.includes(name)
      ? {
          accepted: node.samples.some((sample) => sample.result !== null),
          acceptedSinceSuspected: node.suspected !== 'never',
        }
      : {}),
  }));
}

function checked(ledger: Ledger, data: EventDataMap['clip.checked']): Ledger {
  return change(ledger, data.nodeId, (node) => {
    const gone = data.status === 'lost' || data.status === 'migrated';
    if (node.clip === 'in-place' && gone) return { ...node, clip: 'displaced' };
    if (node.clip === 'displaced' && data.status === 'confirmed')
      return { ...node, clip: 'in-place' };
    return node;
  });
}

function diagnosed(ledger: Ledger, data: EventDataMap['diagnosis.recorded']): Ledger {
  const another =
    data.priorTreatment === 'nast-underway' ||
    data.knownPrimary === false ||
    (data.setting !== undefined && data.setting !== 'new') ||
    data.invasive === false;
  return {
    ...ledger,
    diagnosis: another ? 'another-pathway' : data.biopsyProven ? 'proven' : 'not-proven',
    inflammatory: data.inflammatory === true,
  };
}

/** The ledger after one more event. */
export function enter(ledger: Ledger, event: CaseEvent): Ledger {
  const after = entered(ledger, event);
  const knowing = isProven(after) && (after.plannedKnowing || planIn(event) !== null);
  return knowing === after.plannedKnowing ? after : { ...after, plannedKnowing: knowing };
}

function entered(ledger: Ledger, event: CaseEvent): Ledger {
  switch (event.type) {
    case 'diagnosis.recorded':
      return diagnosed(ledger, event.data);
    case 'exam.recorded':
      return examined(ledger, event.data);
    case 'imaging.reported':
      return imaged(ledger, event.data);
    case 'biopsy.performed':
      return sampled(ledger, event.data);
    case 'pathology.reported':
      return reported(ledger, event.data);
    case 'concordance.assessed':
      return judged(ledger, event.data);
    case 'tumor-board.decided':
      return decided(ledger, event);
    case 'clip.placed':
      return change(ledger, event.data.nodeId, (node) => ({ ...node, clip: 'in-place' }));
    case 'clip.waived':
      return change(ledger, event.data.nodeId, (node) => ({ ...node, waived: true }));
    case 'clip.checked':
      return checked(ledger, event.data);
    case 'nast.started':
      return ledger.treatment === 'operated'
        ? ledger
        : { ...ledger, treatment: 'nast', nastCompleted: false, finallyRestaged: false };
    case 'nast.completed':
      return ledger.treatment === 'nast' ? { ...ledger, nastCompleted: true } : ledger;
    case 'restaging.reported':
      return ledger.treatment !== 'none' && event.data.timing !== 'interim'
        ? { ...ledger, finallyRestaged: true }
        : ledger;
    case 'surgery.performed':
      return { ...ledger, treatment: 'operated' };
    default:
      return ledger;
  }
}

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
