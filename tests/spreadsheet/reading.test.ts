import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/pathway/spreadsheet/index.js';
import { mixedEncoding } from '../../src/pathway/spreadsheet/decode.js';
import { scan } from '../../src/pathway/spreadsheet/scan.js';
import { bytesOf, faultOf, tableOf, utf16Bytes, windowsBytes } from './support.js';

const MULLER = 'Name;Side\r\nMüller;left\r\n';
const cellsOf = (content: string | Uint8Array): readonly (readonly string[])[] =>
  tableOf(content).rows.map(({ cells }) => cells);

describe('the encoding of a spreadsheet', () => {
  it.each([
    ['UTF-8', bytesOf(MULLER), 'utf-8', false],
    ['UTF-8 with a byte-order mark', bytesOf(`\ufeff${MULLER}`), 'utf-8', true],
    ['UTF-16 LE', utf16Bytes(MULLER, 'le'), 'utf-16le', true],
    ['UTF-16 BE', utf16Bytes(MULLER, 'be'), 'utf-16be', true],
    ['Windows-1252', windowsBytes(MULLER), 'windows-1252', false],
  ] as const)('%s is found and told', (_, bytes, encoding, hasByteOrderMark) => {
    const table = tableOf(bytes);
    expect(table).toMatchObject({ encoding, hasByteOrderMark, columns: ['Name', 'Side'] });
    expect(table.rows).toEqual([{ line: 2, cells: ['Müller', 'left'], problems: [] }]);
  });

  it('that changes within the file is named in the rows it spoils, and in no other', () => {
    const bytes = Uint8Array.from([
      ...windowsBytes('Name;Side\nMüller;left\n'),
      ...bytesOf('Gruß;right\n'),
      ...bytesOf('Costa;left\n'),
    ]);
    const [muller, gruss, costa] = tableOf(bytes).rows;
    expect(muller?.problems).toEqual([]);
    expect(costa?.problems).toEqual([]);
    expect(gruss?.problems).toEqual([
      {
        column: 'Name',
        expected: 'one encoding in the whole file',
        found: 'characters of another one: GruÃŸ',
      },
    ]);
  });

  it('that a person chooses instead leaves U+FFFD where it does not fit, and names it', () => {
    const table = readTable(windowsBytes(MULLER), { encoding: 'utf-8' });
    expect('rows' in table && table.rows[0]?.problems).toEqual([
      expect.objectContaining({ column: 'Name', expected: 'one encoding in the whole file' }),
    ]);
  });

  it.each(['JOÃO', 'São', 'Ângela', 'Ærø', 'Łuć', 'Göteborg', 'Åse', 'Ämter', 'O’Brien – "é"'])(
    'is not doubted for the name %s',
    (name) => expect(mixedEncoding(name)).toBeUndefined(),
  );

  it.each(['MÃ¼ller', 'Jos\ufffd', 'JosÃ©', 'Ã„rzte', 'WaÅ‚Ä™sa', 'Oâ€™Brien'])(
    'is doubted for %s',
    (name) => expect(mixedEncoding(name)).toBeDefined(),
  );

  it('of a workbook, a PDF or UTF-16 without a mark is none', () => {
    expect(faultOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toContain('Save it as CSV UTF-8');
    expect(faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toContain('old Excel workbook');
    expect(faultOf('%PDF-1.7')).toContain('PDF');
    expect(faultOf(utf16Bytes('Name;Side\nCosta;left', 'le').subarray(2))).toContain('value zero');
    expect(faultOf('')).toBe('The file is empty.');
  });
});

describe('the delimiter', () => {
  it.each([
    ['comma', 'a,b,c\n1,2,3', ','],
    ['semicolon, though cells have commas', 'Name;Side\nSilva, Rita;left\nCosta, Ana;left', ';'],
    ['tab', 'a\tb\n1,5\t2,5', '\t'],
  ])('is a %s', (_, text, delimiter) => {
    expect(tableOf(text).delimiter).toBe(delimiter);
  });

  it('is the one that Excel names in the first line, which is not the header', () => {
    const table = tableOf('sep=;\r\nName;Note\r\nCosta;"a,b,c"\r\n');
    expect(table).toMatchObject({ delimiter: ';', columns: ['Name', 'Note'] });
    expect(table.rows).toEqual([{ line: 3, cells: ['Costa', 'a,b,c'], problems: [] }]);
  });
});

describe('cells', () => {
  it('in quotes hold delimiters, line ends and quotes; lines are counted as in the file', () => {
    const table = tableOf('A,B\r\n"x, y","one\r\ntwo ""three"""\r\nz,5" clip\r\n');
    expect(table.rows).toEqual([
      { line: 2, cells: ['x, y', 'one\r\ntwo "three"'], problems: [] },
      { line: 4, cells: ['z', '5" clip'], problems: [] },
    ]);
  });

  it('end with LF, CR LF or CR; empty lines and rows without anything are left out', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(['A,B', '1,2', '', ' ,', '3,4'].join(end))).toEqual([
        ['1', '2'],
        ['3', '4'],
      ]);
    }
    expect(tableOf('A,B\r"1\r1",2\r3,4').rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('are what was written, whatever it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', 'ü') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(scan(text, ',').rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('of a quote that is never closed refuse the file and name its line', () => {
    expect(faultOf('A,B\n1,2\n3,"four\n5,6\n')).toMatch(/quote that opens in line 3 is never/);
  });

  it('after a closing quote are named', () => {
    expect(tableOf('A,B\n"Silva" Rita,2\n').rows[0]?.problems).toEqual([
      {
        column: 'A',
        expected: 'nothing between a closing quote and the next cell',
        found: 'Silva Rita',
      },
    ]);
  });

  it('more or fewer than the header has are named', () => {
    const [few, many] = tableOf('A,B,C\n1,2\n1,2,3,4\n').rows;
    const expected = '3 cells, as in the header';
    const column = 'The whole row';
    expect(few?.problems).toEqual([{ column, expected, found: '2 cells' }]);
    expect(many?.problems).toEqual([{ column, expected, found: '4 cells' }]);
  });
});

it('columns have a name each, once', () => {
  expect(tableOf('Date,Date,, Side of\naxilla\n1,2,3,4\n').columns).toEqual([
    'Date',
    'Date (2)',
    'Column 3',
    'Side of',
  ]);
});
