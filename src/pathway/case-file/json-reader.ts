/**
 * A JSON reader that knows where it is: `JSON.parse` keeps the last of two members of one name
 * without a word, and tells the place of an error differently in every engine.
 */
import { CaseFormatError, pointerTo } from './problems.js';
import type { ProblemList } from './problems.js';
import { MAX_DEPTH } from './structure.js';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
const LITERALS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON text (RFC 8259). A member written twice is added to `problems`, and its first value kept.
 *
 * @throws {CaseFormatError} with one problem, naming line and column, where the text is not JSON or
 *   is nested deeper than `MAX_DEPTH`: what follows such a place cannot be told.
 */
export function readJson(text: string, problems: ProblemList): unknown {
  const path: (string | number)[] = [];
  let at = 0;
  let depth = 0;

  const fail = (expected: string): never => {
    const lines = text.slice(0, at).split(/\r\n|\n|\r/);
    const column = (lines.at(-1) ?? '').length + 1;
    const code = text.codePointAt(at);
    const what =
      code === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(code));
    const found = `${what} at line ${lines.length}, column ${column}`;
    throw new CaseFormatError([{ pointer: pointerTo(path), expected, found }]);
  };

  /** Moves past what the pattern matches here, if it does, and gives it. */
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const takeMark = (mark: string): boolean => {
    take(SPACE);
    const isNext = text[at] === mark;
    if (isNext) at += 1;
    return isNext;
  };

  const readString = (): string => {
    const start = at;
    let hasEscape = false;
    for (at += 1; text[at] !== '"';) {
      // Not a number at the end of the text.
      if (!(text.charCodeAt(at) >= 0x20)) fail('the end of a text, or an escaped character');
      const isEscape = text[at] === '\\';
      at += 1;
      if (isEscape) {
        hasEscape = true;
        if (take(ESCAPE) === undefined) fail('an escape that JSON has');
      }
    }
    at += 1;
    return hasEscape
      ? (JSON.parse(text.slice(start, at)) as string)
      : text.slice(start + 1, at - 1);
  };

  const readMember = (object: Record<string, unknown>): void => {
    take(SPACE);
    if (text[at] !== '"') fail('the name of a property in double quotes');
    const key = readString();
    path.push(key);
    if (!takeMark(':')) fail('":"');
    const value = readValue();
    if (Object.hasOwn(object, key)) {
      problems.add(path, 'each property once', 'a second one of the same name');
    } else {
      // Assigning `__proto__` would set the prototype, and hide the member from those who refuse it.
      if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
      else object[key] = value;
    }
    path.pop();
  };

  const readItem = (array: unknown[]): void => {
    path.push(array.length);
    array.push(readValue());
    path.pop();
  };

  const readParts = <T>(whole: T, close: string, readPart: (whole: T) => void): T => {
    if (depth === MAX_DEPTH) fail(`at most ${MAX_DEPTH} levels of nesting`);
    depth += 1;
    at += 1;
    if (!takeMark(close)) {
      do readPart(whole);
      while (takeMark(','));
      if (!takeMark(close)) fail(close === '}' ? '"," or "}"' : '"," or "]"');
    }
    depth -= 1;
    return whole;
  };

  const readValue = (): unknown => {
    take(SPACE);
    if (text[at] === '"') return readString();
    if (text[at] === '{') return readParts({}, '}', readMember);
    if (text[at] === '[') return readParts([], ']', readItem);
    for (const [word, value] of LITERALS) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return value;
    }
    return Number(take(NUMBER) ?? fail('a JSON value'));
  };

  const value = readValue();
  take(SPACE);
  if (at < text.length) fail('the end of the file');
  return value;
}
