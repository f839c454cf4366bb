/**
 * The building blocks of the case file's definition. The message of every part is what was
 * expected, in words: it becomes `expected` of a problem as it stands.
 */
import * as v from 'valibot';
import { CALENDAR_DAY, DAY_OR_INSTANT, INSTANT } from './dates.js';

/** An object with exactly these properties. */
export type Strict<Entries extends v.ObjectEntries> = v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<Entries, string>>,
  v.InferOutput<v.StrictObjectSchema<Entries, string>>
> & { readonly entries: Entries };

const quoted = (words: readonly string[]): string =>
  words.map((word) => JSON.stringify(word)).join(', ');

/** Some object that is looked at no further: kept by reference. */
export const anyObject = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);

/**
 * An object with exactly these properties. Valibot's own strict object stops at the first unknown
 * property and takes an array for an object; here every unknown property is named.
 */
export function strict<const Entries extends v.ObjectEntries>(entries: Entries): Strict<Entries> {
  const known = Object.keys(entries);
  const unknown = v.never(
    known.length === 0 ? 'no property' : `one of the properties ${quoted(known)}`,
  );
  const object = v.objectWithRest(entries, unknown, (issue) => {
    const missing = entries[String(issue.path?.[0]?.key)] as { message?: unknown } | undefined;
    return String(missing?.message);
  });
  return { ...v.pipe(anyObject, object), entries } as unknown as Strict<Entries>;
}

/** A property that may be left out; present and undefined is not left out. */
export const maybe = v.exactOptional;

/** One word of a closed list. */
export function word<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words, words.length === 1 ? quoted(words) : `one of ${quoted(words)}`);
}

/** Any number of what `item` describes. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, 'an array');
}

function matching(pattern: RegExp, expected: string) {
  return v.pipe(v.string(expected), v.regex(pattern, expected));
}

export const text = v.string('text');
/** An id, or a reason that must be given. */
export const notBlank = matching(/\S/, 'text that is not blank');
export const day = matching(CALENDAR_DAY, 'a calendar date, YYYY-MM-DD');
export const instant = matching(INSTANT, 'an ISO 8601 date-time with offset');
export const dayOrInstant = matching(
  DAY_OR_INSTANT,
  'an ISO 8601 calendar date, or a date-time with offset',
);

export const flag = v.boolean('true or false');

const MEASURE = 'a number of at least 0';
export const measure = v.pipe(v.number(MEASURE), v.finite(MEASURE), v.minValue(0, MEASURE));
const COUNT = 'a whole number of at least 0';
export const count = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT));
