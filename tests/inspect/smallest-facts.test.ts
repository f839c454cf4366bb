import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import {
  factSearch,
  futures,
  searchFacts,
  smallestFacts,
  travelledPath,
} from '../../src/pathway/inspect/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { examplePatients } from '../example-patients.js';
import { diagnosis } from '../verify/alphabet.js';
import { caseOf, clipDue, exampleCase } from './told.js';

const labels = (...asked: Parameters<typeof smallestFacts>) =>
  smallestFacts(...asked)?.map(({ label }) => label) ?? null;

const isIn = (caseFile: CaseFile, path: string): boolean => {
  const { start, steps } = travelledPath(caseFile);
  return (steps.at(-1) ?? start).active.includes(path);
};

describe('the smallest facts', () => {
  it('tell what a case waits for', () => {
    expect(statusOf(clipDue).stage).toBe('clip-due');
    expect(labels(clipDue, { stage: 'positive' })).toEqual(['clip in N1']);
    expect(labels(clipDue, { stage: 'nast' })).toEqual(['NAST started']);
    expect(labels(clipDue, { stage: 'slnb-due' })).toEqual(['clip in N1', 'SLNB planned']);
    expect(labels(clipDue, { stage: 'alnd-due' })).toEqual(['ALND planned']);
    expect(labels(clipDue, { stage: 'surgery-planning' })).toEqual([
      'NAST started',
      'NAST completed',
      'restaging negative',
    ]);
  });

  it('lead from a new case to a result by tissue', () => {
    const begun = caseOf(diagnosis('diagnosis'));
    const target = { state: 'workup.beforeTreatment.tissue.negative' };
    expect(labels(begun, target)).toEqual([
      'core biopsy of N1',
      'report on N1: benign',
      'result of N1 called concordant',
    ]);
    expect(labels(begun, { stage: 'negative' })).toEqual(['exam negative']);
    expect(labels({ ...begun, events: [] }, { stage: 'negative' })).toEqual([
      'cancer proven',
      'exam negative',
    ]);
  });

  it('lead to a way as well as to a state', () => {
    const way = chartModel().transitions.find(
      ({ from, guard }) => from.endsWith('planned.settling') && guard === 'planIsTad',
    );
    const facts = smallestFacts(clipDue, { transition: way?.id ?? '' });
    expect(facts?.map(({ label }) => label)).toEqual(['clip in N1', 'TAD planned']);
    const told = {
      ...clipDue,
      events: [...clipDue.events, ...(facts ?? []).map((one) => one.event)],
    };
    expect(travelledPath(told).steps.at(-1)?.taken).toContain(way?.id);
    expect(labels(clipDue, { state: 'workup.beforeTreatment.planned.reopening' })).toHaveLength(2);
  });

  it('are none where the case is there, and not to be found where it can no longer come', () => {
    expect(smallestFacts(clipDue, { stage: 'clip-due' })).toEqual([]);
    expect(smallestFacts(clipDue, { stage: 'intake' })).toBeNull();
    expect(smallestFacts(exampleCase('seed-suspicious-node'), { stage: 'nast' })).toBeNull();
  });

  it('keep to their bounds', () => {
    expect(smallestFacts(clipDue, { stage: 'surgery-planning' }, { depth: 2 })).toBeNull();
    expect(smallestFacts(clipDue, { stage: 'surgery-planning' }, { tries: 3 })).toBeNull();
  });

  it('say whether all was tried', () => {
    const search = (bounds: Parameters<typeof searchFacts>[2]) =>
      searchFacts(clipDue, { stage: 'surgery-planning' }, bounds);
    expect(search({ depth: 2 })).toEqual({ facts: null, complete: true });
    expect(search({ tries: 3 })).toEqual({ facts: null, complete: false });
    expect(search({})).toMatchObject({ complete: true, facts: [{}, {}, {}] });
    expect(searchFacts(clipDue, { stage: 'intake' }).complete).toBe(true);
  });

  it('are searched in slices, and are the same', () => {
    const target = { stage: 'surgery-planning' } as const;
    const search = factSearch(clipDue, target);
    const tries: number[] = [];
    let slice = search.next();
    for (; slice.done !== true; slice = search.next()) tries.push(slice.value);
    expect(slice.value).toEqual(searchFacts(clipDue, target));
    expect(tries.length).toBeGreaterThan(1);
    tries.forEach((made, index) => {
      const since = made - (tries[index - 1] ?? 0);
      expect(since).toBeGreaterThanOrEqual(0);
      // A fact tried is two steps of the machine at most.
      expect(since).toBeLessThanOrEqual(25);
    });
  });

  it('can be given up at any slice', () => {
    const search = factSearch(clipDue, { stage: 'surgery-planning' });
    expect(search.next().done).toBe(false);
    search.return({ facts: null, complete: false });
    expect(search.next()).toEqual({ done: true, value: undefined });
  });

  it('refuse a target the chart does not have', () => {
    expect(() => smallestFacts(clipDue, { state: 'nowhere' })).toThrow(RangeError);
    expect(() => smallestFacts(clipDue, { transition: 'nowhere' })).toThrow(RangeError);
    expect(() => factSearch(clipDue, { state: 'nowhere' })).toThrow(RangeError);
  });

  it.each(examplePatients)('lead there, and none can be spared: $title', ({ case: json }) => {
    const caseFile = parseCase(json);
    let ways = 0;
    for (const { path, fate } of futures(caseFile).states) {
      const facts = smallestFacts(caseFile, { state: path }, { depth: 2 });
      if (fate !== 'reachable') expect(facts).toEqual(fate === 'here' ? [] : null);
      if (facts === null || facts.length === 0) continue;
      ways += 1;
      const events = facts.map(({ event }) => event);
      expect(isIn({ ...caseFile, events: [...caseFile.events, ...events] }, path)).toBe(true);
      for (const spared of events) {
        const rest = events.filter((event) => event !== spared);
        expect(isIn({ ...caseFile, events: [...caseFile.events, ...rest] }, path)).toBe(false);
      }
    }
    expect(ways).toBeGreaterThan(0);
  });
});
