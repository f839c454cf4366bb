/**
 * The alphabet: the facts that can be added to a story of two nodes, A and B. A fact is an event's
 * type and data; its day is given when it is told, always later than all before it.
 */
import type { CaseEvent, EventDataMap, EventEnvelope } from '../../src/machines/events.js';
import type { EventType } from '../../src/machines/vocabulary.js';
import { NODE_NAMES, type Ledger, type NodeName } from './ledger.js';

/** One fact that can be added. */
export interface Fact {
  readonly label: string;
  readonly event: Pick<CaseEvent, 'type' | 'data'> & Partial<EventEnvelope>;
  /** Whether it can happen here at all: a report needs its sample. Bounds of a slice are said here too. */
  readonly possible: (ledger: Ledger) => boolean;
}

const always = (): boolean => true;

/** Any fact, for stories beyond the named ones. */
export function fact<T extends EventType>(
  label: string,
  type: T,
  data: EventDataMap[T],
  possible: (ledger: Ledger) => boolean = always,
): Fact {
  return { label, event: { type, data }, possible };
}

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** The event a fact becomes as the nth of a story, each on a day of its own. */
export function tell({ event }: Fact, nth: number): CaseEvent {
  const day = new Date(FIRST_DAY + nth * DAY).toISOString().slice(0, 10);
  return {
    id: `e${String(nth)}`,
    occurredAt: day,
    recordedAt: `${day}T12:00:00Z`,
    recordedBy: 'navigator',
    ...event,
  } as CaseEvent;
}

export type Node = NodeName;
type Suspicion = 'low' | 'moderate' | 'high';
export type Result = EventDataMap['pathology.reported']['result'];
type Board = EventDataMap['tumor-board.decided']['decision'];
type PlannedSurgery = 'slnb' | 'tad' | 'alnd' | 'none';

/** A diagnosis. */
export const diagnosis = (
  label: string,
  data: Partial<EventDataMap['diagnosis.recorded']> = {},
): Fact => fact(label, 'diagnosis.recorded', { biopsyProven: true, ...data });

export const exam = (axilla: 'negative' | 'suspicious'): Fact =>
  fact(`exam ${axilla}`, 'exam.recorded', { axilla });

/** An imaging report that names no node. */
export const imaging = (
  study: EventDataMap['imaging.reported']['study'],
  axilla: 'negative' | 'suspicious' | 'not-visualized',
): Fact =>
  fact(`${study} ${axilla}`, 'imaging.reported', {
    study,
    axilla,
    levelsSurveyed: ['I', 'II', 'III'],
  });

/** An ultrasound that names one node with its suspicion; `axilla` follows from it. */
export const named = (node: NodeName, suspicion: Suspicion): Fact =>
  fact(`ultrasound names ${node} ${suspicion}`, 'imaging.reported', {
    study: 'axillary-ultrasound',
    axilla: suspicion === 'low' ? 'negative' : 'suspicious',
    levelsSurveyed: ['I', 'II', 'III'],
    nodes: [{ id: node, suspicion }],
  });

/** The nth biopsy of a node; the bound on samples is that no more are in the alphabet. */
export const biopsy = (
  node: NodeName,
  nth: number,
  method: 'core' | 'fna' | 'excisional' = 'core',
  clip = false,
): Fact =>
  fact(
    `${method} of ${node}${clip ? ' with clip' : ''} (${String(nth)})`,
    'biopsy.performed',
    {
      biopsyId: `${node}${String(nth)}`,
      nodeId: node,
      method,
      ...(method === 'excisional' ? {} : { guidance: 'ultrasound' as const }),
      ...(clip ? { clip: { placed: true } } : {}),
    },
    (ledger) => ledger.nodes[node].samples.length === nth - 1,
  );

/** A report on the nth sample of a node; amendments are reports on a sample that has one. */
export const report = (node: NodeName, nth: number, result: Result, amendments = false): Fact =>
  fact(
    `${node}${String(nth)} ${result}`,
    'pathology.reported',
    { biopsyId: `${node}${String(nth)}`, result },
    (ledger) => {
      const sample = ledger.nodes[node].samples[nth - 1];
      return (
        sample !== undefined && (sample.result === null || (amendments && sample.result !== result))
      );
    },
  );

/** A verdict on the last reported sample of a node, where the node's standing result can bear one. */
export const verdict = (node: NodeName, nth: number, says: 'concordant' | 'discordant'): Fact =>
  fact(
    `${node}${String(nth)} called ${says}`,
    'concordance.assessed',
    { biopsyId: `${node}${String(nth)}`, verdict: says },
    (ledger) => {
      const { samples } = ledger.nodes[node];
      const last = samples.findLastIndex((sample) => sample.result !== null);
      return (
        last === nth - 1 &&
        ['benign', 'granulomatous', 'non-diagnostic'].includes(samples[last]?.result ?? '')
      );
    },
  );

const isSampled =
  (node: NodeName) =>
  (ledger: Ledger): boolean =>
    ledger.nodes[node].samples.length > 0;

export const clipPlaced = (node: NodeName): Fact =>
  fact(`clip in ${node}`, 'clip.placed', { nodeId: node }, isSampled(node));
export const clipWaived = (node: NodeName): Fact =>
  fact(
    `clip of ${node} waived`,
    'clip.waived',
    { nodeId: node, reason: 'too close to a vessel' },
    isSampled(node),
  );
export const clipChecked = (node: NodeName, status: 'confirmed' | 'lost'): Fact =>
  fact(`clip of ${node} ${status}`, 'clip.checked', { nodeId: node, status }, (ledger) =>
    status === 'lost' ? ledger.nodes[node].clip === 'in-place' : ledger.nodes[node].clip !== 'none',
  );

/** A decision of the board; without nodes it is about the whole axilla. */
export const board = (decision: Board, ...nodeIds: readonly NodeName[]): Fact =>
  fact(`board: ${[decision, ...nodeIds].join(' ')}`, 'tumor-board.decided', {
    decision,
    ...(nodeIds.length === 0 ? {} : { nodeIds }),
  });

export const referred: Fact = fact('referred to the board', 'tumor-board.referred', {});

/** A plan made outside the board. */
export const plan = (surgery: PlannedSurgery | 'nast'): Fact =>
  fact(
    `planned: ${surgery}`,
    'treatment.planned',
    surgery === 'nast' ? { approach: 'nast' } : { approach: 'surgery', axillarySurgery: surgery },
  );

export const nastStarted: Fact = fact('NAST started', 'nast.started', {});
export const nastCompleted: Fact = fact('NAST completed', 'nast.completed', {});
export const restaging = (axilla: 'negative' | 'suspicious', timing: 'interim' | 'final'): Fact =>
  fact(`${timing} restaging ${axilla}`, 'restaging.reported', { axilla, timing });
export const surgery = (procedure: 'slnb' | 'tad' | 'alnd'): Fact =>
  fact(`operated: ${procedure}`, 'surgery.performed', { procedure });

/** The fact for each node. */
export const forBoth = (make: (node: NodeName) => readonly Fact[]): readonly Fact[] =>
  NODE_NAMES.flatMap(make);
