// What is asked of a layout of the statechart's drawing: nothing overlaps, few edges cross.
import type { Part } from '../src/components/chart/drawing.js';
import type { PartGeometry } from '../src/components/chart/geometry-types.js';

/** Upper corner and size, in whole units of the drawing. */
type Rect = readonly [x: number, y: number, width: number, height: number];

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** Boxes and edge labels that lie on one another: there must be none. */
export function overlaps(part: Part, { boxes, links }: PartGeometry): readonly string[] {
  const rects: (readonly [name: string, rect: Rect])[] = [
    ...part.boxes.map(({ id, width, height }, index) => {
      const [x, y] = boxes[index] ?? [0, 0];
      return [id, [x, y, width, height] as Rect] as const;
    }),
    ...part.links.map(({ id, width, height }, index) => {
      const [x = 0, y = 0] = links[index]?.slice(-2) ?? [];
      return [id, [x, y, width, height] as Rect] as const;
    }),
  ];
  return rects.flatMap(([name, rect], index) =>
    rects
      .slice(index + 1)
      .filter(([, other]) => overlap(rect, other))
      .map(([other]) => `${name} and ${other}`),
  );
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

const segmentsOf = (link: readonly number[]): readonly Segment[] => {
  const corners = link.slice(0, -2);
  const segments: Segment[] = [];
  for (let at = 0; at + 3 < corners.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners.slice(at, at + 4);
    segments.push([Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]);
  }
  return segments;
};

/** Whether an upright and a level stretch go through one another. */
const cross = (a: Segment, b: Segment): boolean => {
  const [upright, level] = a[0] === a[2] ? [a, b] : [b, a];
  return (
    upright[0] === upright[2] &&
    level[1] === level[3] &&
    level[0] < upright[0] &&
    upright[0] < level[2] &&
    upright[1] < level[1] &&
    level[1] < upright[3]
  );
};

/** How often edges cross that neither start nor end in the same box. */
export function crossings(part: Part, { links }: PartGeometry): number {
  const drawn = part.links.map(({ from, to }, index) => ({
    from,
    to,
    segments: segmentsOf(links[index] ?? []),
  }));
  return drawn.reduce(
    (sum, a, index) =>
      sum +
      drawn
        .slice(index + 1)
        .filter((b) => a.from !== b.from && a.to !== b.to)
        .reduce(
          (n, b) =>
            n + a.segments.filter((one) => b.segments.some((other) => cross(one, other))).length,
          0,
        ),
    0,
  );
}
