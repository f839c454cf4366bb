/** Calendar days as written: counting, adding, and the one form in which every screen shows them. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY_MS = 86_400_000;

/** Days since 1 January 1970, so that days can be counted without writing each one. */
export const numberOfDay = (day: string): number => Date.parse(day.slice(0, 10)) / DAY_MS;

/** The day of such a number, as written. */
export const dayOfNumber = (number: number): string =>
  new Date(number * DAY_MS).toISOString().slice(0, 10);

/**
 * A calendar day as every screen shows it: `14-Jul-2026`. A text that is no date is given back unchanged.
 * @param iso - a day, or a date-time whose day as written is meant
 */
export function formatDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${day}-${name}-${year}`;
}

/** The time of day as written, `09:40`; empty for a bare date. */
export const formatTime = (iso: string): string => /T(\d\d:\d\d)/.exec(iso)?.[1] ?? '';

/** Day, and time where one was written: `14-Jul-2026 11:05`. */
export const formatInstant = (iso: string): string => `${formatDay(iso)} ${formatTime(iso)}`.trim();

/** Whole calendar days from one day to another; negative where `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  numberOfDay(to) - numberOfDay(from);

/** The day so many days later. */
export const addDays = (day: string, days: number): string => dayOfNumber(numberOfDay(day) + days);

/** Day of the week of such a number, 0 for Sunday to 6 for Saturday: 1 January 1970 was a Thursday. */
export const weekdayOfNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const dayOfWeek = (day: string): number => weekdayOfNumber(numberOfDay(day));

/** Full years of age on a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years;
}
