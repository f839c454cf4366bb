import type { CaseEvent, EventOf } from '../../machines/events.js';
import { dayOf } from '../../machines/events.js';
import type { EventType, Stage } from '../../machines/vocabulary.js';
import type { CaseFile, CaseStatus, Day, NodeStatus } from '../types.js';

/** What counts in a case file, as its status says, for looking facts up. */
export interface Reading {
  readonly status: CaseStatus;
  /** The effective events, in order. */
  readonly events: readonly CaseEvent[];
  /** The effective events of one type, in order. */
  readonly all: <T extends EventType>(type: T) => readonly EventOf<T>[];
  readonly latest: <T extends EventType>(type: T) => EventOf<T> | undefined;
  /** The day of the latest effective event of a type. */
  readonly dayOfLatest: (type: EventType) => Day | undefined;
}

/** The stage a case stands in, beneath a closing. */
export type OpenStage = Exclude<Stage, 'closed'>;

/**
 * Reads the events that count.
 *
 * @param caseFile - the case
 * @param status - its status; what came after its day is left out
 */
export function readCase(caseFile: CaseFile, status: CaseStatus): Reading {
  const byId = new Map(caseFile.events.map((event) => [event.id, event]));
  const events = status.history.flatMap(({ id }) => byId.get(id) ?? []);
  const all = <T extends EventType>(type: T): EventOf<T>[] =>
    events.filter((event) => event.type === type) as CaseEvent[] as EventOf<T>[];
  const latest = <T extends EventType>(type: T): EventOf<T> | undefined => all(type).at(-1);
  const dayOfLatest = (type: EventType): Day | undefined => {
    const event = latest(type);
    return event && dayOf(event.occurredAt);
  };
  return { status, events, all, latest, dayOfLatest };
}

/** The stage beneath, which is never `closed`. */
export const openStage = (status: CaseStatus): OpenStage =>
  status.stageBeneath === 'closed' ? 'intake' : status.stageBeneath;

/** Whether an event is about the side of the case: one of the other side clears nothing. */
export const isOfSide = ({ laterality }: CaseEvent, status: CaseStatus): boolean =>
  (laterality ?? status.laterality) === status.laterality;

/** Whether the status rests on an event of this type. */
export const has = (status: CaseStatus, type: EventType): boolean =>
  status.history.some((entry) => entry.type === type);

/** The entry with which the case came into its stage, beneath a closing. */
export function entryIntoStage(status: CaseStatus): CaseStatus['history'][number] | undefined {
  const { history, stageBeneath } = status;
  const outside = history.findLastIndex((entry) => entry.stageBeneath !== stageBeneath);
  return history[outside + 1];
}

/** Whether the axilla is `staged` without surgery: its surgery is omitted by decision. */
export const isOmitted = (status: CaseStatus): boolean =>
  status.stageBeneath === 'staged' && !has(status, 'surgery.performed');

const isSampled = (node: NodeStatus): boolean => node.samples.length > 0;

/** The nodes with a sample. */
export const sampledNodes = (status: CaseStatus): readonly NodeStatus[] =>
  status.nodes.filter(isSampled);

/** The nodes without a sample that imaging called moderate or high, the most suspicious first. */
export const suspiciousUnsampled = (status: CaseStatus): readonly NodeStatus[] =>
  ['high', 'moderate'].flatMap((suspicion) =>
    status.nodes.filter((node) => node.suspicion === suspicion && !isSampled(node)),
  );

/** Whether a node was sampled, or only ever excised, without a mark left in it. */
export const lacksMark = (node: NodeStatus): boolean => isSampled(node) && !node.mark.marked;
