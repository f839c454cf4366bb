/** Days and places of events beside the effective log: of what was taken out of it. */
import { dayOf, type CaseEvent } from '../../machines/events.js';
import { effectiveLog } from '../effective-log.js';
import type { Day } from '../types.js';

/** The later of two days, of which either may be missing. */
export function laterOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

/** The latest day on which any of these happened; absent where there are none. */
export const latestDayOf = (events: readonly CaseEvent[]): Day | undefined =>
  events.map(({ occurredAt }) => dayOf(occurredAt)).reduce<Day | undefined>(laterOf, undefined);

/**
 * Events that do not count, put where they would stand if they did.
 * @param order - the events that count, in effective order; they stay in it
 * @param others - the others, no retraction among them
 */
export function placedAmong(
  order: readonly CaseEvent[],
  others: readonly CaseEvent[],
): readonly CaseEvent[] {
  if (others.length === 0) return order;
  const all = [...order];
  const isOther = new Set(others);
  let before = -1;
  for (const event of effectiveLog([...order, ...others]).events) {
    if (isOther.has(event)) all.splice(before + 1, 0, event);
    before = all.indexOf(event);
  }
  return all;
}
