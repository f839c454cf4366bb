import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import { checked, fileOf, problemsIn } from './support.js';

/** The only case of a file. */
function caseOf(content: string, choices = {}): CaseFile {
  const { accepted, refused } = checked(content, choices);
  expect(refused).toEqual([]);
  const [only, ...more] = accepted;
  if (!only || more.length > 0) throw new Error('not one case');
  return only.caseFile;
}

const warningsOf = (content: string): readonly string[] =>
  checked(content).accepted.flatMap(({ warnings }) => warnings);

const WORKED_UP = {
  'Exam date': '01-Jun-2026',
  Exam: 'palpable',
  'US date': '2026-06-03',
  'US result': 'suspicious',
  'Biopsy date': '2026-06-10',
  Biopsy: 'FNA',
  Node: 'A',
  Clip: 'no',
  'Path date': '2026-06-12',
  Pathology: 'insufficient',
  Notes: 'prefers mornings',
};

describe('a row of a spreadsheet', () => {
  it('becomes a whole case: who, which side, and what happened when', () => {
    const caseFile = caseOf(fileOf(WORKED_UP));
    expect(parseCase(caseFile)).toEqual(caseFile);
    expect(caseFile).toMatchObject({
      laterality: 'left',
      patient: {
        name: { family: 'Silva', given: 'Rita' },
        birthDate: '1968-02-11',
        identifiers: [{ system: 'urn:axillary-pathway:mrn', value: '900812' }],
      },
    });
    const [, , biopsy, report] = caseFile.events;
    const biopsyId = biopsy?.type === 'biopsy.performed' ? biopsy.data.biopsyId : '';
    expect(caseFile.events.map(({ type, occurredAt, data }) => [type, occurredAt, data])).toEqual([
      ['exam.recorded', '2026-06-01', { axilla: 'suspicious' }],
      [
        'imaging.reported',
        '2026-06-03',
        { study: 'axillary-ultrasound', purpose: 'axilla', axilla: 'suspicious' },
      ],
      [
        'biopsy.performed',
        '2026-06-10',
        { biopsyId, nodeId: 'A', method: 'fna', clip: { placed: false } },
      ],
      ['pathology.reported', '2026-06-12', { biopsyId, result: 'non-diagnostic' }],
      ['note.added', '2026-07-16', { text: 'prefers mornings' }],
    ]);
    expect(report?.source).toEqual({ kind: 'import' });
    expect(report?.recordedAt).toBe('2026-07-16T09:00:00+02:00');
    expect(statusOf(caseFile).stage).toBe('non-diagnostic');
  });

  it('with empty cells gives no event for them: unknown is never negative', () => {
    expect(caseOf(fileOf({})).events).toEqual([]);
    const { 'Path date': _, Pathology: __, Clip: ___, ...biopsied } = WORKED_UP;
    const biopsy = caseOf(fileOf(biopsied)).events.find(({ type }) => type === 'biopsy.performed');
    expect(biopsy?.data).not.toHaveProperty('clip');
    const nothing = { Exam: 'unknown', 'Exam date': '-', Clip: 'n/a' };
    expect(caseOf(fileOf(nothing)).events).toEqual([]);
  });

  it('without a side, or with an unknown one, is refused', () => {
    const expected = 'LEFT or RIGHT: a row without a side is not imported';
    expect(problemsIn(fileOf({ Side: '' }))).toEqual([`Side: ${expected}; an empty cell`]);
    expect(problemsIn(fileOf({ Side: '?' }))).toEqual([`Side: ${expected}; ?`]);
    expect(problemsIn(fileOf({ Side: 'both' }))).toEqual(['Side: one of left, right; both']);
  });

  it.each([
    ['L', 'left'],
    ['links', 'left'],
    ['RT', 'right'],
    [' Right ', 'right'],
  ])('has the side %s as %s', (word, side) => {
    expect(caseOf(fileOf({ Side: word })).laterality).toBe(side);
  });

  it('with a word that is not in the table is refused with the word and what was expected', () => {
    const results =
      'one of metastatic, benign, indeterminate, non diagnostic, lymphoma, other malignancy, granulomatous';
    expect(problemsIn(fileOf({ ...WORKED_UP, Pathology: 'suspicious' }))).toEqual([
      `Pathology: ${results}; suspicious`,
    ]);
    expect(problemsIn(fileOf({ ...WORKED_UP, Clip: 'maybe' }))).toEqual([
      'Clip: one of yes, no; maybe',
    ]);
  });

  it('with half a fact is refused: a date without a finding, a finding without a date', () => {
    expect(problemsIn(fileOf({ 'Exam date': '2026-06-01' }))).toEqual([
      'Exam: an entry, as there is one for "Examination: date"; an empty cell',
    ]);
    expect(problemsIn(fileOf({ 'US result': 'normal' }))).toEqual([
      'US date: an entry, as there is one for "Axillary ultrasound: axilla"; an empty cell',
    ]);
    const { 'Biopsy date': _, Biopsy: __, ...unsampled } = WORKED_UP;
    expect(problemsIn(fileOf(unsampled))).toEqual([
      'Biopsy date: the date of the biopsy, as the row has a clip, a node or a result; an empty cell',
    ]);
  });

  it('with a day to come, or before birth, is refused', () => {
    expect(problemsIn(fileOf({ 'Exam date': '2026-07-17', Exam: 'normal' }))).toEqual([
      'Exam date: a day not after today, 16-Jul-2026; 2026-07-17',
    ]);
    expect(problemsIn(fileOf({ 'Exam date': '1926-07-15', Exam: 'normal' }))).toEqual([
      'Exam date: a day not before the birth date, 11-Feb-1968; 1926-07-15',
    ]);
  });

  it('with an ambiguous date is refused until the order is chosen', () => {
    const file = fileOf({ 'Exam date': '03/04/2026', Exam: 'normal' });
    expect(problemsIn(file)).toEqual([
      'Exam date: the choice whether day or month comes first; 03/04/2026',
    ]);
    const dates = { 'Exam date': { order: 'month-first' } };
    expect(caseOf(file, { dates }).events[0]?.occurredAt).toBe('2026-03-04');
    // A choice kept from another file does not count where nothing has to be chosen.
    const plain = fileOf({ 'Exam date': '14/07/2026', Exam: 'normal' });
    expect(caseOf(plain, { dates }).events[0]?.occurredAt).toBe('2026-07-14');
  });

  it('is refused without two things that identify a patient', () => {
    expect(problemsIn(fileOf({ MRN: '', DOB: '' }))).toEqual([
      'The whole row: a number or a birth date: two things must identify a patient; neither',
    ]);
    expect(problemsIn(fileOf({ 'Last name': '' }))).toEqual([
      'Last name: the family name; an empty cell',
    ]);
    expect(problemsIn(fileOf({ MRN: '1.23E+11' }))).toEqual([
      'MRN: the whole number: Excel has shortened it; 1.23E+11',
    ]);
  });

  it('has all its problems named, not only the first', () => {
    const problems = problemsIn(
      fileOf({ Side: '', DOB: 'soon', 'Exam date': '1/2/26', Exam: 'odd' }),
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'Side',
      'DOB',
      'Exam date',
      'Exam',
    ]);
  });

  it('whose cells may stand in the wrong columns is refused for that alone', () => {
    expect(problemsIn('MRN,Last name,Side\n1,Silva,Rita,left')).toEqual([
      'The whole row: 3 cells, as in the header; 4 cells',
    ]);
  });
});

