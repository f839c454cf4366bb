import { SOURCES } from './sources.js';
import type { Source } from './sources.js';
import type { BasisId } from './statements.js';

/** The source a statement was taken from: the letters that start its id. */
export function sourceOf(id: BasisId): Source {
  const source = SOURCES[id.slice(0, id.indexOf('-')) as Source['id']] as Source | undefined;
  if (!source) throw new RangeError(`Unknown basis id: ${id}`);
  return source;
}

/**
 * The latest day on which a source of these statements was reviewed. It needs no texts, so that what
 * shows the day need not load them.
 *
 * @param ids - the ids a rule, next step or rating cites; may be empty
 * @returns the day as `YYYY-MM-DD`, or undefined if no source cited states a review
 * @throws RangeError if an id is of no source of the knowledge base
 */
export function latestReview(ids: readonly BasisId[]): string | undefined {
  return ids
    .map((id) => sourceOf(id).reviewedOn)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
