import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import {
  guardReading,
  travelledPath,
  type GuardReading,
  type GuardValue,
} from '../../src/pathway/inspect/index.js';
import { examplePatients } from '../example-patients.js';
import { biopsy, board, diagnosis, named, plan, report, tell } from '../verify/alphabet.js';
import { caseOf, exampleCase } from './told.js';

const clipDue = caseOf(
  diagnosis('diagnosis'),
  named('A', 'high'),
  biopsy('A', 1),
  report('A', 1, 'metastatic'),
);
const { transitions } = chartModel();

/** The transition at a state that asks a guard. */
function asking(state: string, guard: string): string {
  const found = transitions.find((one) => one.from.endsWith(state) && one.guard === guard);
  if (found === undefined) throw new Error(`Nothing at ${state} asks ${guard}`);
  return found.id;
}
const value = (
  caseFile: typeof clipDue,
  state: string,
  guard: string,
  options: Parameters<typeof guardReading>[2] = {},
): GuardValue => guardReading(caseFile, asking(state, guard), options).value;

describe('what a guard answers', () => {
  it('is known without an event where the record alone decides', () => {
    expect(value(clipDue, 'concernUnmarked', 'onlyOrdinaryNodeUnmarked')).toBe(false);
    expect(value(clipDue, 'concernUnmarked', 'everySampledNodeMarked')).toBe(false);
  });

  it('is to be had where the case is not: what weighing the results would find', () => {
    expect(value(clipDue, 'tissue.weighing', 'provenAndNodeOfConcernUnmarked')).toBe(true);
    expect(value(clipDue, 'tissue.weighing', 'aNodeIsLymphoma')).toBe(false);
    const treated = exampleCase('clip-missed-nast-started');
    expect(value(treated, 'tissue.weighing', 'provenAndNodeOfConcernUnmarked')).toBe(true);
  });

  it('is unknown where the guard reads the event, until one is given', () => {
    const planned = (options: Parameters<typeof guardReading>[2]) =>
      value(clipDue, 'clipDue', 'treatmentIsPlanned', options);
    expect(planned({})).toBe('unknown');
    expect(planned({ event: tell(plan('tad'), 9) })).toBe(true);
    expect(planned({ event: tell(plan('none'), 9) })).toBe(false);
    expect(planned({ event: tell(board('nast'), 9) })).toBe('unknown');
  });

  it('may depend on the record: a board may not plan while a report is awaited', () => {
    const awaited = caseOf(diagnosis('diagnosis'), named('A', 'high'), biopsy('A', 1));
    const event = tell(board('nast'), 9);
    expect(value(awaited, 'beforeTreatment', 'boardPlanCounts', { event })).toBe(false);
    expect(value(clipDue, 'beforeTreatment', 'boardPlanCounts', { event })).toBe(true);
  });

  it('is read on the record as it stood then', () => {
    const biopsied = clipDue.events[2]?.occurredAt ?? '';
    const options = { asOf: biopsied };
    expect(value(clipDue, 'tissue.weighing', 'aReportIsAwaited', options)).toBe(true);
    expect(value(clipDue, 'tissue.weighing', 'aReportIsAwaited')).toBe(false);
  });

  it('comes with its place and with what is asked before it', () => {
    const list = transitions.filter(({ from, event }) =>
      from.endsWith('tissue.weighing') ? event === null : false,
    );
    expect(list.length).toBeGreaterThan(3);
    list.forEach(({ id, guard }, index) => {
      const reading = guardReading(clipDue, id);
      expect(reading.guard).toBe(guard);
      expect([reading.place, reading.of]).toEqual([index + 1, list.length]);
      expect(reading.before.map(({ transition }) => transition)).toEqual(
        list.slice(0, index).map((one) => one.id),
      );
      for (const { transition, ...asked } of reading.before)
        expect(guardReading(clipDue, transition)).toMatchObject(asked);
    });
    expect(list.map(({ id }) => guardReading(clipDue, id)).at(-1)?.guard).toBeNull();
    expect(list.map(({ id }) => guardReading(clipDue, id)).at(-1)?.value).toBe(true);
  });

  it('is to be had of every transition of the chart, and of no other', () => {
    for (const { id, guard } of transitions) {
      const reading = guardReading(clipDue, id);
      if (guard === null) expect(reading.value).toBe(true);
      expect(reading.before).toHaveLength(reading.place - 1);
      expect(reading.place).toBeLessThanOrEqual(reading.of);
    }
    expect(() => guardReading(clipDue, 'nowhere')).toThrow(RangeError);
  });

  it.each(examplePatients)('agrees with what each event took: $title', ({ case: json }) => {
    const caseFile = parseCase(json);
    const { events } = effectiveLog(caseFile.events);
    const { start, steps } = travelledPath(caseFile);
    const isTaken = ({ value: held, before }: GuardReading): boolean =>
      held === true && !before.some((one) => one.value === true);
    events.forEach((event, index) => {
      const before = { ...caseFile, events: events.slice(0, index) };
      const { active } = steps[index - 1] ?? start;
      const first = transitions.filter(
        ({ id, from, event: awaited }) =>
          active.includes(from) &&
          awaited === event.type &&
          isTaken(guardReading(before, id, { event })),
      );
      // A state within answers before those around it.
      const innermost = first.filter(
        ({ from }) => !first.some((other) => other.from.startsWith(`${from}.`)),
      );
      for (const { id } of innermost) expect(steps[index]?.taken).toContain(id);
      const met = steps[index]?.taken.filter((id) => innermost.some((one) => one.id === id));
      const waited = steps[index]?.taken.filter((id) => id.includes(` ${event.type} `));
      expect(met).toEqual(waited);
    });
  });
});
