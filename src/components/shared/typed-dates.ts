import type { Day } from '../../pathway/types.js';
import { languagesShown } from './language.js';
import type { Language } from './language.js';
import { daysBetween, relativeDay, weekday } from './dates.js';
import { say } from './say.js';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Number of a month by its name or how that begins, in English or a language that is shown; else 0. */
const monthOf = (name: string, languages: readonly Language[]): number =>
  [MONTHS, ...languages.flatMap(({ typedMonths, months }) => [typedMonths, months])]
    .map((names) => names.findIndex((whole) => whole.toLowerCase().startsWith(name)) + 1)
    .find((number) => number > 0) ?? 0;

/** What is wrong with a typed day, or the day. */
export type TypedDay = { readonly day: Day } | { readonly error: string };

const valid = (year: string, month: string, day: string): TypedDay => {
  const iso = `${year}-${month}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso)
    ? { day: iso }
    : { error: say`There is no such day in the calendar.` };
};

/**
 * Reads a day as people write it: `14-Jul-2026`, `14 July 2026` or `2026-07-14`. Numbers alone in
 * another order are refused: 07/08 is July in one country and August in the other.
 */
export function readDay(
  typed: string,
  languages: readonly Language[] = languagesShown(),
): TypedDay {
  const text = typed.trim();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (isoYear && isoMonth && isoDay) return valid(isoYear, isoMonth, isoDay);

  const [, day, name, year] =
    /^(\d{1,2})[-\s/.]+(\p{L}{3,10})\.?[-\s/.,]+(\d{4})$/iu.exec(text) ?? [];
  const month = name ? monthOf(name.toLowerCase(), languages) : 0;
  if (day && year && month > 0) return valid(year, String(month).padStart(2, '0'), day);

  return {
    error: /^\d+\D\d+\D\d+$/.test(text)
      ? say`Day and month cannot be told apart. Write the month as a word, such as 14-Jul-2026.`
      : say`Write the day with the month as a word, such as 14-Jul-2026.`,
  };
}

/** Reads a time of the 24-hour clock, `9:05` or `09:05`; undefined where it is none. */
export function readTime(typed: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.trim()) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** `Monday, 3 days ago: a late entry. Both dates are kept.` */
export function echoDay(day: Day, today: Day, entered: boolean): string {
  const words = `${weekday(day)}, ${relativeDay(day, today)}`;
  return entered && daysBetween(day, today) > 1
    ? `${words}: a late entry. Both dates are kept.`
    : `${words}.`;
}
