import { expect, test } from 'vitest';
import { decidingFacts } from '../../src/pathway/inspect/index.js';
import { clipDue } from './told.js';

test('the fewest missing facts, with every answer and where it leads', () => {
  const found = decidingFacts(clipDue, ['clip.placed', 'clip.waived']);
  expect(found).toMatchObject({ asked: [{ type: 'clip.placed', nodeId: 'N1' }], always: true });
  expect(
    found?.outcomes.map(({ facts, stage }) => [...facts.map(({ label }) => label), stage]),
  ).toEqual([
    ['clip in N1', 'positive'],
    ['clip of N1 waived', 'positive'],
  ]);
});

test('answers that leave the case where it is are told from those that do not', () => {
  const found = decidingFacts(clipDue, ['treatment.planned']);
  expect(found?.always).toBe(false);
  expect(found?.outcomes.map(({ stage }) => stage)).toEqual(['alnd-due']);
});

test('none where no fact of these kinds decides, nor beyond the bound of the search', () => {
  expect(decidingFacts(clipDue, ['exam.recorded'])).toBeNull();
  expect(decidingFacts(clipDue, ['clip.placed'], { tries: 1 })).not.toBeNull();
  expect(decidingFacts(clipDue, ['clip.placed', 'clip.waived'], { tries: 1 })).toBeNull();
});
