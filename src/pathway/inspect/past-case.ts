/** A case as it was after one of its events. */
import type { CaseEvent } from '../../machines/events.js';
import { effectiveLog } from '../effective-log.js';
import { statusOf, type StatusOptions } from '../status.js';
import type { CaseFile, CaseStatus } from '../types.js';
import type { InspectOptions } from './machine.js';
import { latestDayOf } from './order.js';

/**
 * The case with the events of its effective log up to and with one. Of retractions only what they took away
 * counts, and an event written down later counts on its own day, as in the history of `statusOf`.
 * @param caseFile - the case; it is not touched
 * @param eventId - an event of its effective log
 * @param options - which part of the log is read
 * @throws RangeError for an id the effective log does not hold
 */
export function caseAsOf(
  caseFile: CaseFile,
  eventId: string,
  { asOf, knownOn }: InspectOptions = {},
): CaseFile {
  const { events, unknownRetractions } = effectiveLog(caseFile.events, asOf, knownOn);
  const index = events.findIndex(({ id }) => id === eventId);
  if (index < 0) throw new RangeError(`Not an event of the effective log: ${eventId}`);
  const kept = new Set<CaseEvent>([...events.slice(0, index + 1), ...unknownRetractions]);
  return { ...caseFile, events: caseFile.events.filter((event) => kept.has(event)) };
}

/**
 * The status after one event, read on the last day of the events up to it.
 * @param caseFile - the case
 * @param eventId - an event of its effective log
 * @param options - which part of the log is read, and the site's settings
 * @throws RangeError for an id the effective log does not hold
 */
export function asOfEvent(
  caseFile: CaseFile,
  eventId: string,
  options: StatusOptions = {},
): CaseStatus {
  const then = caseAsOf(caseFile, eventId, options);
  const day = latestDayOf(then.events.filter(({ type }) => type !== 'event.retracted'));
  return statusOf(then, { ...options, ...(day === undefined ? {} : { asOf: day }) });
}
