import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/index.js';
import {
  counterfactual,
  smallestFacts,
  type Change,
  type Counterfactual,
  type CourseEntry,
} from '../../src/pathway/inspect/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { exampleCases } from '../random-cases.js';
import { fact, tell } from '../verify/alphabet.js';
import { clipDue, exampleCase } from './told.js';

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
const clipInN1 = tell(fact('clip', 'clip.placed', { nodeId: 'N1' }), 9);
/** A second sample of the same node. */
const again = { biopsyId: 'b2', nodeId: 'N1', method: 'core' } as const;
const codes = (pitfalls: readonly { readonly code: string }[]): readonly string[] =>
  pitfalls.map(({ code }) => code);
const idOf = ({ events }: CaseFile, type: string): string =>
  events.find((event) => event.type === type)?.id ?? '';

const of = (caseFile: CaseFile, ...changes: readonly Change[]): Counterfactual =>
  counterfactual(caseFile, changes);
const fates = ({ pitfalls }: Counterfactual, fate: string): readonly string[] =>
  codes(pitfalls.flatMap((one) => (one.fate === fate ? [one.pitfall] : [])));
const differing = ({ course }: Counterfactual): readonly CourseEntry[] =>
  course.filter(({ actual, changed, change }) => change !== null || actual !== changed);
const courseIds = ({ course }: Counterfactual): readonly string[] =>
  course.map(({ eventId }) => eventId);

describe('what if', () => {
  it('says so, and leaves the case as it was', () => {
    const caseFile = frozen(structuredClone(clipDue));
    const before = JSON.stringify(caseFile);
    const { actual, changed, supposed } = of(caseFile, frozen({ add: clipInN1 }));
    expect(supposed).toBe(true);
    expect(actual.stage).toBe('clip-due');
    expect(changed.stage).toBe('positive');
    expect(JSON.stringify(caseFile)).toBe(before);
    expect(statusOf(caseFile).stage).toBe('clip-due');
  });

  it('reads both on the same day: that of what is supposed, where it is later', () => {
    const { asOf } = statusOf(clipDue);
    const { actual, changed } = counterfactual(clipDue, [{ add: clipInN1 }], { asOf });
    expect([actual.asOf, changed.asOf]).toEqual([clipInN1.occurredAt, clipInN1.occurredAt]);
    expect(changed.stage).toBe('positive');
    const later = counterfactual(clipDue, [{ add: clipInN1 }], { asOf: '2027-01-01' });
    expect([later.actual.asOf, later.changed.asOf]).toEqual(['2027-01-01', '2027-01-01']);
    expect(of(clipDue).changed).toEqual(statusOf(clipDue));
    expect(differing(of(clipDue))).toEqual([]);
  });

  it('reaches what the smallest facts lead to', () => {
    const facts = smallestFacts(frozen(structuredClone(clipDue)), { stage: 'surgery-planning' });
    const changes = (facts ?? []).map(({ event }) => ({ add: event }));
    expect(of(clipDue, ...changes).changed.stage).toBe('surgery-planning');
  });

  it('shows the clip that was missed', () => {
    const what = of(frozen(structuredClone(clipDue)), { add: clipInN1 });
    expect(differing(what)).toEqual([
      {
        eventId: clipInN1.id,
        type: 'clip.placed',
        on: clipInN1.occurredAt,
        actual: null,
        changed: 'positive',
        change: 'added',
      },
    ]);
    expect(fates(what, 'would-clear')).toEqual(['clip-missing']);
  });
});

