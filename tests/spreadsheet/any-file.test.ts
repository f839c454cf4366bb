import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCase } from '../../src/index.js';
import { checkRows, guessMapping, readTable } from '../../src/pathway/spreadsheet/index.js';
import { HEADER, IMPORTING, bytesOf } from './support.js';

/** Cells as they occur, good and bad, at any place. */
const CELLS = [
  ...['', ' ', '-', '?', '=cmd', '+1', '@x', '"', 'Ã¼', '\ufffd', 'Silva', '900812', '1.2E+9'],
  ...['2026-06-01', '14.07.2026', '03/04/2026', '45000', '31/02/2026', '1968-02-11', '2099-01-01'],
  ...['left', 'R', 'both', 'yes', 'no', 'core', 'positive', 'negative', 'suspicious', 'benign'],
  ...['x'.repeat(100_001), '\ud800', 'null', '__proto__', '{"a":1}', '<b>', 'line\r\nline', ';'],
];

/** Cells that may stand in a column; one that needs another is as good as alone. */
function goodCells(column: string): readonly string[] {
  if (column === 'MRN') return ['1', '2', '3', '4', '5', '6', '7', '8'];
  if (column === 'Side') return ['left', 'R'];
  if (column.endsWith('date')) return ['2026-06-01', '14-Jun-2026'];
  const WORDS: Readonly<Record<string, readonly string[]>> = {
    DOB: ['1968-02-11', ''],
    Exam: ['positive', 'negative'],
    'US result': ['suspicious', 'normal'],
    Biopsy: ['core', 'FNA'],
    Clip: ['yes', 'no', ''],
    Pathology: ['metastatic', 'benign'],
  };
  return WORDS[column] ?? ['Silva', ''];
}

it('any bytes give a table or a fault, and never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const table = readTable(bytes);
      expect('fault' in table || table.columns.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('any row is one whole case, or refused with reasons', () => {
  const columns = HEADER.split(',');
  // Mostly cells that may stand in their column, so that rows of both kinds occur.
  const any = fc.constantFrom(...CELLS);
  const row = fc.tuple(
    ...columns.map((column) =>
      fc.oneof(
        { weight: 40, arbitrary: fc.constantFrom(...goodCells(column)) },
        { weight: 1, arbitrary: any },
      ),
    ),
  );
  let accepts = 0;
  let refuses = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const quoted = rows.map((cells) =>
        cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
      );
      const table = readTable(bytesOf([HEADER, ...quoted].join('\n')), { delimiter: ',' });
      if ('fault' in table) throw new Error(table.fault);
      const { accepted, refused, repeated } = checkRows(table, guessMapping(columns), IMPORTING);
      for (const { caseFile } of accepted) expect(parseCase(caseFile)).toEqual(caseFile);
      for (const { problems } of refused) expect(problems).not.toEqual([]);
      const lines = [...[...accepted, ...refused].map((one) => one.row), ...repeated];
      expect(lines.toSorted((a, b) => a - b)).toEqual(table.rows.map(({ line }) => line));
      accepts += accepted.length;
      refuses += refused.length;
    }),
    { numRuns: 1000 },
  );
  expect(accepts).toBeGreaterThan(100);
  expect(refuses).toBeGreaterThan(100);
});
