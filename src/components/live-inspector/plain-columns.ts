/** The first half of the plain layout: which column a box stands in, and where in it. */
import type { ChartModel } from '../../machines/chart-model.js';
import type { Part } from '../chart/drawing.js';

/** What is laid out: a part whose edges run from left to right. */
export interface Flow {
  readonly boxes: readonly Sized[];
  readonly links: readonly (Sized & { readonly from: number; readonly to: number })[];
  /** The box of the state that is entered first. */
  readonly first: number;
}

interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Places of boxes by their number. */
export type Columns = readonly (readonly number[])[];

const turned = ({ width, height }: Sized): Sized => ({ width: height, height: width });

/**
 * A part as numbers: edges name their boxes by their place in the part.
 *
 * @param isDown - turns it on its side, for edges that run downwards
 */
export function flowOf(part: Part, model: ChartModel, isDown: boolean): Flow {
  const places = new Map(part.boxes.map(({ id }, index) => [id, index]));
  const initial = model.states.find(({ path }) => path === part.path)?.initial ?? '';
  const size = ({ width, height }: Sized): Sized =>
    isDown ? turned({ width, height }) : { width, height };
  return {
    boxes: part.boxes.map(size),
    links: part.links.map((link) => ({
      ...size(link),
      from: places.get(link.from) ?? 0,
      to: places.get(link.to) ?? 0,
    })),
    first: places.get(initial) ?? 0,
  };
}

/** How many edges lie between the first state and each other; what none leads to starts anew. */
function distances({ boxes, links, first }: Flow, isDoor: readonly boolean[]): number[] {
  const found = boxes.map(() => -1);
  const starts = [first, ...boxes.keys()].filter((box) => isDoor[box] !== true);
  for (const start of starts) {
    if (found[start] !== -1) continue;
    found[start] = 0;
    const queue = [start];
    for (const box of queue) {
      for (const { from, to } of links) {
        if (from !== box || isDoor[to] === true || found[to] !== -1) continue;
        found[to] = (found[box] ?? 0) + 1;
        queue.push(to);
      }
    }
  }
  return found;
}

/**
 * Puts each box in the column of its distance from the first state, doors beside what they lead to,
 * and within a column near what leads to it.
 *
 * @param isDoor - whether a box stands for another part of the chart
 */
export function columnsOf(flow: Flow, isDoor: readonly boolean[]): Columns {
  const { boxes, links } = flow;
  const column = distances(flow, isDoor);
  for (const door of boxes.keys()) {
    if (isDoor[door] !== true) continue;
    const onward = links.filter(({ from }) => from === door).map(({ to }) => column[to] ?? 0);
    const back = links.filter(({ to }) => to === door).map(({ from }) => column[from] ?? 0);
    column[door] = onward.length > 0 ? Math.min(...onward) - 1 : Math.max(-1, ...back) + 1;
  }
  const least = Math.min(...column);
  const columns: number[][] = Array.from({ length: Math.max(...column) - least + 1 }, () => []);
  for (const box of boxes.keys()) columns[(column[box] ?? 0) - least]?.push(box);
  const place = new Map<number, number>();
  return columns.map((own) => {
    const mean = (box: number): number => {
      const before = links
        .filter(({ from, to }) => to === box && place.has(from))
        .map(({ from }) => place.get(from) ?? 0);
      return before.length === 0
        ? own.indexOf(box) / own.length
        : before.reduce((sum, one) => sum + one, 0) / before.length;
    };
    const means = new Map(own.map((box) => [box, mean(box)]));
    const sorted = own.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
    sorted.forEach((box, index) => place.set(box, (index + 0.5) / sorted.length));
    return sorted;
  });
}
