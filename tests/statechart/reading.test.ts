// What a case says of the chart, where the parts stand, and where the arrow keys lead.
import { expect, test } from 'vitest';
import { arrange, placedStates } from '../../src/components/chart/arrangement.js';
import { drawingOf } from '../../src/components/chart/drawing.js';
import { WHOLE } from '../../src/components/statechart/geometry/whole.js';
import { countEntered, fullWords, standingOf } from '../../src/components/chart/reading.js';
import { readChart } from '../../src/components/statechart/case-reading.js';
import { Walk, neighbour } from '../../src/components/chart/walk.js';
import { chartModel } from '../../src/machines/chart-model.js';
import type { Away } from '../../src/pathway/inspect/index.js';
import type { Trail } from '../../src/pathway/trail.js';

const model = chartModel();
const parts = drawingOf(model);
const BEFORE = 'workup.beforeTreatment.beforeTissue';
const TISSUE = 'workup.beforeTreatment.tissue';

/** What becomes of a state; what is closed was closed by the sample. */
const ahead = <F extends 'reachable' | 'unreachable'>(fate: F, away: Away | null) => ({
  fate,
  away,
  closedBy:
    fate === 'unreachable'
      ? { eventId: 'e3', type: 'biopsy.performed' as const, on: '2026-03-04' }
      : null,
});

/** Felt, imaged, sampled; the first report said nothing, so a second sample was taken. */
const trail: Trail = {
  visits: {
    workup: [
      { path: `${BEFORE}.intake`, left: '2026-03-02', by: [] },
      {
        path: `${BEFORE}.biopsyDue`,
        entered: '2026-03-02',
        left: '2026-03-04',
        by: [`${BEFORE}.intake imaging.reported 0`, `${BEFORE}.deciding always 3`],
      },
      {
        path: `${TISSUE}.pathologyAwaited`,
        entered: '2026-03-04',
        left: '2026-03-09',
        by: [`${BEFORE}.biopsyDue biopsy.performed 0`, `${TISSUE}.weighing always 11`],
      },
      {
        path: `${TISSUE}.nonDiagnostic`,
        entered: '2026-03-09',
        left: '2026-03-11',
        by: [`${TISSUE}.pathologyAwaited pathology.reported 0`, `${TISSUE}.weighing always 9`],
      },
      {
        path: `${TISSUE}.pathologyAwaited`,
        entered: '2026-03-11',
        by: [`${TISSUE}.nonDiagnostic biopsy.performed 0`, `${TISSUE}.weighing always 11`],
      },
    ],
    file: [{ path: 'file.open', by: [] }],
  },
};
const reading = readChart(model, trail, {
  states: [
    { path: `${TISSUE}.lymphoma`, stage: 'lymphoma', ...ahead('reachable', 'one-entry') },
    { path: `${TISSUE}.positive`, stage: 'positive', ...ahead('reachable', 'later') },
    { path: `${BEFORE}.intake`, stage: 'intake', ...ahead('unreachable', null) },
    { path: `${TISSUE}.nonDiagnostic`, stage: 'non-diagnostic', ...ahead('reachable', 'later') },
    { path: `${BEFORE}.secondLookDue`, stage: 'second-look-due', ...ahead('unreachable', null) },
  ],
  passing: new Map([['workup.beforeTreatment.planned.settling', ahead('unreachable', null)]]),
  openTransitions: new Set([`${TISSUE}.weighing always 9`]),
});

test('a state that was entered twice says both places of the way, and that the case is in it now', () => {
  expect(standingOf(reading, `${TISSUE}.pathologyAwaited`)).toEqual({
    standing: 'now',
    order: [3, 5],
    words: 'now since 11-Mar-2026',
  });
  expect(standingOf(reading, `${BEFORE}.biopsyDue`).words).toBe('left 04-Mar-2026');
  expect(standingOf(reading, `${TISSUE}.weighing`).standing).toBe('passed');
  expect(standingOf(reading, 'file.open').words).toBe('now, from the start');
});

