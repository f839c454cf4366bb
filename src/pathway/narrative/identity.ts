/** Who the patient is, as every screen, print and terminal says it. */
import type { Patient } from '../types.js';
import { NOT_RECORDED } from './text.js';

/** The name as it stands everywhere: `SMITH, Jane`; what is missing is said in words. */
export function nameLine(patient: Patient | undefined): string {
  const { family, given } = patient?.name ?? {};
  if (!family && !given) return 'Name not recorded';
  return `${family ? family.toUpperCase() : 'Family name not recorded'}, ${given || 'given name not recorded'}`;
}

const folded = (text: string | undefined): string =>
  (text ?? '').trim().normalize('NFC').toLocaleLowerCase();

/** Whether two names are of two patients; a given name that one of them lacks tells nothing. */
export function isOtherName(a: Patient['name'], b: Patient['name']): boolean {
  if (folded(a?.family) !== folded(b?.family)) return true;
  const [given, other] = [folded(a?.given), folded(b?.given)];
  return given !== '' && other !== '' && given !== other;
}

/** The label of a number: the last word of its system, `MRN` for `urn:site:mrn`; else `Number`. */
export function identifierLabel(system: string): string {
  const [word] = /[a-z][a-z-]{1,15}$/i.exec(system) ?? [];
  if (word === undefined) return 'Number';
  return word.length <= 4 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Every number of a patient with its label; without one the patient's id in the file stands in. */
export function numbersOf(
  patient: Patient | undefined,
): readonly { readonly label: string; readonly value: string }[] {
  const identifiers = patient?.identifiers ?? [];
  if (identifiers.length > 0) {
    return identifiers.map(({ system, value }) => ({ label: identifierLabel(system), value }));
  }
  return [
    { label: 'Number', value: NOT_RECORDED },
    { label: 'Id in the case file', value: patient?.id ?? NOT_RECORDED },
  ];
}
