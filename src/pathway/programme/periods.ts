/** Periods of a programme's figures, and their months, quarters or years. */
import { addDays } from '../days.js';
import type { Day } from '../types.js';

/** From one day to another, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type Grain = 'month' | 'quarter' | 'year';

/** A month, quarter or year, as far as it lies in the period. */
export interface Slice extends Period {
  /** `Jul-2026`, `Q3 2026`, `2026`. */
  readonly label: string;
  /** The label without its year, where it has one: `Jul`, `Q3`. */
  readonly short: string;
  readonly year: string;
}

const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };
const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** More bars than that cannot be told apart on a narrow screen. */
const MOST_SLICES = 13;

/** Months since the year 0. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstDay = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/**
 * The last so many calendar months, the present one included.
 * @param today - the last day
 */
export const lastMonths = (count: number, today: Day): Period => ({
  from: firstDay(monthOf(today) - count + 1),
  to: today,
});

/** This year, to today. */
export const thisYear = (today: Day): Period => ({ from: `${today.slice(0, 4)}-01-01`, to: today });

/** Whether a day lies in the period. */
export const isWithin = (day: Day, { from, to }: Period): boolean => day >= from && day <= to;

/** Number of months, quarters or years that a period touches. */
const countOf = ({ from, to }: Period, grain: Grain): number =>
  Math.floor(monthOf(to) / MONTHS[grain]) - Math.floor(monthOf(from) / MONTHS[grain]) + 1;

/** The finest of months, quarters and years in which the period still reads well as bars. */
export const grainOf = (period: Period): Grain =>
  (['month', 'quarter'] as const).find((grain) => countOf(period, grain) <= MOST_SLICES) ?? 'year';

/**
 * The period over which bars are drawn: where it takes years, no longer than something counts in it.
 * @param days - the days on which something counts, in any order
 */
export function drawnPeriod(period: Period, days: readonly Day[]): Period {
  if (grainOf(period) !== 'year') return period;
  const within = days.filter((day) => isWithin(day, period)).sort();
  return { from: within.at(0) ?? period.to, to: within.at(-1) ?? period.to };
}

/**
 * The months, quarters or years of a period in order, cut at its ends; none where it ends before it begins.
 */
export function slicesOf(period: Period, grain: Grain): readonly Slice[] {
  const size = MONTHS[grain];
  const first = Math.floor(monthOf(period.from) / size) * size;
  return Array.from({ length: Math.max(0, countOf(period, grain)) }, (_, index): Slice => {
    const month = first + index * size;
    const [begins, next] = [firstDay(month), firstDay(month + size)];
    const year = begins.slice(0, 4);
    const name = { month: NAMES[month % 12] ?? '', quarter: `Q${(month % 12) / 3 + 1}`, year: '' }[
      grain
    ];
    const label = { month: `${name}-${year}`, quarter: `${name} ${year}`, year }[grain];
    const last = addDays(next, -1);
    return {
      from: begins < period.from ? period.from : begins,
      to: last > period.to ? period.to : last,
      label,
      short: name || year,
      year,
    };
  });
}
