/** Whether what is known of a patient tells that patient apart from those who are here. */
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
  `${nameLine(entry.patient)}, ${sideWord(entry.laterality)} axilla`;

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
    ...(name?.family || name?.given ? ['the name'] : []),
    ...(birthDate ? ['the birth date'] : []),
    ...(identifiers.length > 0 ? ['the number'] : []),
  ];
  const few: Doubt = {
    title: 'fewer than two identifiers',
    text: `Of name, birth date and number this file has ${given[0] ? `only ${given[0]}` : 'none'}: two things must identify a patient.`,
  };
  const shared = identifiers.flatMap((number) =>
    rowsWithNumber(rows, number)
      .filter(({ entry }) => isOtherName(entry.patient.name, name))
      .map((row): Doubt => ({
        title: 'number of another patient',
        text: `${identifierLabel(number.system)} ${number.value} is on record here for ${whoseCase(row)}.`,
      })),
  );
  return [...(given.length < 2 ? [few] : []), ...shared];
}
