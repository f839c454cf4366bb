/** Days that count towards a target: each of the calendar, or those on which a site works. */
import type { ClockTarget } from './config.js';
import { dayOfNumber, weekdayOfNumber } from './days.js';
import type { Day } from './types.js';

/** Whether a day, as the number of `numberOfDay`, counts. */
export type Counts = (day: number) => boolean;

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * Which days count in a unit.
 * @param unit - calendar days, or business days: neither weekends nor holidays
 * @param holidays - the site's days without work
 */
export function countsIn(unit: ClockTarget['unit'], holidays: readonly Day[]): Counts {
  if (unit === 'calendar') return () => true;
  return (day) => {
    const weekday = weekdayOfNumber(day);
    return weekday !== SUNDAY && weekday !== SATURDAY && !holidays.includes(dayOfNumber(day));
  };
}

/**
 * The day on which so many days that count have passed; the first day itself is not one of them.
 * @param start - the day it begins
 * @param days - how many have to pass
 * @param counts - which days count; some day later on has to
 */
export function passing(start: number, days: number, counts: Counts): number {
  let day = start;
  for (let left = days; left > 0;) {
    day += 1;
    if (counts(day)) left -= 1;
  }
  return day;
}
