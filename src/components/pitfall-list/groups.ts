import type { Clock, Pitfall } from '../../pathway/types.js';
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
  const counts = TIERS.map(({ severity, word }) => {
    const n = active.filter((pitfall) => pitfall.severity === severity).length;
    const plural = n === 1 || severity === 'critical' ? '' : 's';
    return n > 0 ? `${n} ${word.toLowerCase()}${plural}` : '';
  });
  const acknowledged = open.length - active.length;
  const all = [...counts, acknowledged > 0 ? say`${acknowledged} acknowledged` : ''];
  return all.filter(Boolean).join(', ') || 'none open';
}

/** What stands where no pitfall is open: clocks that are overdue are not passed over. */
export function noneOpen(clocks: readonly Clock[]): string {
  const overdue = clocks.filter(({ state }) => state === 'overdue').length;
  const none = say`No pitfall is open on what is recorded.`;
  return overdue > 0 ? say`${none} Clocks: ${overdue} overdue.` : none;
}
