/** Whether what is known of a patient tells that patient apart from those who are here. */
import { identifierLabel, nameLine } from '../pathway/narrative/identity.js';
import { sideWord } from '../components/shared/words.js';
import type { Patient } from '../pathway/types.js';
import type { Row } from './desk.js';

const folded = (text: string | undefined): string =>
  (text ?? '').trim().normalize('NFC').toLocaleLowerCase();

/**
 * Cases that are here under a number.
 *
 * @param number - its value as written; with a system only numbers of that system are the same
 */
export const rowsWithNumber = (
  rows: readonly Row[],
  number: { readonly value: string; readonly system?: string },
): Row[] =>
  rows.filter(({ entry }) =>
    entry.patient.identifiers?.some(
      ({ system, value }) =>
        value === number.value && (number.system === undefined || system === number.system),
    ),
  );

/** Whether two names are of two patients; a given name that one of them lacks tells nothing. */
export function isOtherName(a: Patient['name'], b: Patient['name']): boolean {
  if (folded(a?.family) !== folded(b?.family)) return true;
  const [given, other] = [folded(a?.given), folded(b?.given)];
  return given !== '' && other !== '' && given !== other;
}

/** `SILVA, Rita, LEFT axilla`. */
export const whoseCase = ({ entry }: Row): string =>
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
export function identityDoubts(patient: Patient, rows: readonly Row[]): readonly Doubt[] {
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
