// Spreadsheets as navigators keep them, whole and broken.
import { checkRows, guessMapping, readTable } from '../../src/pathway/spreadsheet/index.js';
import type { CheckedRows, Mapping, Table } from '../../src/pathway/spreadsheet/index.js';

export const IMPORTING = { recordedAt: '2026-07-16T09:00:00+02:00', recordedBy: 'Navigator' };

/** Text as bytes, in UTF-8 without a byte-order mark. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text as the bytes of Windows-1252, for the characters that it shares with Unicode. */
export const windowsBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Text as UTF-16 with its byte-order mark. */
export function utf16Bytes(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((character, index) => {
    view.setUint16(2 * index, character.charCodeAt(0), order === 'le');
  });
  return bytes;
}

/** A file that can be read. */
export function tableOf(content: string | Uint8Array): Table {
  const table = readTable(typeof content === 'string' ? bytesOf(content) : content);
  if ('fault' in table) throw new Error(table.fault);
  return table;
}

/** Why a file gives no table. */
export function faultOf(content: string | Uint8Array): string {
  const table = readTable(typeof content === 'string' ? bytesOf(content) : content);
  return 'fault' in table ? table.fault : 'none';
}

/** All rows of a file, by the mapping its headers suggest and what is chosen besides. */
export function checked(content: string, choices: Partial<Mapping> = {}): CheckedRows {
  const table = tableOf(content);
  return checkRows(table, { ...guessMapping(table.columns), ...choices }, IMPORTING);
}

/** The problems of the only row of a file, as `column: expected; found`. */
export function problemsIn(content: string, choices: Partial<Mapping> = {}): string[] {
  return checked(content, choices).refused.flatMap(({ problems }) =>
    problems.map(({ column, expected, found }) => `${column}: ${expected}; ${found}`),
  );
}

export const HEADER =
  'MRN,Last name,First name,DOB,Side,Exam date,Exam,US date,US result,Biopsy date,Biopsy,Node,Clip,Path date,Pathology,Notes';

/** A row under `HEADER`; what is not given is empty. */
export function rowOf(cells: Readonly<Record<string, string>>): string {
  const whole: Readonly<Record<string, string>> = {
    MRN: '900812',
    'Last name': 'Silva',
    'First name': 'Rita',
    DOB: '1968-02-11',
    Side: 'left',
    ...cells,
  };
  return HEADER.split(',')
    .map((name) => whole[name] ?? '')
    .join(',');
}

/** A file of such rows. */
export const fileOf = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [HEADER, ...rows.map(rowOf)].join('\r\n');
