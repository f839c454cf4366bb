/**
 * What of the statechart is drawn, and how large it is: boxes and bundled edges of each phase, from
 * the chart as plain data. Where they lie is computed at build time from the same (`statechart/geometry/`).
 */
import type { ChartModel, ModelState, ModelTransition } from '../../machines/chart-model.js';
import { say, told } from '../shared/say.js';

/** One box. A door stands for another part of the chart that edges come from or lead to. */
export interface Box {
  readonly id: string;
  readonly kind: 'state' | 'choice' | 'door';
  /** The state it shows; of a door, the part of the chart behind it. */
  readonly path: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** All transitions between two boxes, as one edge. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly transitions: readonly ModelTransition[];
  /** The first transition's label, and how many more there are. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A phase of the work-up, or a region beside it: one foldable part of the drawing. */
export interface Part {
  readonly path: string;
  readonly label: string;
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

const BOX = { width: 148, line: 14, state: 34, choice: 18, door: 12 };
/** Mean width of a letter of an edge label, in the drawing's units. */
const LETTER = 6.1;

/** Breaks a label into lines of at most `most` letters, at spaces. */
export function wrap(label: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const isDrawn = ({ event, to }: ModelTransition): boolean => to !== null && event !== '*';

/**
 * The states that are drawn as one foldable part: those with at least one state that has none below.
 * What has states below it is a box in the part it belongs to, and may be a part of its own.
 */
export function partStates({ states }: ChartModel): readonly ModelState[] {
  const parents = new Set(states.map(({ parent }) => parent));
  const owners = new Set(
    states.filter(({ path }) => !parents.has(path)).map(({ parent }) => parent),
  );
  return states.filter(({ path }) => owners.has(path));
}

/** Whether a state lies below another. */
const isBelow = (path: string, other: string): boolean =>
  other === '' ? path !== '' : path.startsWith(`${other}.`);

/** The state that is entered at last where a transition leads to one with states below it. */
function entered(byPath: ReadonlyMap<string, ModelState>, state: ModelState): ModelState {
  const first = state.initial === null ? undefined : byPath.get(state.initial);
  return first ? entered(byPath, first) : state;
}

function boxOf(id: string, kind: Box['kind'], path: string, label: string): Box {
  const lines = wrap(label, kind === 'choice' ? 18 : 21);
  return { id, kind, path, lines, width: BOX.width, height: BOX[kind] + BOX.line * lines.length };
}

function linkOf(from: string, to: string, transitions: readonly ModelTransition[]): Link {
  const labels = [...new Set(transitions.map(({ label }) => label))];
  const more = labels.length - 1;
  const lines = [...wrap(labels[0] ?? '', 15), ...(more > 0 ? [say`and ${more} more`] : [])];
  const width = Math.ceil(Math.max(...lines.map(({ length }) => length)) * LETTER) + 6;
  return {
    id: `${from}>${to}`,
    from,
    to,
    transitions,
    lines,
    width,
    height: 13 * lines.length + 2,
  };
}

/** Gathers the boxes and edges of one part. */
class Gathering {
  readonly #boxes = new Map<string, Box>();
  readonly #links = new Map<string, [from: string, to: string, ModelTransition[]]>();

  constructor(
    readonly state: ModelState,
    children: readonly ModelState[],
  ) {
    for (const { path, kind, label } of children) {
      this.#boxes.set(path, boxOf(path, kind === 'choice' ? 'choice' : 'state', path, label));
    }
  }

  /** The box a state is shown in here: its own, or that of a state it lies below. */
  boxOf({ path }: ModelState): string | undefined {
    if (this.#boxes.has(path)) return path;
    return [...this.#boxes.values()].find((box) => box.kind !== 'door' && isBelow(path, box.path))
      ?.id;
  }

  door(way: 'any' | 'from' | 'to', { path, label }: ModelState): string {
    const id = `${way}:${path}`;
    const words = {
      any: say`From any state here`,
      from: say`From ${told(label)}`,
      to: say`To ${told(label)}`,
    };
    if (!this.#boxes.has(id)) this.#boxes.set(id, boxOf(id, 'door', path, words[way]));
    return id;
  }

  link(from: string, to: string, transition: ModelTransition): void {
    const link = this.#links.get(`${from}>${to}`);
    if (link) link[2].push(transition);
    else this.#links.set(`${from}>${to}`, [from, to, [transition]]);
  }

  part(): Part {
    const { path, label } = this.state;
    const links = [...this.#links.values()].map((link) => linkOf(...link));
    return { path, label, boxes: [...this.#boxes.values()], links };
  }
}

/**
 * The parts of the drawing with their boxes and edges, in the order of the definition. Only
 * transitions that lead to a state are drawn; those that merely record stand in the list.
 *
 * @param model - the statechart as plain data
 */
export function drawingOf(model: ChartModel): readonly Part[] {
  const byPath = new Map(model.states.map((state) => [state.path, state]));
  const gatherings = new Map(
    partStates(model).map((state) => {
      const children = model.states.filter(({ parent }) => parent === state.path);
      return [state.path, new Gathering(state, children)] as const;
    }),
  );
  /** The part a state is a box in; of one that is none, the part it is. */
  const partOf = (state: ModelState): Gathering | undefined =>
    (state.parent === null ? undefined : gatherings.get(state.parent)) ??
    gatherings.get(state.path);
  for (const transition of model.transitions.filter(isDrawn)) {
    const source = byPath.get(transition.from);
    let target = transition.to === null ? undefined : byPath.get(transition.to);
    if (!source || !target) continue;
    if (target.parent === null || !gatherings.has(target.parent)) target = entered(byPath, target);
    const there = target.parent === null ? undefined : gatherings.get(target.parent);
    const here = isBelow(target.path, source.path) ? gatherings.get(source.path) : partOf(source);
    const start = here && (here.state === source ? here.door('any', source) : source.path);
    if (here !== undefined && here === there) {
      here.link(start ?? '', target.path, transition);
      continue;
    }
    if (here && start) {
      // Out of a part that lies in the other's, the door names the state behind it.
      const behind = !there || isBelow(here.state.path, there.state.path) ? target : there.state;
      here.link(start, here.boxOf(target) ?? here.door('to', behind), transition);
    }
    if (there) {
      const behind = !here || isBelow(there.state.path, here.state.path) ? source : here.state;
      there.link(there.boxOf(source) ?? there.door('from', behind), target.path, transition);
    }
  }
  return [...gatherings.values()].map((gathering) => gathering.part());
}
