// Wording that was put together in English is found again, whole or in its parts.
import { describe, expect, test } from 'vitest';
import { language as german } from '../../src/components/languages/de.js';
import { language as spanish } from '../../src/components/languages/es.js';
import { wordingIn, wordingOf } from '../../src/components/languages/wording.js';
import { formatDay } from '../../src/components/shared/dates.js';
import { within } from '../../src/components/shared/language.js';
import { readDay } from '../../src/components/shared/typed-dates.js';
import { PITFALL_RULES } from '../../src/pathway/pitfalls/watch.js';
import { stageWord } from '../../src/pathway/narrative/stage-words.js';
import { STAGES } from '../../src/machines/word-lists.js';
import { statusOf } from '../../src/pathway/status.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { examplePatients } from '../example-patients.js';

const MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');

describe('a text', () => {
  const read = wordingIn(
    {
      'Sampled node without a clip': 'Ganglio sin clip',
      'Node {0} is': 'El ganglio {0} es',
      '{0} suspicious and not sampled': '{0} sospechoso y sin muestra',
      'Clip due': 'Clip pendiente',
      'Call her. Write it down.': 'Llámela y anótelo.',
      'found {0}': 'hay {0}',
    },
    MONTHS,
    true,
  );
  const inSpanish = (text: string): string => wordingOf(read(text));

  test('is found as it stands, and inside a sentence', () => {
    expect(inSpanish('Clip due')).toBe('Clip pendiente');
    expect(inSpanish('clip due')).toBe('clip pendiente');
  });

  test('is found by its pattern, and so is what is in it', () => {
    expect(inSpanish('Node L1 is suspicious and not sampled')).toBe(
      'El ganglio L1 es sospechoso y sin muestra',
    );
  });

  test('is found sentence by sentence; what is not known stays English and is told so', () => {
    expect(read('Clip due. Something else entirely.')).toEqual([
      { text: 'Clip pendiente.', isEnglish: false },
      { text: ' ', isEnglish: false },
      { text: 'Something else entirely.', isEnglish: true },
    ]);
    expect(read('Clip due, something else')[0]).toEqual({
      text: 'Clip pendiente',
      isEnglish: false,
    });
  });

  test('of several sentences is found among others', () => {
    expect(inSpanish('Clip due. Call her. Write it down. Clip due.')).toBe(
      'Clip pendiente. Llámela y anótelo. Clip pendiente.',
    );
  });

  test('of a file stands in quotation marks as it was found', () => {
    expect(read('found "Clip due"')).toEqual([{ text: 'hay "Clip due"', isEnglish: false }]);
    expect(inSpanish('"Node L1 is"')).toBe('"Node L1 is"');
  });

  test('has its dates with the months of the language', () => {
    expect(inSpanish('Clip due, 14-Aug-2026')).toBe('Clip pendiente, 14-ago-2026');
  });

  test('is never looked into where a person typed it', () => {
    const typed = wordingIn({ Note: 'Nota', Benign: 'Benigno' }, MONTHS, true);
    expect(wordingOf(typed('Benign. Note: Benign. Benign.'))).toBe(
      'Benigno. Nota: Benign. Benign.',
    );
    expect(wordingOf(typed('“Benign”, benign'))).toBe('“Benign”, benigno');
  });
});

describe.each([german, spanish])('$code', (language) => {
  const isEnglish = (text: string): boolean =>
    language.clinical(text).some((stretch) => stretch.isEnglish);

  test('has every stage and every title of a pitfall', () => {
    expect(STAGES.map(stageWord).filter(isEnglish)).toEqual([]);
    expect(
      Object.values(PITFALL_RULES)
        .map(({ title }) => title)
        .filter(isEnglish),
    ).toEqual([]);
  });

  test('has the pitfalls and next steps of the example patients', () => {
    const texts = examplePatients
      .map((example) => statusOf(example.case as CaseFile, { asOf: example.asOf }))
      .flatMap(({ pitfalls, nextSteps }) => [
        ...pitfalls.flatMap(({ message, action }) => [message, action]),
        ...nextSteps.flatMap(({ label, owner }) => [label, owner]),
      ]);
    expect([...new Set(texts)].filter(isEnglish)).toEqual([]);
  });
});

test('a day is shown with the month of the language, and read with it', () => {
  expect(within(german, () => formatDay('2026-03-14'))).toBe('14-Mär-2026');
  expect(within(spanish, () => formatDay('2026-01-14'))).toBe('14-ene-2026');
  expect(formatDay('2026-05-14')).toBe('14-May-2026');
  expect(readDay('14-Mär-2026', [german])).toEqual({ day: '2026-03-14' });
  expect(readDay('14 de enero 2026', [spanish])).toHaveProperty('error');
  expect(readDay('14-enero-2026', [spanish])).toEqual({ day: '2026-01-14' });
  expect(readDay('14-ago-2026', [spanish])).toEqual({ day: '2026-08-14' });
});
