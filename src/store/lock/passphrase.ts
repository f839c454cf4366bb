/** What a passphrase has to be, and how good it is. */

/** Characters a passphrase needs at least. */
export const SHORTEST_PASSPHRASE = 12;

/** Different characters it needs at least: a row of one letter is no passphrase. */
const FEWEST_DIFFERENT = 6;

/** Rows of keys and of the alphabet, and words that everybody tries first. */
const OBVIOUS = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', '09876543210'],
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop'],
  ...['password', 'passphrase', 'passwort', 'axillary', 'pathway', 'hospital', 'letmein'],
];

/** The text as it is used: one and the same, whatever keyboard typed its accents. */
export const asUsed = (passphrase: string): string => passphrase.normalize('NFKC');

/** How many characters are left once what is obvious or repeated counts as one. */
function unforeseen(text: string): number {
  let rest = text.toLowerCase();
  for (const row of OBVIOUS) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let at = 0; at + length <= row.length; at += 1) {
        rest = rest.replaceAll(row.slice(at, at + length), '\u0000');
      }
    }
  }
  return rest.replace(/(.{1,6}?)\1+/gsu, '$1').length;
}

/** What is wrong with a new passphrase, in words; undefined where it can be used. */
export function problemOf(passphrase: string): string | undefined {
  const characters = [...asUsed(passphrase)];
  if (characters.length < SHORTEST_PASSPHRASE) {
    return `Write at least ${SHORTEST_PASSPHRASE} characters; these are ${characters.length}. Several words that do not belong together are easy to remember.`;
  }
  if (new Set(characters).size < FEWEST_DIFFERENT) {
    return `Use at least ${FEWEST_DIFFERENT} different characters.`;
  }
  if (unforeseen(passphrase) < 8) {
    return 'This is among the first that somebody would try. Several words that do not belong together are better.';
  }
  return undefined;
}

/** How long a passphrase would withstand guessing, roughly. An estimate by length: it knows no names or dates. */
export type Strength = 'too weak' | 'fair' | 'good' | 'very good';

export function strengthOf(passphrase: string): Strength {
  if (problemOf(passphrase) !== undefined) return 'too weak';
  const length = unforeseen(passphrase);
  if (length < 16) return 'fair';
  return length < 24 ? 'good' : 'very good';
}
