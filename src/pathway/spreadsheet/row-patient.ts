/** Who a row is about: the patient, the side, and what tells the case apart from others. */
import type { Laterality } from '../../machines/vocabulary.js';
import type { Patient } from '../types.js';
import { stableId } from './ids.js';
import type { Mapping } from './mapping.js';
import type { RowCells } from './row-cells.js';

/** The system of numbers that are typed or imported here. */
export const MRN_SYSTEM = 'urn:axillary-pathway:mrn';

/** Who a row is about, as far as it can be read. */
export interface RowPatient {
  readonly patient: Patient;
  readonly side: Laterality | undefined;
  /** Drawn from patient and side; absent where one of them is not known. */
  readonly caseId?: string;
}

/** Excel writes a long number so, and its last digits are lost. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i;

const folded = (text: string | undefined): string =>
  (text ?? '').trim().normalize('NFC').toLowerCase();

/** Family and given name of a full name: by its comma, else by the chosen order of two words. */
function splitName(
  cells: RowCells,
  order: Mapping['nameOrder'],
): { readonly family?: string; readonly given?: string } {
  const whole = cells.text('fullName');
  if (whole === undefined) return {};
  const parts = whole.split(',').map((part) => part.trim());
  const [family = '', given = ''] = parts;
  if (parts.length === 2 && family) return { family, ...(given && { given }) };
  const [first, second, ...more] = whole.split(/\s+/);
  if (parts.length > 1 || first === undefined || second === undefined || more.length > 0) {
    cells.refuse('fullName', 'family name, comma, given name');
    return {};
  }
  if (order === undefined) {
    cells.refuse('fullName', 'a comma, or the choice which of two words is the family name');
    return {};
  }
  return order === 'family-first'
    ? { family: first, given: second }
    : { family: second, given: first };
}

function nameOf(cells: RowCells, mapping: Mapping): NonNullable<Patient['name']> {
  if (mapping.columns.fullName) return splitName(cells, mapping.nameOrder);
  const family = cells.text('family');
  const given = cells.text('given');
  return { ...(family && { family }), ...(given && { given }) };
}

/** Reads patient and side; what is missing or wrong of them becomes a problem of the row. */
export function readPatient(cells: RowCells, mapping: Mapping): RowPatient {
  const side = cells.word('side');
  if (side === undefined && !cells.says('side')) {
    cells.refuse('side', 'LEFT or RIGHT: a row without a side is not imported');
  }
  const before = cells.problems.length;
  const name = nameOf(cells, mapping);
  const isNamed = name.family !== undefined || cells.problems.length > before;
  if (!isNamed) cells.refuse(mapping.columns.fullName ? 'fullName' : 'family', 'the family name');

  const number = cells.text('number');
  if (number !== undefined && SHORTENED.test(number)) {
    cells.refuse('number', 'the whole number: Excel has shortened it');
  }
  const birthDate = cells.date('birthDate');
  const isIdentified = number !== undefined || birthDate !== undefined || cells.says('birthDate');
  if (!isIdentified) {
    cells.refuseRow('a number or a birth date: two things must identify a patient', 'neither');
  }
  const gender = cells.word('gender');
  const language = cells.text('language');
  const telecom = cells.text('telecom');

  const key =
    number === undefined
      ? ['name', folded(name.family), folded(name.given), birthDate ?? '']
      : ['number', number];
  const isKnown = number !== undefined || (name.family !== undefined && birthDate !== undefined);
  return {
    side,
    patient: {
      id: stableId('p', ...key),
      name,
      ...(birthDate && { birthDate }),
      ...(gender && { gender }),
      ...(number && { identifiers: [{ system: MRN_SYSTEM, value: number }] }),
      ...(language && { language }),
      ...(telecom && { telecom }),
    },
    ...(isKnown && side && { caseId: stableId('case', ...key, side) }),
  };
}
