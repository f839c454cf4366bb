import { describe, expect, test } from 'vitest';
import { CaseFormatError, parseCase, parseCaseText } from '../../src/pathway/case-file/index.js';
import type { Json } from './support.js';
import { caseWith, event, problemsOf } from './support.js';

const SECRET = 'Geheim';

/** The error of a reading that fails. */
function errorOf(read: () => unknown): CaseFormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof CaseFormatError) return error;
  }
  throw new Error('Expected a CaseFormatError');
}

describe('a file of a newer format version', () => {
  test.each(['axillary-case/2', 'axillary-case/10', 'axillary-case/1.1'])(
    '%s says so, and nothing else',
    (format) => {
      const raw = { ...caseWith(null, { new: true }), format, addedInThatVersion: 1 };
      const error = errorOf(() => parseCase(raw));
      expect(error.problems).toHaveLength(1);
      expect(error.problems[0]?.pointer).toBe('/format');
      expect(error.problems[0]?.expected).toContain('"axillary-case/1"');
      expect(error.message).toContain(`"${format}", a newer version of the format`);
    },
  );

  test('is not what an unknown format is', () => {
    for (const format of ['axillary-case/0', 'axillary-case', 'breast-case/2', 2, undefined]) {
      const [problem] = problemsOf(() => parseCase({ ...caseWith(), format }));
      expect(problem?.pointer).toBe('/format');
      expect(problem?.found).not.toContain('newer');
    }
  });
});

describe('what was found', () => {
  const found = (data: Json, pointer: string) =>
    problemsOf(() => parseCase(caseWith(event('e1', 'exam.recorded', data)))).find(
      (problem) => problem.pointer === `/events/0/data/${pointer}`,
    )?.found;

  test('is the type and a short value', () => {
    expect(found({ axilla: 'suspect' }, 'axilla')).toBe('text "suspect"');
    expect(found({ axilla: '' }, 'axilla')).toBe('text ""');
    expect(found({ axilla: 3 }, 'axilla')).toBe('number 3');
    expect(found({ axilla: false }, 'axilla')).toBe('false');
    expect(found({ axilla: null }, 'axilla')).toBe('null');
    expect(found({ axilla: [] }, 'axilla')).toBe('an array');
    expect(found({ axilla: {} }, 'axilla')).toBe('an object');
    expect(found({}, 'axilla')).toBe('nothing');
    expect(found({ axilla: 'bulky', nodeSizeMm: -3 }, 'nodeSizeMm')).toBe('number -3');
    expect(found({ axilla: 'bulky', palpable: 'yes' }, 'palpable')).toBe('text "yes"');
  });

  test('is never longer than 60 characters, and well-formed', () => {
    const texts = [
      'x'.repeat(70),
      '\u{1F642}'.repeat(50),
      '"'.repeat(50),
      '\u0007'.repeat(40),
      '\\'.repeat(60),
    ];
    for (const text of texts.flatMap((long) => [long, `a${long}`, `ab${long}`, `abc${long}`])) {
      const words = found({ axilla: text }, 'axilla') ?? '';
      expect(words.length).toBeLessThanOrEqual(60);
      expect(words).toMatch(/^text ".+…"$/);
      expect(words).not.toMatch(/\p{Surrogate}/u);
      // What is shown is the beginning of the text, no character of it cut in two.
      const shown = JSON.parse(words.replace('text ', '').replace('…', '')) as string;
      expect(text.startsWith(shown) && shown.length >= 8).toBe(true);
    }
  });

  test('under an unknown name is the type only', () => {
    expect(found({ axilla: 'bulky', comment: SECRET }, 'comment')).toBe('text');
  });
});

describe('what identifies the patient is never repeated', () => {
  const hostile = [[SECRET], { x: SECRET }, 19720304, `${SECRET}\uD800`, SECRET.repeat(50_000)];

  test('from the patient', () => {
    for (const value of [...hostile, SECRET]) {
      const patient: Json = { id: [value], name: { family: [value], Given: value } };
      for (const key of ['birthDate', 'identifiers', 'language', 'nmae']) patient[key] = value;
      patient['telecom'] = { number: value };
      const error = errorOf(() => parseCase({ ...caseWith(), patient }));
      expect(error.problems.length).toBeGreaterThanOrEqual(7);
      expect(JSON.stringify(error.problems)).not.toMatch(/Geheim|19720304/);
      expect(error.message).not.toMatch(/Geheim|19720304/);
    }
    expect(
      problemsOf(() => parseCase({ ...caseWith(), patient: { id: 'p', birthDate: '04.03.1972' } })),
    ).toMatchObject([{ pointer: '/patient/birthDate', found: 'text' }]);
  });

  test('from free text', () => {
    for (const value of hostile) {
      const raw = caseWith(
        event('e1', 'note.added', { text: value }, { note: value, recordedBy: value }),
        event('e2', 'care-team.assigned', { role: 'other', name: value, telecom: value }),
        event('e3', 'contact.recorded', { with: 'patient', outcome: 'reached', text: value }),
        event('e4', 'case.closed', { outcome: 'other', reason: value, to: value }),
      );
      const error = errorOf(() => parseCase(raw));
      expect(error.problems.length).toBeGreaterThanOrEqual(8);
      expect(JSON.stringify(error.problems)).not.toMatch(/Geheim|19720304/);
    }
  });

  test('from a text that is not JSON, but for the character at fault', () => {
    const error = errorOf(() => parseCaseText(`{"patient": {"name": ${SECRET}}}`));
    expect(error.message).not.toContain(SECRET);
  });
});

describe('the error', () => {
  test('is an Error whose message lists each problem with place, expected and found', () => {
    const error = errorOf(() => parseCase({ ...caseWith(), laterality: 'both', id: '' }));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CaseFormatError');
    expect(error.message.split('\n')).toEqual([
      'Not a readable case file, 2 problems:',
      '  /id: expected text that is not blank; found text ""',
      '  /laterality: expected one of "left", "right"; found text "both"',
    ]);
    expect(errorOf(() => parseCase(null)).message).toBe(
      'Not a readable case file, 1 problem:\n  the whole file: expected an object; found null',
    );
  });

  test('names all problems, and lists the first hundred', () => {
    const error = errorOf(() => parseCase(caseWith(...new Array<null>(250).fill(null))));
    expect(error.problems).toHaveLength(250);
    expect(error.message.split('\n')).toHaveLength(102);
    expect(error.message).toContain('and 150 more');
  });

  test('escapes what a pointer has to escape', () => {
    const raw = { ...caseWith(), 'a/b~c~1': 1, '': 2 };
    expect(problemsOf(() => parseCase(raw)).map(({ pointer }) => pointer)).toEqual([
      '/a~1b~0c~01',
      '/',
    ]);
  });

  test('names one problem at one place', () => {
    const data = { axilla: 'bulky', nodeSizeMm: -Infinity };
    const problems = problemsOf(() => parseCase(caseWith(event('e1', 'exam.recorded', data))));
    expect(problems).toEqual([
      {
        pointer: '/events/0/data/nodeSizeMm',
        expected: 'a finite number',
        found: 'number -Infinity',
      },
    ]);
  });

  test('says which properties there are where one is misspelt', () => {
    const data = { axila: 'bulky', axilla: 'bulky' };
    const [problem] = problemsOf(() => parseCase(caseWith(event('e1', 'exam.recorded', data))));
    expect(problem?.expected).toBe(
      'one of the properties "axilla", "palpable", "nodeSizeMm", "mobility"',
    );
  });
});
