import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import { valuesOfGuards, type GuardValue } from '../../src/pathway/inspect/index.js';
import { examplePatients } from '../example-patients.js';
import {
  biopsy,
  board,
  clipPlaced,
  diagnosis,
  exam,
  named,
  plan,
  report,
  tell,
} from '../verify/alphabet.js';
import { caseOf } from './told.js';

const clipDue = caseOf(
  diagnosis('diagnosis'),
  named('A', 'high'),
  biopsy('A', 1),
  report('A', 1, 'metastatic'),
);

/** The values at one state, by guard. */
const at = (
  state: string,
  ...asked: Parameters<typeof valuesOfGuards>
): Record<string, GuardValue> =>
  Object.fromEntries(
    valuesOfGuards(...asked)
      .readings.filter(({ from }) => from.endsWith(state))
      .map(({ event, guard, value }): [string, GuardValue] => [guard ?? event ?? '', value]),
  );

describe('what the guards answer', () => {
  it('is known without an event where the record alone decides', () => {
    expect(at('concernUnmarked', clipDue)).toEqual({
      onlyOrdinaryNodeUnmarked: false,
      everySampledNodeMarked: false,
    });
    const { readings, wouldTake } = valuesOfGuards(clipDue);
    expect(wouldTake).toBeNull();
    expect(readings.find(({ guard }) => guard === 'nodeOfConcernUnmarked')).toBeUndefined();
  });

  it('is unknown where the guard reads the event, until one is given', () => {
    expect(at('clipDue', clipDue).treatmentIsPlanned).toBe('unknown');
    expect(at('clipDue', clipDue, { event: tell(plan('tad'), 9) }).treatmentIsPlanned).toBe(true);
    expect(at('clipDue', clipDue, { event: tell(plan('none'), 9) }).treatmentIsPlanned).toBe(false);
    const clip = { event: tell(clipPlaced('A'), 9) };
    expect(at('clipDue', clipDue, clip)).toEqual({
      'clip.placed': true,
      'clip.waived': true,
      treatmentIsPlanned: 'unknown',
    });
  });

  it('asks the states around the active one: a board may not plan while a report is awaited', () => {
    const awaited = caseOf(diagnosis('diagnosis'), named('A', 'high'), biopsy('A', 1));
    const event = tell(board('nast'), 9);
    expect(at('beforeTreatment', awaited, { event }).boardPlanCounts).toBe(false);
    expect(at('beforeTreatment', clipDue, { event }).boardPlanCounts).toBe(true);
  });

  it('names what the event would take, through the choice points', () => {
    const labels = new Map(chartModel().transitions.map(({ id, label }) => [id, label]));
    const { wouldTake } = valuesOfGuards(clipDue, { event: tell(clipPlaced('A'), 9) });
    expect(wouldTake?.map((id) => labels.get(id))).toEqual([
      'Clip placed',
      'All marked',
      'Metastatic',
    ]);
    const examined = valuesOfGuards(caseOf(diagnosis('diagnosis')), {
      event: tell(exam('negative'), 9),
    });
    expect(examined.wouldTake?.map((id) => labels.get(id))).toContain('Exam negative');
  });

  it.each(examplePatients)('agrees with what each event took: $title', ({ case: json }) => {
    const caseFile = parseCase(json);
    const { events } = effectiveLog(caseFile.events);
    events.forEach((event, index) => {
      const before = { ...caseFile, events: events.slice(0, index) };
      const { active, readings, wouldTake } = valuesOfGuards(before, { event });
      const met = readings.filter((one) => one.event === event.type);
      for (const { value } of met) expect(value).not.toBe('unknown');
      // At each active state the first of the event's transitions whose guard holds is taken, unless a state within it has one.
      const first = active.flatMap(
        (from) => met.find((one) => one.from === from && one.value === true) ?? [],
      );
      const innermost = first.filter(
        ({ from }) => !first.some((other) => other.from.startsWith(`${from}.`)),
      );
      for (const { transition } of innermost) expect(wouldTake).toContain(transition);
    });
  });
});
