// Every text of the product is in the catalogue, and every language has those of the interface.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  SPOKEN,
  clinicalTexts,
  englishCatalogue,
  englishFile,
  interfaceTexts,
  translationsOf,
} from '../../scripts/messages.js';

const english = { interface: interfaceTexts(), clinical: clinicalTexts(interfaceTexts()) };

/** Share of the clinical wording a language has at least, in percent: it may only grow. */
const FLOOR = 95;

const holesOf = (text: string): readonly string[] => (text.match(/\{\d+\}/g) ?? []).toSorted();
const marksOf = (text: string): readonly string[] => (text.match(/<\/?\w+>/g) ?? []).toSorted();

test('the English catalogue holds what the source says; npm run messages renews it', async () => {
  expect(readFileSync(englishFile, 'utf8')).toBe(await englishCatalogue());
});

describe.each(SPOKEN)('%s', (language) => {
  test('has every text of the interface', async () => {
    const known = await translationsOf(language, 'interface');
    expect([...english.interface.keys()].filter((key) => !known[key])).toEqual([]);
  });

  test('has its share of the clinical wording', async () => {
    const known = await translationsOf(language, 'clinical');
    const found = [...english.clinical.keys()].filter((key) => known[key]).length;
    expect((100 * found) / english.clinical.size).toBeGreaterThanOrEqual(FLOOR);
  });

  test.each(['interface', 'clinical'] as const)(
    '%s: in the order of English, nothing stale',
    async (catalogue) => {
      const keys = Object.keys(await translationsOf(language, catalogue));
      expect(keys).toEqual([...english[catalogue].keys()].filter((key) => keys.includes(key)));
    },
  );

  test.each(['interface', 'clinical'] as const)(
    '%s: keeps every value and mark',
    async (catalogue) => {
      const texts = Object.entries(await translationsOf(language, catalogue));
      const wrong = texts.filter(
        ([key, text]) =>
          String(holesOf(key)) !== String(holesOf(text)) ||
          (catalogue === 'interface' && String(marksOf(key)) !== String(marksOf(text))),
      );
      expect(wrong).toEqual([]);
    },
  );
});
