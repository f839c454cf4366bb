/** Whether what is known of a patient tells that patient apart from those who are here. */
import { say } from '../components/shared/say.js';
import { identifierLabel, isOtherName, nameLine } from '../pathway/narrative/identity.js';
import { sideWord } from '../components/shared/words.js';
import type { Patient } from '../pathway/types.js';
import type { CaseEntry } from '../store/port.js';

export { isOtherName };

/** A case that is here, as far as its identity goes. */
export interface KnownCase {
  readonly entry: Pick<CaseEntry, 'caseId' | 'patient' | 'laterality'>;
}

/**
 * Cases that are here under a number.
 *
 * @param number - its value as written; with a system only numbers of that system are the same
 */
export const rowsWithNumber = <Known extends KnownCase>(
  rows: readonly Known[],
  number: { readonly value: string; readonly system?: string },
): Known[] =>
  rows.filter(({ entry }) =>
    entry.patient.identifiers?.some(
      ({ system, value }) =>
        value === number.value && (number.system === undefined || system === number.system),
    ),
  );

/** `SILVA, Rita, LEFT axilla`. */
export const whoseCase = ({ entry }: KnownCase): string =>
  say`${nameLine(entry.patient)}, ${sideWord(entry.laterality)} axilla`;

/** Something to look at before a file is kept; it hinders nobody. */
export interface Doubt {
  readonly title: string;
  readonly text: string;
}

/**
 * What is doubtful in the identity of a patient from a file.
 *
 * @param rows - the patients already here
 */
export function identityDoubts(patient: Patient, rows: readonly KnownCase[]): readonly Doubt[] {
  const { name, birthDate, identifiers = [] } = patient;
  const given = [
    ...(name?.family || name?.given ? [say`the name`] : []),
    ...(birthDate ? [say`the birth date`] : []),
    ...(identifiers.length > 0 ? [say`the number`] : []),
  ];
  const few: Doubt = {
    title: say`fewer than two identifiers`,
    text: say`Of name, birth date and number this file has ${given[0] ? say`only ${given[0]}` : say`none`}: two things must identify a patient.`,
  };
  const shared = identifiers.flatMap((number) =>
    rowsWithNumber(rows, number)
      .filter(({ entry }) => isOtherName(entry.patient.name, name))
      .map((row): Doubt => ({
        title: say`number of another patient`,
        text: say`${identifierLabel(number.system)} ${number.value} is on record here for ${whoseCase(row)}.`,
      })),
  );
  return [...(given.length < 2 ? [few] : []), ...shared];
}
