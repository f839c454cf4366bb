// The generator repeats: nothing but seed, index and day goes into a case.
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_SEED,
  sampleCase,
  sampleProgramme,
} from '../../src/pathway/sample-programme/index.js';
import { Chance } from '../../src/pathway/sample-programme/chance.js';
import { TODAY } from './programme.js';

const bytes = (count: number, seed: number, today = TODAY): string =>
  JSON.stringify([...sampleProgramme(count, seed, today)]);

describe('the same seed', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives the same bytes', () => {
    expect(bytes(500, DEFAULT_SEED)).toBe(bytes(500, DEFAULT_SEED));
  });

  it('gives a case alone as it stands in the programme', () => {
    const programme = [...sampleProgramme(60, DEFAULT_SEED, TODAY)];
    expect(sampleCase(DEFAULT_SEED, 59, TODAY)).toEqual(programme[59]);
    expect(programme).toEqual([...sampleProgramme(200, DEFAULT_SEED, TODAY)].slice(0, 60));
  });

  it('asks neither chance nor the clock of the machine', () => {
    const before = bytes(50, DEFAULT_SEED);
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('chance was asked');
    });
    vi.spyOn(Date, 'now').mockImplementation(() => {
      throw new Error('the clock was asked');
    });
    expect(bytes(50, DEFAULT_SEED)).toBe(before);
  });

  it('moves with the day: weeks later the same courses stand where they stood', () => {
    const types = (today: string): unknown =>
      [...sampleProgramme(200, DEFAULT_SEED, today)].map(({ events }) =>
        events.map(({ type, data }) => [type, 'result' in data ? data.result : null]),
      );
    expect(types('2027-01-29')).toEqual(types(TODAY));
    expect(bytes(1, DEFAULT_SEED, '2027-01-29')).not.toBe(bytes(1, DEFAULT_SEED));
  });
});

it('another seed gives other cases', () => {
  const one = [...sampleProgramme(200, DEFAULT_SEED, TODAY)];
  const other = [...sampleProgramme(200, DEFAULT_SEED + 1, TODAY)];
  const same = one.filter(
    (caseFile, index) => JSON.stringify(caseFile.events) === JSON.stringify(other[index]?.events),
  );
  expect(same).toEqual([]);
});

describe('chance', () => {
  it('is even over tenths', () => {
    const chance = new Chance(1, 1);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 20_000; draw += 1) {
      const tenth = Math.floor(chance.next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(count).toBeGreaterThan(1_800);
    for (const count of tenths) expect(count).toBeLessThan(2_200);
  });

  it('differs between neighbours from the first draw', () => {
    const first = Array.from({ length: 1_000 }, (_, index) => new Chance(7, index).next());
    expect(new Set(first).size).toBe(1_000);
    const mean = first.reduce((sum, draw) => sum + draw, 0) / 1_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.04);
  });

  it('draws rows as their weights say, and nothing from nothing', () => {
    const chance = new Chance(3, 0);
    const rows = [
      { name: 'never', weight: 0 },
      { name: 'often', weight: 3 },
      { name: 'seldom', weight: 1 },
    ];
    const drawn = Array.from({ length: 4_000 }, () => chance.weighted(rows).name);
    expect(drawn).not.toContain('never');
    expect(drawn.filter((name) => name === 'seldom').length).toBeGreaterThan(880);
    expect(drawn.filter((name) => name === 'seldom').length).toBeLessThan(1_120);
    expect(() => chance.weighted([])).toThrow(RangeError);
    expect(() => chance.pick([])).toThrow(RangeError);
  });
});
