import { dayOfWeek, daysBetween } from '../../pathway/days.js';

export {
  addDays,
  ageOn,
  daysBetween,
  formatDay,
  formatInstant,
  formatTime,
} from '../../pathway/days.js';

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The offset as written, `+02:00`, with `Z` as `+00:00`; empty where there is none. */
export const offsetOf = (iso: string): string =>
  /T.*?(Z|[+-]\d\d:\d\d)$/.exec(iso)?.[1]?.replace('Z', '+00:00') ?? '';

/** `Tuesday`. */
export const weekday = (day: string): string => WEEKDAYS[dayOfWeek(day)] ?? '';

/** `1 day`, `13 days`. */
export const countDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** Distance of a day from today in words; stands beside its date only. */
export function relativeDay(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${countDays(days)}` : `${countDays(-days)} ago`;
}
