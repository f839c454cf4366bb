/** What one case says of each state and transition of the chart, for the list and the drawing. */
import type { ChartModel, ModelState } from '../../machines/chart-model.js';
import type { Trail, Visit } from '../../pathway/trail.js';
import type { IconName } from '../shared/icons.js';
import { formatDay } from '../shared/dates.js';

/** How a state stands to the case; `passed` is a choice point on the way. */
export type Standing = 'now' | 'left' | 'passed' | 'never';

/** One state, as the case stands to it. */
export interface StateReading {
  readonly standing: Standing;
  /** The places of its stays in the order of the way, from 1; empty where the case was never in it. */
  readonly order: readonly number[];
  /** `now, since 03-Jul-2026`, `left 03-Jul-2026`, `passed`, `not entered`. */
  readonly words: string;
}

/** Everything the case says of the chart. */
export interface ChartReading {
  /** By path of the state. */
  readonly states: ReadonlyMap<string, StateReading>;
  /** Ids of the transitions the case took on its way. */
  readonly taken: ReadonlySet<string>;
  /** The states of each region in the order of the way, with the choice points between them. */
  readonly ways: readonly (readonly string[])[];
  /** Where the work-up is. */
  readonly now: string;
}

/** The shape of each standing, in the list as in the drawing. */
export const SHAPES: Readonly<Record<Standing, IconName>> = {
  now: 'now',
  left: 'done',
  passed: 'dot',
  never: 'ahead',
};

const NEVER: StateReading = { standing: 'never', order: [], words: 'not entered' };

function wordsOf({ entered, left }: Visit): string {
  if (left !== undefined) return `left ${formatDay(left)}`;
  return entered === undefined ? 'now, from the start' : `now, since ${formatDay(entered)}`;
}

/** Reads one case against the chart. */
export function readChart(model: ChartModel, { visits }: Trail): ChartReading {
  const targets = new Map(model.transitions.map(({ id, to }) => [id, to]));
  const states = new Map<string, StateReading>();
  const taken = new Set<string>();
  const ways: string[][] = [];
  for (const stays of Object.values(visits)) {
    const way: string[] = [];
    stays.forEach((visit, index) => {
      for (const id of visit.by) taken.add(id);
      for (const id of visit.by.slice(0, -1)) {
        const passed = targets.get(id);
        if (passed === undefined || passed === null) continue;
        way.push(passed);
        if (!states.has(passed))
          states.set(passed, { ...NEVER, standing: 'passed', words: 'passed' });
      }
      way.push(visit.path);
      const order = [...(states.get(visit.path)?.order ?? []), index + 1];
      const standing = index === stays.length - 1 ? 'now' : 'left';
      states.set(visit.path, { standing, order, words: wordsOf(visit) });
    });
    ways.push(way);
  }
  return { states, taken, ways, now: visits['workup']?.at(-1)?.path ?? '' };
}

/** How the case stands to one state. */
export const standingOf = (reading: ChartReading, path: string): StateReading =>
  reading.states.get(path) ?? NEVER;

/** How many of these states the case was in. */
export const countEntered = (reading: ChartReading, states: readonly ModelState[]): number =>
  states.filter(({ path }) => standingOf(reading, path).order.length > 0).length;
