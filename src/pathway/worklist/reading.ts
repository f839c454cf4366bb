/** What a row holds of each dimension, and how it is found by words. */
import type { Listed } from './list.js';
import type { Dimension } from './view.js';

/** Lower case without accents, for searching and for the order of names. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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
): readonly string[] {
  if (dimension === 'side') return [entry.laterality];
  if (summary === undefined) return dimension === 'stage' ? ['unreadable'] : [];
  const { step, navigator, hold, flags } = summary;
  switch (dimension) {
    case 'stage':
      return [summary.stage];
    case 'state':
      return [summary.path];
    case 'severity':
      return [...new Set(flags.map(({ severity }) => severity))];
    case 'pitfall':
      return [...new Set(flags.map(({ code }) => code))];
    case 'owner':
      return step ? [step.owner] : [];
    case 'clock':
      return over > 0
        ? ['overdue']
        : dueIn <= WEEK
          ? ['week']
          : summary.clocks.some(({ state }) => state === 'held')
            ? ['held']
            : [];
    case 'navigator':
      return navigator === undefined ? [] : [navigator];
    case 'board':
      return summary.board ? [summary.board] : [];
    case 'barrier':
      return summary.barriers.length > 0 ? ['yes'] : [];
    case 'hold':
      return hold ? [hold.kind] : [];
    case 'inflammatory':
      return summary.inflammatory ? ['yes'] : [];
  }
}
