/**
 * The status of a case that is not quite this one: as it stood after an event, with what is only supposed, or
 * with one event taken away, moved or added. The case file is read and never written; nothing of this is kept.
 */
import { dayOf, type CaseEvent } from '../../machines/events.js';
import type { EventType, Stage } from '../../machines/vocabulary.js';
import { effectiveLog } from '../effective-log.js';
import { flagKey } from '../pitfalls/watch.js';
import { statusOf, type StatusOptions } from '../status.js';
import type { CaseFile, CaseStatus, Day, HistoryEntry, Pitfall } from '../types.js';

const lastDayOf = (events: readonly CaseEvent[]): Day | undefined =>
  events.map(({ occurredAt }) => dayOf(occurredAt)).reduce<Day | undefined>(laterOf, undefined);

function laterOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

const readOn = (asOf: Day | undefined): Pick<StatusOptions, 'asOf'> =>
  asOf === undefined ? {} : { asOf };

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
  const day = lastDayOf(upTo);
  const kept = new Set<CaseEvent>([...upTo, ...unknownRetractions]);
  return statusOf(
    { ...caseFile, events: caseFile.events.filter((event) => kept.has(event)) },
    { ...options, ...readOn(day) },
  );
}

/** A status of what is only supposed: to be shown as such wherever it is shown. */
export interface SupposedStatus {
  readonly status: CaseStatus;
  readonly supposed: true;
}

/** How a supposed status is read: what is supposed is known and has happened, whatever the day. */
export type SupposedOptions = Omit<StatusOptions, 'knownOn'>;

function withEvents(caseFile: CaseFile, added: readonly CaseEvent[]): CaseFile {
  const ids = new Set(caseFile.events.map(({ id }) => id));
  const again = added.find(({ id }) => ids.has(id));
  if (again !== undefined) throw new RangeError(`An event of this id is on record: ${again.id}`);
  return { ...caseFile, events: [...caseFile.events, ...added] };
}

/**
 * The status if these events were on record too.
 * @param caseFile - the case; it is not touched
 * @param supposedEvents - the events, with ids of their own
 * @param options - the day of reading, moved on to the last supposed event where that is later; the settings
 * @throws RangeError for an event whose id is on record
 */
export function whatIf(
  caseFile: CaseFile,
  supposedEvents: readonly CaseEvent[],
  options: SupposedOptions = {},
): SupposedStatus {
  const asOf = options.asOf && laterOf(options.asOf, lastDayOf(supposedEvents));
  const status = statusOf(withEvents(caseFile, supposedEvents), { ...options, ...readOn(asOf) });
  return { status, supposed: true };
}

/** One thing that could have been otherwise. */
export type Change =
  /** The event was never recorded; a retraction of it goes with it. */
  | { readonly remove: string }
  /** The event happened on another day; its time of day, where there is one, stays. */
  | { readonly move: string; readonly to: Day }
  | { readonly add: CaseEvent };

/** An event after which the stages differ; `null` where the event is not part of that past. */
export interface StageDifference {
  readonly eventId: string;
  readonly type: EventType;
  readonly on: Day;
  readonly actual: Stage | null;
  readonly changed: Stage | null;
}

/** Pitfalls of either past that the other does not have. */
export interface InOneAlone {
  readonly actual: readonly Pitfall[];
  readonly changed: readonly Pitfall[];
}

/** What differs between two pasts. */
export interface Differences {
  /** The stage on the day of reading. */
  readonly stage: { readonly actual: Stage; readonly changed: Stage };
  /** Events after which the stages differ, those of the actual past first, each in effective order. */
  readonly stages: readonly StageDifference[];
  /** Pitfalls raised at any time in one of the two alone. */
  readonly raised: InOneAlone;
  /** Pitfalls not resolved on the day of reading in one of the two alone. */
  readonly open: InOneAlone;
}

/** A case beside what it would be after one change, both read on the same day. */
export interface Counterfactual {
  readonly actual: CaseStatus;
  readonly changed: CaseStatus;
  readonly differences: Differences;
  readonly supposed: true;
}

function changedCase(caseFile: CaseFile, change: Change): CaseFile {
  if ('add' in change) return withEvents(caseFile, [change.add]);
  const id = 'remove' in change ? change.remove : change.move;
  if (!caseFile.events.some((event) => event.id === id))
    throw new RangeError(`Not an event of the case: ${id}`);
  const events =
    'remove' in change
      ? caseFile.events.filter(
          (event) =>
            event.id !== id && !(event.type === 'event.retracted' && event.data.eventId === id),
        )
      : caseFile.events.map((event) =>
          event.id === id
            ? { ...event, occurredAt: `${change.to}${event.occurredAt.slice(10)}` }
            : event,
        );
  return { ...caseFile, events };
}

function stageDifferences(actual: CaseStatus, changed: CaseStatus): readonly StageDifference[] {
  const byId = ({ history }: CaseStatus): ReadonlyMap<string, HistoryEntry> =>
    new Map(history.map((entry) => [entry.id, entry]));
  const [before, after] = [byId(actual), byId(changed)];
  const added = changed.history.filter(({ id }) => !before.has(id));
  return [...actual.history, ...added].flatMap(({ id, type, on }) => {
    const difference = {
      eventId: id,
      type,
      on,
      actual: before.get(id)?.stage ?? null,
      changed: after.get(id)?.stage ?? null,
    };
    return difference.actual === difference.changed ? [] : [difference];
  });
}

function inOneAlone(actual: readonly Pitfall[], changed: readonly Pitfall[]): InOneAlone {
  const without = (ones: readonly Pitfall[], others: readonly Pitfall[]): readonly Pitfall[] => {
    const keys = new Set(others.map(({ code, nodeId }) => flagKey(code, nodeId)));
    return ones.filter(({ code, nodeId }) => !keys.has(flagKey(code, nodeId)));
  };
  return { actual: without(actual, changed), changed: without(changed, actual) };
}

const openOf = ({ pitfalls }: CaseStatus): readonly Pitfall[] =>
  pitfalls.filter(({ status }) => status !== 'resolved');

/**
 * What one change of the past would have made of a case.
 * @param caseFile - the case; it is not touched
 * @param change - an event never recorded, on another day, or added
 * @param options - the day of reading (default: the last day of either past) and the settings
 * @throws RangeError for an id that is not in the case, or of an added event that is
 */
export function counterfactual(
  caseFile: CaseFile,
  change: Change,
  options: SupposedOptions = {},
): Counterfactual {
  const otherwise = changedCase(caseFile, change);
  const asOf = options.asOf ?? laterOf(lastDayOf(caseFile.events), lastDayOf(otherwise.events));
  const reading = { ...options, ...readOn(asOf) };
  const actual = statusOf(caseFile, reading);
  const changed = statusOf(otherwise, reading);
  return {
    actual,
    changed,
    differences: {
      stage: { actual: actual.stage, changed: changed.stage },
      stages: stageDifferences(actual, changed),
      raised: inOneAlone(actual.pitfalls, changed.pitfalls),
      open: inOneAlone(openOf(actual), openOf(changed)),
    },
    supposed: true,
  };
}
