/** Comma-separated text that a spreadsheet reads as data and never runs. */

/** One cell; `null` is an empty one. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, the signs of full width included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A semicolon too: where the comma is the decimal sign, spreadsheets part cells at it. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

function written(cell: CsvCell): string {
  if (cell === null) return '';
  // A number stays one, also a negative: no formula comes of it.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as comma-separated text (RFC 4180) for a spreadsheet: with a byte-order mark, so that Excel
 * reads it as UTF-8, and CRLF after every row. A text that begins like a formula gets an apostrophe
 * in front; numbers are written as they are, one that is not finite as an empty cell.
 *
 * @param rows - the cells row by row, the names of the columns first
 */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
