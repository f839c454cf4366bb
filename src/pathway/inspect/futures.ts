/**
 * What is still ahead of a case, and what closed the rest.
 *
 * `unreachable` is certain: no later facts, in whatever number, lead there. `reachable` follows from the
 * structure of the chart and may hold a state that no facts of this patient reach; `smallestFacts` shows a
 * way where there is one. Later facts only: a retraction or an entry of an earlier day is another past.
 */
import { chartModel, type ModelState } from '../../machines/chart-model.js';
import { dayOf, type CaseEvent } from '../../machines/events.js';
import type { EventType, Stage } from '../../machines/vocabulary.js';
import type { CaseFile, Day } from '../types.js';
import { activePaths, configurationsOf, lastOf, logOf, type InspectOptions } from './machine.js';
import { reachOf } from './structure.js';

export type Fate = 'here' | 'reachable' | 'unreachable';

/** The event after which something was no longer reachable. */
export interface Closing {
  readonly eventId: string;
  readonly type: EventType;
  readonly on: Day;
}

/** What becomes of one state a case can rest in. */
export interface StateFuture {
  readonly path: string;
  readonly stage: Stage | null;
  readonly fate: Fate;
  /** Of an unreachable one: what closed it; `null` where it was never open. */
  readonly closedBy: Closing | null;
}

/** What becomes of one stage: of all the states that show it. */
export interface StageFuture {
  readonly stage: Stage;
  readonly fate: Fate;
  readonly closedBy: Closing | null;
}

export interface Futures {
  /** In the order of the chart. */
  readonly states: readonly StateFuture[];
  readonly stages: readonly StageFuture[];
}

/** The states a case can rest in: those without states within that are not left at once. */
export const restingStates = (): readonly ModelState[] =>
  chartModel().states.filter(({ type, kind }) => type === 'atomic' && kind !== 'choice');

/**
 * For every resting state and stage whether the case is in it, can still come to it, or no longer can.
 * @param caseFile - the case
 * @param options - which part of the log is read
 */
export function futures(caseFile: CaseFile, options: InspectOptions = {}): Futures {
  const { events } = logOf(caseFile, options);
  const configurations = configurationsOf(caseFile, events);
  const reaches = configurations.map(reachOf);
  const here = new Set(activePaths(lastOf(configurations)));
  const judge = (paths: readonly string[]): Pick<StageFuture, 'fate' | 'closedBy'> => {
    if (paths.some((path) => here.has(path))) return { fate: 'here', closedBy: null };
    const closed = reaches.findIndex((reach) => !paths.some((path) => reach.has(path)));
    return closed < 0
      ? { fate: 'reachable', closedBy: null }
      : { fate: 'unreachable', closedBy: closingOf(events[closed - 1]) };
  };
  const resting = restingStates();
  const stages = new Map<Stage, string[]>();
  for (const { path, stage } of resting) {
    if (stage !== null) stages.set(stage, [...(stages.get(stage) ?? []), path]);
  }
  return {
    states: resting.map(({ path, stage }) => ({ path, stage, ...judge([path]) })),
    stages: [...stages].map(([stage, paths]) => ({ stage, ...judge(paths) })),
  };
}

function closingOf(event: CaseEvent | undefined): Closing | null {
  if (event === undefined) return null;
  return { eventId: event.id, type: event.type, on: dayOf(event.occurredAt) };
}
