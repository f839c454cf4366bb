// The committed geometry is that of the statechart as defined now, and nothing in it overlaps.
import { expect, test } from 'vitest';
import { crossings, overlaps } from '../../scripts/chart-checks.js';
import { digestOf, layOut } from '../../scripts/chart-layout.js';
import { drawingOf } from '../../src/components/chart/drawing.js';
import { DRAWN_FROM } from '../../src/components/statechart/geometry/compact.js';
import { packPart, unpack } from '../../src/components/statechart/geometry/packed.js';
import { WHOLE } from '../../src/components/statechart/geometry/whole.js';
import { chartModel } from '../../src/machines/chart-model.js';

const parts = drawingOf(chartModel());
const DIRECTIONS = ['horizontal', 'vertical'] as const;

test('the geometry was computed from the statechart as it is defined', () => {
  expect(DRAWN_FROM, 'run npm run chart:layout').toBe(digestOf(parts));
});

test('another label of a state asks for another layout', () => {
  const model = chartModel();
  const states = model.states.map((state) =>
    state.path === 'file.open' ? { ...state, label: 'In use' } : state,
  );
  expect(digestOf(drawingOf({ ...model, states }))).not.toBe(DRAWN_FROM);
});

test.each(DIRECTIONS)('laying out the case file again gives the same places: %s', async (way) => {
  const part = parts.find(({ path }) => path === 'file');
  if (!part) throw new Error('The case file is not drawn.');
  expect(await layOut(part, way)).toEqual(WHOLE[way]['file']);
});

test.each(DIRECTIONS)('no box and no label lies on another, and few edges cross: %s', (way) => {
  let crossed = 0;
  for (const part of parts) {
    const geometry = WHOLE[way][part.path];
    if (!geometry) throw new Error(`${part.label} has no geometry.`);
    expect(overlaps(part, geometry)).toEqual([]);
    expect(geometry.boxes).toHaveLength(part.boxes.length);
    expect(geometry.links).toHaveLength(part.links.length);
    crossed += crossings(part, geometry);
  }
  expect(crossed).toBeLessThan(20);
});

test('two boxes on one another are found', () => {
  const part = parts.find(({ path }) => path === 'board');
  const geometry = WHOLE.horizontal['board'];
  if (!part || !geometry) throw new Error('The board is not drawn.');
  const boxes = geometry.boxes.map(() => [0, 0] as const);
  expect(overlaps(part, { ...geometry, boxes })).toContain('board.notAsked and board.asked');
});

test('packed, a part keeps its places; an edge that is not right-angled is refused', () => {
  const part = {
    size: [90, 40] as const,
    boxes: [[0, 0] as const],
    links: [[4, 8, 20, 8, 20, 30, 6, 9]],
  };
  expect(unpack({ part: packPart(part, 'horizontal') }).horizontal['part']).toEqual(part);
  const slanted = { ...part, links: [[4, 8, 20, 30, 6, 9]] };
  expect(() => packPart(slanted, 'horizontal')).toThrow('not right-angled');
});
