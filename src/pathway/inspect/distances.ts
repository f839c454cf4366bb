/** How many events at least lead from where a case is to a target, by the structure of the chart alone. */
import type { ModelTransition } from '../../machines/chart-model.js';
import type { EventType } from '../../machines/vocabulary.js';
import { enteredBy, isChoice, type Structure } from './structure.js';

/** Paths of states and ids of transitions. */
type Target = ReadonlySet<string>;
type Distances = ReadonlyMap<string, number>;

const known = new WeakMap<Structure, Map<string, Distances>>();

const cost = (path: string, { event }: ModelTransition): number =>
  event === null && isChoice(path) ? 0 : 1;

function after(transition: ModelTransition, target: Target, distances: Distances): number {
  if (target.has(transition.id)) return 0;
  return Math.min(...enteredBy(transition).map((path) => distances.get(path) ?? Infinity));
}

function measure({ possible }: Structure, target: Target): Distances {
  const distances = new Map<string, number>();
  for (const path of target) distances.set(path, 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const [path, transitions] of possible) {
      for (const transition of transitions) {
        const way = cost(path, transition) + after(transition, target, distances);
        if (way < (distances.get(path) ?? Infinity)) {
          distances.set(path, way);
          changed = true;
        }
      }
    }
  }
  return distances;
}

/** The fewest events from each state to a target; at a choice point none is needed. */
function distancesTo(structure: Structure, target: Target): Distances {
  const ofStructure = known.get(structure) ?? new Map<string, Distances>();
  known.set(structure, ofStructure);
  const key = [...target].join(' ');
  const before = ofStructure.get(key);
  if (before !== undefined) return before;
  const distances = measure(structure, target);
  ofStructure.set(key, distances);
  return distances;
}

/**
 * The fewest events to a target of which the first is of a given type; the record alone may change by it.
 * @param active - paths of the active states
 */
export function distanceBy(
  structure: Structure,
  active: readonly string[],
  type: EventType,
  target: Target,
): number {
  const distances = distancesTo(structure, target);
  let least = Infinity;
  for (const path of active) {
    least = Math.min(least, 1 + (distances.get(path) ?? Infinity));
    for (const transition of structure.possible.get(path) ?? []) {
      const { event } = transition;
      if (event === null || event === '*' || event === type)
        least = Math.min(least, 1 + after(transition, target, distances));
    }
  }
  return least;
}
