/** Where the parts of the drawing stand to one another, folded or open. */
import type { Part } from './drawing.js';
import type { Direction, Geometry, PartGeometry } from './geometry-types.js';
import type { Placed } from './walk.js';

/** How the parts are drawn: each the way that needs the least width, or all in one direction. */
export type Arrangement = 'compact' | Direction;

/** One part in its place. */
export interface PlacedPart {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its boxes lie; absent while it is folded. */
  readonly geometry: PartGeometry | undefined;
}

/** The whole drawing. */
export interface PlacedDrawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
}

/** Height of the line a part is named in. */
export const HEAD = 34;
const GAP = 12;
/** What stands beside one another without more width than the phases need. */
const ROW = 970;
/** What the line with the name of a part needs at least. */
const NAMED = 290;

function geometryOf(
  path: string,
  geometry: Geometry,
  arrangement: Arrangement,
): PartGeometry | undefined {
  const { horizontal, vertical } = geometry;
  const [across, down] = [horizontal[path], vertical[path]];
  if (!across || !down) return across ?? down;
  if (arrangement !== 'compact') return geometry[arrangement][path];
  return down.size[0] < across.size[0] ? down : across;
}

/**
 * Puts the phases of the work-up under one another, in the order of the definition, and the regions
 * beside it side by side.
 *
 * @param folded - the paths of the parts that show their name only
 */
export function arrange(
  parts: readonly Part[],
  geometry: Geometry,
  folded: ReadonlySet<string>,
  arrangement: Arrangement,
): PlacedDrawing {
  const placed: PlacedPart[] = [];
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const part of parts) {
    const shown = folded.has(part.path) ? undefined : geometryOf(part.path, geometry, arrangement);
    const isBeside = !part.path.startsWith('workup.');
    const [wide, tall] = shown?.size ?? [isBeside ? NAMED : ROW / 2, 0];
    const size = [Math.max(NAMED, wide), tall] as const;
    if (x > 0 && (!isBeside || x + size[0] > ROW)) [x, y] = [0, y + row + GAP];
    if (x === 0) row = 0;
    const height = HEAD + size[1];
    placed.push({ part, x, y, width: size[0], height, geometry: shown });
    row = Math.max(row, height);
    width = Math.max(width, x + size[0]);
    if (isBeside) x += size[0] + GAP;
    else y += row + GAP;
  }
  const height = Math.max(...placed.map((one) => one.y + one.height));
  const full = placed.map((one) => (one.part.path.startsWith('workup.') ? { ...one, width } : one));
  return { width, height, parts: full };
}

/** The states as they are placed, for finding neighbours. */
export const placedStates = ({ parts }: PlacedDrawing): readonly Placed[] =>
  parts.flatMap(({ part, x, y, geometry }) =>
    geometry === undefined
      ? []
      : part.boxes.flatMap(({ kind, path, width, height }, index) => {
          const [left, top] = geometry.boxes[index] ?? [0, 0];
          return kind === 'door' ? [] : [{ path, x: x + left, y: y + HEAD + top, width, height }];
        }),
  );
