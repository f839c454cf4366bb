// What the worklist keeps of a case says of a later day what the log would say, until it says itself that it does not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/index.js';
import { addDays } from '../../src/pathway/days.js';
import { comparedWith, isFresh, summaryOf } from '../../src/pathway/worklist/summary.js';
import { urgencyOf, worstClock, worstFlag } from '../../src/pathway/worklist/urgency.js';
import { exampleCases, randomCase } from '../random-cases.js';

/** Everything a row shows of a summary on a day, without the day it was computed on. */
function shownOn(caseFile: CaseFile, computed: string, day: string): unknown {
  const summary = summaryOf(caseFile, { asOf: computed });
  if (!isFresh(summary, day)) return 'stale';
  const { asOf: _asOf, until: _until, clocks, ...rest } = summary;
  return {
    ...rest,
    clocks: clocks.map(({ code, dueOn }) => [code, dueOn]),
    worst: worstClock(summary, day),
    flag: worstFlag(summary),
    urgency: urgencyOf(summary, day),
  };
}

/** The same, with the day's own counting in the place of what was counted on. */
const withoutKept = (shown: unknown): unknown => {
  if (typeof shown !== 'object' || shown === null || !('worst' in shown)) return shown;
  const { worst, ...rest } = shown as { worst?: { state: string; days: number; over: number } };
  return { ...rest, worst: worst && [worst.state, worst.days, worst.over] };
};

const ahead = [1, 3, 8, 15, 31, 61, 200];

function holds(caseFile: CaseFile, from: string): number {
  let compared = 0;
  for (const days of ahead) {
    const day = addDays(from, days);
    const kept = withoutKept(shownOn(caseFile, from, day));
    if (kept === 'stale') continue;
    expect(kept).toEqual(withoutKept(shownOn(caseFile, day, day)));
    compared += 1;
  }
  return compared;
}

test('of every example patient, after each of her entries, on days up to half a year later', () => {
  let compared = 0;
  for (const caseFile of exampleCases) {
    const days = new Set(caseFile.events.map(({ occurredAt }) => occurredAt.slice(0, 10)));
    for (const from of days) compared += holds(caseFile, from);
  }
  expect(compared, 'days that were not read anew').toBeGreaterThan(150);
});

test('of cases drawn at random', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomCase, fc.nat(40), (caseFile, days) => {
      compared += holds(caseFile, addDays('2026-01-01', days));
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(200);
});

test('an entry of a day to come, a pause and inflammatory cancer ask for another reading', () => {
  const [first] = exampleCases;
  if (!first) throw new Error('There are no examples.');
  const day = '2030-01-01';
  const withEvent = (event: object): CaseFile =>
    ({
      ...first,
      events: [
        ...first.events,
        { id: 'x', recordedAt: '2029-12-31T10:00:00Z', recordedBy: 'A', ...event },
      ],
    }) as CaseFile;
  const booked = withEvent({
    type: 'note.added',
    occurredAt: '2030-02-03',
    data: { text: 'later' },
  });
  expect(summaryOf(booked, { asOf: day }).until).toBe('2030-02-03');
  const inflammatory = withEvent({
    type: 'diagnosis.recorded',
    occurredAt: '2029-12-30',
    data: { biopsyProven: true, inflammatory: true },
  });
  const fresh = { ...inflammatory, events: inflammatory.events.slice(-1) };
  expect(summaryOf(fresh, { asOf: day })).toMatchObject({
    flags: [{ code: 'ibc-urgent', severity: 'info' }],
    until: '2030-01-02',
  });
});

describe('a stage that other rules give', () => {
  const now = summaryOf(exampleCases[0] as CaseFile, { asOf: '2026-06-30' });
  const other = now.stage === 'staged' ? 'closed' : 'staged';
  const before = { ...now, rules: '0.9.0 2 {}', stage: other } as const;

  test('is remembered with the version of those rules, until somebody has looked', () => {
    const compared = comparedWith(now, before, now);
    expect(compared.stageBefore).toEqual({ stage: other, version: '0.9.0' });
    expect(comparedWith(now, compared, now).stageBefore).toEqual(compared.stageBefore);
    const { stageBefore: _before, ...looked } = compared;
    expect(comparedWith(now, looked, now)).not.toHaveProperty('stageBefore');
  });

  test('is no change of rules where only the day, or the site, has changed it', () => {
    expect(comparedWith(now, before, before)).not.toHaveProperty('stageBefore');
    expect(comparedWith(now, { ...before, rules: now.rules }, now)).not.toHaveProperty(
      'stageBefore',
    );
    expect(comparedWith(now, undefined, now)).toBe(now);
  });

  test('is no change any more where later rules give the stage of before again', () => {
    const compared = comparedWith(now, before, now);
    const back = { ...now, stage: other } as const;
    expect(comparedWith(back, compared, back)).not.toHaveProperty('stageBefore');
  });
});
