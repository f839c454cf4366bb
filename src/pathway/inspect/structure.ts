/**
 * What can still follow, read from the structure of the chart: every transition is held possible unless the
 * record has decided its guard for good. So nothing that can be reached is ever left out; the order in which
 * a state asks is kept, and what stands behind an answer that is certain is never asked.
 */
import { chartModel, type ModelTransition } from '../../machines/chart-model.js';
import type { AxillaFacts } from '../../machines/facts.js';
import * as P from '../../machines/predicates.js';
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
const placesOf = (): ReadonlyMap<string, Place> => (places ??= readPlaces());

/** The chart with the decided guards applied: from each state the transitions that are still possible. */
export class Structure {
  readonly #possible = new Map<string, readonly ModelTransition[]>();
  readonly #reach = new Map<string, ReadonlySet<string>>();
  readonly #final: ReadonlyMap<string, string>;

  constructor(decisions: string) {
    this.#final = new Map(FINAL_GUARDS.map(([name], index) => [name, decisions.charAt(index)]));
    for (const { path, lists } of placesOf().values()) {
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
      for (const transition of this.#possible.get(path) ?? []) {
        reached.add(transition.id);
        for (const next of enteredBy(transition)) {
          if (reached.has(next)) continue;
          reached.add(next);
          queue.push(next);
        }
      }
    }
    this.#reach.set(key, reached);
    return reached;
  }

  /** The transitions of every state that are still possible. */
  get possible(): ReadonlyMap<string, readonly ModelTransition[]> {
    return this.#possible;
  }
}

/** Paths of the state a transition leads to, of those around it, and of those entered with it. */
export const enteredBy = ({ to }: ModelTransition): readonly string[] =>
  to === null ? [] : (placesOf().get(to)?.entered ?? []);

/** Whether a state is a choice point. */
export const isChoice = (path: string): boolean => placesOf().get(path)?.choice === true;

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
