// The plain layout of charts that nobody laid out: readable whatever the machine.
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../scripts/chart-checks.js';
import { plainGeometry } from '../../src/components/live-inspector/plain-layout.js';
import { drawingOf } from '../../src/components/chart/drawing.js';
import type { Part } from '../../src/components/chart/drawing.js';
import type { PartGeometry } from '../../src/components/chart/geometry-types.js';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { modelOf } from '../../src/machines/chart-model.js';
import { parent, player, tangle, trafficLight } from './machines.js';

type Rect = readonly [left: number, top: number, right: number, bottom: number];

const rectsOf = (part: Part, { boxes, links }: PartGeometry) => ({
  boxes: part.boxes.map(({ id, width, height }, index): readonly [string, Rect] => {
    const [x, y] = boxes[index] ?? [0, 0];
    return [id, [x, y, x + width, y + height]];
  }),
  labels: part.links.map(({ id, width, height }, index): readonly [string, Rect] => {
    const [x = 0, y = 0] = links[index]?.slice(-2) ?? [];
    return [id, [x, y, x + width, y + height]];
  }),
});

const pointsOf = (link: readonly number[]): readonly (readonly [number, number])[] =>
  link.slice(0, -2).flatMap((x, at) => (at % 2 === 0 ? [[x, link[at + 1] ?? 0] as const] : []));

const stretchesOf = (link: readonly number[]): readonly Rect[] => {
  const points = pointsOf(link);
  return points.slice(1).map(([x, y], index) => {
    const [x0, y0] = points[index] ?? [0, 0];
    return [Math.min(x, x0), Math.min(y, y0), Math.max(x, x0), Math.max(y, y0)];
  });
};

/** Whether a stretch of an edge runs through the inside of a rectangle. */
const runsThrough = ([x1, y1, x2, y2]: Rect, [left, top, right, bottom]: Rect): boolean =>
  x1 < right && x2 > left && y1 < bottom && y2 > top;

/** Whether two stretches lie on one another and not merely cross. */
const lieOnOneAnother = (a: Rect, b: Rect): boolean => {
  const along = (axis: 0 | 1): boolean =>
    a[axis] === a[axis + 2] &&
    b[axis] === b[axis + 2] &&
    a[axis] === b[axis] &&
    Math.min(a[3 - axis] ?? 0, b[3 - axis] ?? 0) > Math.max(a[1 - axis] ?? 0, b[1 - axis] ?? 0);
  return along(0) || along(1);
};

const machines = [trafficLight, player, parent, tangle, axillaryWorkupMachine];

describe.each(machines.map((machine) => [machine.id, modelOf(machine)] as const))(
  '%s',
  (_, model) => {
    const parts = drawingOf(model);
    const geometry = plainGeometry(parts, model);
    const ways = parts.flatMap((part) =>
      (['horizontal', 'vertical'] as const).map((way) => {
        const place = geometry[way][part.path];
        if (!place) throw new Error(`${part.label} has no geometry.`);
        return [`${part.label}, ${way}`, part, place] as const;
      }),
    );

    test.each(ways)('no box and no label lies on another: %s', (_name, part, place) => {
      expect(place.boxes).toHaveLength(part.boxes.length);
      expect(place.links).toHaveLength(part.links.length);
      expect(overlaps(part, place)).toEqual([]);
      const { boxes, labels } = rectsOf(part, place);
      for (const [name, [left, top, right, bottom]] of [...boxes, ...labels]) {
        const isInside = left >= 0 && top >= 0 && right <= place.size[0] && bottom <= place.size[1];
        expect(isInside, `${name} lies in the drawing`).toBe(true);
      }
    });

    test.each(ways)(
      'an edge joins its boxes and runs through nothing: %s',
      (_name, part, place) => {
        const { boxes, labels } = rectsOf(part, place);
        const faults: string[] = [];
        part.links.forEach(({ id, from, to }, index) => {
          const link = place.links[index] ?? [];
          const [start = [-1, -1], end = [-1, -1]] = [pointsOf(link)[0], pointsOf(link).at(-1)];
          for (const [box, [x, y]] of [
            [from, start],
            [to, end],
          ] as const) {
            const [, rect = [0, 0, 0, 0]] = boxes.find(([name]) => name === box) ?? [];
            if (!runsThrough([x - 1, y - 1, x + 1, y + 1], rect))
              faults.push(`${id} misses ${box}`);
          }
          for (const stretch of stretchesOf(link)) {
            if (stretch[0] !== stretch[2] && stretch[1] !== stretch[3])
              faults.push(`${id} is slant`);
            for (const [name, rect] of boxes) {
              if (runsThrough(stretch, rect)) faults.push(`${id} through ${name}`);
            }
            for (const [name, rect] of labels) {
              if (runsThrough(stretch, rect)) faults.push(`${id} through the name of ${name}`);
            }
          }
          place.links.slice(index + 1).forEach((other, at) => {
            const isHidden = stretchesOf(link).some((one) =>
              stretchesOf(other).some((two) => lieOnOneAnother(one, two)),
            );
            if (isHidden) faults.push(`${id} on ${part.links[index + 1 + at]?.id ?? ''}`);
          });
        });
        expect(faults).toEqual([]);
      },
    );
  },
);

test('states stand in the order in which they are reached, what goes back goes around', () => {
  const model = modelOf(trafficLight);
  const [part] = drawingOf(model);
  if (!part) throw new Error('The light is not drawn.');
  const { boxes, links } = plainGeometry([part], model).horizontal[''] ?? { boxes: [], links: [] };
  const left = (id: string): number =>
    boxes[part.boxes.findIndex((box) => box.id === id)]?.[0] ?? 0;
  expect(left('green')).toBeLessThan(left('yellow'));
  expect(left('yellow')).toBeLessThan(left('red'));
  const back = links[part.links.findIndex(({ id }) => id === 'red>green')] ?? [];
  const lowest = Math.max(
    ...part.boxes.map(({ height }, index) => (boxes[index]?.[1] ?? 0) + height),
  );
  expect(Math.max(...pointsOf(back).map(([, y]) => y))).toBeGreaterThan(lowest);
});

test('the same chart is laid out the same way again', () => {
  const model = modelOf(player);
  expect(plainGeometry(drawingOf(model), model)).toEqual(
    plainGeometry(drawingOf(modelOf(player)), modelOf(player)),
  );
});
