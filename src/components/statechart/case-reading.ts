/** What one case says of each state and transition of the chart: where it was, is, and can still come. */
import type { ChartModel } from '../../machines/chart-model.js';
import type { Closing, Futures, PassingFuture, StateFuture } from '../../pathway/inspect/index.js';
import type { Trail, Visit } from '../../pathway/trail.js';
import type { ChartReading, Standing, StateReading } from '../chart/reading.js';
import { formatDay } from '../shared/dates.js';
import { say } from '../shared/say.js';
import { eventLabel } from '../shared/words.js';

type Supposed = ReadonlySet<string>;

function wordsOf(
  { entered, left }: Visit,
  isSupposed: boolean,
): Pick<StateReading, 'words' | 'more'> {
  const is = left === undefined ? 'now' : 'left';
  const day = left ?? entered;
  if (day === undefined) {
    return { words: is === 'now' ? say`now, from the start` : say`left, from the start` };
  }
  const when = is === 'now' ? say`since ${formatDay(day)}` : say`on ${formatDay(day)}`;
  if (isSupposed) {
    return { words: is === 'now' ? say`now, supposed` : say`left, supposed`, more: when };
  }
  return { words: is === 'now' ? say`now since ${formatDay(day)}` : say`left ${formatDay(day)}` };
}

const closing = (closedBy: Closing | null): string =>
  closedBy === null
    ? say`from the start`
    : say`since ${formatDay(closedBy.on)}: ${eventLabel(closedBy.type)}`;

function ahead({ fate, closedBy }: PassingFuture, standing: Standing, words: string): StateReading {
  return fate === 'unreachable'
    ? { standing: 'off', order: [], words: say`not reachable`, more: closing(closedBy) }
    : { standing, order: [], words };
}

const stateAhead = (future: StateFuture): StateReading =>
  future.fate === 'unreachable'
    ? ahead({ fate: 'unreachable', closedBy: future.closedBy }, 'off', '')
    : future.away === 'one-entry'
      ? { standing: 'next', order: [], words: say`one entry away` }
      : { standing: 'later', order: [], words: say`reachable later` };

/** Of a state that was left: whether it can be entered again. */
const again = ({ fate, closedBy }: PassingFuture): string =>
  fate === 'unreachable'
    ? say`not reachable again, ${closing(closedBy)}`
    : say`can be entered again`;

/** Adds what is ahead of the case to what is behind it. */
function addFutures(
  states: Map<string, StateReading>,
  { states: resting, passing }: Pick<Futures, 'states' | 'passing'>,
): void {
  for (const future of resting) {
    const { path, fate, closedBy } = future;
    const before = states.get(path);
    if (before === undefined) states.set(path, stateAhead(future));
    else if (before.standing === 'left' && fate !== 'here')
      states.set(path, {
        ...before,
        more: `${before.more ? `${before.more}, ` : ''}${again({ fate, closedBy })}`,
      });
  }
  for (const [path, future] of passing) {
    if (!states.has(path)) states.set(path, ahead(future, 'later', say`can still be passed`));
  }
}

/**
 * Reads one case against the chart.
 * @param model - the chart
 * @param trail - the way the case took
 * @param futures - what is still ahead of it
 * @param supposed - ids of the events that are only supposed
 */
export function readChart(
  model: ChartModel,
  { visits }: Trail,
  futures: Pick<Futures, 'states' | 'passing' | 'openTransitions'>,
  supposed: Supposed = new Set(),
): ChartReading {
  const targets = new Map(model.transitions.map(({ id, to }) => [id, to]));
  const states = new Map<string, StateReading>();
  const taken = new Set<string>();
  const supposedly = new Set<string>();
  const ways: string[][] = [];
  for (const stays of Object.values(visits)) {
    const way: string[] = [];
    stays.forEach((visit, index) => {
      const isSupposed = visit.enteredBy !== undefined && supposed.has(visit.enteredBy);
      for (const id of visit.by) {
        if (isSupposed && !taken.has(id)) supposedly.add(id);
        taken.add(id);
      }
      for (const id of visit.by.slice(0, -1)) {
        const passed = targets.get(id);
        if (passed === undefined || passed === null) continue;
        way.push(passed);
        if (!states.has(passed))
          states.set(passed, { standing: 'passed', order: [], words: say`passed` });
      }
      way.push(visit.path);
      const order = [...(states.get(visit.path)?.order ?? []), index + 1];
      const standing = index === stays.length - 1 ? 'now' : 'left';
      const said = wordsOf(visit, isSupposed);
      states.set(visit.path, { standing, order, ...said, ...(isSupposed && { supposed: true }) });
    });
    ways.push(way);
  }
  addFutures(states, futures);
  return {
    states,
    taken,
    ...(supposed.size > 0 && { supposed: supposedly }),
    open: futures.openTransitions,
    ways,
    now: visits['workup']?.at(-1)?.path ?? '',
  };
}
