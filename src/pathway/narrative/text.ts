/** What may stand in a list or a run of sentences; what is absent is left out. */
export type Part = string | false | undefined;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export const NOT_RECORDED = 'Not recorded';

const present = (parts: readonly Part[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');

/**
 * A calendar day as every screen shows it: `14-Jul-2026`.
 *
 * @param day - a day, or a date-time whose day as written is meant
 */
export function formatDay(day: string): string {
  const month = 3 * (Number(day.slice(5, 7)) - 1);
  return `${day.slice(8, 10)}-${MONTHS.slice(month, month + 3)}-${day.slice(0, 4)}`;
}

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

/** Calendar days from one day, as written, to another. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
