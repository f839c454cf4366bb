/**
 * A plain automatic layout for charts that nobody laid out: boxes in columns by their distance from
 * the initial state, right-angled edges with a lane each. Between two columns lie the lanes out, the
 * labels of the edges, the lanes in; what goes back, stays in its column or skips one runs below the
 * boxes. So no label lies on a box, on another label or on an edge of which it is not the label.
 */
import type { ChartModel } from '../../machines/chart-model.js';
import type { Part } from '../chart/drawing.js';
import type { Geometry, PartGeometry } from '../chart/geometry-types.js';
import { columnsOf, flowOf } from './plain-columns.js';
import type { Columns, Flow } from './plain-columns.js';

const SPACE = { edge: 8, box: 18, lane: 8, tip: 12, slot: 6, start: 6 };

type Point = readonly [x: number, y: number];

/** One edge on its way through the drawing. */
interface Route {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** The column it leaves, and the one it enters. */
  readonly out: number;
  readonly into: number;
  /** Whether it runs below the boxes instead of straight into the next column. */
  readonly isAround: boolean;
  /** Where it leaves its box and enters the other. */
  start: number;
  end: number;
  /** Its lanes, counted from the box; its line across, and the left end of its label. */
  outLane: number;
  inLane: number;
  across: number;
  label: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const isSlot = ({ isAround }: Route): boolean => !isAround;

function routesOf({ links }: Flow, columns: Columns): Route[] {
  const columnOf = (box: number): number => columns.findIndex((column) => column.includes(box));
  return links.map(({ from, to, width, height }) => {
    const [out, into] = [columnOf(from), columnOf(to)];
    const isAround = into !== out + 1;
    const places = { start: 0, end: 0, outLane: 0, inLane: 0, across: 0, label: 0 };
    return { from, to, width, height, out, into, isAround, ...places };
  });
}

/** The upper edge of each box: each column stands about the same middle line. */
function topsOf({ boxes }: Flow, columns: Columns): number[] {
  const tops = boxes.map(() => 0);
  for (const column of columns) {
    const heights = column.map((box) => boxes[box]?.height ?? 0);
    let y = -Math.round((sum(heights) + SPACE.box * (column.length - 1)) / 2);
    column.forEach((box, index) => {
      tops[box] = y;
      y += (heights[index] ?? 0) + SPACE.box;
    });
  }
  return tops;
}

/** Spreads the ends of the edges over the sides of their boxes, in the order of the other ends. */
function placeEnds({ boxes }: Flow, routes: readonly Route[], tops: readonly number[]): void {
  const middle = (box: number): number => (tops[box] ?? 0) + (boxes[box]?.height ?? 0) / 2;
  const rank = (route: Route, other: number): number =>
    route.isAround ? Number.MAX_SAFE_INTEGER : middle(other);
  for (const [box, { height }] of boxes.entries()) {
    const at = (index: number, count: number): number =>
      Math.round((tops[box] ?? 0) + (height * (index + 1)) / (count + 1));
    const leaving = routes.filter(({ from }) => from === box);
    leaving.sort((a, b) => rank(a, a.to) - rank(b, b.to));
    leaving.forEach((route, index) => (route.start = at(index, leaving.length)));
    const entering = routes.filter(({ to }) => to === box);
    entering.sort((a, b) => rank(a, a.from) - rank(b, b.from));
    entering.forEach((route, index) => (route.end = at(index, entering.length)));
  }
}

/** Puts the lines that cross a gap between columns under one another, each with room for its label. */
function placeSlots(gap: readonly Route[], ends: readonly Route[]): void {
  const wanted = ({ start, end }: Route): number => Math.round((start + end) / 2);
  const sorted = gap.toSorted((a, b) => wanted(a) - wanted(b));
  /** A line may not lie on the end of another edge. */
  const isFree = (route: Route, y: number): boolean =>
    ends.every(
      (other) =>
        other === route ||
        ((other.out !== route.out || Math.abs(other.start - y) > 2) &&
          (other.into !== route.into || Math.abs(other.end - y) > 2)),
    );
  const stack = (shift: number): number => {
    let last = Number.NEGATIVE_INFINITY;
    let moved = 0;
    for (const route of sorted) {
      const near = Math.abs(route.start - route.end) < 4 ? route.start : wanted(route);
      let y = Math.max(near - shift, last + route.height + SPACE.slot);
      while (!isFree(route, y)) y += 1;
      route.across = y;
      moved += y - wanted(route);
      last = y;
    }
    return Math.round(moved / Math.max(1, sorted.length));
  };
  const shift = stack(0);
  if (shift > SPACE.box) stack(shift);
}

/** The order of lanes seen from a box: who turns down at a lower end, or up at a higher one, is nearer. */
function lanesOf(routes: readonly Route[], end: (route: Route) => number): readonly Route[] {
  const down = routes.filter((route) => route.across > end(route));
  const up = routes.filter((route) => route.across < end(route));
  return [...down.toSorted((a, b) => end(b) - end(a)), ...up.toSorted((a, b) => end(a) - end(b))];
}

/** The lines below the boxes, the shortest first. Their labels lie below a column, between lanes. */
function placeAround(routes: readonly Route[], bottom: number): void {
  const span = ({ out, into }: Route): number => Math.abs(out - into);
  let y = bottom + SPACE.box;
  for (const route of routes.toSorted((a, b) => span(a) - span(b))) {
    y += route.height + 2;
    route.across = y;
    y += SPACE.slot;
  }
}

/** The column below which the label of an edge lies that goes around. */
const labelColumn = ({ out, into }: Route): number =>
  into > out ? out + 1 : Math.floor((out + into) / 2);

/** Lays out one part whose edges run from left to right. */
function layOut(flow: Flow, columns: Columns): PartGeometry {
  const routes = routesOf(flow, columns);
  const tops = topsOf(flow, columns);
  placeEnds(flow, routes, tops);
  const slots = routes.filter(isSlot);
  const around = routes.filter(({ isAround }) => isAround);
  const gaps = Array.from({ length: columns.length + 1 }, (_, gap) => gap);
  for (const gap of gaps)
    placeSlots(
      slots.filter(({ into }) => into === gap),
      routes,
    );
  const bottoms = flow.boxes.map(({ height }, box) => (tops[box] ?? 0) + height);
  placeAround(around, Math.max(...bottoms, ...slots.map(({ across }) => across)));

  // From left to right: lanes out of the column before, labels, lanes in, the column itself.
  const lefts: number[] = [];
  let x = SPACE.edge;
  for (const gap of gaps) {
    const leaving = routes.filter(({ out }) => out === gap - 1);
    const entering = routes.filter(({ into }) => into === gap);
    const out = lanesOf(leaving, ({ start }) => start);
    out.forEach((route, index) => (route.outLane = x + SPACE.start + index * SPACE.lane));
    if (leaving.length > 0) x += SPACE.start + out.length * SPACE.lane;
    const labels = slots.filter(({ into }) => into === gap);
    for (const route of labels) route.label = x;
    x += Math.max(0, ...labels.map(({ width }) => width + SPACE.slot));
    const lanes = lanesOf(entering, ({ end }) => end);
    if (entering.length > 0) x += lanes.length * SPACE.lane + SPACE.tip;
    lanes.forEach((route, index) => (route.inLane = x - SPACE.tip - index * SPACE.lane));
    const column = columns[gap];
    if (!column) continue;
    if (entering.length === 0 && leaving.length === 0 && gap > 0) x += SPACE.box;
    lefts.push(x);
    const below = around.filter((route) => labelColumn(route) === gap);
    for (const route of below) route.label = x;
    x += Math.max(
      ...column.map((box) => flow.boxes[box]?.width ?? 0),
      ...below.map(({ width }) => width + SPACE.slot),
    );
  }
  const leftOf = (box: number): number =>
    lefts[columns.findIndex((column) => column.includes(box))] ?? 0;
  const rise = Math.min(...tops, ...slots.map(({ across, height }) => across - height - 1));
  const lift = SPACE.edge - rise;
  const last = Math.max(...bottoms, ...routes.map(({ across }) => across));
  const corners = (route: Route): number[] => {
    const right = leftOf(route.from) + (flow.boxes[route.from]?.width ?? 0);
    const points: Point[] = [
      [right, route.start],
      [route.outLane, route.start],
      [route.outLane, route.across],
      [route.inLane, route.across],
      [route.inLane, route.end],
      [leftOf(route.to), route.end],
    ];
    const needed = points.filter(([px, py], index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before || !after) return true;
      return !((before[0] === px && px === after[0]) || (before[1] === py && py === after[1]));
    });
    return needed.flatMap(([px, py]) => [px, py + lift]);
  };
  return {
    size: [x + SPACE.edge, last + lift + SPACE.edge],
    boxes: flow.boxes.map((_, box) => [leftOf(box), (tops[box] ?? 0) + lift]),
    links: routes.map((route) => [
      ...corners(route),
      route.label,
      route.across - route.height - 1 + lift,
    ]),
  };
}

/** The same, seen along the other diagonal. */
const turn = ({ size, boxes, links }: PartGeometry): PartGeometry => ({
  size: [size[1], size[0]],
  boxes: boxes.map(([x, y]) => [y, x]),
  links: links.map((link) =>
    link.map((_, index) => link[index % 2 === 0 ? index + 1 : index - 1] ?? 0),
  ),
});

/**
 * Says where the boxes, edges and labels of any chart lie, in the units of the drawing.
 *
 * @param parts - what is drawn, of `drawingOf(model)`
 * @param model - the chart, for its initial states
 */
export function plainGeometry(parts: readonly Part[], model: ChartModel): Geometry {
  const across: Record<string, PartGeometry> = {};
  const down: Record<string, PartGeometry> = {};
  for (const part of parts) {
    const isDoor = part.boxes.map(({ kind }) => kind === 'door');
    const columns = columnsOf(flowOf(part, model, false), isDoor);
    across[part.path] = layOut(flowOf(part, model, false), columns);
    down[part.path] = turn(layOut(flowOf(part, model, true), columns));
  }
  return { horizontal: across, vertical: down };
}
