import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/pathway/config.js';
import { explainBasis } from '../../src/pathway/knowledge/index.js';
import { MEASURES, measureOf } from '../../src/pathway/programme/index.js';
import { readPeriod } from '../../src/components/programme/period-choice.js';

describe('the table of measures', () => {
  it('has every clock of the pathway once, under its own name', () => {
    const intervals = MEASURES.filter(({ clock }) => clock !== null);
    expect(intervals.map(({ clock }) => clock).sort()).toEqual(
      Object.keys(DEFAULT_CONFIG.clocks).sort(),
    );
    expect(measureOf('diagnosis-to-nast').title).toBe(
      DEFAULT_CONFIG.clocks['diagnosis-to-nast'].name,
    );
  });

  it('defines each in one sentence, with a source that is in the knowledge base', () => {
    for (const { definition, basis } of MEASURES) {
      expect(definition).toMatch(/^[^.]+\.$/);
      expect(explainBasis(basis).length).toBeGreaterThan(0);
    }
  });

  it('knows no other', () => {
    expect(() => measureOf('other' as 'ibc-to-nast')).toThrow(RangeError);
  });
});

describe('a typed period', () => {
  it('is read from days as people write them', () => {
    expect(readPeriod({ from: '14-Jul-2026', to: '31 August 2026' })).toEqual({
      period: { from: '2026-07-14', to: '2026-08-31' },
    });
  });

  it('says at which end what is wrong', () => {
    expect(readPeriod({ from: '07/08/2026', to: '31-Aug-2026' })).toMatchObject({
      errors: { from: expect.stringContaining('told apart') as string, to: '' },
    });
    expect(readPeriod({ from: '14-Jul-2026', to: '13-Jul-2026' })).toEqual({
      errors: { from: '', to: 'The period ends before it begins.' },
    });
    expect(readPeriod({ from: '', to: '30-Feb-2026' })).toMatchObject({
      errors: { to: 'There is no such day in the calendar.' },
    });
  });
});
