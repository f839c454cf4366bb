/** A spreadsheet as a table: its header, and its rows with the line of the file each begins in. */
import { decode, mixedEncoding } from './decode.js';
import type { Encoding } from './decode.js';
import { findDelimiter, scan } from './scan.js';
import type { ScannedRow } from './scan.js';

/** Something wrong in one row: where, what was expected and what stands there. */
export interface RowProblem {
  /** The name of the column, or `The whole row`. */
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

export interface TableRow {
  /** The line of the file in which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with the row whatever its columns mean. */
  readonly problems: readonly RowProblem[];
}

/** A spreadsheet that was read. */
export interface Table {
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  readonly delimiter: string;
  /** The names of the columns, each once: a second `Date` is `Date (2)`, one without a name `Column 3`. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Rows in one file; many more would not fit into a browser's memory with their cases. */
export const MAX_ROWS = 200_000;
/** Bytes in one file. */
export const MAX_BYTES = 200_000_000;
export const WHOLE_ROW = 'The whole row';
/** A cell is shown up to this length. */
const SHOWN = 60;

/** A cell as it is shown among problems. */
export const shown = (cell: string): string =>
  cell.length > SHOWN ? `${cell.slice(0, SHOWN)} …` : cell;

/**
 * Reads a CSV file. Rows that are wrong stay in the table with their problems; a file that cannot
 * be read to its end gives no table.
 *
 * @param bytes - the whole file
 * @param chosen - encoding or delimiter, where a person corrects what was found
 */
export function readTable(
  bytes: Uint8Array,
  chosen: { readonly encoding?: Encoding; readonly delimiter?: string } = {},
): Table | { readonly fault: string } {
  if (bytes.length > MAX_BYTES) return { fault: `The file has more than ${MAX_BYTES} bytes.` };
  const decoded = decode(bytes, chosen.encoding);
  if ('fault' in decoded) return decoded;
  const { text, encoding, hasByteOrderMark } = decoded;
  const { delimiter: found, start } = findDelimiter(text);
  const delimiter = chosen.delimiter ?? found;
  const { rows, unclosedQuoteLine } = scan(text, delimiter, start, MAX_ROWS + 2);
  if (unclosedQuoteLine !== undefined) {
    return {
      fault: `A quote that opens in line ${unclosedQuoteLine} is never closed, so that nothing after it can be told apart.`,
    };
  }
  const [header, ...body] = rows;
  if (!header) return { fault: 'The file is empty.' };
  if (body.length > MAX_ROWS) return { fault: `The file has more than ${MAX_ROWS} rows.` };
  const columns = namesOf(header.cells);
  const isMixed = mixedEncoding(text) !== undefined;
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    encoding,
    hasByteOrderMark,
    delimiter,
    columns,
    rows: filled.map((row) => checked(row, columns, isMixed)),
  };
}

/** Names of columns, each once, so that a mapping can be kept by them. */
function namesOf(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim().replace(/\s+/g, ' ') || `Column ${index + 1}`;
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

const cellCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

/** @param isMixed - whether encodings are mixed anywhere in the file */
function checked(
  { line, cells, brokenCell }: ScannedRow,
  columns: readonly string[],
  isMixed: boolean,
): TableRow {
  const problems: RowProblem[] = [];
  if (cells.length !== columns.length) {
    problems.push({
      column: WHOLE_ROW,
      expected: `${cellCount(columns.length)}, as in the header`,
      found: cellCount(cells.length),
    });
  }
  if (brokenCell !== undefined) {
    problems.push({
      column: columns[brokenCell] ?? WHOLE_ROW,
      expected: 'nothing between a closing quote and the next cell',
      found: shown(cells[brokenCell] ?? ''),
    });
  }
  for (const [index, cell] of isMixed ? cells.entries() : []) {
    const mixed = mixedEncoding(cell);
    if (mixed === undefined) continue;
    problems.push({
      column: columns[index] ?? WHOLE_ROW,
      expected: 'one encoding in the whole file',
      found: `characters of another one: ${mixed}`,
    });
  }
  return { line, cells, problems };
}
