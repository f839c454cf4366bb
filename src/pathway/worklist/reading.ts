/** What a row holds of each dimension, and how it is found by words. */
import type { Listed } from './list.js';
import type { Dimension } from './view.js';

/** Lower case without accents, for searching and for the order of names. */
export const folded = (text: string): string =>
  // Most names have no accents: they are spared the work.
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

const PLAIN = /^[ -~]*$/;

/** Different values of a list; most hold one or none. */
const different = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)];

const WEEK = 7;

/**
 * What a row holds of a dimension.
 * @param over - days past its worst clock
 * @param dueIn - days until its soonest clock is due
 */
export function valuesOf(
  dimension: Dimension,
  { entry, summary }: Listed,
  over: number,
  dueIn: number,
): string | readonly string[] | undefined {
  if (dimension === 'side') return entry.laterality;
  if (summary === undefined) return dimension === 'stage' ? 'unreadable' : undefined;
  const { step, navigator, hold, flags } = summary;
  switch (dimension) {
    case 'stage':
      return summary.stage;
    case 'state':
      return summary.path;
    case 'severity':
      return different(flags.map(({ severity }) => severity));
    case 'pitfall':
      return different(flags.map(({ code }) => code));
    case 'owner':
      return step?.owner;
    case 'clock':
      return over > 0
        ? 'overdue'
        : dueIn <= WEEK
          ? 'week'
          : summary.clocks.some(({ state }) => state === 'held')
            ? 'held'
            : undefined;
    case 'navigator':
      return navigator;
    case 'board':
      return summary.board;
    case 'barrier':
      return summary.barriers.length > 0 ? 'yes' : undefined;
    case 'hold':
      return hold?.kind;
    case 'inflammatory':
      return summary.inflammatory ? 'yes' : undefined;
  }
}
