// The way a case took through the statechart agrees with the history of its status.
import { expect, test } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { leavesOf, trailOf } from '../../src/pathway/trail.js';
import { examplePatients } from '../example-patients.js';

const model = chartModel();
const stageAt = new Map(model.states.map(({ path, stage }) => [path, stage]));
const transitions = new Map(model.transitions.map((one) => [one.id, one]));

test.each(examplePatients)('$title', ({ case: caseFile, asOf }) => {
  const status = statusOf(caseFile as unknown as CaseFile, { asOf });
  const { visits } = trailOf(caseFile as unknown as CaseFile, status);
  const workup = visits['workup'] ?? [];

  const current = Object.entries(visits).map(([region, stays]) => [region, stays.at(-1)?.path]);
  expect(Object.fromEntries(current)).toEqual(leavesOf(status.state));

  const stages = workup.map(({ path }) => stageAt.get(path));
  const moves = status.history.filter(({ stageBeneath }, index, all) =>
    index === 0 ? stageBeneath !== 'intake' : stageBeneath !== all[index - 1]?.stageBeneath,
  );
  const told = stages.filter((stage, index) => index > 0 && stage !== stages[index - 1]);
  expect(told).toEqual(moves.map(({ stageBeneath }) => stageBeneath));

  for (const stays of Object.values(visits)) {
    for (const [index, { path, left, by }] of stays.entries()) {
      expect(stays[index + 1]?.entered).toBe(left);
      if (index === 0) continue;
      const taken = by.map((id) => transitions.get(id));
      expect(taken).not.toContain(undefined);
      expect(taken.at(-1)?.to).toBe(path);
    }
  }
});
