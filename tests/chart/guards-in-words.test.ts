import { describe, expect, it } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { GUARDS_IN_WORDS, guardInWords } from '../../src/pathway/chart/guards-in-words.js';

const guards = Object.keys(axillaryWorkupMachine.implementations.guards ?? {});

describe('the guards in words', () => {
  it('say of every guard of the chart what it asks, and of no other', () => {
    expect(guards.length).toBeGreaterThan(50);
    expect(Object.keys(GUARDS_IN_WORDS).sort()).toEqual([...guards].sort());
  });

  it('ask one question each, and no two the same', () => {
    const questions = guards.map(guardInWords);
    for (const question of questions) expect(question).toMatch(/^[A-Z][^?]+\?$/);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('leave a guard they do not know by its name', () => {
    expect(guardInWords('hasNodes')).toBe('hasNodes');
    expect(guardInWords('constructor')).toBe('constructor');
  });
});