describe('a formula in a cell', () => {
  it('is text in a name, a number or a note, and named', () => {
    const file = fileOf({ 'First name': '@SUM(1)', MRN: '="00812"', Notes: "=cmd|'/C calc'!A0" });
    const { patient, events } = caseOf(file);
    expect(patient.name?.given).toBe('@SUM(1)');
    expect(patient.identifiers?.[0]?.value).toBe('="00812"');
    expect(events[0]?.data).toEqual({ text: "=cmd|'/C calc'!A0" });
    expect(warningsOf(file)).toEqual([
      'First name begins like a formula, with "@". It is taken as text.',
      'MRN begins like a formula, with "=". It is taken as text.',
      'Notes begins like a formula, with "=". It is taken as text.',
    ]);
  });

  it('refuses the row in a date or among words', () => {
    expect(problemsIn(fileOf({ DOB: '=TODAY()' }))).toEqual([
      'DOB: a date, not a formula; =TODAY()',
    ]);
    expect(
      problemsIn(fileOf({ Clip: '+yes', ...{ 'Biopsy date': '2026-06-10', Biopsy: 'core' } })),
    ).toEqual(['Clip: a word, not a formula; +yes']);
  });

  it('is none in a telephone number with its country', () => {
    const { accepted } = checked('MRN,Name,Side,Phone\n1,"Silva, Rita",left,+1 555 0100');
    expect(accepted[0]?.warnings).toEqual([]);
    expect(accepted[0]?.caseFile.patient.telecom).toBe('+1 555 0100');
  });
});

