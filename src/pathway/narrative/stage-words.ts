/** The stages in plain words. */
import type { Stage } from '../../machines/vocabulary.js';
import type { CaseStatus } from '../types.js';
import { capital, plainWord } from './plain-words.js';
import { isOmitted } from './reading.js';

/** The stages whose plain form is more than the list word with a capital and spaces. */
export const STAGE_WORDS: { readonly [S in Stage]?: string } = {
  'non-diagnostic': 'Non-diagnostic',
  negative: 'Clinically negative or benign',
  nast: 'NAST under way',
};

export const SURGERY_OMITTED = 'Axillary surgery omitted';

/** `Clip due`, `NAST due`, `Non-diagnostic`; also of a stage that only another version knows. */
export const stageWord = (stage: Stage): string => STAGE_WORDS[stage] ?? plainWord(stage);

/**
 * The stage as a title. Where the axilla is negative it says how, and where surgery is omitted so.
 *
 * @param status - the status of the case
 */
export function stageTitle(status: CaseStatus): string {
  if (status.stage === 'negative') return capital(status.result.wording);
  if (status.stage === 'staged' && isOmitted(status)) return SURGERY_OMITTED;
  return stageWord(status.stage);
}
