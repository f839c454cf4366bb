/** How the places of the drawing are kept: without what follows from the direction of a part. */
import type { Direction, Geometry, PartGeometry } from '../../chart/geometry-types.js';

/**
 * Where the boxes and edges of one part lie: the upper corners of its boxes one after the other, and
 * of each edge its start, then, as its stretches are level and upright in turn, the one coordinate in
 * which each corner differs from the one before, then the upper corner of its label, from the start.
 */
export type PackedPart = readonly [
  across: 0 | 1,
  size: readonly [width: number, height: number],
  boxes: readonly number[],
  links: readonly (readonly number[])[],
];

/** By path of the part. */
export type Packed = Readonly<Record<string, PackedPart>>;

const pairs = (flat: readonly number[]): (readonly [number, number])[] =>
  flat.flatMap((x, at) => (at % 2 === 0 ? [[x, flat[at + 1] ?? 0] as const] : []));

const packLink = (link: readonly number[], across: 0 | 1): number[] => {
  const corners = link.slice(0, -2);
  const [x0 = 0, y0 = 0] = link;
  const [left = 0, top = 0] = link.slice(-2);
  return [
    ...corners.slice(0, 2),
    ...pairs(corners.slice(2)).map(([x, y], index) => (index % 2 === across ? y : x)),
    left - x0,
    top - y0,
  ];
};

const unpackLink = (link: readonly number[], across: 0 | 1): number[] => {
  const [x0 = 0, y0 = 0] = link;
  const [left = 0, top = 0] = link.slice(-2);
  let [x, y] = [x0, y0];
  const corners = [x, y];
  link.slice(2, -2).forEach((to, index) => {
    if (index % 2 === across) y = to;
    else x = to;
    corners.push(x, y);
  });
  return [...corners, x0 + left, y0 + top];
};

const unpackPart = ([across, size, boxes, links]: PackedPart): PartGeometry => ({
  size,
  boxes: pairs(boxes),
  links: links.map((link) => unpackLink(link, across)),
});

/**
 * Packs one part, laid out in one direction.
 * @throws RangeError where an edge does not start in that direction or is not right-angled
 */
export function packPart(part: PartGeometry, direction: Direction): PackedPart {
  const across = direction === 'horizontal' ? 1 : 0;
  const { size, boxes, links } = part;
  const packed = [across, size, boxes.flat(), links.map((link) => packLink(link, across))] as const;
  if (JSON.stringify(unpackPart(packed)) !== JSON.stringify(part)) {
    throw new RangeError('An edge is not right-angled, or starts against the direction.');
  }
  return packed;
}

/** The places of the parts that are there, by direction. */
export function unpack(...packed: readonly Packed[]): Geometry {
  const all = packed.flatMap((parts) => Object.entries(parts));
  const inDirection = (across: 0 | 1): Record<string, PartGeometry> =>
    Object.fromEntries(
      all.flatMap(([path, part]) => (part[0] === across ? [[path, unpackPart(part)]] : [])),
    );
  return { horizontal: inDirection(1), vertical: inDirection(0) };
}
