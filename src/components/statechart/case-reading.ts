/** What one case says of each state and transition of the chart. */
import type { ChartModel } from '../../machines/chart-model.js';
import type { Trail, Visit } from '../../pathway/trail.js';
import type { ChartReading, StateReading } from '../chart/reading.js';
import { formatDay } from '../shared/dates.js';

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
          states.set(passed, { standing: 'passed', order: [], words: 'passed' });
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
