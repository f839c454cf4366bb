import type { Clock, Pitfall, Severity } from '../../pathway/types.js';
import { say } from '../shared/say.js';
import { TIERS } from '../shared/words.js';

/** The pitfalls as a screen shows them. */
export interface PitfallGroups {
  /** What is open, the most severe first; within a severity what nobody has acknowledged first. */
  readonly open: readonly Pitfall[];
  /** What surgery left behind: it stays in the record and no longer waits for anybody. */
  readonly audit: readonly Pitfall[];
  readonly cleared: readonly Pitfall[];
}

/** `2 critical`, `1 check`, `3 notes`. */
const countOf = (severity: Severity, n: number): string => {
  if (severity === 'critical') return say`${n} critical`;
  if (severity === 'warning') return n === 1 ? say`1 check` : say`${n} checks`;
  return n === 1 ? say`1 note` : say`${n} notes`;
};

const SEVERITIES = TIERS.map(({ severity }) => severity);

/**
 * Critical comes first and stays there when acknowledged: that quiets a pitfall and never hides it.
 * Acknowledged ones of the other severities stand after everything that still waits.
 */
const rank = ({ severity, status }: Pitfall): number => {
  const quieted = status === 'acknowledged';
  if (severity === 'critical') return quieted ? 1 : 0;
  return SEVERITIES.indexOf(severity) + (quieted ? 10 : 1);
};

/** Sorts pitfalls into what is open, what is left for audit, and what has cleared. */
export function groupPitfalls(pitfalls: readonly Pitfall[]): PitfallGroups {
  const sorted = pitfalls.toSorted((a, b) => rank(a) - rank(b));
  return {
    open: sorted.filter(({ status }) => status === 'active' || status === 'acknowledged'),
    audit: sorted.filter(({ status }) => status === 'audit'),
    cleared: sorted.filter(({ status }) => status === 'resolved'),
  };
}

/** "1 critical, 2 checks, 1 note, 1 acknowledged"; "none open" where there is none. */
export function countOpen(open: readonly Pitfall[]): string {
  const active = open.filter(({ status }) => status === 'active');
  const counts = TIERS.map(({ severity }) => {
    const n = active.filter((pitfall) => pitfall.severity === severity).length;
    return n > 0 ? countOf(severity, n) : '';
  });
  const acknowledged = open.length - active.length;
  const all = [...counts, acknowledged > 0 ? say`${acknowledged} acknowledged` : ''];
  return all.filter(Boolean).join(', ') || say`none open`;
}

/** What stands where no pitfall is open: clocks that are overdue are not passed over. */
export function noneOpen(clocks: readonly Clock[]): string {
  const overdue = clocks.filter(({ state }) => state === 'overdue').length;
  const none = say`No pitfall is open on what is recorded.`;
  return overdue > 0 ? say`${none} Clocks: ${overdue} overdue.` : none;
}
