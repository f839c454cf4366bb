/**
 * Is the abstraction fine enough? Two stories with one key must have the same future: every fact
 * that is possible after one is possible after the other, leads to the same state, and to stories
 * that have one key again. That is put to the test on stories that the exploration merged.
 */
import { keyOf } from './abstraction.js';
import { tell, type Fact } from './alphabet.js';
import { eventsOf, factsOf, type Explored } from './explore.js';
import { EMPTY } from './ledger.js';
import { enter } from './ledger-entries.js';
import { follow, stepper, workupOf, type Machine } from './step.js';

/** What was compared, and the first pair that differs. */
export interface Soundness {
  readonly pairs: number;
  readonly futures: number;
  readonly difference: string | null;
}

interface Future {
  /** Key of the story itself. */
  readonly key: string;
  /** Key after each fact that is possible, by the fact's label; a fact that changes nothing is left out. */
  readonly after: ReadonlyMap<string, string>;
}

function futureOf(machine: Machine, explored: Explored, story: readonly Fact[]): Future {
  const { step } = stepper(machine);
  const { alphabet, bounds } = explored.slice;
  const events = eventsOf(story);
  const { last } = follow(machine, events);
  const ledger = events.reduce(enter, EMPTY);
  const key = keyOf(workupOf(last.value), last.context, ledger, bounds);
  const after = new Map<string, string>();
  for (const fact of alphabet) {
    if (!fact.possible(ledger)) continue;
    const event = tell(fact, story.length);
    const then = step(last, event);
    const next = keyOf(workupOf(then.value), then.context, enter(ledger, event), bounds);
    if (next !== key) after.set(fact.label, next);
  }
  return { key, after };
}

/** A fact's label with the nodes exchanged. */
const exchanged = (label: string): string =>
  label.replace(/\b[AB](?=\d?\b)/g, (name) => (name === 'A' ? 'B' : 'A'));

function differs(one: Future, other: Future, named: (label: string) => string): string | null {
  if (one.key !== other.key) return 'their keys differ when told again';
  const labels = new Set([...one.after.keys(), ...[...other.after.keys()].map(named)]);
  for (const label of labels) {
    const ours = one.after.get(label);
    const theirs = other.after.get(named(label));
    if (ours !== theirs) return `after "${label}": ${String(ours)} and ${String(theirs)}`;
  }
  return null;
}

/**
 * Compares merged stories of an exploration.
 * @param machine - the machine explored
 * @param explored - the exploration, with the merges it kept
 * @param most - how many pairs at most, spread over all
 */
export function soundnessOf(machine: Machine, explored: Explored, most: number): Soundness {
  const { merges, slice } = explored;
  const stride = Math.max(1, Math.floor(merges.length / most));
  let pairs = 0;
  let compared = 0;
  for (let at = 0; at < merges.length; at += stride) {
    const merge = merges[at];
    if (merge === undefined || explored.configurations[merge.into]?.continued !== true) continue;
    const first = factsOf(explored, merge.into);
    const second = [...factsOf(explored, merge.from), merge.by];
    const [one, other] = [first, second].map((story) => futureOf(machine, explored, story));
    if (one === undefined || other === undefined) continue;
    pairs += 1;
    compared += one.after.size;
    const difference = differs(one, other, (label) => label);
    if (difference === null) continue;
    if (slice.bounds.symmetric && differs(one, other, exchanged) === null) continue;
    const told = [first, second].map((story) => story.map(({ label }) => label).join(', '));
    return {
      pairs,
      futures: compared,
      difference: `${slice.name}: "${String(told[0])}" and "${String(told[1])}" have one key; ${difference}`,
    };
  }
  return { pairs, futures: compared, difference: null };
}
