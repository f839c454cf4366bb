import type { CaseEvent, EventOf } from '../../machines/events.js';
import { dayOf, isBareDate } from '../../machines/events.js';
import type { Stage } from '../../machines/vocabulary.js';
import type { CaseFile, CaseStatus, Day } from '../types.js';
import { describeIn } from './describe.js';
import { readCase } from './reading.js';
import { daysBetween } from './text.js';

/** One entry of the timeline. */
export interface TimelineEntry {
  readonly event: CaseEvent;
  readonly title: string;
  readonly text: string;
  /** The day it happened. */
  readonly on: Day;
  /** Where it was entered more than a day after it happened: when, and how many days later. */
  readonly late?: { readonly recordedAt: string; readonly days: number };
  readonly retractedBy?: {
    readonly event: EventOf<'event.retracted'>;
    readonly on: Day;
    readonly recordedAt: string;
    readonly by: string;
    readonly reason: string;
  };
  /** The stage it led to; absent where it moved nothing. */
  readonly stageAfter?: Stage;
  /** Whether it counts. */
  readonly effective: boolean;
  /** Whether it is dated after the day of the status, and does not count yet. */
  readonly ahead: boolean;
}

const DAY = 86_400_000;

function lateness({ occurredAt, recordedAt }: CaseEvent): TimelineEntry['late'] {
  const days = daysBetween(occurredAt, recordedAt);
  const isLate = isBareDate(occurredAt)
    ? days > 1
    : Date.parse(recordedAt) - Date.parse(occurredAt) > DAY;
  return isLate ? { recordedAt, days: Math.max(days, 1) } : undefined;
}

const isEarlier = (a: CaseEvent, b: CaseEvent): boolean => {
  const days = daysBetween(a.occurredAt, b.occurredAt);
  return days === 0 ? Date.parse(a.recordedAt) < Date.parse(b.recordedAt) : days > 0;
};

/**
 * Every entry of a case, newest first by the day it happened. What is dated after the day of the
 * status is ahead: it stays in sight, to be corrected, and does not count yet. What was retracted
 * stays, with its retraction; a retraction stands alone only where it retracts nothing or is ahead.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function timelineOf(caseFile: CaseFile, status: CaseStatus): readonly TimelineEntry[] {
  const { asOf, knownOn } = status;
  const isAhead = ({ occurredAt }: CaseEvent): boolean => dayOf(occurredAt) > asOf;
  const known = caseFile.events.filter(
    ({ recordedAt }) => knownOn === undefined || dayOf(recordedAt) <= knownOn,
  );
  const ids = new Set(known.map(({ id }) => id));
  const retractions = new Map<string, EventOf<'event.retracted'>>();
  for (const event of known) {
    if (event.type === 'event.retracted' && !isAhead(event) && ids.has(event.data.eventId)) {
      retractions.set(event.data.eventId, retractions.get(event.data.eventId) ?? event);
    }
  }
  const merged = new Set<CaseEvent>(retractions.values());

  const { events } = readCase(caseFile, status);
  const effective = new Set(events);
  const order = [...events];
  for (const event of known) {
    if (effective.has(event) || merged.has(event)) continue;
    const before = order.findLastIndex((other) => !isEarlier(event, other));
    order.splice(before + 1, 0, event);
  }

  const moves = new Map(status.history.map((entry) => [entry.id, entry]));
  return order.reverse().map((event) => {
    const late = lateness(event);
    const retraction = retractions.get(event.id);
    const move = moves.get(event.id);
    return {
      event,
      ...describeIn(event, [...events, ...known]),
      on: dayOf(event.occurredAt),
      ...(late && { late }),
      ...(retraction && {
        retractedBy: {
          event: retraction,
          on: dayOf(retraction.occurredAt),
          recordedAt: retraction.recordedAt,
          by: retraction.recordedBy,
          reason: retraction.data.reason,
        },
      }),
      ...(move?.moved && { stageAfter: move.stage }),
      effective: effective.has(event),
      ahead: isAhead(event),
    };
  });
}
