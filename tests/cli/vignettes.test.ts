// The example patients as whoever runs the command sees them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CaseStatus } from '../../src/index.js';
import { examplePatients, found } from '../example-patients.js';
import type { ExamplePatient } from '../example-patients.js';
import { axillaryPathway } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'axillary-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

/** The statuses the command gives for files, in their order. */
async function statuses(files: readonly string[], asOf?: string): Promise<readonly CaseStatus[]> {
  const day = asOf === undefined ? [] : ['--as-of', asOf];
  const { code, out, err } = await axillaryPathway(['status', '--json', ...day, ...files]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return [JSON.parse(out) as CaseStatus | CaseStatus[]].flat();
}

const days = [...new Set(examplePatients.map(({ asOf }) => asOf))];

/** Whether the log stands in the order in which things happened, and nothing of it is taken back. */
const isInOrder = ({ case: { events } }: ExamplePatient, { history }: CaseStatus): boolean =>
  events.map(({ id }) => id).join() === history.map(({ id }) => id).join();

describe('the command', () => {
  const whole = new Map<ExamplePatient, CaseStatus>();

  it.each(days)('gives stage after stage and the pitfalls of the patients of %s', async (day) => {
    const patients = examplePatients.filter(({ asOf }) => asOf === day);
    const files = patients.map((one) => write(`${one.case.id}.json`, one.case));
    const given = await statuses(files, day);
    patients.forEach((one, index) => {
      const status = given[index];
      if (!status) throw new Error(`The command gave no status for: ${one.title}`);
      whole.set(one, status);
      expect(found(status), one.title).toEqual(one.expect);
    });
  });

  it('gives the same stages to a log that ends after each of its events', async () => {
    const inOrder = [...whole].filter(([one, status]) => isInOrder(one, status));
    expect(inOrder.length).toBeGreaterThanOrEqual(12);
    const steps = inOrder.flatMap(([one]) =>
      one.case.events.map((_, index) => ({
        file: write(`${one.case.id}-${index}.json`, {
          ...one.case,
          events: one.case.events.slice(0, index + 1),
        }),
        title: `${one.title}: after event ${index + 1}`,
        stage: one.expect.stages[index],
      })),
    );
    const given = await statuses(steps.map(({ file }) => file));
    const seen = steps.map(({ title }, index) => ({ title, stage: given[index]?.stage }));
    expect(seen).toEqual(steps.map(({ title, stage }) => ({ title, stage })));
  });
});
