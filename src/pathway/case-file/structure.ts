/** The first look at a case file: is it plain JSON data, and of a size that can be handled? */
import type { ProblemList } from './problems.js';

/** Deepest nesting of objects and arrays; a case file without `ext` needs 7. */
export const MAX_DEPTH = 64;
/** Longest text, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 100_000;
/** Most values in one file, counted as written: what is referred to twice counts twice. */
export const MAX_VALUES = 1_000_000;

/** Keys that reach into the prototype where a careless reader assigns them. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const UNPAIRED_SURROGATE = /\p{Surrogate}/u;

/**
 * Walks the raw input and adds what no JSON text could hold, or what is too deep, too long or too
 * much. Never follows a cycle and never goes deeper than `MAX_DEPTH`.
 *
 * @returns false where the input could not be walked to its end, so that looking further at it is unsafe.
 */
export function checkStructure(json: unknown, problems: ProblemList): boolean {
  const path: (string | number)[] = [];
  const ancestors = new Set<object>();
  let left = MAX_VALUES;

  const walk = (value: unknown): void => {
    left -= 1;
    if (left < 0) throw new TooMuch();
    if (typeof value === 'string') checkText(value);
    else if (typeof value === 'object' && value !== null) walkObject(value);
    else if (typeof value === 'number') {
      if (!Number.isFinite(value)) problems.add(path, 'a finite number', `number ${value}`);
    } else if (value !== null && typeof value !== 'boolean') {
      problems.add(path, 'a JSON value', value === undefined ? 'undefined' : `a ${typeof value}`);
    }
  };

  const checkText = (text: string): void => {
    if (text.length > MAX_TEXT_LENGTH) {
      problems.add(
        path,
        `text of at most ${MAX_TEXT_LENGTH} characters`,
        `${text.length} characters`,
      );
    } else if (UNPAIRED_SURROGATE.test(text)) {
      problems.add(path, 'well-formed Unicode', 'text with an unpaired surrogate');
    }
  };

  const walkObject = (value: object): void => {
    if (ancestors.has(value)) {
      problems.add(path, 'a value that does not contain itself', 'a cycle');
      return;
    }
    if (ancestors.size === MAX_DEPTH) {
      problems.add(path, `at most ${MAX_DEPTH} levels of nesting`, 'one level more');
      return;
    }
    ancestors.add(value);
    if (Array.isArray(value)) walkArray(value);
    else if (isPlain(value)) walkMembers(value);
    else problems.add(path, 'a plain object or an array', `an instance of ${tagOf(value)}`);
    ancestors.delete(value);
  };

  const walkArray = (list: readonly unknown[]): void => {
    // A sparse array can claim a length that is not worth walking.
    if (list.length > left) throw new TooMuch();
    for (let index = 0; index < list.length; index += 1) {
      path.push(index);
      walk(list[index]);
      path.pop();
    }
  };

  const walkMembers = (value: object): void => {
    for (const key of Object.keys(value)) {
      path.push(key);
      if (FORBIDDEN_KEYS.has(key)) problems.add(path, 'another name', 'a reserved name');
      else {
        checkText(key);
        walk((value as Record<string, unknown>)[key]);
      }
      path.pop();
    }
  };

  try {
    walk(json);
  } catch (error) {
    // Anything else comes from the input itself, such as an accessor that throws.
    const expected = error instanceof TooMuch ? `at most ${MAX_VALUES} values` : 'readable data';
    problems.add([], expected, error instanceof TooMuch ? 'more' : 'a member that cannot be read');
    return false;
  }
  return true;
}

class TooMuch extends Error {}

/** Whether an object is one that JSON could have made, not an instance of some class. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1).slice(0, 40);
}
