/** Working days, Monday to Friday, as numbers: five to the week, so that no course happens on a weekend. */
import { dayOfNumber, numberOfDay } from '../days.js';
import type { Day } from '../types.js';

/** Monday, 5 January 1970. */
const FIRST_MONDAY = 4;

/** The number of a working day; a Saturday or Sunday counts as the Friday before it. */
export function workingDayOf(day: Day): number {
  const days = numberOfDay(day) - FIRST_MONDAY;
  const week = Math.floor(days / 7);
  return week * 5 + Math.min(days - week * 7, 4);
}

/** The calendar day of such a number. */
export function dayOfWorkingDay(number: number): Day {
  const week = Math.floor(number / 5);
  return dayOfNumber(FIRST_MONDAY + week * 7 + (number - week * 5));
}
