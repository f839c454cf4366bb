import { describe, expect, it } from 'vitest';
import type { ChartModel, ModelState, ModelTransition } from '../../src/machines/chart-model.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { caseDifferences, type Shown } from '../../src/pathway/chart/case-differences.js';
import { chartDifferences } from '../../src/pathway/chart/differences.js';
import { parseCase, statusOf } from '../../src/index.js';
import { examplePatients } from '../example-patients.js';

const state = (path: string, label: string, more: Partial<ModelState> = {}): ModelState => ({
  path,
  parent: path === '' ? null : '',
  type: 'atomic',
  initial: null,
  label,
  description: '',
  basis: ['SN-1'],
  stage: null,
  kind: null,
  entry: [],
  exit: [],
  ...more,
});

const asks = (
  from: string,
  guard: string | null,
  to: string | null,
  more: Partial<ModelTransition> = {},
): ModelTransition => ({
  id: `${from} ${String(guard)}`,
  from,
  event: null,
  guard,
  to,
  actions: [],
  label: `to ${String(to)}`,
  description: '',
  basis: ['SN-14'],
  ...more,
});

const states = [
  state('', 'Axilla', { type: 'compound', initial: 'deciding' }),
  state('deciding', 'What now?', { kind: 'choice' }),
  state('positive', 'Positive', { stage: 'positive' }),
  state('negative', 'Negative', { stage: 'negative' }),
];
const transitions = [
  asks('deciding', 'provenMetastatic', 'positive'),
  asks('deciding', 'aReportIsAwaited', 'negative'),
  asks('deciding', null, 'negative'),
  asks('positive', null, 'deciding', { event: 'biopsy.performed', actions: ['record'] }),
];
const model: ChartModel = { id: 'axilla', version: '1', states, transitions };

/** What is said where some parts of the later chart are others. */
const said = (later: Partial<ChartModel>): readonly string[] =>
  chartDifferences(model, { ...model, ...later });

const replaced = <T>(list: readonly T[], index: number, change: Partial<T>): readonly T[] =>
  list.map((item, at) => (at === index ? { ...item, ...change } : item));

describe('what differs between two charts', () => {
  it('is nothing between a chart and itself', () => {
    expect(said({})).toEqual([]);
    expect(chartDifferences(chartModel(), chartModel())).toEqual([]);
  });

  it('is its version', () => {
    expect(said({ version: '2' })).toEqual(['The chart: version was 1, is 2.']);
  });

  it('is a state that is new or gone', () => {
    const lymphoma = state('lymphoma', 'Lymphoma', { stage: 'lymphoma' });
    expect(said({ states: [...states, lymphoma] })).toEqual([
      'State Lymphoma [lymphoma] is new, stage lymphoma.',
    ]);
    expect(said({ states: states.slice(0, 3) })).toEqual(['State Negative [negative] is gone.']);
  });

  it('is what a state says of itself, and where it begins', () => {
    expect(
      said({
        states: replaced(states, 2, { label: 'Metastatic', basis: [], stage: 'clip-due' }),
      }),
    ).toEqual([
      'State Metastatic [positive]: label was "Positive", is "Metastatic".',
      'State Metastatic [positive]: sources was SN-1, is none.',
      'State Metastatic [positive]: stage was positive, is clip-due.',
    ]);
    expect(said({ states: replaced(states, 0, { initial: 'positive' }) })).toEqual([
      'State Axilla: beginning was What now? [deciding], is Positive [positive].',
    ]);
  });

  it('is a question that is newly asked, or no longer', () => {
    const first = asks('deciding', 'aNodeIsLymphoma', 'positive', { label: 'Lymphoma' });
    expect(said({ transitions: [first, ...transitions] })).toEqual([
      'What now? [deciding], at once: newly asked: aNodeIsLymphoma (Does a node show lymphoma?), to Positive [positive].',
    ]);
    expect(said({ transitions: transitions.slice(1) })).toEqual([
      'What now? [deciding], at once: no longer asked: provenMetastatic (Is a node metastatic?), to Positive [positive].',
    ]);
  });

  it('is the order in which a state asks', () => {
    const [first, second, ...rest] = transitions;
    expect(said({ transitions: [second, first, ...rest] as ModelTransition[] })).toEqual([
      'What now? [deciding], at once: asked in another order: was provenMetastatic, aReportIsAwaited, otherwise; is aReportIsAwaited, provenMetastatic, otherwise.',
    ]);
  });

  it('is another guard for the same answer', () => {
    expect(said({ transitions: replaced(transitions, 0, { guard: 'hasNodes' }) })).toEqual([
      'What now? [deciding], at once, "to positive": guard was provenMetastatic (Is a node metastatic?), is hasNodes.',
    ]);
  });

  it('is another target, label, action or source of the same question', () => {
    expect(said({ transitions: replaced(transitions, 1, { to: 'positive' }) })).toEqual([
      'What now? [deciding], at once, "to negative": target was Negative [negative], is Positive [positive].',
    ]);
    expect(
      said({
        transitions: replaced(transitions, 3, { label: 'Biopsy', actions: [], basis: ['CP-6'] }),
      }),
    ).toEqual([
      'Positive [positive], biopsy.performed, "Biopsy": label was "to deciding", is "Biopsy".',
      'Positive [positive], biopsy.performed, "Biopsy": actions was record, is none.',
      'Positive [positive], biopsy.performed, "Biopsy": sources was SN-14, is CP-6.',
    ]);
  });

  it('says of a state that is gone what it no longer asks', () => {
    expect(said({ states: states.slice(0, 2), transitions: transitions.slice(0, 3) })).toContain(
      'Positive [positive], biopsy.performed: no longer asked: otherwise, to What now? [deciding].',
    );
  });
});

describe('what two versions say differently of a case', () => {
  const patient = examplePatients.find((one) => one.case.id.includes('clip')) ?? examplePatients[0];
  const status: Shown = statusOf(parseCase(patient?.case), { asOf: patient?.asOf ?? '' });

  it('is nothing where they say the same', () => {
    expect(caseDifferences(status, status)).toEqual([]);
  });

  it('is the stage now, and the first event after which it differs', () => {
    const [first, ...rest] = status.history;
    if (first === undefined) throw new Error('The example has events.');
    const history = [{ ...first, stage: 'staged' as const }, ...rest];
    expect(caseDifferences(status, { ...status, stage: 'closed', history })).toEqual([
      `stage was ${status.stage}, is closed.`,
      `stage first differs after ${first.type} of ${first.on}: was ${first.stage}, is staged.`,
    ]);
  });

  it('is a pitfall that is raised by one of them, or is more severe', () => {
    const flag = { ...statusOf(parseCase(patient?.case)).pitfalls[0], code: 'fna-alone' };
    const of = (severity: string): Shown['pitfalls'] =>
      [{ ...flag, severity, status: 'active', nodeId: 'n1' }] as unknown as Shown['pitfalls'];
    const none: Shown = { ...status, pitfalls: [] };
    expect(caseDifferences(none, { ...none, pitfalls: of('info') })).toEqual([
      'pitfall fna-alone of n1 was not raised, is info, active.',
    ]);
    expect(
      caseDifferences({ ...none, pitfalls: of('info') }, { ...none, pitfalls: of('warning') }),
    ).toEqual(['pitfall fna-alone of n1 was info, active, is warning, active.']);
  });
});
