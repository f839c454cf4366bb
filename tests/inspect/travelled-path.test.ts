import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { travelledPath } from '../../src/pathway/inspect/index.js';
import { examplePatients } from '../example-patients.js';

const transitions = new Map(chartModel().transitions.map((one) => [one.id, one]));
const states = new Map(chartModel().states.map((one) => [one.path, one]));

describe('the path a case took', () => {
  it.each(examplePatients)('ends where the status is: $title', ({ case: json, asOf }) => {
    const caseFile = parseCase(json);
    const path = travelledPath(caseFile, { asOf });
    const status = statusOf(caseFile, { asOf });
    expect(path.state).toEqual(status.state);
    expect(path.steps.map((step) => step.eventId)).toEqual(status.history.map(({ id }) => id));
    const stages = path.steps.map(({ active }) =>
      active.flatMap((at) => states.get(at)?.stage ?? []).filter((stage) => stage !== 'closed'),
    );
    expect(stages).toEqual(status.history.map(({ stageBeneath }) => [stageBeneath]));
  });

  it.each(examplePatients)('takes only what starts where it is: $title', ({ case: json }) => {
    const path = travelledPath(parseCase(json));
    let active = new Set(path.start.active);
    for (const step of path.steps) {
      expect(step.taken.length).toBeGreaterThan(0);
      for (const { taken, left, entered } of step.moves) {
        for (const id of taken) {
          const transition = transitions.get(id);
          expect(active).toContain(transition?.from);
          expect([step.type, '*', null]).toContain(transition?.event);
          if (transition !== undefined && transition.to !== null)
            expect(entered).toContain(transition.to);
        }
        for (const path of left) expect(active).toContain(path);
        active = new Set([...[...active].filter((at) => !left.includes(at)), ...entered]);
      }
      expect(active).toEqual(new Set(step.active));
    }
  });

  it('names the choice points passed', () => {
    const found = examplePatients.flatMap(({ case: json }) =>
      travelledPath(parseCase(json)).steps.flatMap(({ passed }) => passed),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) expect(states.get(path)?.kind).toBe('choice');
    expect(new Set(found)).toContain('workup.beforeTreatment.tissue.weighing');
  });

  it('begins in intake, by the choice of what is due', () => {
    const caseFile = parseCase({
      format: 'axillary-case/1',
      id: 'new',
      laterality: 'left',
      patient: { id: 'p' },
      events: [],
    });
    const { start, steps } = travelledPath(caseFile);
    expect(steps).toEqual([]);
    expect(start.active).toContain('workup.beforeTreatment.beforeTissue.intake');
    expect(start.taken.map((id) => transitions.get(id)?.guard)).toEqual(['nothingToGoBy']);
  });

  it('leaves a state entered anew: a further course of NAST', () => {
    const nast = (id: string, day: string) => ({
      id,
      type: 'nast.started',
      occurredAt: day,
      recordedAt: `${day}T12:00:00Z`,
      recordedBy: 'navigator',
      data: {},
    });
    const caseFile = parseCase({
      format: 'axillary-case/1',
      id: 'twice',
      laterality: 'left',
      patient: { id: 'p' },
      events: [nast('n1', '2026-01-01'), nast('n2', '2026-03-01')],
    });
    const [move] = travelledPath(caseFile).steps[1]?.moves ?? [];
    expect(move?.left).toEqual(['workup.therapy.nast']);
    expect(move?.entered).toEqual(['workup.therapy.nast']);
  });
});
