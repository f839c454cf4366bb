// What of the statechart is drawn: every state once, every transition that leads to a state.
import { expect, test } from 'vitest';
import { drawingOf, partStates, wrap } from '../../src/components/chart/drawing.js';
import { chartModel } from '../../src/machines/chart-model.js';

const model = chartModel();
const parts = drawingOf(model);

test('the phases of the work-up and the three regions beside it are the parts', () => {
  expect(parts.map(({ label }) => label)).toEqual([
    'Before tissue',
    'Tissue and result',
    'Planned',
    'Systemic therapy',
    'Staged',
    'Marks',
    'Tumor board',
    'Case file',
  ]);
  expect(partStates(model)).toHaveLength(parts.length);
});

test('every state a case can rest in, and every choice point, is drawn once', () => {
  const drawn = parts.flatMap(({ boxes }) =>
    boxes.filter(({ kind }) => kind !== 'door').map(({ path }) => path),
  );
  const atomic = model.states.filter(({ type }) => type === 'atomic').map(({ path }) => path);
  expect(drawn.toSorted()).toEqual(atomic.toSorted());
});

test('every transition that leads to a state is drawn, and none that merely records', () => {
  const drawn = new Set(
    parts.flatMap(({ links }) => links.flatMap(({ transitions }) => transitions)),
  );
  for (const transition of model.transitions) {
    const leads = transition.to !== null && transition.event !== '*';
    expect(drawn.has(transition), transition.id).toBe(leads);
  }
});

test('transitions between the same two states are one edge that says how many more it stands for', () => {
  const edges = parts.flatMap(({ links }) => links);
  expect(new Set(edges.map(({ id, to }) => `${id} ${to}`)).size).toBe(edges.length);
  const tissue = parts.find(({ label }) => label === 'Tissue and result');
  const any = tissue?.links.find(({ from }) => from.startsWith('any:'));
  expect(any?.transitions.length).toBeGreaterThan(5);
  expect(any?.lines.at(-1)).toMatch(/^and \d more$/);
});

test('a transition into another phase leads to a door here and comes from one there', () => {
  const start = model.transitions.find(
    ({ from, event }) => from.endsWith('planned.nastDue') && event === 'nast.started',
  );
  const ways = parts.flatMap(({ label, links }) =>
    links
      .filter(({ transitions }) => transitions.some((one) => one === start))
      .map(({ from, to }) => [label, from, to]),
  );
  expect(ways).toEqual([
    ['Planned', 'workup.beforeTreatment.planned.nastDue', 'to:workup.therapy'],
    ['Systemic therapy', 'from:workup.beforeTreatment.planned', 'workup.therapy.nast'],
  ]);
});

test('a long label is broken at spaces', () => {
  expect(wrap('Biopsy due, asked by the board', 21)).toEqual(['Biopsy due, asked by', 'the board']);
});
