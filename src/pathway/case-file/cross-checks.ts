/** What only shows when the events of a case are seen together: contract, section 1. */
import type { Path, ProblemList } from './problems.js';

interface Numbered {
  readonly event: RawObject;
  /** Place in the file, which merging must not shift. */
  readonly index: number;
}
type RawObject = Readonly<Record<string, unknown>>;

/**
 * Checks raw events against each other, as far as each of them can be read: ids, biopsy ids,
 * retractions, and the nodes of a report.
 *
 * @param areComparable whether the events are known to be finite trees, so that comparing ends.
 * @returns the places of events that repeat an earlier one, to be left out.
 */
export function crossCheck(
  events: readonly unknown[],
  areComparable: boolean,
  problems: ProblemList,
): ReadonlySet<number> {
  const repeated = new Set<number>();
  const byId = new Map<string, Numbered>();
  const distinct: Numbered[] = [];
  events.forEach((event, index) => {
    if (!isObject(event)) return;
    const { id } = event;
    const earlier = typeof id === 'string' ? byId.get(id) : undefined;
    if (typeof id !== 'string' || earlier === undefined) {
      distinct.push({ event, index });
      if (typeof id === 'string') byId.set(id, { event, index });
    } else if (areComparable && equal(event, earlier.event)) {
      repeated.add(index);
    } else if (areComparable) {
      distinct.push({ event, index });
      const found = `other content than that of /events/${earlier.index}, which has the same id`;
      problems.add(['events', index, 'id'], 'an event id of its own', found);
    }
  });

  const retracted = checkRetractions(distinct, byId, problems);
  checkBiopsies(distinct, retracted, problems);
  for (const { event, index } of distinct) {
    if (event['type'] === 'imaging.reported') checkNodes(event, index, problems);
  }
  return repeated;
}

/** A retraction stands: only what is not itself one can be taken back. Gives what is retracted. */
function checkRetractions(
  events: readonly Numbered[],
  byId: ReadonlyMap<string, Numbered>,
  problems: ProblemList,
): ReadonlySet<unknown> {
  const retracted = new Set<unknown>();
  for (const { event, index } of events) {
    if (event['type'] !== 'event.retracted') continue;
    const eventId = member(event['data'], 'eventId');
    if (typeof eventId !== 'string') continue;
    const target = byId.get(eventId);
    if (target?.event['type'] === 'event.retracted') {
      const path: Path = ['events', index, 'data', 'eventId'];
      const found = `the id of the retraction at /events/${target.index}`;
      problems.add(path, 'the id of an event that is not a retraction', found);
    } else {
      retracted.add(eventId);
    }
  }
  return retracted;
}

function checkBiopsies(
  events: readonly Numbered[],
  retracted: ReadonlySet<unknown>,
  problems: ProblemList,
): void {
  const places = new Map<string, number>();
  for (const { event, index } of events) {
    if (event['type'] !== 'biopsy.performed' || retracted.has(event['id'])) continue;
    const biopsyId = member(event['data'], 'biopsyId');
    if (typeof biopsyId !== 'string') continue;
    const earlier = places.get(biopsyId);
    if (earlier === undefined) {
      places.set(biopsyId, index);
    } else {
      const expected = 'a biopsy id of its own among the biopsies that are not retracted';
      const found = `the biopsy id of /events/${earlier}`;
      problems.add(['events', index, 'data', 'biopsyId'], expected, found);
    }
  }
}

/**
 * One report describes a node once. The contract is silent about a second description; with two, it
 * could not be said which suspicion is the radiologist's word, so none is chosen.
 */
function checkNodes(event: RawObject, index: number, problems: ProblemList): void {
  const nodes = member(event['data'], 'nodes');
  if (!Array.isArray(nodes)) return;
  const places = new Map<string, number>();
  nodes.forEach((node: unknown, place) => {
    const id = member(node, 'id');
    if (typeof id !== 'string') return;
    const earlier = places.get(id);
    if (earlier === undefined) {
      places.set(id, place);
    } else {
      const path: Path = ['events', index, 'data', 'nodes', place, 'id'];
      const found = `the node id of /events/${index}/data/nodes/${earlier}`;
      problems.add(path, 'each node once in a report', found);
    }
  });
}

function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** Whether two JSON values have the same content; the order of properties means nothing. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]))
    );
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  );
}
