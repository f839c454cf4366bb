/** What does not fit a chain, in words. */
import type { CaseProblem } from '../case-file/index.js';
import type { ChainFault } from './chain.js';

const several = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/**
 * Faults of a chain as problems of the file that carries it; nothing of its content is told.
 *
 * @param faults - as `verifyChain` names them
 */
export const faultProblems = (faults: readonly ChainFault[]): CaseProblem[] =>
  faults.map((fault) => {
    switch (fault.kind) {
      case 'header':
        return {
          pointer: '/case',
          expected:
            'the format, id, side and patient that the first link of the chain was made for',
          found: 'others, or a first link that was changed',
        };
      case 'entry':
        return {
          pointer: `/case/events/${fault.entry - 1}`,
          expected: 'entries that fit the chain',
          found: `${several(fault.count, 'one entry that does not', `${fault.count} entries that do not`)}, entry ${fault.entry} first: it or its link was changed, added, removed or moved`,
        };
      case 'missing-links':
        return {
          pointer: '/chain/links',
          expected: 'a link for every entry',
          found: `${several(fault.count, 'one entry', `${fault.count} entries`)} without a link, from entry ${fault.entry} on`,
        };
      case 'surplus-links':
        return {
          pointer: '/case/events',
          expected: 'an entry for every link of the chain',
          found: `${several(fault.count, 'one link', `${fault.count} links`)} without an entry, from entry ${fault.entry} on`,
        };
    }
  });
