import { expect, test } from 'vitest';
import * as vocabulary from '../../src/machines/word-lists.js';
import { formatDay, wordOf } from '../../src/pathway/narrative/index.js';

const lists = Object.entries(vocabulary);

test.each(lists)('every word of %s has plain words', (_name, list) => {
  for (const word of list) {
    const text = wordOf(word);
    expect(text, word).toMatch(/^[A-Z]/);
    expect(text, word).not.toMatch(/[a-z]\.[a-z]|-[a-z]+-[a-z]+-/);
    expect(text, word).not.toMatch(/\b(nast|fna|slnb|tad|alnd|mri|pet|her2|ibc)\b/);
    expect(text, word).not.toMatch(/\b(Nast|Fna|Slnb|Tad|Alnd|Mri|Pet|Her2|Ibc)\b/);
  }
});

test('the words of every list, as they are shown', () => {
  expect(
    Object.fromEntries(lists.map(([name, list]) => [name, list.map((word) => wordOf(word))])),
  ).toMatchSnapshot();
});

test('a word that reads differently in one list', () => {
  expect(wordOf('negative')).toBe('Negative');
  expect(wordOf('negative', 'stage')).toBe('Clinically negative or benign');
  expect(wordOf('negative', 'axilla')).toBe('Clinically negative');
  expect(wordOf('none', 'surgery')).toBe('No axillary surgery');
  expect(wordOf('clip-due', 'stage')).toBe('Clip due');
});

test('no stage is called negative alone', () => {
  expect(vocabulary.STAGES.map((stage) => wordOf(stage, 'stage'))).not.toContain('Negative');
});

test('a text that is no list word stays as it is', () => {
  expect(wordOf('Invasive carcinoma (NST), grade 2-3')).toBe('Invasive carcinoma (NST), grade 2-3');
});

test('days are written with the month in letters', () => {
  expect(formatDay('2026-07-14')).toBe('14-Jul-2026');
  expect(formatDay('2026-12-01T23:30:00-05:00')).toBe('01-Dec-2026');
});
