/** The fewest facts after which a case is somewhere, or takes a way: found by trying them on the machine. */
import { chartModel } from '../../machines/chart-model.js';
import type { CaseEvent } from '../../machines/events.js';
import { EVENT_TYPES, type EventType } from '../../machines/vocabulary.js';
import type { CaseFile } from '../types.js';
import { nodeIdsOf, possibleFacts, suppose, type SupposedFact } from './alphabet.js';
import {
  activePaths,
  configurationsOf,
  dayOfReading,
  lastOf,
  logOf,
  pathOf,
  stepperOf,
  transitionId,
  type InspectOptions,
  type Snapshot,
} from './machine.js';
import { keyOf } from './projection.js';
import { distanceBy } from './distances.js';
import { structureOf } from './structure.js';
import { meant, type Target } from './target.js';

/** How far the search goes. */
export interface SearchOptions extends InspectOptions {
  /** The most facts, 4 at most; default 4. */
  readonly depth?: number;
  /** The most facts tried on the machine before the search gives up; default 20 000. */
  readonly tries?: number;
}

/** One supposed fact, told as an event on a day after what is on record. */
export interface FactOnTheWay {
  /** Such as "clip in N1". */
  readonly label: string;
  readonly event: CaseEvent;
}

const DEEPEST = 4;
const TRIES = 20_000;
/** A slice ends after so many ways begun and facts tried; a fact tried is two steps of the machine at most. */
const SLICE = 10;

/** The tries made so far, slice by slice. */
type Slices<Found> = Generator<number, Found>;

interface Way {
  readonly snapshot: Snapshot;
  readonly told: readonly FactOnTheWay[];
}

/** A search for one target: within how many facts, and after how many tries it ends. */
class Search {
  readonly #case: CaseFile;
  readonly #target: ReadonlySet<string>;
  /** The target is met on the way, not at rest: a transition or a choice point. */
  readonly #onTheWay: boolean;
  readonly #after: string;
  readonly #nodeIds: readonly string[];
  readonly #most: number;
  #tries = 0;
  #sinceSlice = 0;

  constructor(
    caseFile: CaseFile,
    target: ReadonlySet<string>,
    start: Snapshot,
    after: string,
    tries: number,
  ) {
    const { states } = chartModel();
    this.#case = caseFile;
    this.#target = target;
    this.#onTheWay = !states.some(({ path, kind }) => target.has(path) && kind !== 'choice');
    this.#after = after;
    this.#nodeIds = nodeIdsOf(start.context);
    this.#most = tries;
  }

  get exhausted(): boolean {
    return this.#tries >= this.#most;
  }

  /** Breadth first, within a number of facts; what cannot come to the target within it is not tried. */
  *within(start: Snapshot, depth: number): Slices<readonly FactOnTheWay[] | null> {
    const seen = new Set([keyOf(start)]);
    let ways: readonly Way[] = [{ snapshot: start, told: [] }];
    for (let left = depth; left > 0; left -= 1) {
      const further: Way[] = [];
      for (const way of ways) {
        const found = yield* this.#continue(way, left, seen, further);
        if (found !== null || this.exhausted) return found;
      }
      ways = further;
    }
    return null;
  }

