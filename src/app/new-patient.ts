/** What is typed to add a patient, and the case that comes of it. */
import { say } from '../components/shared/say.js';
import { readDay } from '../components/shared/typed-dates.js';
import type { Gender, Laterality } from '../machines/vocabulary.js';
import type { CaseFile, Patient } from '../pathway/types.js';
import type { Row } from './desk.js';
import { isOtherName, rowsWithNumber, whoseCase } from './identity-check.js';

/** The form as typed. The ids are drawn once, so that trying again cannot make a second patient. */
export interface NewPatient {
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly gender: Gender | '';
  readonly number: string;
  readonly side: Laterality | '';
  readonly caseId: string;
  readonly patientId: string;
}

export type NewPatientField = 'family' | 'given' | 'birthDate' | 'gender' | 'number' | 'side';

const MRN = 'urn:axillary-pathway:mrn';

/** An empty form; nothing has a default. */
export const emptyPatient = (): NewPatient => ({
  family: '',
  given: '',
  birthDate: '',
  gender: '',
  number: '',
  side: '',
  caseId: `case-${crypto.randomUUID()}`,
  patientId: `p-${crypto.randomUUID()}`,
});

/** Whether something was typed. */
export const isTyped = (form: NewPatient): boolean =>
  [form.family, form.given, form.birthDate, form.gender, form.number, form.side].some(Boolean);

/** Patients already here under the number that was typed, whatever its system. */
const sameNumber = (form: NewPatient, rows: readonly Row[]): Row[] => {
  const value = form.number.trim();
  return value ? rowsWithNumber(rows, { value }) : [];
};

/**
 * What is wrong with the form, field by field, in words.
 *
 * @param today - a birth date may not lie after it
 * @param rows - the patients already here: one number belongs to one patient, one side to one case
 */
export function problemsOf(
  form: NewPatient,
  today: string,
  rows: readonly Row[],
): ReadonlyMap<NewPatientField, string> {
  const problems = new Map<NewPatientField, string>();
  if (!form.family.trim()) problems.set('family', say`Write the family name.`);
  const born = form.birthDate.trim() ? readDay(form.birthDate) : undefined;
  if (born && 'error' in born) problems.set('birthDate', born.error);
  else if (born && born.day > today) problems.set('birthDate', say`This day is still to come.`);
  if (!form.number.trim() && !born) {
    problems.set(
      'number',
      say`Write the number or the birth date: two things must identify a patient.`,
    );
  }
  if (!form.side) problems.set('side', say`Choose the side, LEFT or RIGHT.`);
  for (const row of sameNumber(form, rows)) {
    if (isOtherName(row.entry.patient.name, form)) {
      problems.set('number', say`This number belongs to ${whoseCase(row)}.`);
    } else if (row.entry.laterality === form.side) {
      problems.set('number', say`This patient is here already: ${whoseCase(row)}.`);
    }
  }
  return problems;
}

/**
 * The case of a form without problems. The other side of a patient who is here already gets the same
 * patient with what is on record, so that the two cases agree.
 */
export function caseOf(
  form: NewPatient & { readonly side: Laterality },
  rows: readonly Row[],
): CaseFile {
  const [known] = sameNumber(form, rows);
  const born = readDay(form.birthDate);
  const given = form.given.trim();
  const number = form.number.trim();
  const patient: Patient = known?.entry.patient ?? {
    id: form.patientId,
    name: { family: form.family.trim(), ...(given && { given }) },
    ...('day' in born && { birthDate: born.day }),
    ...(form.gender && { gender: form.gender }),
    ...(number && { identifiers: [{ system: MRN, value: number }] }),
  };
  const { caseId: id, side: laterality } = form;
  return { format: 'axillary-case/1', id, laterality, patient, events: [] };
}
