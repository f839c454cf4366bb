/**
 * What is still ahead of a case, and what closed the rest.
 *
 * `unreachable` is certain: no later facts, in whatever number, lead there. `reachable` follows from the
 * structure of the chart and may hold a state that no facts of this patient reach; `smallestFacts` shows a
 * way where there is one. `one-entry` was tried on the machine. Later facts only: a retraction or an entry
 * of an earlier day is another past. A case that was in a state before has no better or worse prospects of
 * coming to it again: every fate is judged from the present configuration.
 */
import { chartModel, type ModelState } from '../../machines/chart-model.js';
import { dayOf, type CaseEvent } from '../../machines/events.js';
import type { EventType, Stage } from '../../machines/vocabulary.js';
import type { CaseFile, Day } from '../types.js';
import { nodeIdsOf, possibleFacts, suppose } from './alphabet.js';
import {
  activePaths,
  configurationsOf,
  dayOfReading,
  lastOf,
  logOf,
  pathOf,
  stepperOf,
  type InspectOptions,
  type Snapshot,
} from './machine.js';
import { reachOf } from './structure.js';

export type Fate = 'here' | 'reachable' | 'unreachable';

/** How far off a reachable state is: one entry leads to rest in it, or it takes more than one. */
export type Away = 'one-entry' | 'later';

/** The event after which something was no longer reachable. */
export interface Closing {
  readonly eventId: string;
  readonly type: EventType;
  readonly on: Day;
}

/** What becomes of something the chart holds. */
export interface Future {
  readonly fate: Fate;
  /** Of a reachable one: how far off it is; else `null`. */
  readonly away: Away | null;
  /** Of an unreachable one: what closed it; `null` where it was never open. */
  readonly closedBy: Closing | null;
}

/** What becomes of one state a case can rest in. */
export interface StateFuture extends Future {
  readonly path: string;
  readonly stage: Stage | null;
}

/** What becomes of one stage: of all the states that show it. */
export interface StageFuture extends Future {
  readonly stage: Stage;
}

/** What becomes of a choice point, which a case passes and never rests in. */
export interface PassingFuture {
  readonly fate: Exclude<Fate, 'here'>;
  readonly closedBy: Closing | null;
}

export interface Futures {
  /** In the order of the chart. */
  readonly states: readonly StateFuture[];
  readonly stages: readonly StageFuture[];
  /** The choice points by their paths. */
  readonly passing: ReadonlyMap<string, PassingFuture>;
  /** Ids of the transitions that can still be taken, as far as the structure of the chart tells. */
  readonly openTransitions: ReadonlySet<string>;
}

/** The states a case can rest in: those without states within that are not left at once. */
export const restingStates = (): readonly ModelState[] =>
  chartModel().states.filter(({ type, kind }) => type === 'atomic' && kind !== 'choice');

/** Paths of the states active after one entry of a later day, whichever of the possible ones it is. */
function afterOneEntry(
  laterality: CaseFile['laterality'],
  from: Snapshot,
  day: Day,
): ReadonlySet<string> {
  const { step } = stepperOf(laterality);
  return new Set(
    possibleFacts(from.context, nodeIdsOf(from.context)).flatMap((fact) =>
      step(from, suppose(fact, day, 1))._nodes.map(pathOf),
    ),
  );
}

/**
 * For every resting state, stage and choice point whether the case is in it, can still come to it, or no
 * longer can; and the transitions still open.
 * @param caseFile - the case
 * @param options - which part of the log is read
 */
export function futures(caseFile: CaseFile, options: InspectOptions = {}): Futures {
  const log = logOf(caseFile, options);
  const { events } = log;
  const configurations = configurationsOf(caseFile, events);
  const present = lastOf(configurations);
  const reaches = configurations.map(reachOf);
  const open = reachOf(present);
  const here = new Set(activePaths(present));
  const near = afterOneEntry(caseFile.laterality, present, dayOfReading(log, options));
  const closing = (paths: readonly string[]): PassingFuture => {
    if (paths.some((path) => open.has(path))) return { fate: 'reachable', closedBy: null };
    const closed = reaches.findIndex((reach) => !paths.some((path) => reach.has(path)));
    return { fate: 'unreachable', closedBy: closingOf(events[closed - 1]) };
  };
  const judge = (paths: readonly string[]): Future => {
    if (paths.some((path) => here.has(path))) return { fate: 'here', away: null, closedBy: null };
    const { fate, closedBy } = closing(paths);
    const isNear = paths.some((path) => near.has(path));
    return { fate, away: fate === 'unreachable' ? null : isNear ? 'one-entry' : 'later', closedBy };
  };
  const { states, transitions } = chartModel();
  const resting = restingStates();
  const stages = new Map<Stage, string[]>();
  for (const { path, stage } of resting) {
    if (stage !== null) stages.set(stage, [...(stages.get(stage) ?? []), path]);
  }
  const choices = states.filter(({ kind }) => kind === 'choice');
  return {
    states: resting.map(({ path, stage }) => ({ path, stage, ...judge([path]) })),
    stages: [...stages].map(([stage, paths]) => ({ stage, ...judge(paths) })),
    passing: new Map(choices.map(({ path }) => [path, closing([path])])),
    openTransitions: new Set(transitions.flatMap(({ id }) => (open.has(id) ? [id] : []))),
  };
}

function closingOf(event: CaseEvent | undefined): Closing | null {
  if (event === undefined) return null;
  return { eventId: event.id, type: event.type, on: dayOf(event.occurredAt) };
}
