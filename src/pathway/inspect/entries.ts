/** The log entry by entry: what each made of the case, what does not count among it, and the status after one. */
import { dayOf, type CaseEvent, type EventOf } from '../../machines/events.js';
import type { Stage } from '../../machines/vocabulary.js';
import { effectiveLog, type Log } from '../effective-log.js';
import { statusOf, type StatusOptions } from '../status.js';
import type { CaseFile, CaseStatus, HistoryEntry } from '../types.js';
import { latestDayOf, placedAmong } from './order.js';

/** One event of a case, in its place in the log. */
export interface Entry extends Pick<HistoryEntry, 'moved' | 'raised' | 'cleared'> {
  readonly event: CaseEvent;
  /** Its number among all entries, from 1. */
  readonly index: number;
  /** Whether it is part of the effective log: neither retracted nor itself a retraction. */
  readonly counts: boolean;
  /** Id of the first retraction of it that was written down. */
  readonly retractedBy?: string;
  /** The stage after it; `null` where it does not count. */
  readonly stage: Stage | null;
  /** Whether it was written down on a later day than it happened. */
  readonly recordedLater: boolean;
}

const isRetraction = (event: CaseEvent): event is EventOf<'event.retracted'> =>
  event.type === 'event.retracted';

/** A retraction stands at the end of its day, by the time it was written down. */
function withRetractions(
  entries: readonly CaseEvent[],
  retractions: Log['retractions'],
): readonly CaseEvent[] {
  const all = [...entries];
  const sorted = retractions.toSorted(
    (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt),
  );
  for (const one of sorted) {
    const day = dayOf(one.occurredAt);
    const before = all.findLastIndex(({ occurredAt }) => dayOf(occurredAt) <= day);
    all.splice(before + 1, 0, one);
  }
  return all;
}

/**
 * Every event of a case in effective order: what was retracted in the place it would have, a retraction at
 * the end of its day. The status after an entry that counts is that of `asOfEvent`.
 * @param caseFile - the case
 * @param options - which part of the log is read, and the site's settings
 */
export function entriesOf(caseFile: CaseFile, options: StatusOptions = {}): readonly Entry[] {
  const { asOf, knownOn } = options;
  const { events, retractions } = effectiveLog(caseFile.events, asOf, knownOn);
  const retractedBy = new Map(
    retractions.toReversed().map(({ id, data }) => [data.eventId, id] as const),
  );
  const told = caseFile.events.filter((event) => !isRetraction(event));
  const counting = new Set(events);
  const retracted = effectiveLog(told, asOf, knownOn).events.filter((one) => !counting.has(one));
  const history = new Map(statusOf(caseFile, options).history.map((entry) => [entry.id, entry]));
  return withRetractions(placedAmong(events, retracted), retractions).map((event, index) => {
    const after = history.get(event.id);
    const by = isRetraction(event) ? undefined : retractedBy.get(event.id);
    return {
      event,
      index: index + 1,
      counts: after !== undefined,
      ...(by === undefined ? {} : { retractedBy: by }),
      stage: after?.stage ?? null,
      moved: after?.moved ?? false,
      raised: after?.raised ?? [],
      cleared: after?.cleared ?? [],
      recordedLater: dayOf(event.recordedAt) > dayOf(event.occurredAt),
    };
  });
}

/**
 * The status after one event: of the effective log up to and with it, read on the last day of these. Of
 * retractions only what they took away counts, and an event written down later counts on its own day, as in
 * the history of `statusOf`.
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
  const { asOf, knownOn } = options;
  const { events, unknownRetractions } = effectiveLog(caseFile.events, asOf, knownOn);
  const index = events.findIndex(({ id }) => id === eventId);
  if (index < 0) throw new RangeError(`Not an event of the effective log: ${eventId}`);
  const upTo = events.slice(0, index + 1);
  const day = latestDayOf(upTo);
  const kept = new Set<CaseEvent>([...upTo, ...unknownRetractions]);
  return statusOf(
    { ...caseFile, events: caseFile.events.filter((event) => kept.has(event)) },
    { ...options, ...(day === undefined ? {} : { asOf: day }) },
  );
}
