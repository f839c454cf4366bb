import { earliestReview } from '../../pathway/knowledge/index.js';
import type { BasisId } from '../../pathway/knowledge/index.js';
import { formatDay } from '../shared/dates.js';
import { say } from '../shared/say.js';

/** `SN-18, SN-25. Reviewed 30-May-2026.` */
export function sourceLine(ids: readonly BasisId[]): string {
  const reviewed = earliestReview(ids);
  return `${ids.join(', ')}.${reviewed ? say` Reviewed ${formatDay(reviewed)}.` : ''}`;
}
