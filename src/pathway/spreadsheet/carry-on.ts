/** A case from a spreadsheet that was imported before: only what is new in it is added. */
import type { CaseEvent } from '../../machines/events.js';
import type { CaseFile } from '../types.js';

/** The kept case with what the file adds, or the entries of which the file says something else. */
export type CarriedOn =
  { readonly caseFile: CaseFile } | { readonly differs: readonly CaseEvent[] };

/** What an event says, whenever and by whoever it was written down. */
function saying(event: CaseEvent): string {
  const { type, data, note, laterality, dateEstimated } = event;
  return JSON.stringify([type, data, note, laterality, dateEstimated ?? event.occurredAt]);
}

/**
 * Joins a case that is kept and the same case as a spreadsheet has it now, so that a second import of
 * one file adds nothing. What is kept stays as it is, at its place.
 *
 * @param kept - as the store has it
 * @param fresh - of `checkRows`, with the same id
 */
export function carryOn(kept: CaseFile, fresh: CaseFile): CarriedOn {
  const known = new Map(kept.events.map((event) => [event.id, event]));
  const differs = fresh.events.filter((event) => {
    const there = known.get(event.id);
    return there !== undefined && saying(there) !== saying(event);
  });
  if (differs.length > 0) return { differs };
  const added = fresh.events.filter(({ id }) => !known.has(id));
  return { caseFile: { ...fresh, events: [...kept.events, ...added] } };
}
