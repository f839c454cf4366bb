import type { BasisId } from './statements.js';

/** The letters of a source, with which its ids start. */
export type SourceId = 'SN' | 'CP' | 'B';

/**
 * Day of each source's last medical review, `YYYY-MM-DD`; undefined where it states none. It stands
 * apart from the texts, so that what shows the day need not load them.
 */
export const REVIEWED_ON: Readonly<Record<SourceId, string | undefined>> = {
  SN: '2026-05-30',
  CP: '2026-05-29',
  B: undefined,
};

const lettersOf = (id: string): string => id.slice(0, id.indexOf('-'));

/** Whether an id is of a source of the knowledge base, for ids that come from outside. */
export const isOfSource = (id: string): boolean => Object.hasOwn(REVIEWED_ON, lettersOf(id));

/**
 * The source a statement was taken from.
 *
 * @throws RangeError if there is no such source
 */
export function sourceOf(id: BasisId): SourceId {
  if (!isOfSource(id)) throw new RangeError(`Unknown basis id: ${id}`);
  return lettersOf(id) as SourceId;
}

/**
 * The earliest day on which a source of these statements was last reviewed: a source whose review is
 * old does not hide behind a fresh one.
 *
 * @param ids - the ids a rule, next step or rating cites; may be empty
 * @returns the day as `YYYY-MM-DD`, or undefined if no source cited states a review
 * @throws RangeError if an id is of no source of the knowledge base
 */
export function earliestReview(ids: readonly BasisId[]): string | undefined {
  return ids
    .map((id) => REVIEWED_ON[sourceOf(id)])
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
}

/** The day, `YYYY-MM-DD`, before which no source that states its review was reviewed last. */
export function reviewedSince(): string {
  const [day] = Object.values(REVIEWED_ON)
    .filter((one) => one !== undefined)
    .sort();
  if (day === undefined) throw new Error('No source states its review');
  return day;
}
