/**
 * What can still follow, read from the structure of the chart: every transition is held possible unless the
 * record has decided its guard for good. So nothing that can be reached is ever left out; the order in which
 * a state asks is kept, and what stands behind an answer that is certain is never asked.
 */
import { chartModel, type ModelTransition } from '../../machines/chart-model.js';
import type { AxillaFacts } from '../../machines/facts.js';
import * as P from '../../machines/predicates.js';
import type { EventType } from '../../machines/vocabulary.js';
import { activePaths, type Snapshot } from './machine.js';

/** When a guard's answer can no longer change, whatever is recorded later. */
interface Finality {
  readonly staysTrue?: (facts: AxillaFacts) => boolean;
  readonly staysFalse?: (facts: AxillaFacts) => boolean;
}

const afterTissue: Finality = { staysFalse: P.tissueTaken };

/** The guards a record decides for good: each rests on a fact that, once on record, no later fact takes back. */
export const FINALITY: Readonly<Record<string, Finality>> = {
  nothingToGoBy: { staysFalse: (facts) => !P.nothingToGoBy(facts) },
  ultrasoundSuspicious: { staysTrue: P.ultrasoundSuspicious },
  feltWithoutUltrasound: { staysFalse: (facts) => P.latestUltrasound(facts) !== undefined },
  tissueTaken: { staysTrue: P.tissueTaken },
  requestedTissueBeforeAny: afterTissue,
  suspiciousBeforeTissue: afterTissue,
  clinicallyOpen: afterTissue,
  nastWasStarted: { staysTrue: P.nastWasStarted },
};

const FINAL_GUARDS = Object.entries(FINALITY);

/** The decided guards, as text: `+` for true and `-` for false for good. */
const decided = (facts: AxillaFacts): string =>
  FINAL_GUARDS.map(([, { staysTrue, staysFalse }]) =>
    staysTrue?.(facts) === true ? '+' : staysFalse?.(facts) === true ? '-' : '.',
  ).join('');

interface Place {
  readonly path: string;
  /** The state and those around it, and those entered with it. */
  readonly entered: readonly string[];
  readonly choice: boolean;
  /** Its transitions, in the lists in which they are asked. */
  readonly lists: readonly (readonly ModelTransition[])[];
}

function readPlaces(): ReadonlyMap<string, Place> {
  const { states, transitions } = chartModel();
  const byPath = new Map(states.map((state) => [state.path, state]));
  const around = (path: string | null): string[] =>
    path === null ? [] : [path, ...around(byPath.get(path)?.parent ?? null)];
  const within = (path: string): string[] => {
    const state = byPath.get(path);
    const initial = state?.initial ?? null;
    const children =
      state?.type === 'parallel'
        ? states.flatMap((one) => (one.parent === path ? [one.path] : []))
        : initial === null
          ? []
          : [initial];
    return children.flatMap((child) => [child, ...within(child)]);
  };
  return new Map(
    states.map(({ path, kind }): [string, Place] => {
      const lists = new Map<string | null, ModelTransition[]>();
      for (const one of transitions) {
        if (one.from !== path) continue;
        const list = lists.get(one.event);
        if (list === undefined) lists.set(one.event, [one]);
        else list.push(one);
      }
      const entered = [...around(path), ...within(path)];
      return [path, { path, entered, choice: kind === 'choice', lists: [...lists.values()] }];
    }),
  );
}

let places: ReadonlyMap<string, Place> | undefined;

/** The chart with the decided guards applied: from each state the transitions that are still possible. */
class Structure {
  readonly #possible = new Map<string, readonly ModelTransition[]>();
  readonly #reach = new Map<string, ReadonlySet<string>>();
  readonly #distances = new Map<string, ReadonlyMap<string, number>>();
  readonly #final: ReadonlyMap<string, string>;

  constructor(decisions: string) {
    this.#final = new Map(FINAL_GUARDS.map(([name], index) => [name, decisions.charAt(index)]));
    places ??= readPlaces();
    for (const { path, lists } of places.values()) {
      this.#possible.set(
        path,
        lists.flatMap((list) => this.#stillAsked(list)),
      );
    }
  }

  #stillAsked(list: readonly ModelTransition[]): readonly ModelTransition[] {
    const certain = list.findIndex(({ guard }) => guard === null || this.#final.get(guard) === '+');
    return (certain < 0 ? list : list.slice(0, certain + 1)).filter(
      ({ guard }) => guard === null || this.#final.get(guard) !== '-',
    );
  }

  /** Paths of the states and ids of the transitions that can still follow; the active states among them. */
  reach(active: readonly string[]): ReadonlySet<string> {
    const key = active.join(' ');
    const known = this.#reach.get(key);
    if (known !== undefined) return known;
    const reached = new Set<string>(active);
    const queue = [...active];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const { id, to } of this.#possible.get(path) ?? []) {
        reached.add(id);
        for (const next of to === null ? [] : (places?.get(to)?.entered ?? [])) {
          if (reached.has(next)) continue;
          reached.add(next);
          queue.push(next);
        }
      }
    }
    this.#reach.set(key, reached);
    return reached;
  }

  /** The fewest events from each state to a target; at a choice point none is needed. */
  distancesTo(target: ReadonlySet<string>): ReadonlyMap<string, number> {
    const key = [...target].join(' ');
    const known = this.#distances.get(key);
    if (known !== undefined) return known;
    const distances = new Map<string, number>();
    for (const path of target) distances.set(path, 0);
    for (let changed = true; changed;) {
      changed = false;
      for (const [path, transitions] of this.#possible) {
        for (const transition of transitions) {
          const cost = this.#cost(path, transition) + this.#after(transition, target, distances);
          if (cost < (distances.get(path) ?? Infinity)) {
            distances.set(path, cost);
            changed = true;
          }
        }
      }
    }
    this.#distances.set(key, distances);
    return distances;
  }

  #cost(path: string, { event }: ModelTransition): number {
    return event === null && places?.get(path)?.choice === true ? 0 : 1;
  }

  #after(
    { id, to }: ModelTransition,
    target: ReadonlySet<string>,
    distances: ReadonlyMap<string, number>,
  ): number {
    if (target.has(id)) return 0;
    const entered = to === null ? [] : (places?.get(to)?.entered ?? []);
    return Math.min(...entered.map((path) => distances.get(path) ?? Infinity));
  }

  /** The fewest events to a target of which the first is of this type; the record alone may change by it. */
  distanceBy(active: readonly string[], type: EventType, target: ReadonlySet<string>): number {
    const distances = this.distancesTo(target);
    let least = Infinity;
    for (const path of active) {
      least = Math.min(least, 1 + (distances.get(path) ?? Infinity));
      for (const transition of this.#possible.get(path) ?? []) {
        const { event } = transition;
        if (event === null || event === '*' || event === type)
          least = Math.min(least, 1 + this.#after(transition, target, distances));
      }
    }
    return least;
  }
}

const structures = new Map<string, Structure>();

/** The chart as far as a record still leaves it open. */
export function structureOf(facts: AxillaFacts): Structure {
  const decisions = decided(facts);
  const known = structures.get(decisions);
  if (known !== undefined) return known;
  const made = new Structure(decisions);
  structures.set(decisions, made);
  return made;
}

/** Paths and transition ids that can still follow a configuration. */
export const reachOf = (snapshot: Snapshot): ReadonlySet<string> =>
  structureOf(snapshot.context).reach(activePaths(snapshot));