test('what is ahead says how far off it is, or which entry closed it', () => {
  const said = (path: string): string => fullWords(standingOf(reading, path));
  expect(said(`${TISSUE}.lymphoma`)).toBe('one entry away');
  expect(said(`${TISSUE}.positive`)).toBe('reachable later');
  expect(said(`${BEFORE}.secondLookDue`)).toBe(
    'not reachable, since 04-Mar-2026: Biopsy performed',
  );
  expect(standingOf(reading, 'workup.beforeTreatment.planned.settling').standing).toBe('off');
  expect(said('board.idle')).toBe('not entered');
});

test('a state that was left says whether it can be entered again', () => {
  const said = (path: string): string => fullWords(standingOf(reading, path));
  expect(said(`${TISSUE}.nonDiagnostic`)).toBe('left 11-Mar-2026, can be entered again');
  expect(said(`${BEFORE}.intake`)).toBe(
    'left 02-Mar-2026, not reachable again, since 04-Mar-2026: Biopsy performed',
  );
});

test('a stay that is only supposed says so', () => {
  const supposing = readChart(
    model,
    {
      visits: {
        file: [{ path: 'file.open', by: [], enteredBy: 'supposed-1', entered: '2026-03-12' }],
      },
    },
    { states: [], passing: new Map(), openTransitions: new Set() },
    new Set(['supposed-1']),
  );
  expect(standingOf(supposing, 'file.open')).toEqual({
    standing: 'now',
    order: [1],
    words: 'now, supposed',
    more: 'since 12-Mar-2026',
    supposed: true,
  });
});

test('choice points do not count as entered', () => {
  const tissue = model.states.filter(({ parent }) => parent === TISSUE);
  expect(countEntered(reading, tissue)).toBe(2);
});

test('the arrow keys follow the way through a state that was entered twice', () => {
  const walk = new Walk();
  const names: string[] = [];
  let path = `${BEFORE}.intake`;
  for (let step = 0; step < 8; step += 1) {
    path = walk.follow(model, reading, path, true);
    names.push(path.split('.').at(-1) ?? '');
  }
  expect(names).toEqual(
    'deciding biopsyDue weighing pathologyAwaited weighing nonDiagnostic weighing pathologyAwaited'.split(
      ' ',
    ),
  );
  expect(walk.follow(model, reading, path, false)).toBe(`${TISSUE}.weighing`);
});

test('away from the way the arrow keys follow the first transition', () => {
  const walk = new Walk();
  const planned = 'workup.beforeTreatment.planned';
  expect(walk.follow(model, reading, `${planned}.nastDue`, true)).toBe('workup.therapy.nast');
  expect(walk.follow(model, reading, `${planned}.nastDue`, false)).toBe(`${planned}.settling`);
});

test('parts do not overlap, folded or open, in any arrangement', () => {
  const all = new Set(parts.map(({ path }) => path));
  for (const folded of [new Set<string>(), all, new Set([TISSUE, 'board'])]) {
    for (const arrangement of ['compact', 'horizontal', 'vertical'] as const) {
      const drawing = arrange(parts, WHOLE, folded, arrangement);
      for (const [index, a] of drawing.parts.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(drawing.width);
        expect(a.y + a.height).toBeLessThanOrEqual(drawing.height);
        for (const b of drawing.parts.slice(index + 1)) {
          const isApart = a.x + a.width <= b.x || a.y + a.height <= b.y || b.x + b.width <= a.x;
          expect(isApart, `${a.part.label} and ${b.part.label}, ${arrangement}`).toBe(true);
        }
      }
    }
  }
});

test('a folded part shows no state, and a neighbour is looked for above or below', () => {
  const drawing = arrange(parts, WHOLE, new Set([BEFORE]), 'compact');
  const boxes = placedStates(drawing);
  expect(boxes.some(({ path }) => path.startsWith(`${BEFORE}.`))).toBe(false);
  const below = neighbour(boxes, `${TISSUE}.lymphoma`, 'down');
  const of = (path: string) => boxes.find((box) => box.path === path);
  expect(of(below)?.y).toBeGreaterThan(of(`${TISSUE}.lymphoma`)?.y ?? Infinity);
  expect(neighbour(boxes, below, 'up')).toBe(`${TISSUE}.lymphoma`);
});
