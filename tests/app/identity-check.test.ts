import { describe, expect, it } from 'vitest';
import { identityDoubts } from '../../src/app/identity-check.js';
import { emptyPatient, problemsOf } from '../../src/app/new-patient.js';
import { Worklist } from '../../src/pathway/worklist/list.js';
import { FIRST_VIEW } from '../../src/pathway/worklist/view.js';
import type { Patient } from '../../src/index.js';
import { rowOf } from './rows.js';

const TODAY = '2026-07-16';
const MRN = { system: 'urn:site:mrn', value: '900812' };
const silva: Patient = {
  id: 'p-silva',
  name: { family: 'Silva', given: 'Rita' },
  birthDate: '1968-02-11',
  identifiers: [MRN],
};
const here = [rowOf('Silva', [], TODAY, silva)];
const titles = (patient: Patient): string[] =>
  identityDoubts(patient, here).map(({ title }) => title);

describe('the identity of a patient from a file', () => {
  it('is doubtful with fewer than two of name, birth date and number', () => {
    const FEW = 'fewer than two identifiers';
    expect(titles({ id: 'p' })).toEqual([FEW]);
    expect(titles({ id: 'p', name: { family: 'Costa' } })).toEqual([FEW]);
    expect(titles({ id: 'p', name: { family: 'Costa' }, birthDate: '1970-01-01' })).toEqual([]);
    const [few] = identityDoubts({ id: 'p', birthDate: '1970-01-01' }, here);
    expect(few?.text).toContain('this file has only the birth date:');
  });

  it('is doubtful with the number of a patient of another name who is here', () => {
    const costa = { ...silva, name: { family: 'Costa', given: 'Ana' } };
    expect(identityDoubts(costa, here)).toEqual([
      {
        title: 'number of another patient',
        text: 'MRN 900812 is on record here for SILVA, Rita, LEFT axilla.',
      },
    ]);
    expect(titles({ ...silva, name: { family: 'Silva', given: 'Rosa' } })).toHaveLength(1);
  });

  it('is not for the same name, however it is written, nor for the number of another system', () => {
    expect(titles({ ...silva, name: { family: 'SILVA ' } })).toEqual([]);
    const elsewhere = { ...MRN, system: 'urn:other:mrn' };
    const costa = { ...silva, name: { family: 'Costa' }, identifiers: [elsewhere] };
    expect(titles(costa)).toEqual([]);
  });
});

describe('a number that is typed for a new patient', () => {
  const typed = (family: string, given: string, side: 'left' | 'right') =>
    problemsOf({ ...emptyPatient(), family, given, side, number: '900812' }, TODAY, here).get(
      'number',
    );

  it('belongs to the patient of that name, and one side to one case', () => {
    expect(typed('Costa', 'Rita', 'right')).toBe(
      'This number belongs to SILVA, Rita, LEFT axilla.',
    );
    expect(typed('Silva', 'Rosa', 'right')).toMatch(/^This number belongs to SILVA, Rita/);
    expect(typed('silva', '', 'left')).toMatch(/^This patient is here already: SILVA, Rita/);
    expect(typed('silva', '', 'right')).toBeUndefined();
  });
});

it('a patient without a number is found by the id in the case file', () => {
  const bare = rowOf('bare', [], TODAY, { name: {}, identifiers: [] });
  const found = (rows: typeof here, words: string) =>
    new Worklist(rows, TODAY).select(FIRST_VIEW, words).rows;
  expect(found([...here, bare], 'p-bare')).toEqual([bare]);
  expect(found(here, 'p-silva')).toEqual([]);
});
