/**
 * Groups of letters and digits for a key on paper: Crockford's alphabet, in which no two characters are
 * easily taken for each other, and a check character in each group.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is read in the place of a character that is not in the alphabet. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Characters of a group that carry the key; one more checks them. */
const CARRYING = 4;

/** Twice a value in the field of 32 elements with x⁵ = x² + 1. */
const twice = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/**
 * The check of a group. Each place counts double the one before it, in a field: so one wrong character,
 * two exchanged ones, and a group in the place of another are all told.
 *
 * @param values - of the characters that carry the key
 * @param place - of the group, from 0
 */
const checkOf = (values: readonly number[], place: number): number =>
  [place + 1, ...values].reduce((sum, value) => twice(sum ^ value), 0);

const written = (values: readonly number[]): string =>
  values.map((value) => ALPHABET.charAt(value)).join('');

/**
 * Values of five bits each as groups.
 * @param values - as many as fill whole groups
 */
export function toGroups(values: readonly number[]): string[] {
  const groups: string[] = [];
  for (let at = 0; at < values.length; at += CARRYING) {
    const carrying = values.slice(at, at + CARRYING);
    groups.push(written([...carrying, checkOf(carrying, groups.length)]));
  }
  return groups;
}

/** The values of groups as typed, or the first group (from 1) that cannot be right. */
export type ReadGroups = { readonly values: readonly number[] } | { readonly wrong: number };

/**
 * Reads groups. Upper and lower case, spaces and hyphens do not count.
 * @param text - as typed
 * @param count - how many groups there have to be
 */
export function readGroups(text: string, count: number): ReadGroups {
  const characters = text.toUpperCase().replace(/[\s\-–—]/g, '');
  const width = CARRYING + 1;
  const values: number[] = [];
  for (let place = 0; place < count; place += 1) {
    const group = [...characters.slice(place * width, (place + 1) * width)].map((character) =>
      ALPHABET.indexOf(READ_AS[character] ?? character),
    );
    const carrying = group.slice(0, CARRYING);
    const isWhole = group.length === width && !group.includes(-1);
    if (!isWhole || checkOf(carrying, place) !== group[CARRYING]) return { wrong: place + 1 };
    values.push(...carrying);
  }
  return characters.length > count * width ? { wrong: count + 1 } : { values };
}
