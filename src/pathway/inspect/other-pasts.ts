/**
 * A case beside what it would be had some things been otherwise: events never recorded, on another day, or
 * recorded too. What if some facts came next is the case of additions alone. The case file is read and never
 * written; nothing of this is kept.
 */
import { dayOf } from '../../machines/events.js';
import type { EventType, Stage } from '../../machines/vocabulary.js';
import { effectiveLog } from '../effective-log.js';
import { SEVERITY_WORDS } from '../narrative/words.js';
import { flagKey } from '../pitfalls/watch.js';
import { statusOf, type StatusOptions } from '../status.js';
import type { CaseFile, CaseStatus, Clock, Day, Pitfall } from '../types.js';
import { changedCase, type Change } from './changes.js';
import { laterOf, latestDayOf, placedAmong } from './order.js';

/** How both pasts are read: what is supposed is known and has happened, whatever the day. */
export type SupposedOptions = Omit<StatusOptions, 'knownOn'>;

/** One event of either past. */
export interface CourseEntry {
  readonly eventId: string;
  readonly type: EventType;
  /** The day it happens on: in the changed past, where it is part of it. */
  readonly on: Day;
  /** The stage after it in each past; `null` where it is not part of that past. */
  readonly actual: Stage | null;
  readonly changed: Stage | null;
  /** `removed` and `added`: it is part of the actual or of the changed past alone; what a retraction decides included. */
  readonly change: 'removed' | 'moved' | 'added' | null;
  /** Where it was moved: its days. */
  readonly actualOn?: Day;
  readonly changedOn?: Day;
}

export type PitfallFate = 'would-clear' | 'would-be-raised' | 'unchanged' | 'severity-changes';

/** One pitfall open on the day of reading in either past. */
export interface PitfallDifference {
  /** As the changed past has it; as the actual one, where it would be cleared. */
  readonly pitfall: Pitfall;
  readonly fate: PitfallFate;
  /** As each past has it open; `null` where it is not. */
  readonly actual: Pitfall | null;
  readonly changed: Pitfall | null;
}

/** One clock of either past. */
export interface ClockDifference {
  /** As the changed past has it; as the actual one, where the changed one has none. */
  readonly clock: Clock;
  readonly actual: Clock | null;
  readonly changed: Clock | null;
  /** Whether anything of it differs: its days, what ended it, its state. */
  readonly differs: boolean;
}

/** A case beside what it would be after some changes, both read on the same day. */
export interface Counterfactual {
  readonly actual: CaseStatus;
  readonly changed: CaseStatus;
  /** Every event of either past in the effective order of the changed one, what is no part of it where it stood. */
  readonly course: readonly CourseEntry[];
  /** The most severe first: by the graver of the two pasts. */
  readonly pitfalls: readonly PitfallDifference[];
  /** In the order of the actual status; those it does not have at the end. */
  readonly clocks: readonly ClockDifference[];
  /** Never to be shown as if it had happened. */
  readonly supposed: true;
}

function courseOf(
  actual: CaseStatus,
  changed: CaseStatus,
  caseFile: CaseFile,
  otherwise: CaseFile,
): readonly CourseEntry[] {
  const past = new Map(actual.history.map((entry) => [entry.id, entry]));
  const other = new Map(changed.history.map((entry) => [entry.id, entry]));
  const left = effectiveLog(caseFile.events, actual.asOf).events.filter(({ id }) => !other.has(id));
  const { events } = effectiveLog(otherwise.events, changed.asOf);
  return placedAmong(events, left).map(({ id, type, occurredAt }) => {
    const [before, after] = [past.get(id), other.get(id)];
    const isMoved = before !== undefined && after !== undefined && before.on !== after.on;
    return {
      eventId: id,
      type,
      on: dayOf(occurredAt),
      actual: before?.stage ?? null,
      changed: after?.stage ?? null,
      change:
        after === undefined ? 'removed' : before === undefined ? 'added' : isMoved ? 'moved' : null,
      ...(isMoved ? { actualOn: before.on, changedOn: after.on } : {}),
    };
  });
}

const RANKS = SEVERITY_WORDS.map(([severity]) => severity);
const rankOf = (pitfall: Pitfall | null): number =>
  pitfall === null ? RANKS.length : RANKS.indexOf(pitfall.severity);

const openOf = ({ pitfalls }: CaseStatus): ReadonlyMap<string, Pitfall> =>
  new Map(
    pitfalls.flatMap((one) =>
      one.status === 'resolved' ? [] : [[flagKey(one.code, one.nodeId), one] as const],
    ),
  );

function pitfallDifferences(actual: CaseStatus, changed: CaseStatus): readonly PitfallDifference[] {
  const [before, after] = [openOf(actual), openOf(changed)];
  return [...new Map([...before, ...after])]
    .map(([key, pitfall]): PitfallDifference => {
      const [was, would] = [before.get(key) ?? null, after.get(key) ?? null];
      const fate =
        would === null
          ? 'would-clear'
          : was === null
            ? 'would-be-raised'
            : was.severity === would.severity
              ? 'unchanged'
              : 'severity-changes';
      return { pitfall, fate, actual: was, changed: would };
    })
    .toSorted(
      (a, b) =>
        Math.min(rankOf(a.actual), rankOf(a.changed)) -
        Math.min(rankOf(b.actual), rankOf(b.changed)),
    );
}

/** Clocks of one kind and node are the same where they start on the same day; of the rest, one after the other. */
function clockDifferences(actual: CaseStatus, changed: CaseStatus): readonly ClockDifference[] {
  const others = [...changed.clocks];
  const take = (isIt: (clock: Clock) => boolean): Clock | null => {
    const index = others.findIndex(isIt);
    return index < 0 ? null : (others.splice(index, 1)[0] ?? null);
  };
  const isSame = (one: Clock, other: Clock): boolean =>
    one.code === other.code && one.nodeId === other.nodeId;
  const paired = actual.clocks.map((clock) => ({
    clock,
    other: take((one) => isSame(one, clock) && one.startedOn === clock.startedOn),
  }));
  const pairs = paired.map(({ clock, other }): readonly [Clock | null, Clock | null] => [
    clock,
    other ?? take((one) => isSame(one, clock)),
  ]);
  return [...pairs, ...others.map((one) => [null, one] as const)].flatMap(([was, would]) => {
    const clock = would ?? was;
    if (clock === null) return [];
    const differs = JSON.stringify(was) !== JSON.stringify(would);
    return [{ clock, actual: was, changed: would, differs }];
  });
}

/**
 * What some changes would have made of a case.
 * @param caseFile - the case; it is not touched
 * @param changes - made in order: events never recorded, on another day, or added
 * @param options - the day of reading, moved on to the last day of either past, and the site's settings
 * @throws RangeError for changes that cannot be made, as `changedCase` says
 */
export function counterfactual(
  caseFile: CaseFile,
  changes: readonly Change[],
  options: SupposedOptions = {},
): Counterfactual {
  const otherwise = changedCase(caseFile, changes);
  const asOf = laterOf(options.asOf, latestDayOf([...caseFile.events, ...otherwise.events]));
  const reading = { ...options, ...(asOf === undefined ? {} : { asOf }) };
  const actual = statusOf(caseFile, reading);
  const changed = statusOf(otherwise, reading);
  return {
    actual,
    changed,
    course: courseOf(actual, changed, caseFile, otherwise),
    pitfalls: pitfallDifferences(actual, changed),
    clocks: clockDifferences(actual, changed),
    supposed: true,
  };
}
