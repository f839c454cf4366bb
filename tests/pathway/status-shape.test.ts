// A status that was computed elsewhere is taken whole or not at all.
import { describe, expect, test } from 'vitest';
import { faultOfPatient, faultOfStatus } from '../../src/pathway/status-shape.js';
import { statusOf } from '../../src/pathway/status.js';
import { parseCase } from '../../src/pathway/case-file/index.js';
import { caseFile, status } from '../components/fixture.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/paths.mjs';

const copyOf = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(status)) as Record<string, unknown>;

/** Puts a value at a JSON pointer of a fresh copy. */
function withAt(pointer: string, value: unknown): unknown {
  const copy = copyOf();
  const path = pointer.slice(1).split('/');
  const last = path.pop() ?? '';
  const holder = path.reduce<unknown>((at, key) => Reflect.get(at as object, key), copy) as object;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
}

describe('a status', () => {
  const folder = join(projectRoot, 'tests/vignettes');
  test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
    'as statusOf computes it is whole, also after a way over the network: %s',
    (name) => {
      const { case: written } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        case: unknown;
      };
      const computed = statusOf(parseCase(written));
      expect(faultOfStatus(computed)).toBeUndefined();
      expect(faultOfStatus(JSON.parse(JSON.stringify(computed)))).toBeUndefined();
    },
  );

  test('of no events, asked for without a day, is whole', () => {
    expect(faultOfStatus(statusOf({ ...caseFile, events: [] }))).toBeUndefined();
  });

  test.each([
    ['/pitfalls/0/severity', 'fatal'],
    ['/pitfalls/1/status', 'gone'],
    ['/pitfalls/3/title', undefined],
    ['/pitfalls/2/basis', 'SN-1'],
    ['/pitfalls/0/acknowledgement/by', 7],
    ['/pitfalls', {}],
    ['/clocks/1/state', 'stopped'],
    ['/clocks/1/days', Number.NaN],
    ['/clocks/0/dueOn', '22-Jul-2026'],
    ['/nextSteps/0/owner', null],
    ['/nextSteps/0/dueOn', ''],
    ['/laterality', 'L'],
    ['/asOf', '2026-7-1'],
    ['/result/wording', undefined],
    ['/history/0/moved', 'yes'],
    ['/pathwayVersion', undefined],
  ])('with a fault at %s is named by that place', (pointer, value) => {
    expect(faultOfStatus(withAt(pointer, value))).toBe(pointer);
  });

  test.each([[null], ['status'], [12], [[]], [() => status]])('%s is none', (value) => {
    expect(faultOfStatus(value)).toBeDefined();
  });

  test('with a stage, flag or step that only another version knows is whole', () => {
    expect(faultOfStatus(withAt('/stage', 'second-opinion-due'))).toBeUndefined();
    expect(faultOfStatus(withAt('/pitfalls/0/code', 'never-heard-of'))).toBeUndefined();
    expect(faultOfStatus(withAt('/pitfalls/0/basis', ['EU-1']))).toBeUndefined();
  });

  test('the place tells nothing of the patient', () => {
    const fault = faultOfStatus(withAt('/nextSteps/0/owner', { name: 'Marchetti' }));
    expect(fault).not.toContain('Marchetti');
  });
});

test('a patient is whole with what is recorded and without', () => {
  expect(faultOfPatient(caseFile.patient)).toBeUndefined();
  expect(faultOfPatient({ id: 'p' })).toBeUndefined();
  expect(faultOfPatient({ id: 'p', birthDate: '04/03/1972' })).toBe('/birthDate');
  expect(faultOfPatient({ id: 'p', identifiers: [{ value: '7' }] })).toBe('/identifiers/0/system');
  expect(faultOfPatient('Marchetti')).toBe('/');
});
