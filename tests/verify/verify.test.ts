import { beforeAll, describe, expect, it } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { PITFALL_CODES } from '../../src/machines/vocabulary.js';
import { pitfallsReached } from './coverage.js';
import { hunt } from './hunt.js';
import { SHORT_SLICES } from './slices.js';
import { VARIANTS } from './variants.js';
import { LAWS, verify, type Verified } from './verify.js';

const PATIENCE = 300_000;

describe('the statechart, in short form over two nodes', () => {
  let result: Verified;
  beforeAll(() => {
    result = verify(axillaryWorkupMachine, SHORT_SLICES, {
      statusEvery: 40,
      thinnedEvery: 400,
      pairs: 60,
    });
  }, PATIENCE);

  it('keeps every law in every configuration', () => {
    expect(result.slices.flatMap(({ broken }) => broken.map(({ story }) => story))).toEqual([]);
  });

  it.each(LAWS)('puts "$id" to the test', ({ id }) => {
    expect(result.applied.get(id)).toBeGreaterThan(0);
  });

  it('merges only stories that have the same future', () => {
    expect(result.slices.map(({ soundness }) => soundness.difference)).toEqual(
      SHORT_SLICES.map(() => null),
    );
    for (const { soundness } of result.slices) expect(soundness.pairs).toBeGreaterThan(20);
  });

  it('hides nothing by closing', () => {
    expect(result.slices.map(({ closing }) => closing.wrong)).toEqual(SHORT_SLICES.map(() => null));
  });
});

describe('pitfalls', () => {
  const reached = pitfallsReached();

  it.each(reached)('$code is raised, and clears where it can be mended', ({ raised, cleared }) => {
    expect(raised).toBe(true);
    expect(cleared).not.toBe(false);
  });

  it('are all told of', () => {
    expect(reached.map(({ code }) => code)).toEqual(PITFALL_CODES);
    expect(reached.filter(({ cleared }) => cleared === null).map(({ code }) => code)).toEqual([
      'receptors-differ',
      'outside-published-scenario',
    ]);
  });
});

describe('broken variants of the chart', () => {
  it.each(VARIANTS)(
    '$mistake: caught by law $caughtBy',
    (variant) => {
      const { caught, story } = hunt(variant);
      expect(caught).toBe(true);
      expect(story).toContain('What is wrong:');
    },
    PATIENCE,
  );
});
