/** How urgent a case of the worklist is on a day: what waits longest for whom comes first. */
import { daysBetween, numberOfDay } from '../days.js';
import { SEVERITY_WORDS } from '../narrative/severity-words.js';
import type { Day, Severity } from '../types.js';
import type { CaseSummary, KeptClock, KeptFlag } from './summary.js';

/** A clock as of a day. */
export interface ClockOnDay<C extends KeptClock = KeptClock> {
  readonly clock: C;
  readonly state: KeptClock['state'];
  /** Days counted, and days past the target: 0 for one that is not overdue. */
  readonly days: number;
  readonly over: number;
}

/** Reads a kept clock on a later day; between two readings only days of the calendar were counted. */
export function clockOnDay<C extends KeptClock>(clock: C, asOf: Day, today: Day): ClockOnDay<C> {
  const days = clock.state === 'held' ? clock.days : clock.days + daysBetween(asOf, today);
  const isLate = clock.state !== 'held' && today > clock.dueOn;
  const over = isLate ? days - clock.targetDays : 0;
  return { clock, state: isLate ? 'overdue' : clock.state, days, over };
}

/** Of two clocks the one furthest past its target first, then the one due soonest; a held one last. */
const moreUrgent = (a: ClockOnDay, b: ClockOnDay): number =>
  b.over - a.over ||
  Number(a.state === 'held') - Number(b.state === 'held') ||
  (a.clock.dueOn < b.clock.dueOn ? -1 : a.clock.dueOn > b.clock.dueOn ? 1 : 0);

/** The most urgent of the clocks that run. */
export function worstClock<C extends KeptClock>(
  { clocks, asOf }: { readonly clocks: readonly C[]; readonly asOf: Day },
  today: Day,
): ClockOnDay<C> | undefined {
  let worst: ClockOnDay<C> | undefined;
  for (const one of clocks) {
    const read = clockOnDay(one, asOf, today);
    if (worst === undefined || moreUrgent(read, worst) < 0) worst = read;
  }
  return worst;
}

const SEVERITIES: readonly Severity[] = SEVERITY_WORDS.map(([severity]) => severity);

/** The place of a flag: the more severe first; within a severity what nobody has acknowledged. */
const rankOf = ({ severity, acknowledged }: KeptFlag): number =>
  2 * SEVERITIES.indexOf(severity) + (acknowledged ? 1 : 0);

/** The worst of the open flags. */
export const worstFlag = ({ flags }: CaseSummary): KeptFlag | undefined =>
  flags.reduce<KeptFlag | undefined>(
    (worst, flag) => (worst === undefined || rankOf(flag) < rankOf(worst) ? flag : worst),
    undefined,
  );

/** The groups of the list, from the top. */
const GROUPS = ['unreadable', 'critical', 'overdue', 'flagged', 'due', 'rest'] as const;

const NEVER = 99_999;

/**
 * How urgent a case is, as one number, the most urgent lowest: a case that cannot be read first, as
 * nobody knows how urgent it is; then what is critical, what is overdue, what is flagged otherwise, and
 * what is due, the soonest first. A clock on hold waits for nobody.
 *
 * @param summary - absent where the case cannot be read
 */
export function urgencyOf(summary: CaseSummary | undefined, today: Day): number {
  if (summary === undefined) return 0;
  const flag = worstFlag(summary);
  const clock = worstClock(summary, today);
  const over = clock?.over ?? 0;
  const due = clock && clock.state !== 'held' ? numberOfDay(clock.clock.dueOn) : NEVER;
  const group: (typeof GROUPS)[number] =
    flag?.severity === 'critical'
      ? 'critical'
      : over > 0
        ? 'overdue'
        : flag
          ? 'flagged'
          : due < NEVER
            ? 'due'
            : 'rest';
  // Among the overdue the days past count, whatever the flag.
  const tier = group === 'overdue' ? 0 : flag ? rankOf(flag) : 2 * SEVERITIES.length;
  const place = GROUPS.indexOf(group) * 8 + tier;
  return (place * 100_000 + (NEVER - Math.min(over, NEVER))) * 100_000 + due;
}