  *#continue(
    { snapshot, told }: Way,
    left: number,
    seen: Set<string>,
    further: Way[],
  ): Slices<readonly FactOnTheWay[] | null> {
    yield* this.#slice();
    const { step } = stepperOf(this.#case.laterality);
    const promising = this.#promising(snapshot, left);
    for (const fact of possibleFacts(snapshot.context, this.#nodeIds)) {
      if (!promising.has(fact.type)) continue;
      this.#tries += 1;
      yield* this.#slice();
      const event = suppose(fact, this.#after, told.length + 1);
      if (left === 1 && this.#onTheWay) {
        if (this.#meetsOnTheWay(snapshot, event)) return addTo(told, fact, event);
        continue;
      }
      const then = step(snapshot, event);
      if (this.#onTheWay ? this.#meetsOnTheWay(snapshot, event) : this.#isAt(then))
        return addTo(told, fact, event);
      if (left === 1) continue;
      const key = keyOf(then);
      if (seen.has(key)) continue;
      seen.add(key);
      further.push({ snapshot: then, told: addTo(told, fact, event) });
    }
    return null;
  }

  *#slice(): Slices<void> {
    this.#sinceSlice += 1;
    if (this.#sinceSlice < SLICE) return;
    this.#sinceSlice = 0;
    yield this.#tries;
  }

  #promising(snapshot: Snapshot, left: number): ReadonlySet<EventType> {
    const structure = structureOf(snapshot.context);
    const active = activePaths(snapshot);
    return new Set(
      EVENT_TYPES.filter((type) => distanceBy(structure, active, type, this.#target) <= left),
    );
  }

  #isAt(snapshot: Snapshot): boolean {
    return snapshot._nodes.some((node) => this.#target.has(pathOf(node)));
  }

  #meetsOnTheWay(before: Snapshot, event: CaseEvent): boolean {
    return stepperOf(this.#case.laterality)
      .trace(before, event)
      .some(
        ({ taken, snapshot }) =>
          taken.some((one) => this.#target.has(transitionId(one))) || this.#isAt(snapshot),
      );
  }
}

const addTo = (
  told: readonly FactOnTheWay[],
  { label }: SupposedFact,
  event: CaseEvent,
): readonly FactOnTheWay[] => [...told, { label, event }];

/** What a search found. */
export interface FoundFacts {
  /** The smallest list of facts; none where the case is there already; `null` where none was found. */
  readonly facts: readonly FactOnTheWay[] | null;
  /** Whether all within the depth was tried as far as needed: with `null`, that no such list of facts leads there. */
  readonly complete: boolean;
}

/**
 * Searches the smallest list of facts after which the case is at the target, or takes it: none shorter leads
 * there. Facts are those of `possibleFacts`, each on a later day than all on record; of lists of the same
 * length the first in their order is given. The search goes on slice by slice, as it is asked for the next:
 * each yields the facts tried so far, and whoever asks can stop at any.
 * @param caseFile - the case; it is not touched
 * @param target - a state, a stage or a transition of the chart
 * @param options - which part of the log is read, and the bounds of the search
 * @throws RangeError for a target the chart does not have, before the first slice
 */
export const factSearch = (
  caseFile: CaseFile,
  target: Target,
  options: SearchOptions = {},
): Generator<number, FoundFacts> => slices(caseFile, meant(target), options);

function* slices(
  caseFile: CaseFile,
  wanted: ReadonlySet<string>,
  options: SearchOptions,
): Slices<FoundFacts> {
  const log = logOf(caseFile, options);
  const start = lastOf(configurationsOf(caseFile, log.events));
  const active = activePaths(start);
  if (active.some((path) => wanted.has(path))) return { facts: [], complete: true };
  const reach = structureOf(start.context).reach(active);
  if (![...wanted].some((one) => reach.has(one))) return { facts: null, complete: true };
  const after = dayOfReading(log, options);
  const search = new Search(caseFile, wanted, start, after, options.tries ?? TRIES);
  const deepest = Math.min(options.depth ?? DEEPEST, DEEPEST);
  for (let depth = 1; depth <= deepest && !search.exhausted; depth += 1) {
    const facts = yield* search.within(start, depth);
    if (facts !== null) return { facts, complete: true };
  }
  return { facts: null, complete: !search.exhausted };
}

/**
 * `factSearch` in one go.
 * @param caseFile - the case; it is not touched
 * @param target - a state, a stage or a transition of the chart
 * @param options - which part of the log is read, and the bounds of the search
 * @throws RangeError for a target the chart does not have
 */
export function searchFacts(
  caseFile: CaseFile,
  target: Target,
  options: SearchOptions = {},
): FoundFacts {
  const search = factSearch(caseFile, target, options);
  let slice = search.next();
  while (slice.done !== true) slice = search.next();
  return slice.value;
}

/**
 * The facts of `searchFacts`: none where the case is there already, `null` where none were found within the
 * bounds.
 * @param caseFile - the case; it is not touched
 * @param target - a state, a stage or a transition of the chart
 * @param options - which part of the log is read, and the bounds of the search
 * @throws RangeError for a target the chart does not have
 */
export const smallestFacts = (
  caseFile: CaseFile,
  target: Target,
  options: SearchOptions = {},
): readonly FactOnTheWay[] | null => searchFacts(caseFile, target, options).facts;
