/** The way a case took through the statechart: which states it rested in, by which transitions. */
import { createActor, type AnyTransitionDefinition, type StateValue } from 'xstate';
import { axillaryWorkupMachine } from '../machines/axillary-workup.machine.js';
import { dayOf } from '../machines/events.js';
import { effectiveLog } from './effective-log.js';
import { transitionId } from './inspect/machine.js';
import type { CaseFile, CaseStatus, Day } from './types.js';

/** One stay in a state. */
export interface Visit {
  /** Path of the state, joined by dots. */
  readonly path: string;
  /** The day it was entered; absent where the case began in it. */
  readonly entered?: Day;
  /** The day it was left; absent while the case is in it. */
  readonly left?: Day;
  /**
   * Ids of the transitions that led into it, in order, each as the statechart's plain data names it;
   * more than one where choice points were passed on the way.
   */
  readonly by: readonly string[];
}

/** The way a case took, per region of the chart that runs in parallel. */
export interface Trail {
  /** The stays of each region by its key (`workup`, `markers`, `board`, `file`), oldest first. */
  readonly visits: Readonly<Record<string, readonly Visit[]>>;
}

interface OpenVisit {
  path: string;
  entered?: Day;
  left?: Day;
  by: string[];
}

/** The path of the innermost state a region rests in. */
function leafOf(value: StateValue, path: string): string {
  if (typeof value === 'string') return `${path}.${value}`;
  const inner: readonly [string, StateValue | undefined] | undefined = Object.entries(value)[0];
  return inner?.[1] === undefined ? path : leafOf(inner[1], `${path}.${inner[0]}`);
}

/** The states a state value rests in, by region. */
export const leavesOf = (value: StateValue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof value === 'string' ? {} : value).map(([region, child]) => [
      region,
      child === undefined ? region : leafOf(child, region),
    ]),
  );

/**
 * Follows a case through the statechart.
 *
 * @param caseFile - the case
 * @param status - its status; the way ends on the day, and with the knowledge, it was read for
 * @returns the stays of each region; the last one is where the case is
 */
export function trailOf(caseFile: CaseFile, { asOf, knownOn }: CaseStatus): Trail {
  const { events } = effectiveLog(caseFile.events, asOf || undefined, knownOn);
  let taken: AnyTransitionDefinition[] = [];
  const actor = createActor(axillaryWorkupMachine, {
    input: { laterality: caseFile.laterality },
    inspect: (inspected) => {
      if (inspected.type === '@xstate.microstep') taken.push(...inspected._transitions);
    },
  });
  actor.start();
  const visits: Record<string, OpenVisit[]> = {};
  for (const [region, path] of Object.entries(leavesOf(actor.getSnapshot().value))) {
    visits[region] = [{ path, by: [] }];
  }
  for (const event of events) {
    taken = [];
    actor.send(event);
    const day = dayOf(event.occurredAt);
    for (const [region, path] of Object.entries(leavesOf(actor.getSnapshot().value))) {
      const stays = (visits[region] ??= []);
      const last = stays.at(-1);
      if (last?.path === path) continue;
      if (last) last.left = day;
      const by = taken
        .filter(({ source, target }) => target !== undefined && source.path[0] === region)
        .map(transitionId);
      stays.push({ path, entered: day, by });
    }
  }
  actor.stop();
  return { visits };
}
