import { describe, expect, it } from 'vitest';
import type { Patient } from '../../src/index.js';
import type { KnownCase } from '../../src/app/identity-check.js';
import { planRows, toImport } from '../../src/app/spreadsheet-plan.js';
import type { PlannedRow } from '../../src/app/spreadsheet-plan.js';
import { checked, fileOf } from './support.js';

const silva: Patient = {
  id: 'p-silva',
  name: { family: 'SILVA', given: 'Rita' },
  birthDate: '1968-02-11',
  identifiers: [{ system: 'urn:site:mrn', value: '900812' }],
};

const here = (patient: Patient, laterality: 'left' | 'right', caseId = 'case-1'): KnownCase => ({
  entry: { caseId, patient, laterality },
});

/** How the rows of a file stand to the cases that are here. */
const planOf = (content: string, ...rows: readonly KnownCase[]): readonly PlannedRow[] =>
  planRows(checked(content).accepted, rows);

/** How the only row of a file stands to them, and what is said of it. */
const standingOf = (content: string, ...rows: readonly KnownCase[]): string[] =>
  planOf(content, ...rows).flatMap(({ standing, about }) => [standing, about]);

describe('a row beside the cases that are here', () => {
  it('is new where nothing is shared', () => {
    expect(standingOf(fileOf({}))).toEqual(['new', '']);
    const costa = { ...silva, identifiers: [], name: { family: 'Costa' } };
    expect(standingOf(fileOf({}), here(costa, 'left'))).toEqual(['new', '']);
  });

  it('is not imported where patient and side have a case already', () => {
    expect(standingOf(fileOf({}), here(silva, 'left'))).toEqual([
      'here',
      'Here already: SILVA, Rita, LEFT axilla.',
    ]);
    expect(toImport(planOf(fileOf({}), here(silva, 'left')), new Set())).toEqual([]);
  });

  it('of the other side waits to be confirmed, and then gets the patient as recorded', () => {
    const [row] = planOf(fileOf({}), here({ ...silva, gender: 'female' }, 'right'));
    expect(row).toMatchObject({
      standing: 'doubtful',
      about:
        'On record here is the other side: SILVA, Rita, RIGHT axilla. This row makes a second case, of the LEFT axilla.',
      caseFile: { patient: { id: 'p-silva' } },
    });
    expect(row?.caseFile.patient.gender).toBe('female');
    expect(row?.warnings).toEqual([
      'The patient is here already, and what is recorded stays. Not taken over: the name as written, the number.',
    ]);
  });

  it('that was imported before is imported again, as the patient who is here', () => {
    const [row] = planOf(fileOf({}));
    if (!row) throw new Error('no row');
    const { id, patient } = row.caseFile;
    const file = fileOf({ Notes: 'more' });
    const [again] = planOf(file, here({ ...patient, language: 'pt' }, 'left', id));
    expect(again).toMatchObject({
      standing: 'again',
      about: 'Imported before: SILVA, Rita, LEFT axilla.',
      caseFile: { id, patient: { language: 'pt' } },
      warnings: [],
    });
  });

  it.each([
    ['another name', { 'Last name': 'Costa' }],
    ['another birth date', { DOB: '1986-02-11' }],
  ])('with a known number and %s is imported only once it is confirmed', (_, cells) => {
    const plan = planOf(fileOf(cells), here(silva, 'right'));
    expect(plan.map(({ standing, about }) => [standing, about])).toEqual([
      ['doubtful', 'MRN 900812 is on record here for SILVA, Rita, RIGHT axilla, born 11-Feb-1968.'],
    ]);
    expect(toImport(plan, new Set())).toEqual([]);
    expect(toImport(plan, new Set([2]))).toEqual(plan);
    expect(toImport(plan, new Set([3]))).toEqual([]);
  });

  it('with the name and birth date of somebody under another number, or none, is doubtful', () => {
    expect(standingOf(fileOf({ MRN: '7' }), here(silva, 'left'))).toEqual([
      'doubtful',
      'The same name and birth date are on record here with another number: SILVA, Rita, LEFT axilla.',
    ]);
    expect(standingOf(fileOf({ MRN: '' }), here(silva, 'left'))[0]).toBe('doubtful');
  });
});
