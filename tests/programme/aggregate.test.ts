import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/pathway/status.js';
import {
  MEASURES,
  aggregate,
  aggregateBy,
  grainOf,
  lastMonths,
  measuresOf,
  orderedBehind,
  slicesOf,
} from '../../src/pathway/programme/index.js';
import type { Figure, MeasureEntry, MeasuredCase } from '../../src/pathway/programme/index.js';
import {
  daysLine,
  fewLine,
  openLine,
  shareLine,
  targetWords,
} from '../../src/pathway/programme/words.js';
import { drawnPeriod } from '../../src/pathway/programme/periods.js';
import { randomCase } from '../random-cases.js';

const TODAY = '2026-06-30';
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

const caseWith = (caseId: string, ...entries: Partial<MeasureEntry>[]): MeasuredCase => ({
  caseId,
  measures: {
    version: 1,
    pathwayVersion: '1',
    asOf: TODAY,
    entries: entries.map((entry) => ({
      measure: 'imaging-to-biopsy',
      on: '2026-03-04',
      outcome: 'met',
      ...entry,
    })),
  },
});

/** One case for each number of days, against a target of 7. */
const waits = (...days: number[]): MeasuredCase[] =>
  days.map((took, index) =>
    caseWith(`c${String(index)}`, {
      days: took,
      target: 7,
      outcome: took <= 7 ? 'met' : 'not-met',
    }),
  );

const figure = (cases: readonly MeasuredCase[], period = YEAR): Figure => {
  const found = aggregate(cases, period, TODAY).find(
    ({ measure }) => measure === 'imaging-to-biopsy',
  );
  if (!found) throw new Error('No such figure.');
  return found;
};

describe('a figure', () => {
  it('gives numerator, denominator, share, median, 90th percentile and target', () => {
    const found = figure(waits(2, 3, 4, 5, 6, 7, 8, 9, 10, 40));
    expect(found).toMatchObject({ numerator: 6, denominator: 10, cases: 10, percent: 60 });
    expect(found.days).toEqual({ median: 6.5, ninetieth: 10 });
    expect(found.targets).toEqual([7]);
    expect(shareLine(found)).toBe('6 of 10 (60 %)');
    expect(daysLine(found)).toBe('Median 6.5 days, 90th percentile 10');
    expect(targetWords(found)).toBe('target 7 days');
    expect(fewLine(found)).toBe('');
  });

  it('under 5 cases shows n of N only, and says so, also where they have many samples', () => {
    const found = figure(waits(2, 3, 4, 9));
    expect(shareLine(found)).toBe('3 of 4');
    expect(found).toMatchObject({ percent: null, days: null });
    expect(fewLine(found)).toContain('Fewer than 5 cases');
    const samples = figure([caseWith('one', {}, {}, {}, {}, {}, {})]);
    expect(samples).toMatchObject({ denominator: 6, cases: 1, percent: null });
  });

  it('never rounds to all or none what is not', () => {
    const many = (met: number, not: number): Figure =>
      figure(
        Array.from({ length: met + not }, (_, index) =>
          caseWith(`c${String(index)}`, { outcome: index < met ? 'met' : 'not-met' }),
        ),
      );
    expect(many(399, 1).percent).toBe(99);
    expect(many(1, 399).percent).toBe(1);
    expect(many(400, 0).percent).toBe(100);
    expect(many(0, 400).percent).toBe(0);
  });

  it('counts what is open apart, and past its target by the day it is read', () => {
    const found = figure([
      caseWith('a', { outcome: 'open', due: '2026-06-29' }),
      caseWith('b', { outcome: 'open', due: TODAY }),
      caseWith('on hold', { outcome: 'open' }),
    ]);
    expect(found).toMatchObject({ numerator: 0, denominator: 0, open: 3, openPastTarget: 1 });
    expect(openLine(found)).toBe('3 still open, 1 of them past the target');
  });

  it('says what is left out, by reason', () => {
    const found = figure([
      caseWith('a', { outcome: 'estimated-date' }),
      caseWith('b', { outcome: 'closed' }, { outcome: 'estimated-date' }),
    ]);
    expect(found.excluded).toEqual([
      { reason: 'estimated-date', count: 2 },
      { reason: 'closed', count: 1 },
    ]);
    expect(found.denominator).toBe(0);
  });

  it('keeps to its period, both ends included', () => {
    const cases = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) =>
      caseWith(on, { on }),
    );
    const { behind } = figure(cases, { from: '2026-03-01', to: '2026-03-31' });
    expect(behind.map(({ caseId }) => caseId)).toEqual(['2026-03-01', '2026-03-31']);
  });

  it('lists what is not met first, the longest on top, then what is past its target', () => {
    const found = figure([
      caseWith('met', { days: 3 }),
      caseWith('open', { outcome: 'open', due: '2026-12-01' }),
      caseWith('late', { outcome: 'not-met', days: 9 }),
      caseWith('left out', { outcome: 'closed' }),
      caseWith('overdue', { outcome: 'open', due: '2026-05-01' }),
      caseWith('later', { outcome: 'not-met', days: 30 }),
    ]);
    expect(orderedBehind(found, TODAY).map(({ caseId }) => caseId)).toEqual([
      'later',
      'late',
      'overdue',
      'open',
      'met',
      'left out',
    ]);
  });
});

