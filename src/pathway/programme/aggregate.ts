/** The programme's figures: the measures of many cases summed over a period, or month by month. */
import type { Day } from '../types.js';
import type { CaseMeasures, MeasureEntry } from './case-measures.js';
import { EXCLUSIONS, MEASURES, type Exclusion, type MeasureId } from './definitions.js';
import { isWithin, slicesOf, type Grain, type Period, type Slice } from './periods.js';

/** Under so many cases no percentage and no percentile is given: one patient would move it too far. */
export const FEWEST_CASES = 5;

/** The measures of one case. */
export interface MeasuredCase {
  readonly caseId: string;
  readonly measures: CaseMeasures;
}

/** One entry behind a figure, and the case it is of. */
export interface Behind {
  readonly caseId: string;
  readonly entry: MeasureEntry;
}

/** One measure over one period. */
export interface Figure {
  readonly measure: MeasureId;
  readonly numerator: number;
  readonly denominator: number;
  /** Cases in the denominator; one case can have several nodes or samples. */
  readonly cases: number;
  /** Per cent of the denominator; null where it rests on fewer than `FEWEST_CASES` cases. */
  readonly percent: number | null;
  /** Days of those ended: the median (mean of the middle two), and the 90th percentile (nearest rank). */
  readonly days: { readonly median: number; readonly ninetieth: number } | null;
  /** The targets they were held against, in days, ascending; one, unless the site changed it. */
  readonly targets: readonly number[];
  /** Whether any target is one of business days. */
  readonly business: boolean;
  /** Neither in numerator nor denominator: not yet ended, and of those how many past their target. */
  readonly open: number;
  readonly openPastTarget: number;
  /** Left out, by reason, in the order of the reasons. */
  readonly excluded: readonly { readonly reason: Exclusion; readonly count: number }[];
  /** Everything above, entry by entry; `orderedBehind` puts it into the order of a list. */
  readonly behind: readonly Behind[];
}

/** The figures of one month, quarter or year. */
export interface SliceFigures {
  readonly slice: Slice;
  readonly figures: readonly Figure[];
}

/** Share in whole per cent: all and none only where it is all and none. */
function percentOf(numerator: number, denominator: number): number {
  const share = Math.round((100 * numerator) / denominator);
  if (numerator < denominator) return Math.min(99, numerator > 0 ? Math.max(1, share) : 0);
  return 100;
}

function daysOf(counted: readonly Behind[]): Figure['days'] {
  const days = counted.flatMap(({ entry }) => entry.days ?? []).sort((a, b) => a - b);
  const at = (index: number): number => days[index] ?? 0;
  if (days.length === 0) return null;
  const middle = (days.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    ninetieth: at(Math.ceil(0.9 * days.length) - 1),
  };
}

const isPastTarget = ({ due }: MeasureEntry, today: Day): boolean =>
  due !== undefined && due < today;

/**
 * What stands behind a figure in the order of a list: what is not in the numerator first, then open and
 * past its target, open, in the numerator, left out; the longest first, then the oldest.
 *
 * @param today - the day on which what is open is past its target or not
 */
export function orderedBehind({ behind }: Pick<Figure, 'behind'>, today: Day): readonly Behind[] {
  const rank = ({ entry }: Behind): number => {
    if (entry.outcome === 'not-met') return 0;
    if (entry.outcome === 'open') return isPastTarget(entry, today) ? 1 : 2;
    return entry.outcome === 'met' ? 3 : 4;
  };
  return behind.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.entry.days ?? 0) - (a.entry.days ?? 0) ||
      (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0),
  );
}

function figureOf(measure: MeasureId, behind: readonly Behind[], today: Day): Figure {
  const found = new Map<MeasureEntry['outcome'], Behind[]>();
  for (const one of behind) {
    const same = found.get(one.entry.outcome);
    if (same) same.push(one);
    else found.set(one.entry.outcome, [one]);
  }
  const of = (outcome: MeasureEntry['outcome']): readonly Behind[] => found.get(outcome) ?? [];
  const open = of('open');
  const counted = [...of('met'), ...of('not-met')];
  const numerator = of('met').length;
  const cases = new Set(counted.map(({ caseId }) => caseId)).size;
  const isEnough = cases >= FEWEST_CASES;
  const held = [...counted, ...open].filter(({ entry }) => entry.target !== undefined);
  return {
    measure,
    numerator,
    denominator: counted.length,
    cases,
    percent: isEnough ? percentOf(numerator, counted.length) : null,
    days: isEnough ? daysOf(counted) : null,
    targets: [...new Set(held.flatMap(({ entry }) => entry.target ?? []))].sort((a, b) => a - b),
    business: held.some(({ entry }) => entry.business === true),
    open: open.length,
    openPastTarget: open.filter(({ entry }) => isPastTarget(entry, today)).length,
    excluded: (Object.keys(EXCLUSIONS) as Exclusion[])
      .map((reason) => ({ reason, count: of(reason).length }))
      .filter(({ count }) => count > 0),
    behind,
  };
}

/** The entries of a period, by measure. */
function byMeasure(
  cases: readonly MeasuredCase[],
  period: Period,
): ReadonlyMap<MeasureId, readonly Behind[]> {
  const found = new Map<MeasureId, Behind[]>(MEASURES.map(({ id }) => [id, []]));
  for (const { caseId, measures } of cases) {
    for (const entry of measures.entries) {
      if (isWithin(entry.on, period)) found.get(entry.measure)?.push({ caseId, entry });
    }
  }
  return found;
}

/**
 * The figures of a period. An entry belongs to the period in which its wait began, its sample was
 * taken or its result came: so what is still open stands beside what has ended.
 *
 * @param cases - the measures of each case
 * @param period - from one day to another, both included
 * @param today - the day on which what is open is past its target or not
 * @returns one figure per measure, in the order of `MEASURES`
 */
export const aggregate = (
  cases: readonly MeasuredCase[],
  period: Period,
  today: Day,
): readonly Figure[] =>
  [...byMeasure(cases, period)].map(([id, behind]) => figureOf(id, behind, today));

/**
 * The same month by month, or by quarter or year; the first and the last are cut at the period's ends.
 *
 * @param grain - month, quarter or year
 */
export function aggregateBy(
  cases: readonly MeasuredCase[],
  period: Period,
  grain: Grain,
  today: Day,
): readonly SliceFigures[] {
  const slices = slicesOf(period, grain);
  const found = byMeasure(cases, period);
  const parts = new Map(
    [...found].map(([id, behind]) => {
      const bySlice: Behind[][] = slices.map(() => []);
      for (const one of behind) {
        const at = slices.findIndex(({ to }) => one.entry.on <= to);
        bySlice[at]?.push(one);
      }
      return [id, bySlice];
    }),
  );
  return slices.map((slice, at) => ({
    slice,
    figures: MEASURES.map(({ id }) => figureOf(id, parts.get(id)?.[at] ?? [], today)),
  }));
}
