import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/pathway/case-file/json-reader.js';
import {
  MAX_DEPTH,
  MAX_FILE_LENGTH,
  caseToText,
  parseCase,
  parseCaseText,
} from '../../src/pathway/case-file/index.js';
import { ProblemList } from '../../src/pathway/case-file/problems.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { TYPES, fullData, someCase } from './examples.js';
import { Chance, caseWith, event, placesOf, problemsOf, vignettes } from './support.js';

const plain = JSON.stringify(caseWith(event('e1', 'note.added', { text: 'x' })));
const read = (text: string) => readJson(text, new ProblemList());

describe('the text of a case file', () => {
  test.each(vignettes())('%s is read like its data', (_name, raw) => {
    expect(parseCaseText(JSON.stringify(raw))).toStrictEqual(parseCase(raw));
    expect(parseCaseText(JSON.stringify(raw, null, '\t'))).toStrictEqual(parseCase(raw));
  });

  test('may begin with a byte order mark, but with one only', () => {
    expect(parseCaseText(`\uFEFF${plain}`)).toStrictEqual(parseCaseText(plain));
    expect(placesOf(() => parseCaseText(`\uFEFF\uFEFF${plain}`))).toEqual(['']);
  });

  test('is of at most 16 Mi characters', () => {
    expect(MAX_FILE_LENGTH).toBe(16_777_216);
    expect(placesOf(() => parseCaseText(plain.padEnd(MAX_FILE_LENGTH)))).toEqual([]);
    expect(problemsOf(() => parseCaseText(plain.padEnd(MAX_FILE_LENGTH + 1)))).toMatchObject([
      { pointer: '', found: '16777217 characters' },
    ]);
  });

  test('has the problems of its data', () => {
    expect(placesOf(() => parseCaseText(plain.replace('"left"', '"both"')))).toEqual([
      '/laterality',
    ]);
  });
});

describe('a property written twice', () => {
  test('is refused at its place, whether the values differ or not', () => {
    const twice = plain.replace('"laterality":"left"', '"laterality":"left","laterality":"right"');
    expect(problemsOf(() => parseCaseText(twice))).toMatchObject([
      { pointer: '/laterality', expected: 'each property once' },
    ]);
    expect(
      placesOf(() => parseCaseText(plain.replace('"text":"x"', '"text":"x","text":"x"'))),
    ).toEqual(['/events/0/data/text']);
  });

  test('is found also where one name is escaped, and inside ext', () => {
    const text = plain.replace('"data"', '"ext":{"a/b":[{"k":1,"\\u006b":2}]},"data"');
    expect(placesOf(() => parseCaseText(text))).toEqual(['/events/0/ext/a~1b/0/k']);
  });

  test('is one problem beside the others', () => {
    const text = plain.replace('"left"', '"both"').replace('"text":"x"', '"text":"x","text":"y"');
    expect(placesOf(() => parseCaseText(text))).toEqual(['/events/0/data/text', '/laterality']);
  });

  test('named __proto__ is refused and changes nothing', () => {
    const text = plain.replace('"text":"x"', '"__proto__":{"a":1},"__proto__":2,"text":"x"');
    expect(placesOf(() => parseCaseText(text))).toEqual(['/events/0/data/__proto__']);
  });
});

