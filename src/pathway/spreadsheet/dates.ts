/** Dates as they stand in spreadsheets. What can be read in two ways waits for a person's choice. */
import { dayOfNumber, numberOfDay } from '../days.js';
import type { Day } from '../types.js';

/** How the dates of one column are to be read, as far as that must be chosen. */
export interface DateChoice {
  /** Which of two numbers is the day, in dates such as 03/04/2026. */
  readonly order?: 'day-first' | 'month-first';
  /** From which year Excel counted the days, in cells such as 45000. */
  readonly serial?: '1900' | '1904';
}

/** The day, or what was expected instead. */
export type ReadDate = { readonly day: Day } | { readonly expected: string };

/** What is to be asked of the dates of one column, with a cell as example. */
export interface DateQuestions {
  readonly order?: string;
  readonly serial?: string;
}

const MONTHS = [
  ['january', 'januar'],
  ['february', 'februar'],
  ['march', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
] as const;

const EXAMPLE = 'a date such as 14-Jul-2026 or 2026-07-14';
/** Midnight, as Excel writes it after a day. */
const MIDNIGHT = /[T ]0?0:00(?::00(?:\.0+)?)?(?: ?Z)?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$|^\d{1,2}[-/. ]+\p{L}+[-/. ]+\d{2}$/u;
const NAMED = /^(\d{1,2})\.?[-/. ]+(\p{L}{3,9})\.?[-/., ]+(\d{4})$/u;
const NAME_FIRST = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;
const SERIAL = /^(\d{5})(?:\.0+)?$/;

/** Five digits up to the end of 2099; fewer could be a year. */
const LAST_SERIAL = 73_050;
/** The day before the first that Excel counts; after its 29 Feb 1900, which never was, one day less. */
const EPOCHS = { '1900': numberOfDay('1899-12-30'), '1904': numberOfDay('1904-01-01') } as const;

const calendarDay = (year: string, month: number, day: string): ReadDate => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = numberOfDay(iso);
  return Number(year) >= 1000 && !Number.isNaN(at) && dayOfNumber(at) === iso
    ? { day: iso }
    : { expected: 'a day that the calendar has' };
};

const monthOf = (name: string): number => {
  const word = name.toLowerCase();
  return MONTHS.findIndex((names) => names.some((whole) => whole.startsWith(word))) + 1;
};

const trimmed = (cell: string): string => cell.trim().replace(MIDNIGHT, '');

/** Whether day and month of a date in numbers can be told apart only by a choice. */
const isAmbiguous = (first: string, second: string): boolean =>
  Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);

const isSerial = (text: string): boolean => {
  const [, days] = SERIAL.exec(text) ?? [];
  return days !== undefined && Number(days) <= LAST_SERIAL;
};

/**
 * Reads one cell with a date: ISO, with the month as a word, in numbers, or the number of a day as
 * Excel counts. A midnight after it is left out; another time of day is not expected.
 *
 * @param cell - as it stands in the file, not empty
 * @param choice - what was chosen for its column
 */
export function readDate(cell: string, choice: DateChoice = {}): ReadDate {
  const text = trimmed(cell);
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year && month && day) return calendarDay(year, Number(month), day);

  const [, first, , second, yearAfter] = NUMBERS.exec(text) ?? [];
  if (first && second && yearAfter) return readNumbers(first, second, yearAfter, choice);

  const [, dayBefore, name, yearLast] = NAMED.exec(text) ?? [];
  if (dayBefore && name && yearLast && monthOf(name) > 0) {
    return calendarDay(yearLast, monthOf(name), dayBefore);
  }
  const [, nameFirst, dayAfter, yearEnd] = NAME_FIRST.exec(text) ?? [];
  if (nameFirst && dayAfter && yearEnd && monthOf(nameFirst) > 0) {
    return calendarDay(yearEnd, monthOf(nameFirst), dayAfter);
  }
  if (isSerial(text)) {
    return choice.serial
      ? { day: dayOfNumber(EPOCHS[choice.serial] + Number.parseInt(text, 10)) }
      : { expected: 'a date, or the choice from which year Excel counted' };
  }
  if (SHORT_YEAR.test(text)) return { expected: 'a year of four digits' };
  return { expected: EXAMPLE };
}

function readNumbers(first: string, second: string, year: string, { order }: DateChoice): ReadDate {
  if (isAmbiguous(first, second) && !order) {
    return { expected: 'the choice whether day or month comes first' };
  }
  const isDayFirst = order ? order === 'day-first' : Number(first) > 12;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  if (order && Number(month) > 12) {
    const chosen = isDayFirst ? 'the day first' : 'the month first';
    return { expected: `${chosen}, as chosen for this column` };
  }
  return calendarDay(year, Number(month), day);
}

/**
 * What must be asked before the dates of a column can be read.
 *
 * @param cells - all cells of the column
 */
export function questionsOf(cells: Iterable<string>): DateQuestions {
  let order: string | undefined;
  let serial: string | undefined;
  for (const cell of cells) {
    if (order !== undefined && serial !== undefined) break;
    const text = trimmed(cell);
    const [, first, , second] = NUMBERS.exec(text) ?? [];
    if (first && second && isAmbiguous(first, second)) order ??= text;
    else if (isSerial(text)) serial ??= text;
  }
  return { ...(order !== undefined && { order }), ...(serial !== undefined && { serial }) };
}
