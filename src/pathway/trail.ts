/** The way a case took through the statechart, region by region: which states it rested in, by which transitions. */
import { chartModel } from '../machines/chart-model.js';
import type { InspectOptions } from './inspect/machine.js';
import { travelledPath } from './inspect/travelled-path.js';
import type { CaseFile, Day } from './types.js';

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
  /** Id of the event that led into it; absent where the case began in it. */
  readonly enteredBy?: string;
  /** Id of the event that led out of it; absent while the case is in it. */
  readonly leftBy?: string;
}

/** The way a case took, per region of the chart that runs in parallel. */
export interface Trail {
  /** The stays of each region by its key (`workup`, `markers`, `board`, `file`), oldest first. */
  readonly visits: Readonly<Record<string, readonly Visit[]>>;
}

type OpenVisit = { -readonly [Key in keyof Visit]: Visit[Key] };

const regionOf = (path: string): string => path.split('.', 1)[0] ?? path;

/** The innermost of the active states, by region. */
const leavesOf = (active: readonly string[]): readonly (readonly [string, string])[] =>
  active
    .filter((path) => path !== '' && !active.some((other) => other.startsWith(`${path}.`)))
    .map((path) => [regionOf(path), path]);

/**
 * The stays of a case in the states of the chart, read from the path it travelled.
 * @param caseFile - the case
 * @param read - its status, or the day and the knowledge it is read with; the way ends there
 * @returns the stays of each region; the last one is where the case is
 */
export function trailOf(caseFile: CaseFile, { asOf, knownOn }: InspectOptions): Trail {
  const { start, steps } = travelledPath(caseFile, {
    ...(asOf ? { asOf } : {}),
    ...(knownOn === undefined ? {} : { knownOn }),
  });
  const leads = new Map(
    chartModel().transitions.flatMap(({ id, from, to }) =>
      to === null ? [] : [[id, regionOf(from)] as const],
    ),
  );
  const visits: Record<string, OpenVisit[]> = Object.fromEntries(
    leavesOf(start.active).map(([region, path]) => [region, [{ path, by: [] }]]),
  );
  for (const { eventId, on, taken, active } of steps) {
    for (const [region, path] of leavesOf(active)) {
      const stays = (visits[region] ??= []);
      const last = stays.at(-1);
      if (last?.path === path) continue;
      if (last) Object.assign(last, { left: on, leftBy: eventId });
      const by = taken.filter((id) => leads.get(id) === region);
      stays.push({ path, entered: on, by, enteredBy: eventId });
    }
  }
  return { visits };
}
