import { describe, expect, it } from 'vitest';
import {
  MEASURES,
  aggregate,
  aggregateBy,
  csvOf,
  programmeCsv,
} from '../../src/pathway/programme/index.js';
import { diagnosed, imaged, measured, sampled } from './cases.js';

/** The rows of a text as a spreadsheet reads them. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('text for a spreadsheet', () => {
  it('begins with a byte-order mark and ends every row with CRLF', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['c', null],
      ]),
    ).toBe('\uFEFFa,b\r\nc,\r\n');
    expect([...new TextEncoder().encode(csvOf([]))]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('puts an apostrophe before everything that begins like a formula', () => {
    for (const text of ['=cmd|A1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1']) {
      expect(rowsOf(csvOf([[text]]))).toEqual([[`'${text}`]]);
    }
    expect(csvOf([['=HYPERLINK("http://x";"y")']])).toBe(
      `\uFEFF"'=HYPERLINK(""http://x"";""y"")"\r\n`,
    );
  });

  it('leaves a sign within a text, and numbers, as they are', () => {
    expect(csvOf([['a=b', 'p-1', -3, 2.5, 0]])).toBe('\uFEFFa=b,p-1,-3,2.5,0\r\n');
    expect(csvOf([[Number.NaN, Infinity]])).toBe('\uFEFF,\r\n');
  });

  it('quotes commas, semicolons, quotes, line breaks and spaces at the ends', () => {
    const row = ['a,b', 'a;b', 'say "no"', 'two\nlines', 'two\r\nlines', ' x '];
    const text = csvOf([row]);
    expect(text).toContain('"a;b"');
    expect(text).toContain('"say ""no"""');
    expect(text).toContain('" x "');
    expect(rowsOf(text)).toEqual([row]);
  });

  it('keeps umlauts and other scripts', () => {
    const row = ['Müller-Šťastná', 'Ødegård', '李', '😀'];
    const bytes = new TextEncoder().encode(csvOf([row]));
    expect(rowsOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual([row]);
  });
});

describe('the export of a programme', () => {
  const period = { from: '2026-03-01', to: '2026-04-30' };
  const cases = [1, 2, 3, 4, 5, 6].map((number) => ({
    caseId: `secret-${String(number)}`,
    measures: measured(
      '2026-06-30',
      diagnosed('2026-03-02'),
      imaged('2026-03-04'),
      sampled(`2026-03-${String(number + 6).padStart(2, '0')}`),
    ),
  }));
  const rows = rowsOf(
    programmeCsv({
      period,
      figures: aggregate(cases, period, '2026-06-30'),
      slices: aggregateBy(cases, period, 'month', '2026-06-30'),
      patients: 'patients',
    }),
  );
  const [header = [], ...body] = rows;
  const at = (row: readonly string[] | undefined, name: string): string | undefined =>
    row?.[header.indexOf(name)];

  it('begins with the names of the columns, and every row has as many', () => {
    expect(header[0]).toBe('Measure');
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(body).toHaveLength(MEASURES.length * 3);
  });

  it('gives the period, its months, the numbers and what they mean', () => {
    const [whole, march, april] = body;
    expect(at(whole, 'Measure')).toBe('Suspicious imaging to biopsy');
    expect([at(whole, 'From'), at(whole, 'To')]).toEqual(['2026-03-01', '2026-04-30']);
    expect([at(whole, 'Numerator'), at(whole, 'Denominator'), at(whole, 'Per cent')]).toEqual([
      '5',
      '6',
      '83',
    ]);
    expect([at(whole, 'Median days'), at(whole, '90th percentile days')]).toEqual(['5.5', '8']);
    expect(at(whole, 'Target days')).toBe('7');
    expect(at(whole, 'Definition')).toContain('first suspicious imaging report');
    expect(at(whole, 'Source of the target')).toBe('NAPBC PROMPT');
    expect([at(march, 'From'), at(march, 'To')]).toEqual(['2026-03-01', '2026-03-31']);
    expect([at(april, 'Denominator'), at(april, 'Per cent')]).toEqual(['0', '']);
  });

  it('names no patient', () => {
    expect(rows.flat().join(' ')).not.toContain('secret');
  });
});
