/** The cells of a CSV text (RFC 4180), in one pass. */

/** What separates the cells of a row. */
export const DELIMITERS = [',', ';', '\t'] as const;
/** One row of the file as it stands there. */
export interface ScannedRow {
  /** The line of the file in which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The place in the row, counted from 0, of a cell that goes on after its closing quote. */
  readonly brokenCell?: number;
}

/** All rows; with the line of a quote that is never closed, only those before it. */
export interface Scanned {
  readonly rows: readonly ScannedRow[];
  readonly unclosedQuoteLine?: number;
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

/**
 * Reads rows of cells. A quoted cell may hold the delimiter, line ends and doubled quotes; a quote
 * in the midst of a cell is a character like others (`5" clip`). Lines without anything are left out.
 *
 * @param text - the text, without a byte-order mark
 * @param delimiter - what separates cells
 * @param start - where to begin, and in which line of the file that is
 * @param most - stop after so many rows
 */
export function scan(
  text: string,
  delimiter: string,
  start: { readonly at: number; readonly line: number } = { at: 0, line: 1 },
  most = Infinity,
): Scanned {
  const separator = delimiter.charCodeAt(0);
  const end = text.length;
  const rows: ScannedRow[] = [];
  let { at, line } = start;

  while (at < end && rows.length < most) {
    const rowLine = line;
    const cells: string[] = [];
    let brokenCell: number | undefined;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const quoteLine = line;
        let from = at + 1;
        let cell = '';
        for (;;) {
          const close = text.indexOf('"', from);
          if (close < 0) return { rows, unclosedQuoteLine: quoteLine };
          line += lineEnds(text, from, close);
          cell += text.slice(from, close);
          at = close + 1;
          if (text.charCodeAt(at) !== QUOTE) break;
          cell += '"';
          from = at + 1;
        }
        const rest = at;
        at = cellEnd(text, at, separator);
        if (at > rest) brokenCell ??= cells.length;
        cells.push(cell + text.slice(rest, at));
      } else {
        const from = at;
        at = cellEnd(text, at, separator);
        cells.push(text.slice(from, at));
      }
      if (text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 1;
    at += 1;
    line += 1;
    if (cells.length === 1 && cells[0] === '') continue;
    rows.push({ line: rowLine, cells, ...(brokenCell === undefined ? {} : { brokenCell }) });
  }
  return { rows };
}

/** Where a cell that is not quoted ends. */
function cellEnd(text: string, from: number, separator: number): number {
  const end = text.length;
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LF || code === CR) break;
  }
  return at;
}

/** How many lines end between two places: at LF, CR LF or CR. */
function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count += 1;
  }
  return count;
}

/** Rows that are looked at to find out what separates the cells. */
const ROWS_TRIED = 20;

/**
 * What separates the cells: what Excel's line `sep=;` says, else the delimiter that gives most rows
 * the same number of cells as the first, of those the one that gives most cells.
 *
 * @returns the delimiter, and where the rows begin
 */
export function findDelimiter(text: string): {
  readonly delimiter: string;
  readonly start: { readonly at: number; readonly line: number };
} {
  const [whole, told] = /^"?sep=([^\r\n])"?(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (whole !== undefined && told !== undefined) {
    return { delimiter: told, start: { at: whole.length, line: 2 } };
  }
  const weighed = DELIMITERS.map((delimiter) => {
    const { rows } = scan(text, delimiter, undefined, ROWS_TRIED);
    const columns = rows[0]?.cells.length ?? 0;
    const even = rows.filter(({ cells }) => cells.length === columns).length;
    return { delimiter, weight: columns > 1 ? even * 1000 + columns : 0 };
  });
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { delimiter: best.delimiter, start: { at: 0, line: 1 } };
}
