// Where sample cases stand, asked of the statechart itself. Three thousand show every stage and pitfall
// already, in a third of the time that ten thousand take.
import { beforeAll, describe, expect, it } from 'vitest';
import { PITFALL_CODES, STAGES, type Stage } from '../../src/machines/word-lists.js';
import { daysBetween } from '../../src/pathway/days.js';
import { DEFAULT_SEED, sampleProgramme } from '../../src/pathway/sample-programme/index.js';
import { statusOf } from '../../src/index.js';
import type { CaseStatus, Pitfall } from '../../src/index.js';
import { TODAY } from './programme.js';

const COUNT = 3_000;

type Read = Pick<CaseStatus, 'stage' | 'stageSince' | 'pitfalls' | 'clocks'>;
const read: Read[] = [];

beforeAll(() => {
  for (const one of sampleProgramme(COUNT, DEFAULT_SEED, TODAY)) {
    const { stage, stageSince, pitfalls, clocks } = statusOf(one, { asOf: TODAY });
    read.push({ stage, ...(stageSince === undefined ? {} : { stageSince }), pitfalls, clocks });
  }
}, 60_000);

const shareOf = (holds: (status: Read) => boolean, among: readonly Read[] = read): number =>
  among.filter(holds).length / among.length;
const isOpen = ({ stage }: Read): boolean => stage !== 'closed';
const onRecord = ({ status }: Pitfall): boolean => status !== 'resolved';
const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const daysIn = (stage: Stage): readonly number[] =>
  read.flatMap((one) =>
    one.stage === stage && one.stageSince !== undefined ? [daysBetween(one.stageSince, TODAY)] : [],
  );

describe('a sample programme', () => {
  it('has a case in every stage', () => {
    const stages = new Set(read.map(({ stage }) => stage));
    expect(STAGES.filter((stage) => !stages.has(stage))).toEqual([]);
  });

  it('has every pitfall on record, not only resolved ones', () => {
    const codes = new Set(
      read.flatMap(({ pitfalls }) => pitfalls.filter(onRecord).map(({ code }) => code)),
    );
    expect(PITFALL_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each<readonly [Stage, number, number]>([
    ['intake', 0.03, 0.08],
    ['biopsy-due', 0.025, 0.07],
    ['pathology-awaited', 0.045, 0.09],
    ['positive', 0.012, 0.04],
    ['negative', 0.12, 0.21],
    ['nast', 0.045, 0.09],
    ['slnb-due', 0.045, 0.1],
    ['staged', 0.14, 0.24],
    ['closed', 0.13, 0.23],
    ['redirected', 0.003, 0.02],
    ['lymphoma', 0.0005, 0.006],
  ])('stands in %s with a share between %d and %d', (stage, least, most) => {
    const share = shareOf((one) => one.stage === stage);
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  it('has active critical pitfalls in a few percent, and acknowledged ones among them', () => {
    const critical = shareOf(({ pitfalls }) =>
      pitfalls.some(({ severity, status }) => severity === 'critical' && status === 'active'),
    );
    expect(critical).toBeGreaterThan(0.015);
    expect(critical).toBeLessThan(0.05);
    const acknowledged = shareOf(({ pitfalls }) =>
      pitfalls.some(({ status }) => status === 'acknowledged'),
    );
    expect(acknowledged).toBeGreaterThan(0.01);
  });

  it('keeps most open cases within their clocks, some are overdue, some held', () => {
    const open = read.filter(isOpen);
    const share = (state: CaseStatus['clocks'][number]['state']): number =>
      shareOf(({ clocks }) => clocks.some((clock) => clock.state === state), open);
    expect(share('overdue')).toBeGreaterThan(0.04);
    expect(share('overdue')).toBeLessThan(0.15);
    expect(share('held')).toBeGreaterThan(0);
  });

  it.each<readonly [Stage, number, number]>([
    ['pathology-awaited', 1, 5],
    ['negative', 3, 14],
    ['nast', 30, 100],
    ['slnb-due', 2, 14],
    ['closed', 90, 300],
  ])('has been in %s for %d to %d days in the middle', (stage, least, most) => {
    expect(middle(daysIn(stage))).toBeGreaterThanOrEqual(least);
    expect(middle(daysIn(stage))).toBeLessThanOrEqual(most);
  });
});
