/**
 * The building blocks of the case file's definition: plain data, from which a file is read, the JSON
 * Schema is written and the types are checked. What a part expects is said in words: they become
 * `expected` of a problem as they stand.
 */
import { CALENDAR_DAY, DAY_OR_INSTANT, INSTANT } from './dates.js';

/** What a value may be, as data; which members there are depends on the kind. */
export interface Definition {
  readonly kind: 'text' | 'number' | 'flag' | 'word' | 'list' | 'object';
  readonly expected: string;
  /** A property that may be left out; present and undefined is not left out. */
  readonly isOptional?: boolean;
  /** What a text must match. */
  readonly pattern?: RegExp;
  /** A number without a fraction. */
  readonly isWhole?: boolean;
  /** The values of a closed list. */
  readonly words?: readonly unknown[];
  /** What each item of a list is; where that depends on the item, a function of it. */
  readonly item?: Definition | ((value: unknown) => Definition);
  /** Most items of a list, and what is said where there are more. */
  readonly most?: number;
  readonly tooMany?: string;
  /** The only properties of an object, in the order of the contract; without them it may be any. */
  readonly members?: Readonly<Record<string, Definition>>;
  /** A property that must be there once another one has a value. */
  readonly needs?: Condition;
}

/** `key` must be there where `of` is `value`; `why` says so after what `key` expects. */
export interface Condition {
  readonly key: string;
  readonly of: string;
  readonly value: string;
  readonly why: string;
}

/** A definition with the type of what it accepts; `accepts` is there for the compiler only. */
export type Part<T> = Definition & { readonly accepts?: T };
/** What a definition accepts. */
export type TypeOf<P> = P extends { readonly accepts?: infer T } ? T : never;

type Maybe<T> = Part<T> & { readonly isOptional: true };
type Members = Readonly<Record<string, Definition>>;
type OptionalKeys<M extends Members> = {
  [K in keyof M]: M[K] extends { readonly isOptional: true } ? K : never;
}[keyof M];
type Flat<T> = { [K in keyof T]: T[K] };
/** What an object with these members accepts. */
export type ObjectOf<M extends Members> = Flat<
  { [K in Exclude<keyof M, OptionalKeys<M>>]: TypeOf<M[K]> } & {
    [K in OptionalKeys<M>]?: TypeOf<M[K]>;
  }
>;

/** Words as they are quoted where they are expected. */
export const quoted = (words: readonly unknown[]): string =>
  words.map((word) => JSON.stringify(word)).join(', ');

const object = { kind: 'object', expected: 'an object' } as const;

/** Some object that is looked at no further: kept by reference. */
export const anyObject: Part<Record<string, unknown>> = object;

/** An object with exactly these properties. */
export const strict = <const M extends Members>(
  members: M,
  needs?: Condition,
): Part<ObjectOf<M>> => (needs ? { ...object, members, needs } : { ...object, members });

/** A property that may be left out. */
export const maybe = <T>(part: Part<T>): Maybe<T> => ({ ...part, isOptional: true });

/** One word of a closed list, or the only value there may be. */
export const word = <const Words extends readonly unknown[]>(
  words: Words,
  expected = words.length === 1 ? quoted(words) : `one of ${quoted(words)}`,
): Part<Words[number]> => ({ kind: 'word', words, expected });

/** Any number of what `item` describes, `most` of them where that is given. */
export const list = <T>(
  item: Part<T> | ((value: unknown) => Part<T>),
  more: Pick<Definition, 'most' | 'tooMany'> = {},
): Part<T[]> => ({ kind: 'list', expected: 'an array', item, ...more });

const matching = (pattern: RegExp, expected: string): Part<string> => ({
  kind: 'text',
  pattern,
  expected,
});

export const text: Part<string> = { kind: 'text', expected: 'text' };
/** An id, or a reason that must be given. */
export const notBlank = matching(/\S/, 'text that is not blank');
export const day = matching(CALENDAR_DAY, 'a calendar date, YYYY-MM-DD');
export const instant = matching(INSTANT, 'an ISO 8601 date-time with offset');
export const dayOrInstant = matching(
  DAY_OR_INSTANT,
  'an ISO 8601 calendar date, or a date-time with offset',
);

export const flag: Part<boolean> = { kind: 'flag', expected: 'true or false' };
export const measure: Part<number> = { kind: 'number', expected: 'a number of at least 0' };
export const count: Part<number> = {
  kind: 'number',
  isWhole: true,
  expected: 'a whole number of at least 0',
};
