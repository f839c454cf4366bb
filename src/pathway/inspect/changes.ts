/** Changes of what is on record, in thought: the case they make is handed back, the case file stays as it is. */
import type { CaseEvent } from '../../machines/events.js';
import { CALENDAR_DAY } from '../case-file/dates.js';
import type { CaseFile, Day } from '../types.js';

/** One thing that could have been otherwise. */
export type Change =
  /** The event was never recorded; a retraction of it goes with it. Without a retraction, what it retracted counts. */
  | { readonly remove: string }
  /** The event happened on another day; its time of day, where there is one, stays. */
  | { readonly move: string; readonly to: Day }
  /** The event was recorded too. */
  | { readonly add: CaseEvent };

/** Ids of what the changes remove, retractions that go with it included. */
function removedBy(changes: readonly Change[], events: readonly CaseEvent[]): ReadonlySet<string> {
  const removed = new Set<string>();
  for (const change of changes) {
    if (!('remove' in change)) continue;
    if (removed.has(change.remove))
      throw new RangeError(`An event is removed twice: ${change.remove}`);
    removed.add(change.remove);
  }
  const withThem = events.filter(
    (event) => event.type === 'event.retracted' && removed.has(event.data.eventId),
  );
  return new Set([...removed, ...withThem.map(({ id }) => id)]);
}

const changed = (events: readonly CaseEvent[], change: Change): readonly CaseEvent[] => {
  const holds = (id: string): boolean => events.some((event) => event.id === id);
  if ('add' in change) {
    if (holds(change.add.id))
      throw new RangeError(`An event of this id is on record: ${change.add.id}`);
    return [...events, change.add];
  }
  const id = 'remove' in change ? change.remove : change.move;
  if (!holds(id)) throw new RangeError(`Not an event of the case: ${id}`);
  if ('remove' in change) return events;
  if (!CALENDAR_DAY.test(change.to)) throw new RangeError(`Not a calendar day: ${change.to}`);
  return events.map((event) =>
    event.id === id ? { ...event, occurredAt: `${change.to}${event.occurredAt.slice(10)}` } : event,
  );
};

/**
 * The case with changes made in order.
 * @param caseFile - the case; it is not touched
 * @param changes - what could have been otherwise
 * @throws RangeError, with the id or day, for an event the case does not hold, one added under an id on
 *   record, one removed twice, a change about an event that another change removes, and a day that no
 *   calendar has
 */
export function changedCase(caseFile: CaseFile, changes: readonly Change[]): CaseFile {
  const events = changes.reduce(changed, caseFile.events);
  const removed = removedBy(changes, events);
  for (const change of changes) {
    if ('remove' in change) continue;
    const id = 'add' in change ? change.add.id : change.move;
    if (removed.has(id)) throw new RangeError(`An event is changed and removed: ${id}`);
  }
  return { ...caseFile, events: events.filter(({ id }) => !removed.has(id)) };
}
