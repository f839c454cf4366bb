import { dayOfWeek, daysBetween, formatDay as englishDay, formatTime } from '../../pathway/days.js';
import { inForce } from './language.js';
import { say } from './say.js';

export { addDays, ageOn, daysBetween, formatTime } from '../../pathway/days.js';

/** A day as the screen shows it: `14-Jul-2026`, with the name of the month in the language in force. */
export const formatDay = (iso: string): string => {
  const month = inForce()?.months[Number(iso.slice(5, 7)) - 1];
  const english = englishDay(iso);
  return month === undefined ? english : english.replace(/-[A-Z][a-z]{2}-/, `-${month}-`);
};

/** Day, and time where one was written: `14-Jul-2026 11:05`. */
export const formatInstant = (iso: string): string => `${formatDay(iso)} ${formatTime(iso)}`.trim();

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The offset as written, `+02:00`, with `Z` as `+00:00`; empty where there is none. */
export const offsetOf = (iso: string): string =>
  /T.*?(Z|[+-]\d\d:\d\d)$/.exec(iso)?.[1]?.replace('Z', '+00:00') ?? '';

/** `Tuesday`. */
export const weekday = (day: string): string => say(WEEKDAYS[dayOfWeek(day)] ?? '');

/** `1 day`, `13 days`. */
export const countDays = (days: number): string => (days === 1 ? say`1 day` : say`${days} days`);

/** Distance of a day from today in words; stands beside its date only. */
export function relativeDay(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return say`today`;
  if (days === 1) return say`tomorrow`;
  if (days === -1) return say`yesterday`;
  return days > 0 ? say`in ${countDays(days)}` : say`${countDays(-days)} ago`;
}