describe('what would have been', () => {
  it('without the clip: the critical flag would stand before systemic therapy', () => {
    const caseFile = frozen(exampleCase('late-entry'));
    const what = of(caseFile, { remove: idOf(caseFile, 'clip.placed') });
    const flag = what.pitfalls.find(({ fate }) => fate === 'would-be-raised');
    expect(flag).toMatchObject({
      pitfall: { code: 'clip-missing', severity: 'critical' },
      actual: null,
      changed: { code: 'clip-missing' },
    });
    const nast = caseFile.events.find(({ type }) => type === 'nast.started');
    expect(String(flag?.pitfall.since) < String(nast?.occurredAt)).toBe(true);
    expect(differing(what)).toMatchObject([
      { type: 'clip.placed', actual: 'pathology-awaited', changed: null, change: 'removed' },
      { type: 'pathology.reported', actual: 'positive', changed: 'clip-due', change: null },
    ]);
  });

  it('without NAST before the clip: the case would wait for the clip', () => {
    const caseFile = frozen(exampleCase('clip-missed-nast-started'));
    const nast = idOf(caseFile, 'nast.started');
    const what = of(caseFile, { remove: nast });
    expect(what.actual).toEqual(statusOf(caseFile));
    expect(what.actual.asOf).toBe(what.changed.asOf);
    expect([what.actual.stage, what.changed.stage]).toEqual(['nast', 'clip-due']);
    expect(courseIds(what).at(-1)).toBe(nast);
    const clock = what.clocks.find((one) => one.clock.code === 'diagnosis-to-nast');
    expect(clock).toMatchObject({
      differs: true,
      actual: { state: 'met' },
      changed: { state: 'running' },
    });
  });

  it('shows what is left out in the place it had', () => {
    const caseFile = exampleCase('seed-suspicious-node');
    const order = statusOf(caseFile).history.map(({ id }) => id);
    for (const id of order) expect(courseIds(of(caseFile, { remove: id }))).toEqual(order);
    const several = [order[0], order[3], order[4], order.at(-1)].map((id) => ({
      remove: id ?? '',
    }));
    expect(courseIds(of(caseFile, ...several))).toEqual(order);
  });

  it('without a retracted event: nothing', () => {
    const what = of(exampleCase('retraction'), { remove: 'wrong' });
    expect(differing(what)).toEqual([]);
    expect(what.pitfalls.filter(({ fate }) => fate !== 'unchanged')).toEqual([]);
    expect(what.clocks.some(({ differs }) => differs)).toBe(false);
  });

  it('without the retraction: the report on the wrong patient counts again', () => {
    const what = of(exampleCase('retraction'), { remove: 'e5' });
    expect(what.changed.stage).toBe('positive');
    expect(differing(what)).toMatchObject([
      { eventId: 'wrong', actual: null, changed: 'positive', change: 'added' },
    ]);
    const awaited = what.clocks.find(({ clock }) => clock.code === 'biopsy-to-report');
    expect(awaited).toMatchObject({ actual: { state: 'running' }, changed: { state: 'met' } });
    const toNast = what.clocks.find(({ clock }) => clock.code === 'diagnosis-to-nast');
    expect(toNast).toMatchObject({ actual: null, differs: true });
  });

  it('with an event on another day: imaged after NAST had begun', () => {
    const caseFile = frozen(exampleCase('clip-missed-nast-started'));
    const ultrasound = idOf(caseFile, 'imaging.reported');
    const what = of(caseFile, { move: ultrasound, to: '2027-01-01' });
    expect(what.changed.history.at(-1)?.id).toBe(ultrasound);
    expect(codes(what.changed.pitfalls)).toContain('nast-without-axillary-ultrasound');
    expect(codes(what.actual.pitfalls)).not.toContain('nast-without-axillary-ultrasound');
    expect(what.course.at(-1)).toMatchObject({
      eventId: ultrasound,
      change: 'moved',
      on: '2027-01-01',
      actualOn: '2026-01-11',
      changedOn: '2027-01-01',
    });
    const sameDay = of(caseFile, { move: ultrasound, to: '2026-01-11' });
    expect(sameDay.course.every(({ change }) => change === null)).toBe(true);
  });

  it('keeps the time of day of an event that is moved', () => {
    const timed = clipDue.events.map((event) => ({
      ...event,
      occurredAt: `${event.occurredAt}T10:00:00Z`,
    }));
    const caseFile = { ...clipDue, events: timed };
    const { changed } = of(caseFile, {
      move: idOf(clipDue, 'biopsy.performed'),
      to: '2026-02-01',
    });
    expect(changed.nodes[0]?.samples[0]?.on).toBe('2026-02-01');
    expect(codes(changed.pitfalls)).toContain('dates-conflict');
  });

  it('compares the clocks of one node sample by sample', () => {
    const second = tell(fact('biopsy', 'biopsy.performed', again), 7);
    const caseFile = { ...clipDue, events: [...clipDue.events, second] };
    const what = of(caseFile, { remove: idOf(clipDue, 'pathology.reported') });
    const reports = what.clocks.filter(({ clock }) => clock.code === 'biopsy-to-report');
    expect(reports.map(({ clock, differs }) => [clock.startedOn, differs])).toEqual([
      ['2026-01-03', true],
      ['2026-01-08', false],
    ]);
    // The first sample gone, the second has the clock it had.
    const without = of(caseFile, { remove: 'e2' }, { remove: 'e3' }).clocks.filter(
      ({ clock }) => clock.code === 'biopsy-to-report',
    );
    expect(without.map(({ actual, changed }) => [actual?.startedOn, changed?.startedOn])).toEqual([
      ['2026-01-03', undefined],
      ['2026-01-08', '2026-01-08'],
    ]);
    const moved = of(caseFile, { move: second.id, to: '2026-01-10' }).clocks.filter(
      ({ clock }) => clock.code === 'biopsy-to-report',
    );
    expect(moved.map(({ actual, changed }) => [actual?.startedOn, changed?.startedOn])).toEqual([
      ['2026-01-03', '2026-01-03'],
      ['2026-01-08', '2026-01-10'],
    ]);
  });

  it('with several changes in order: the clip placed at the biopsy, NAST after the board', () => {
    const caseFile = frozen(exampleCase('clip-missed-nast-started'));
    const biopsy = caseFile.events.find((event) => event.type === 'biopsy.performed');
    const clip = {
      ...tell(fact('clip', 'clip.placed', { nodeId: biopsy?.data.nodeId ?? '' }), 0),
      id: 'clip',
    };
    const what = of(
      caseFile,
      { add: clip },
      { move: 'clip', to: biopsy?.occurredAt ?? '' },
      { move: idOf(caseFile, 'nast.started'), to: '2026-02-01' },
    );
    expect(fates(what, 'would-clear')).toEqual(['clip-missing']);
    expect(what.pitfalls.every(({ fate }) => fate === 'would-clear')).toBe(true);
    expect(codes(what.actual.pitfalls)).toContain('clip-missing');
    expect(differing(what).map(({ eventId, change, on }) => [eventId, change, on])).toEqual([
      ['clip', 'added', biopsy?.occurredAt],
      [idOf(caseFile, 'pathology.reported'), null, '2026-01-17'],
      [idOf(caseFile, 'nast.started'), 'moved', '2026-02-01'],
    ]);
  });

  it('puts the most severe pitfalls first, by the graver of the two pasts', () => {
    const rank = ['critical', 'warning', 'info'];
    const all = exampleCases.flatMap((caseFile) =>
      caseFile.events.map(({ id }) => of(caseFile, { remove: id }).pitfalls),
    );
    for (const pitfalls of all) {
      const ranks = pitfalls.map(({ actual, changed }) =>
        Math.min(...[actual, changed].flatMap((one) => (one ? [rank.indexOf(one.severity)] : []))),
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
    const found = new Set(all.flat().map(({ fate }) => fate));
    expect(found).toEqual(
      new Set(['would-clear', 'would-be-raised', 'unchanged', 'severity-changes']),
    );
  });
});
