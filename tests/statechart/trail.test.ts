// The way a case took through the statechart agrees with the history of its status.
import { expect, test } from 'vitest';
import type { StateValue } from 'xstate';
import { statusOf } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { trailOf } from '../../src/pathway/trail.js';
import { examplePatients } from '../example-patients.js';
import { exampleCase } from '../inspect/told.js';

const model = chartModel();
const stageAt = new Map(model.states.map(({ path, stage }) => [path, stage]));
const transitions = new Map(model.transitions.map((one) => [one.id, one]));

/** Paths of the innermost states of a state value. */
const pathsOf = (value: StateValue): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value).flatMap(([key, inner]) =>
        pathsOf(inner ?? '').map((path) => `${key}.${path}`),
      );

test.each(examplePatients)('$title', ({ case: caseFile, asOf }) => {
  const status = statusOf(caseFile as unknown as CaseFile, { asOf });
  const { visits } = trailOf(caseFile as unknown as CaseFile, status);
  const workup = visits['workup'] ?? [];

  const current = Object.values(visits).map((stays) => stays.at(-1)?.path);
  expect(current.toSorted()).toEqual(pathsOf(status.state).toSorted());

  const stages = workup.map(({ path }) => stageAt.get(path));
  const moves = status.history.filter(({ stageBeneath }, index, all) =>
    index === 0 ? stageBeneath !== 'intake' : stageBeneath !== all[index - 1]?.stageBeneath,
  );
  const told = stages.filter((stage, index) => index > 0 && stage !== stages[index - 1]);
  expect(told).toEqual(moves.map(({ stageBeneath }) => stageBeneath));

  for (const stays of Object.values(visits)) {
    for (const [index, { path, entered, enteredBy, left, leftBy, by }] of stays.entries()) {
      const next = stays[index + 1];
      expect(next?.entered).toBe(left);
      expect(next?.enteredBy).toBe(leftBy);
      if (index === 0) continue;
      expect(status.history.find(({ id }) => id === enteredBy)?.on).toBe(entered);
      const taken = by.map((id) => transitions.get(id));
      expect(taken).not.toContain(undefined);
      expect(taken.at(-1)?.to).toBe(path);
    }
  }
});

test('a stay names the entry that led into it and the one that ended it', () => {
  const caseFile = exampleCase('clip-missed-nast-started');
  const stays = trailOf(caseFile, statusOf(caseFile)).visits['workup'] ?? [];
  const idOf = (type: string) => caseFile.events.find((event) => event.type === type)?.id;
  const waiting = stays.find(({ path }) => stageAt.get(path) === 'clip-due');
  expect(idOf('pathology.reported')).toBeDefined();
  expect(waiting?.enteredBy).toBe(idOf('pathology.reported'));
  expect(waiting?.leftBy).toBe(idOf('nast.started'));
  expect(stays[0]).not.toHaveProperty('enteredBy');
  expect(stays.at(-1)).not.toHaveProperty('leftBy');
});

test('a case without entries rests where it began', () => {
  const empty = { ...exampleCase('retraction'), events: [] };
  const { visits } = trailOf(empty, statusOf(empty));
  expect(visits['workup']).toEqual([
    { path: 'workup.beforeTreatment.beforeTissue.intake', by: [] },
  ]);
});
