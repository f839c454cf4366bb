/** Breadth-first exploration of a machine over an alphabet: every configuration, every fact that is possible in it. */
import { stageOf } from '../../src/machines/stage.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { Stage } from '../../src/machines/vocabulary.js';
import { keyOf, type Bounds } from './abstraction.js';
import { tell, type Fact } from './alphabet.js';
import { EMPTY, type Ledger } from './ledger.js';
import { enter } from './ledger-entries.js';
import { stepper, workupOf, type Machine, type Snapshot } from './step.js';

/** A declared part of the world: what can be told, from where, and where the telling ends. */
export interface Slice {
  readonly name: string;
  /** What it covers and what it leaves out, in one sentence. */
  readonly covers: string;
  /** Facts every story of the slice begins with. */
  readonly opening: readonly Fact[];
  readonly alphabet: readonly Fact[];
  readonly bounds: Bounds;
  /** Configurations that are reached and judged, but not continued: other slices continue them. */
  readonly ends: (ledger: Ledger) => boolean;
}

/** Where a story stands. */
export interface Moment {
  readonly stage: Stage;
  readonly workup: string;
  readonly ledger: Ledger;
}

/** One step of one story. */
export interface Step {
  readonly before: Moment;
  readonly event: CaseEvent;
  readonly after: Moment;
}

/** A configuration: its shortest story, and what the machine says there. */
export interface Configuration extends Moment {
  readonly index: number;
  readonly depth: number;
  /** Configuration and fact it was first reached by. */
  readonly from: number;
  readonly by: Fact | null;
  readonly continued: boolean;
}

/** An explored slice. */
export interface Explored {
  readonly slice: Slice;
  readonly configurations: readonly Configuration[];
  /** Pairs of configurations joined by a fact, by `from`; facts that change nothing are left out. */
  readonly edges: ReadonlyMap<number, readonly Edge[]>;
  readonly transitions: number;
  /** State paths of all regions the machine was in. */
  readonly states: ReadonlySet<string>;
  /** Stories merged with an earlier one: the configuration, and where and by what it was reached again. */
  readonly merges: readonly Merge[];
}

export interface Edge {
  readonly to: number;
  readonly fact: Fact;
}

export interface Merge {
  readonly into: number;
  readonly from: number;
  readonly by: Fact;
}

/** What watches an exploration. `true` from `step` ends it early. */
export interface Observer {
  readonly step?: (step: Step, from: Configuration, fact: Fact) => boolean | undefined;
}

interface Live {
  readonly snapshot: Snapshot;
  readonly index: number;
}

/** One merged story in so many is kept for the check of the abstraction. */
const KEEP_MERGE_EVERY = 97;

/**
 * Explores a slice.
 * @param machine - the chart, or a variant
 * @param slice - what can be told
 * @param observer - sees every step
 * @param limit - the most configurations to find; more is an error, not a silent bound
 */
export function explore(
  machine: Machine,
  slice: Slice,
  observer: Observer = {},
  limit = 2_000_000,
): Explored {
  const { initial, step } = stepper(machine);
  const configurations: Configuration[] = [];
  const index = new Map<string, number>();
  const edges = new Map<number, Edge[]>();
  const nodes = new Set<Snapshot['_nodes'][number]>();
  const merges: Merge[] = [];
  let transitions = 0;
  let merged = 0;
  let queue: Live[] = [];

  const find = (
    snapshot: Snapshot,
    ledger: Ledger,
    workup: string,
    from: number,
    by: Fact | null,
    into: Live[],
  ): number => {
    const key = keyOf(workup, snapshot.context, ledger, slice.bounds);
    const known = index.get(key);
    if (known !== undefined) {
      merged += 1;
      if (merged % KEEP_MERGE_EVERY === 0 && by !== null) merges.push({ into: known, from, by });
      return known;
    }
    const at = configurations.length;
    if (at >= limit)
      throw new RangeError(`${slice.name}: more than ${String(limit)} configurations.`);
    index.set(key, at);
    const continued = !slice.ends(ledger);
    const depth = from < 0 ? slice.opening.length : (configurations[from]?.depth ?? 0) + 1;
    configurations.push({
      index: at,
      depth,
      from,
      by,
      continued,
      stage: stageOf(snapshot.value),
      workup,
      ledger,
    });
    if (continued) into.push({ snapshot, index: at });
    return at;
  };

  let start: Snapshot = initial;
  let ledger: Ledger = EMPTY;
  slice.opening.forEach((fact, nth) => {
    const event = tell(fact, nth);
    start = step(start, event);
    ledger = enter(ledger, event);
  });
  for (const node of start._nodes) nodes.add(node);
  find(start, ledger, workupOf(start.value), -1, null, queue);
  const found = (): Explored => ({
    slice,
    configurations,
    edges,
    transitions,
    states: new Set([...nodes].map((node) => node.path.join('.'))),
    merges,
  });

  while (queue.length > 0) {
    const next: Live[] = [];
    for (const { snapshot, index: at } of queue) {
      const here = configurations[at];
      if (here === undefined) continue;
      const out: Edge[] = [];
      for (const fact of slice.alphabet) {
        if (!fact.possible(here.ledger)) continue;
        const event = tell(fact, here.depth);
        const then = step(snapshot, event);
        const after = enter(here.ledger, event);
        const workup = workupOf(then.value);
        for (const node of then._nodes) nodes.add(node);
        transitions += 1;
        const stage = stageOf(then.value);
        const done = observer.step?.(
          { before: here, event, after: { stage, workup, ledger: after } },
          here,
          fact,
        );
        const to = find(then, after, workup, at, fact, next);
        if (to !== at) out.push({ to, fact });
        if (done === true) return found();
      }
      edges.set(at, out);
    }
    queue = next;
  }
  return found();
}

/** The facts of a configuration's shortest story, in order. */
export function factsOf(
  explored: Pick<Explored, 'slice' | 'configurations'>,
  at: number,
): readonly Fact[] {
  const facts: Fact[] = [];
  let here = explored.configurations[at];
  while (here?.by) {
    facts.push(here.by);
    here = explored.configurations[here.from];
  }
  return [...explored.slice.opening, ...facts.reverse()];
}

/** Facts told one a day. */
export const eventsOf = (facts: readonly Fact[]): readonly CaseEvent[] =>
  facts.map((fact, nth) => tell(fact, nth));
