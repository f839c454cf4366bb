/** Where the boxes and edges of one part of the drawing lie, in its own units. */
export interface PartGeometry {
  readonly size: readonly [width: number, height: number];
  /** The upper corner of each box, in the order of the drawing. */
  readonly boxes: readonly (readonly [x: number, y: number])[];
  /** The corners of each edge as a flat list, then the upper corner of its label. */
  readonly links: readonly (readonly number[])[];
}

/** Which way the edges of a part run for the most part. */
export type Direction = 'horizontal' | 'vertical';

/** The parts that are laid out, by direction; each in one direction at least. */
export type Geometry = Readonly<Record<Direction, Readonly<Record<string, PartGeometry>>>>;