describe('a full name in one column', () => {
  const file = (name: string): string => `MRN,Name,Side\n1,"${name}",left`;

  it('is divided by its comma, else by a choice, never by guessing', () => {
    const name = { family: 'Silva', given: 'Rita' };
    expect(caseOf(file('Silva, Rita')).patient.name).toEqual(name);
    expect(problemsIn(file('Rita Silva'))).toEqual([
      'Name: a comma, or the choice which of two words is the family name; Rita Silva',
    ]);
    expect(caseOf(file('Rita Silva'), { nameOrder: 'given-first' }).patient.name).toEqual(name);
    expect(caseOf(file('Silva Rita'), { nameOrder: 'family-first' }).patient.name).toEqual(name);
    expect(problemsIn(file('Ana van der Berg'), { nameOrder: 'given-first' })).toEqual([
      'Name: family name, comma, given name; Ana van der Berg',
    ]);
  });
});

describe('a diagnosis', () => {
  const file = (histology: string, more = ''): string =>
    `MRN,Last name,Side,Diagnosis date,Histology,Proven,Invasive\n1,Silva,left,2026-06-01,${histology},${more || ','}`;

  it('is recorded once it is said whether a biopsy proves it, in the row or for the whole file', () => {
    expect(problemsIn(file('IDC'))).toEqual([
      'Proven: whether the diagnosis is proven by biopsy, yes or no; an empty cell',
    ]);
    expect(caseOf(file('IDC', 'no,')).events[0]?.data).toEqual({
      biopsyProven: false,
      histology: 'IDC',
    });
    expect(caseOf(file('IDC'), { everyDiagnosisProven: true }).events[0]?.data).toEqual({
      biopsyProven: true,
      histology: 'IDC',
    });
  });

  it('in situ is not taken for invasive', () => {
    expect(problemsIn(file('DCIS', 'yes,'))).toEqual([
      'Invasive: whether it is invasive, yes or no, as the histology names DCIS; an empty cell',
    ]);
    expect(caseOf(file('DCIS', 'yes,no')).events[0]?.data).toMatchObject({ invasive: false });
    expect(caseOf(file('IDC with DCIS', 'yes,')).events[0]?.data).not.toHaveProperty('invasive');
  });
});

describe('two rows', () => {
  it('of one patient and side are both refused, and nothing is merged', () => {
    const { accepted, refused } = checked(
      fileOf({}, { MRN: '7', 'Last name': 'Costa' }, { 'Exam date': '2026-06-01', Exam: 'normal' }),
    );
    expect(accepted.map(({ row }) => row)).toEqual([3]);
    expect(refused).toEqual(
      [
        [2, 4],
        [4, 2],
      ].map(([row, other]) => ({
        row,
        problems: [
          {
            column: 'The whole row',
            expected: 'one row for each patient and side',
            found: `the same patient and side, see line ${other}`,
          },
        ],
      })),
    );
  });

  it('of which one is refused for something else are still two', () => {
    const { accepted } = checked(fileOf({}, { 'Exam date': 'soon' }));
    expect(accepted).toEqual([]);
  });

  it('that are identical count once, and say so', () => {
    const { accepted, refused, repeated } = checked(fileOf({}, {}, {}));
    expect(repeated).toEqual([3, 4]);
    expect(refused).toEqual([]);
    expect(accepted).toHaveLength(1);
    expect(accepted[0]?.warnings).toEqual(['Identical with lines 3, 4; counted once.']);
  });

  it('of the two sides of one patient are two cases of the same patient', () => {
    const { accepted } = checked(fileOf({}, { Side: 'right' }));
    expect(accepted.flatMap(({ warnings }) => warnings)).toEqual([
      'The other side of this patient is in line 3.',
      'The other side of this patient is in line 2.',
    ]);
    const [left, right] = accepted.map(({ caseFile }) => caseFile);
    expect(left?.patient).toEqual(right?.patient);
    expect(left?.id).not.toBe(right?.id);
  });

  it('with one number and another name or birth date are both refused', () => {
    for (const other of [{ 'Last name': 'Costa' }, { DOB: '1970-01-01' }]) {
      const { accepted, refused } = checked(fileOf({}, { Side: 'right', ...other }));
      expect(accepted).toEqual([]);
      expect(refused.map(({ problems }) => problems.map(({ expected }) => expected))).toEqual([
        ['one name and birth date for each number'],
        ['one name and birth date for each number'],
      ]);
    }
  });

  it('of one name, birth date and side under two numbers are imported, and named', () => {
    expect(warningsOf(fileOf({}, { MRN: '' }))).toEqual([
      'The same name, birth date and side, see line 3.',
      'The same name, birth date and side, see line 2.',
    ]);
  });
});
