export { ageOn, daysBetween, formatDay, formatInstant } from '../days.js';

/** What may stand in a list or a run of sentences; what is absent is left out. */
export type Part = string | false | undefined;

export const NOT_RECORDED = 'Not recorded';

/** What stands below every screen, sheet and report. */
export const NOT_A_DEVICE =
  'For breast care professionals. Not a medical device, not for clinical use without local validation.';

const present = (parts: readonly Part[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');

/** The parts that are there, with commas. */
export const commas = (...parts: readonly Part[]): string => present(parts).join(', ');

/** The parts that are there as sentences, each with its full stop. */
export const sentences = (...parts: readonly Part[]): string =>
  present(parts)
    .map((part) => (/[.!?]$/.test(part.trim()) ? part.trim() : `${part.trim()}.`))
    .join(' ');

/** "L1", "L1 and L2", "L1, L2 and L3". */
export const names = (items: readonly string[]): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "1 core", "3 cores". */
export const counted = (count: number | undefined, word: string): Part =>
  count !== undefined && `${count} ${word}${count === 1 ? '' : 's'}`;
