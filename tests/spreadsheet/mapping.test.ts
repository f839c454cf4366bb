import { describe, expect, it } from 'vitest';
import {
  guessMapping,
  looksLikePatient,
  mappingToText,
  problemsOf,
  recallMapping,
  withColumn,
} from '../../src/pathway/spreadsheet/index.js';
import { HEADER, fileOf, tableOf } from './support.js';

const table = tableOf(fileOf({}));
const guessed = guessMapping(table.columns);

describe('the mapping of columns', () => {
  it('is suggested by the words of the headers, each column once', () => {
    expect(guessed.columns).toEqual({
      number: 'MRN',
      family: 'Last name',
      given: 'First name',
      birthDate: 'DOB',
      side: 'Side',
      examDate: 'Exam date',
      examAxilla: 'Exam',
      ultrasoundDate: 'US date',
      ultrasoundAxilla: 'US result',
      biopsyDate: 'Biopsy date',
      biopsyMethod: 'Biopsy',
      node: 'Node',
      clip: 'Clip',
      pathologyDate: 'Path date',
      pathologyResult: 'Pathology',
      note: 'Notes',
    });
    expect(guessMapping(['Patient', 'Date of Birth', 'Laterality ']).columns).toEqual({
      fullName: 'Patient',
      birthDate: 'Date of Birth',
      side: 'Laterality ',
    });
    expect(guessMapping(['Foo', 'Bar']).columns).toEqual({});
  });

  it('can be used once side, name and a second identifier are there', () => {
    expect(problemsOf(guessed, table)).toEqual([]);
    const fields = (mapping: typeof guessed): string[] =>
      problemsOf(mapping, table).map(({ field }) => field);
    expect(fields(withColumn(guessed, 'side', undefined))).toEqual(['side']);
    expect(fields(withColumn(guessed, 'fullName', 'Notes'))).toEqual(['fullName']);
    expect(
      fields(withColumn(withColumn(guessed, 'number', undefined), 'birthDate', undefined)),
    ).toEqual(['number']);
    expect(fields({ columns: {}, dates: {}, everyDiagnosisProven: false })).toEqual([
      'side',
      'family',
      'number',
    ]);
  });

  it('needs the date of each fact, and the fact of each date', () => {
    const problems = problemsOf(withColumn(guessed, 'examDate', undefined), table);
    expect(problems).toEqual([
      {
        field: 'examAxilla',
        text: 'Needs the column for "Examination: date", or is to be left out.',
      },
    ]);
  });

  it('waits for the choice of every column with ambiguous dates', () => {
    const ambiguous = tableOf(
      fileOf({ 'US date': '03/04/2026', 'US result': 'normal' }, { DOB: '24879' }),
    );
    expect(problemsOf(guessed, ambiguous).map(({ text }) => text)).toEqual([
      'Choose from which year Excel counted 24879.',
      'Choose whether 03/04/2026 has the day or the month first.',
    ]);
    const dates = {
      DOB: { serial: '1900' },
      'US date': { order: 'day-first' },
    } as const;
    expect(problemsOf({ ...guessed, dates }, ambiguous)).toEqual([]);
  });

  it('tells a patient in the first line from names of columns', () => {
    expect(looksLikePatient(HEADER.split(','))).toBe(false);
    expect(looksLikePatient(['Silva', 'Rita', '11/02/1968', 'left'])).toBe(true);
    expect(looksLikePatient(['900812', 'Silva', 'L'])).toBe(true);
  });
});

describe('a kept mapping', () => {
  const dates = { 'US date': { order: 'day-first' }, Elsewhere: { serial: '1900' } } as const;
  const mapping = { ...guessed, dates, nameOrder: 'given-first' as const };
  const text = mappingToText(mapping);

  it('comes back for a file with the same columns, whatever else it has', () => {
    const { Elsewhere: _, ...used } = dates;
    expect(recallMapping(text, ['Room', ...table.columns])).toEqual({
      mapping: { ...mapping, dates: used },
    });
  });

  it('that names columns the file lacks is told, and not applied in part', () => {
    const columns = table.columns.filter((name) => name !== 'Clip' && name !== 'Side');
    expect(recallMapping(text, columns)).toEqual({
      problem:
        'The kept mapping names columns that this file lacks: "Side" (Side of the axilla), "Clip" (Node biopsy: clip placed).',
    });
  });

  it.each([
    ['another version', text.replace('mapping/1', 'mapping/2')],
    ['no version', '{}'],
    ['no JSON', 'side=Side'],
    ['an unknown field', text.replace('"number"', '"bloodGroup"')],
    ['an unknown choice', text.replace('day-first', 'year-first')],
    ['something more', text.replace('{', '{"more":1,')],
  ])('of %s is told, and not applied', (_, kept) => {
    expect(recallMapping(kept, table.columns)).toEqual({ problem: expect.any(String) as string });
  });
});