describe('months, quarters and years', () => {
  it('are cut at the ends of the period', () => {
    const slices = slicesOf({ from: '2025-12-10', to: '2026-02-03' }, 'month');
    expect(slices.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Dec-2025', '2025-12-10', '2025-12-31'],
      ['Jan-2026', '2026-01-01', '2026-01-31'],
      ['Feb-2026', '2026-02-01', '2026-02-03'],
    ]);
    expect(slicesOf({ from: '2025-11-30', to: '2026-04-01' }, 'quarter')).toMatchObject([
      { label: 'Q4 2025', from: '2025-11-30', to: '2025-12-31' },
      { label: 'Q1 2026', from: '2026-01-01', to: '2026-03-31' },
      { label: 'Q2 2026', from: '2026-04-01', to: '2026-04-01' },
    ]);
  });

  it('grow with the period, so that bars can be told apart', () => {
    expect(grainOf(lastMonths(12, TODAY))).toBe('month');
    expect(grainOf({ from: '2025-01-01', to: TODAY })).toBe('quarter');
    expect(grainOf({ from: '2000-01-01', to: TODAY })).toBe('year');
  });

  it('over many years keep to those in which something counts', () => {
    const ever = { from: '1900-01-01', to: '2099-12-31' };
    const days = ['2026-03-04', '2024-11-30', '1899-01-01'];
    expect(drawnPeriod(ever, days)).toEqual({ from: '2024-11-30', to: '2026-03-04' });
    expect(slicesOf(drawnPeriod(ever, []), 'year')).toHaveLength(1);
    expect(drawnPeriod(YEAR, days)).toBe(YEAR);
  });

  it('the last months include the present one and begin with a first day', () => {
    expect(lastMonths(3, '2026-01-15')).toEqual({ from: '2025-11-01', to: '2026-01-15' });
  });
});

describe('whatever happens to patients', () => {
  const measuredCase = randomCase.map((caseFile) => ({
    caseFile,
    measures: measuresOf(caseFile, statusOf(caseFile, { asOf: TODAY })),
  }));
  const programme = fc
    .array(measuredCase, { maxLength: 12 })
    .map((some) => some.map(({ measures }, index) => ({ caseId: `c${String(index)}`, measures })));
  const sums = (figures: readonly Figure[]) =>
    figures.map(({ measure, numerator, denominator, open, excluded, behind }) => [
      measure,
      numerator,
      denominator,
      open,
      excluded.reduce((sum, { count }) => sum + count, 0),
      behind.length,
    ]);
  const added = (...parts: (readonly (readonly (string | number)[])[])[]) =>
    MEASURES.map(({ id }, row) => [
      id,
      ...[1, 2, 3, 4, 5].map((column) =>
        parts.reduce((sum, part) => sum + Number(part[row]?.[column] ?? 0), 0),
      ),
    ]);

  it('numerator, denominator and cases keep their order, and every entry is in one place only', () => {
    fc.assert(
      fc.property(programme, (cases) => {
        for (const one of aggregate(cases, YEAR, TODAY)) {
          const left = one.excluded.reduce((sum, { count }) => sum + count, 0);
          expect(one.numerator).toBeLessThanOrEqual(one.denominator);
          expect(one.cases).toBeLessThanOrEqual(Math.min(one.denominator, cases.length));
          expect(one.openPastTarget).toBeLessThanOrEqual(one.open);
          expect(one.denominator + one.open + left).toBe(one.behind.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a case counts at most once where cases are counted', () => {
    const perCase = MEASURES.filter(({ counted }) => counted === 'cases').map(({ id }) => id);
    fc.assert(
      fc.property(measuredCase, ({ measures }) => {
        for (const id of perCase)
          expect(measures.entries.filter(({ measure }) => measure === id).length).toBeLessThan(2);
      }),
      { numRuns: 100 },
    );
  });

  it('the figures of two programmes together are the sum of theirs', () => {
    fc.assert(
      fc.property(programme, programme, (some, others) => {
        const renamed = others.map(({ measures }, index) => ({
          caseId: `o${String(index)}`,
          measures,
        }));
        expect(sums(aggregate([...some, ...renamed], YEAR, TODAY))).toEqual(
          added(sums(aggregate(some, YEAR, TODAY)), sums(aggregate(renamed, YEAR, TODAY))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('the months together are the period', () => {
    fc.assert(
      fc.property(programme, (cases) => {
        const months = aggregateBy(cases, YEAR, 'month', TODAY);
        expect(months).toHaveLength(12);
        expect(added(...months.map(({ figures }) => sums(figures)))).toEqual(
          sums(aggregate(cases, YEAR, TODAY)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
