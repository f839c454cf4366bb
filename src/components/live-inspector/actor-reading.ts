/** An inspected actor as the chart shows it, and in words. */
import type { ChartModel } from '../../machines/chart-model.js';
import type { ChartReading, StateReading } from '../chart/reading.js';
import { say } from '../shared/say.js';
import type { ActorStatus, InspectedActor, Stay } from './inspected-actor.js';

const STATUSES: Readonly<Record<ActorStatus, string>> = {
  waiting: 'not started',
  active: 'running',
  done: 'done',
  error: 'failed',
  stopped: 'stopped',
};

/** The status in words. */
export const statusWords = ({ status }: InspectedActor): string => STATUSES[status];

/** What an actor is called: its own name and what it runs, each once. */
export const nameOf = ({ id, sessionId, runs }: InspectedActor): string =>
  id === sessionId || id === runs ? runs : `${id} (${runs})`;

const labelsOf = (model: ChartModel, paths: readonly string[]): readonly string[] =>
  paths.map((path) => model.states.find((state) => state.path === path)?.label ?? path);

/** The active states in words, from the outermost to the innermost: `Red, Walk`. */
export function stateWords({ model, active }: InspectedActor): string {
  if (model === null) return say`no states: it runs no machine`;
  return active.length === 0 ? say`no state yet` : labelsOf(model, active).join(', ');
}

const wordsOf = ({ since, left }: Stay): string =>
  left !== null
    ? say`left at event ${left}`
    : since === 0
      ? say`now, from the start`
      : say`now since event ${since}`;

/** Where an actor is and was, for `<axillary-chart>`. */
export function readingOf({ model, stays, passed, taken, way, active }: InspectedActor) {
  const states = new Map<string, StateReading>();
  for (const path of passed) states.set(path, { standing: 'passed', order: [], words: 'passed' });
  for (const [path, stay] of stays) {
    const standing = stay.left === null ? 'now' : 'left';
    states.set(path, { standing, order: stay.moves, words: wordsOf(stay) });
  }
  const parents = new Set(model?.states.map(({ parent }) => parent));
  const reading: ChartReading = {
    states,
    taken,
    ways: [way],
    now: active.find((path) => !parents.has(path)) ?? '',
  };
  return reading;
}
