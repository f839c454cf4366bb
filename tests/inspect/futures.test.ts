import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/machines/chart-model.js';
import {
  futures,
  guardValue,
  smallestFacts,
  travelledPath,
  type Futures,
} from '../../src/pathway/inspect/index.js';
import { parseCase } from '../../src/index.js';
import { pathOf, stepperOf, transitionId } from '../../src/pathway/inspect/machine.js';
import { FINALITY, reachOf } from '../../src/pathway/inspect/structure.js';
import { examplePatients } from '../example-patients.js';
import { clipDue, exampleCase } from './told.js';
import { nearSteps, walk, type Step } from './walks.js';

const stages = (of: Futures, fate: string): readonly string[] =>
  of.stages.flatMap((one) => (one.fate === fate ? [one.stage] : []));
const closing = (of: Futures, stage: string) =>
  of.stages.find((one) => one.stage === stage)?.closedBy?.type;

/**
 * What a step passes or opens that could not follow before it. With nothing of the kind at any step, no way
 * leads out of what can follow.
 */
function outside({ before, event, after }: Step): readonly string[] {
  const reach = reachOf(before);
  const passed = stepperOf('left')
    .trace(before, event)
    .flatMap(({ taken, snapshot }) => [...taken.map(transitionId), ...snapshot._nodes.map(pathOf)]);
  return [...passed, ...reachOf(after)].filter((one) => !reach.has(one));
}

/** Guards held decided for good that answer otherwise, or are open again after the step. */
function undecided({ before, after }: Step): readonly string[] {
  return Object.entries(FINALITY).flatMap(([guard, { staysTrue, staysFalse }]) =>
    (
      [
        [staysTrue, true],
        [staysFalse, false],
      ] as const
    ).flatMap(([decided, value]) => {
      if (decided?.(before.context) !== true) return [];
      const contrary = guardValue(guard, before.context) === !value;
      return contrary || !decided(after.context) ? [guard] : [];
    }),
  );
}

describe('what is still ahead', () => {
  it.each(examplePatients)('holds every state that anything leads to: $title', (patient) => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const steps = [...nearSteps(patient), ...seeds.flatMap((seed) => walk(patient, seed, 12))];
    expect(steps.length).toBeGreaterThan(200);
    expect(steps.flatMap(outside)).toEqual([]);
    expect(steps.flatMap(undecided)).toEqual([]);
  });

  it('knows only guards of the chart as decided for good', () => {
    const guards = new Set(chartModel().transitions.map(({ guard }) => guard));
    for (const name of Object.keys(FINALITY)) expect(guards).toContain(name);
  });

  it('leaves everything open to a new case', () => {
    const found = futures({ ...exampleCase('indeterminate'), events: [] });
    expect(stages(found, 'here')).toEqual(['intake']);
    expect(stages(found, 'unreachable')).toEqual([]);
  });

  it('is closed by the first sample, for what comes before tissue', () => {
    const found = futures(exampleCase('benign-concordant'));
    expect(stages(found, 'here')).toEqual(['slnb-due']);
    expect(closing(found, 'intake')).toBe('biopsy.performed');
    expect(closing(found, 'ultrasound-due')).toBe('imaging.reported');
    expect(stages(found, 'reachable')).toContain('discordant');
  });

  it('is closed by the start of NAST, for every result before treatment', () => {
    const found = futures(exampleCase('clip-missed-nast-started'));
    expect(stages(found, 'here')).toEqual(['nast']);
    expect(closing(found, 'clip-due')).toBe('nast.started');
    expect(closing(found, 'positive')).toBe('nast.started');
    expect(stages(found, 'reachable')).toEqual([
      'slnb-due',
      'tad-due',
      'alnd-due',
      'restaging-due',
      'surgery-planning',
      'staged',
      'closed',
    ]);
  });

  it('is nothing but the end after surgery', () => {
    const found = futures(exampleCase('seed-suspicious-node'));
    expect(stages(found, 'here')).toEqual(['staged']);
    expect(stages(found, 'reachable')).toEqual(['closed']);
    expect(closing(found, 'surgery-planning')).toBe('surgery.performed');
  });

  it('is one entry off, or later', () => {
    const found = futures(clipDue);
    const away = (stage: string) => found.stages.find((one) => one.stage === stage)?.away;
    expect(away('clip-due')).toBeNull();
    expect(away('positive')).toBe('one-entry');
    expect(away('nast')).toBe('one-entry');
    expect(away('alnd-due')).toBe('one-entry');
    expect(away('slnb-due')).toBe('later');
    expect(away('restaging-due')).toBe('later');
    expect(away('surgery-planning')).toBe('later');
    expect(away('intake')).toBeNull();
  });

  it.each(examplePatients)('is one entry off where one fact leads there: $title', (patient) => {
    const caseFile = parseCase(patient.case);
    for (const { path, fate, away } of futures(caseFile).states) {
      const one = smallestFacts(caseFile, { state: path }, { depth: 1 });
      if (fate === 'reachable') expect(away).toBe(one === null ? 'later' : 'one-entry');
      else expect([away, one]).toEqual([null, fate === 'here' ? [] : null]);
    }
  });

  it('judges a state the case was in like any other', () => {
    const caseFile = exampleCase('benign-concordant');
    const found = futures(caseFile);
    const was = new Set(travelledPath(caseFile).steps.flatMap(({ active }) => active));
    const left = found.states.filter(({ path, fate }) => was.has(path) && fate !== 'here');
    expect(left.find(({ stage }) => stage === 'concordance-due')?.fate).toBe('reachable');
    expect(left.find(({ stage }) => stage === 'biopsy-due')?.closedBy?.type).toBe(
      'biopsy.performed',
    );
  });

  it('judges the choice points a case passes, and the ways still open', () => {
    const { passing, openTransitions } = futures(exampleCase('clip-missed-nast-started'));
    const choices = chartModel().states.filter(({ kind }) => kind === 'choice');
    expect([...passing.keys()]).toEqual(choices.map(({ path }) => path));
    expect(passing.get('workup.beforeTreatment.tissue.weighing')).toMatchObject({
      fate: 'unreachable',
      closedBy: { type: 'nast.started' },
    });
    expect([...passing.values()].filter(({ fate }) => fate === 'reachable')).not.toEqual([]);
    const open = chartModel().transitions.filter(({ id }) => openTransitions.has(id));
    expect(open).toHaveLength(openTransitions.size);
    expect(open.some(({ from }) => from.startsWith('workup.beforeTreatment'))).toBe(false);
    expect(open.map(({ event }) => event)).toContain('nast.completed');
  });

  it('reads the past as it stood then', () => {
    const caseFile = exampleCase('seed-suspicious-node');
    const day = caseFile.events
      .find(({ type }) => type === 'nast.started')
      ?.occurredAt.slice(0, 10);
    const found = futures(caseFile, { asOf: day ?? '' });
    expect(stages(found, 'here')).toEqual(['nast']);
  });
});
