/** A moment of a case: what was on record, and known, after one of its entries. */
import type { PathwaySettings } from '../../pathway/config.js';
import { asOfEvent, caseAsOf } from '../../pathway/inspect/index.js';
import { timelineOf } from '../../pathway/narrative/index.js';
import type { TimelineEntry } from '../../pathway/narrative/index.js';
import { statusOf } from '../../pathway/status.js';
import type { StatusOptions } from '../../pathway/status.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';

/** Which moment is shown. */
export interface Instant {
  /** How many entries have happened; absent for all. */
  readonly at?: number;
  /** What was recorded after that day is left out. */
  readonly knownOn?: Day;
}

/** A moment of a case. */
export interface Moment {
  /** The case as it was then. */
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  /** All entries known, oldest first by the day they happened; what is dated ahead is left out. */
  readonly entries: readonly TimelineEntry[];
  /** The status with all of them, which says the stage after each. */
  readonly whole: CaseStatus;
  /** How many of the entries had happened. */
  readonly at: number;
  /** Whether it is the present, with all that is known. */
  readonly isPresent: boolean;
}

/**
 * Goes to a moment of a case.
 * @param caseFile - the case
 * @param present - its status, whose day is today
 * @param instant - the moment
 * @param config - the site's settings
 */
export function momentOf(
  caseFile: CaseFile,
  present: CaseStatus,
  { at, knownOn }: Instant,
  config: PathwaySettings | undefined,
): Moment {
  const options: StatusOptions = {
    asOf: present.asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(config && { config }),
  };
  const whole = knownOn === undefined ? present : statusOf(caseFile, options);
  const entries = timelineOf(caseFile, whole)
    .filter(({ ahead }) => !ahead)
    .toReversed();
  const reached = Math.min(at ?? entries.length, entries.length);
  const moment = { entries, whole, at: reached };
  if (reached === entries.length) {
    return { ...moment, caseFile, status: whole, isPresent: knownOn === undefined };
  }
  const last = entries.slice(0, reached).findLast(({ effective }) => effective)?.event.id;
  if (last === undefined) {
    const nothing = { ...caseFile, events: [] };
    const status = statusOf(nothing, config && { config });
    return { ...moment, caseFile: nothing, status, isPresent: false };
  }
  const then = caseAsOf(caseFile, last, options);
  return {
    ...moment,
    caseFile: then,
    status: asOfEvent(caseFile, last, options),
    isPresent: false,
  };
}

/** The days on which something was recorded, the latest first. */
export const daysOfKnowledge = ({ events }: CaseFile): readonly Day[] =>
  [...new Set(events.map(({ recordedAt }) => recordedAt.slice(0, 10)))].toSorted().toReversed();
