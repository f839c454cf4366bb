import type { CaseStatus, Clock, Day, Pitfall } from '../types.js';
import type { CallItem } from './call.js';

/** How urgent a call is, and what says so. */
export interface Urgency {
  /** The first active critical flag, or where there is none the first active one to check. */
  readonly flag?: Pitfall;
  /** The clock furthest past its target, or where there is none the one due soonest. */
  readonly clock?: Clock;
  /** Days that clock is past its target, in its unit; 0 where it is not. */
  readonly daysOver: number;
}

const over = (clock: Clock): number =>
  clock.state === 'overdue' ? clock.days - clock.targetDays : 0;

/** What makes a case urgent, as of the day of its status. */
export function urgencyOf({ pitfalls, clocks, stage }: CaseStatus): Urgency {
  const active = pitfalls.filter(({ status }) => status === 'active');
  const flag =
    active.find(({ severity }) => severity === 'critical') ??
    active.find(({ severity }) => severity === 'warning');
  const [clock] =
    stage === 'staged' || stage === 'closed'
      ? []
      : clocks
          .filter(({ state }) => state === 'overdue' || state === 'running')
          .toSorted((a, b) => over(b) - over(a) || a.dueOn.localeCompare(b.dueOn));
  return {
    ...(flag && { flag }),
    ...(clock && { clock }),
    daysOver: clock ? over(clock) : 0,
  };
}

/** After every day. */
const NEVER: Day = '9999-12-31';

interface Ranked {
  readonly call: CallItem;
  readonly urgency: Urgency;
}

const isCritical = ({ urgency }: Ranked): number => (urgency.flag?.severity === 'critical' ? 0 : 1);

/** Of two calls the more urgent first: critical, furthest overdue, due soonest, waiting longest. */
export const moreUrgent = (a: Ranked, b: Ranked): number =>
  isCritical(a) - isCritical(b) ||
  b.urgency.daysOver - a.urgency.daysOver ||
  (a.urgency.clock?.dueOn ?? NEVER).localeCompare(b.urgency.clock?.dueOn ?? NEVER) ||
  (a.call.since ?? NEVER).localeCompare(b.call.since ?? NEVER);
