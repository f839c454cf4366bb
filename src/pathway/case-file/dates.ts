/** The dates a case file may hold, as patterns: the reader and the JSON Schema use the same ones. */

// A year below 1000 is a slip of the pen in a clinical record, and date arithmetic of the
// platform takes the years 0 to 99 for 1900 to 1999.
const YEAR = '[1-9]\\d{3}';
const LEAP_YEAR = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';
const DAY_OF_YEAR = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');
const DAY = `(?:${YEAR}-(?:${DAY_OF_YEAR})|${LEAP_YEAR}-02-29)`;

const HOUR_MINUTE = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const TIME = `T${HOUR_MINUTE}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${HOUR_MINUTE})`;

/** A day that the calendar has, `YYYY-MM-DD`. */
export const CALENDAR_DAY = new RegExp(`^${DAY}$`);
/** A date-time with its offset; seconds and fractions of them may be left out. */
export const INSTANT = new RegExp(`^${DAY}${TIME}$`);
/** Either of the two. */
export const DAY_OR_INSTANT = new RegExp(`^${DAY}(?:${TIME})?$`);
