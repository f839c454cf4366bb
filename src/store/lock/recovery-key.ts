/** The recovery key: a second way to the data, drawn at random and kept on paper. */
import { readGroups, toGroups } from './base32.js';

/** Seven groups of four characters with five bits each: 140 bits. */
const GROUPS = 7;
const VALUES = GROUPS * 4;

/** Draws a recovery key, as it is printed: seven groups of five characters. */
export function drawRecoveryKey(): string {
  const values = Array.from(crypto.getRandomValues(new Uint8Array(VALUES)), (byte) => byte & 31);
  return toGroups(values).join('-');
}

/** A key as it was printed, however it was typed; or what is wrong with it, in words. */
export type ReadRecoveryKey = { readonly key: string } | { readonly problem: string };

/**
 * Reads a recovery key.
 * @param text - as typed; case, spaces and hyphens do not count
 */
export function readRecoveryKey(text: string): ReadRecoveryKey {
  const read = readGroups(text, GROUPS);
  if ('values' in read) return { key: toGroups(read.values).join('-') };
  const { wrong } = read;
  return {
    problem:
      wrong > GROUPS
        ? `A recovery key has ${GROUPS} groups; more was typed.`
        : `Group ${wrong} of ${GROUPS} is not as it was printed. Compare its five characters.`,
  };
}
