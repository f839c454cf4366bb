/** The effective log: what is left after retractions, in the order it happened (contract, section 1). */
import { dayOf, isBareDate, type CaseEvent, type EventOf } from '../machines/events.js';
import { EVENT_TYPES, type EventType } from '../machines/vocabulary.js';
import type { Day } from './types.js';

/** Types after `surgical-pathology.reported` come last within a day, equal among themselves. */
const LAST = EVENT_TYPES.indexOf('surgical-pathology.reported') + 1;
const CLINICAL_ORDER = new Map<EventType, number>(
  EVENT_TYPES.map((type, index) => [type, Math.min(index, LAST)]),
);
const clinicalOrder = (event: CaseEvent): number => CLINICAL_ORDER.get(event.type) ?? LAST;

interface Placed {
  readonly event: CaseEvent;
  readonly day: Day;
  readonly order: number;
  instant: number;
  readonly recorded: number;
}

/** A bare date stands at the latest instant of its day's timed events of no later clinical order. */
function placeBareDates(placed: readonly Placed[]): void {
  const timed = placed.filter(({ event }) => !isBareDate(event.occurredAt));
  for (const one of placed) {
    if (!isBareDate(one.event.occurredAt)) continue;
    for (const other of timed) {
      if (other.day === one.day && other.order <= one.order) {
        one.instant = Math.max(one.instant, other.instant);
      }
    }
  }
}

/** Moves each report or verdict that would come before its biopsy to right after that biopsy. */
function holdBack(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const performedAt = new Map<string, number>();
  events.forEach((event, index) => {
    if (event.type === 'biopsy.performed' && !performedAt.has(event.data.biopsyId)) {
      performedAt.set(event.data.biopsyId, index);
    }
  });
  const held = new Map<number, CaseEvent[]>();
  const kept: (readonly [CaseEvent, number])[] = [];
  events.forEach((event, index) => {
    const biopsy =
      event.type === 'pathology.reported' || event.type === 'concordance.assessed'
        ? performedAt.get(event.data.biopsyId)
        : undefined;
    if (biopsy === undefined || biopsy < index) kept.push([event, index]);
    else held.set(biopsy, [...(held.get(biopsy) ?? []), event]);
  });
  return held.size === 0
    ? events
    : kept.flatMap(([event, index]) => [event, ...(held.get(index) ?? [])]);
}

/** The log as of a day and as known on a day, and what it retracts. */
export interface Log {
  /** Effective events in the order they count. */
  readonly events: readonly CaseEvent[];
  readonly retractions: readonly EventOf<'event.retracted'>[];
  /** Retractions of an id that the file does not hold, on any day. */
  readonly unknownRetractions: readonly EventOf<'event.retracted'>[];
  /** Last day on which anything happened; absent in an empty log. */
  readonly lastDay?: Day;
}

/**
 * Orders a case's events and leaves out what is retracted.
 * @param events - the case file's events, in any order
 * @param asOf - events after this day are left out
 * @param knownOn - events recorded after this day are left out
 */
export function effectiveLog(events: readonly CaseEvent[], asOf?: Day, knownOn?: Day): Log {
  const seen = events.filter(
    (event) =>
      (asOf === undefined || dayOf(event.occurredAt) <= asOf) &&
      (knownOn === undefined || dayOf(event.recordedAt) <= knownOn),
  );
  const retractions = seen.filter((event) => event.type === 'event.retracted');
  const retracted = new Set(retractions.map((event) => event.data.eventId));
  // What is dated after the day can be taken back on it: it is no event that nobody knows.
  const ids = new Set(events.map((event) => event.id));
  const placed: Placed[] = seen
    .filter((event) => event.type !== 'event.retracted' && !retracted.has(event.id))
    .map((event) => ({
      event,
      day: dayOf(event.occurredAt),
      order: clinicalOrder(event),
      instant: isBareDate(event.occurredAt) ? -Infinity : Date.parse(event.occurredAt),
      recorded: Date.parse(event.recordedAt),
    }));
  placeBareDates(placed);
  const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  placed.sort(
    (a, b) =>
      (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
      compare(a.instant, b.instant) ||
      a.order - b.order ||
      a.recorded - b.recorded,
  );
  const lastDay = seen.reduce<Day | undefined>(
    (last, event) =>
      last === undefined || dayOf(event.occurredAt) > last ? dayOf(event.occurredAt) : last,
    undefined,
  );
  return {
    events: holdBack(placed.map(({ event }) => event)),
    retractions,
    unknownRetractions: retractions.filter((event) => !ids.has(event.data.eventId)),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}