describe('text that is not JSON', () => {
  const faults: [string, string, string, string][] = [
    ['', '', 'a JSON value', 'the end of the text at line 1, column 1'],
    ['{"a": 1,\n "b": tru}', '/b', 'a JSON value', '"t" at line 2, column 7'],
    ['{"a":\r\n[1,\r 2 3]}', '/a', '"," or "]"', '"3" at line 3, column 4'],
    ['{"a" 1}', '/a', '":"', '"1" at line 1, column 6'],
    ['{"a": 1,}', '', 'the name of a property in double quotes', '"}" at line 1, column 9'],
    ["{'a': 1}", '', 'the name of a property in double quotes', '"\'" at line 1, column 2'],
    ['{"a": 1} x', '', 'the end of the file', '"x" at line 1, column 10'],
    ['[1,]', '/1', 'a JSON value', '"]" at line 1, column 4'],
    ['["a\nb"]', '/0', 'the end of a text, or an escaped character', '"\\n" at line 1, column 4'],
    ['["a\\x"]', '/0', 'an escape that JSON has', '"x" at line 1, column 5'],
    ['["\\u12G4"]', '/0', 'an escape that JSON has', '"u" at line 1, column 4'],
    [
      '["a',
      '/0',
      'the end of a text, or an escaped character',
      'the end of the text at line 1, column 4',
    ],
    ['[\u{1F642}]', '/0', 'a JSON value', '"\u{1F642}" at line 1, column 2'],
    ['[01]', '', '"," or "]"', '"1" at line 1, column 3'],
    ['[NaN]', '/0', 'a JSON value', '"N" at line 1, column 2'],
    ['// note\n{}', '', 'a JSON value', '"/" at line 1, column 1'],
  ];

  test.each(faults)('%j names line and column', (text, pointer, expected, found) => {
    expect(problemsOf(() => parseCaseText(text))).toEqual([{ pointer, expected, found }]);
  });

  test('nested too deeply is refused without overflowing the stack', () => {
    expect(read('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toBeInstanceOf(Array);
    for (const open of ['[', '{"a":']) {
      const [problem] = problemsOf(() => parseCaseText(open.repeat(2_000_000)));
      expect(problem?.expected).toBe('at most 64 levels of nesting');
    }
  });

  test('cut off anywhere is refused', () => {
    const text = JSON.stringify(someCase(new Chance(7)));
    for (let end = 0; end < text.length; end += 1) {
      expect(problemsOf(() => parseCaseText(text.slice(0, end)))).toHaveLength(1);
    }
  });
});

describe('the reader of JSON', () => {
  test('reads what JSON.parse reads, and refuses what it refuses', () => {
    const marks = [...'{}[]",:-+.eE0129 \n\\utrnfalsx', 'true', 'null', '"a":', '"\\u00e9"', '[]'];
    let readable = 0;
    for (let seed = 0; seed < 20_000; seed += 1) {
      const chance = new Chance(seed);
      const length = 1 + chance.below(6);
      const text = Array.from({ length }, () => chance.pick(marks)).join('');
      let expected: unknown = 'refused';
      try {
        expected = JSON.parse(text);
        readable += 1;
      } catch {
        // Not JSON.
      }
      let actual: unknown = 'refused';
      problemsOf(() => {
        actual = read(text);
      });
      expect(actual, `seed ${seed}: ${text}`).toStrictEqual(expected);
    }
    expect(readable).toBeGreaterThan(500);
  });

  test('keeps numbers, escapes and long texts as they are', () => {
    const long = 'é\u2028"\\'.repeat(200_000);
    for (const value of [0, -0, 1e-7, -12.5e30, 2 ** 53, '\u0000\u001F\uD800', long, '']) {
      expect(
        read(JSON.stringify([value]).replace('[0]', Object.is(value, -0) ? '[-0]' : '[0]')),
      ).toStrictEqual([value]);
    }
    expect(read('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u20AC"')).toBe('"\\/\b\f\n\r\t€');
  });
});

describe('an exported case', () => {
  test.each(vignettes())('%s is equal when read again', (_name, raw) => {
    expect(parseCaseText(caseToText(parseCase(raw)))).toStrictEqual(parseCase(raw));
  });

  test('is equal when read again, whatever the events say', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const caseFile = parseCase(someCase(new Chance(seed)));
      const text = caseToText(caseFile);
      expect(parseCaseText(text), `seed ${seed}`).toStrictEqual(caseFile);
      expect(caseToText(parseCaseText(text)), `seed ${seed}`).toBe(text);
    }
    const all = TYPES.map((type, index) => event(`e${index}`, type, fullData(type)));
    const caseFile = parseCase(caseWith(...all));
    expect(parseCaseText(caseToText(caseFile)).events).toHaveLength(TYPES.length);
  });

  test('is laid out for readers, properties in the order of the contract', () => {
    const raw = {
      events: [
        {
          data: { method: 'core', nodeId: 'L1', biopsyId: 'B1' },
          ext: { b: { z: [], y: {} }, a: 1 },
          ...event('e1', 'biopsy.performed', { method: 'core', nodeId: 'L1', biopsyId: 'B1' }),
        },
      ],
      patient: { gender: 'female', id: 'p-1' },
      laterality: 'left',
      id: 'case-1',
      format: 'axillary-case/1',
    };
    expect(caseToText(raw as unknown as CaseFile)).toBe(`{
  "format": "axillary-case/1",
  "id": "case-1",
  "laterality": "left",
  "patient": {
    "id": "p-1",
    "gender": "female"
  },
  "events": [
    {
      "id": "e1",
      "type": "biopsy.performed",
      "occurredAt": "2026-03-04",
      "recordedAt": "2026-03-04T09:00:00Z",
      "recordedBy": "navigator-1",
      "ext": {
        "a": 1,
        "b": {
          "y": {},
          "z": []
        }
      },
      "data": {
        "biopsyId": "B1",
        "nodeId": "L1",
        "method": "core"
      }
    }
  ]
}
`);
  });

  test('is not written where it could not be read again', () => {
    const broken = { ...caseWith(), laterality: 'both' } as unknown as CaseFile;
    expect(placesOf(() => caseToText(broken))).toEqual(['/laterality']);
    const text = 'x'.repeat(100_000);
    const huge = Array.from({ length: 170 }, (_, index) =>
      event(`e${index}`, 'note.added', { text }),
    );
    expect(placesOf(() => caseToText(parseCase(caseWith(...huge))))).toEqual(['']);
  });
});
