/** The wording an explanation needs: the conditions in words, and what the sources say. */
import { explainBasis } from '../../pathway/knowledge/basis.js';
import type { BasisId } from '../../pathway/knowledge/index.js';

export { guardInWords } from '../../pathway/chart/guards-in-words.js';

/** What stands behind the ids that the chart names as the basis of a state or transition. */
export const sourcesOf = (basis: readonly string[]): ReturnType<typeof explainBasis> =>
  explainBasis(basis as readonly BasisId[]);
