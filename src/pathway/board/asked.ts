/** Whether a case is the tumor board's to decide: read from its next steps and from the chart's region. */
import type { CaseStatus, NextStep } from '../types.js';

const isOwned = ({ owner }: Pick<NextStep, 'owner'>): boolean =>
  owner.split(', ').includes('board');

/** A step that is the board's, or that a decision of the board would do. */
export const isForBoard = (step: Pick<NextStep, 'owner' | 'events'>): boolean =>
  isOwned(step) || step.events.includes('tumor-board.decided');

/** A step that sends the case to the board, and not one that the board may do among others. */
export const isOutright = (step: NextStep): boolean =>
  isOwned(step) || step.events.includes('tumor-board.referred');

/** Whether a question is before the board, as its region of the statechart says. */
export const isReferred = ({ state }: CaseStatus): boolean =>
  typeof state === 'object' && state['board'] === 'asked';

/**
 * Whether a case belongs on the board's list: by its status alone, for those who go through many.
 * @param status - its status; a closed case asks nothing
 */
export const asksTheBoard = (status: CaseStatus): boolean =>
  status.stage !== 'closed' && (isReferred(status) || status.nextSteps.some(isForBoard));

/**
 * How far a case is the board's: asked outright, as it is referred or sent to it, or one of several who
 * may decide.
 */
export function boardNeed(status: CaseStatus): 'asked' | 'possible' | undefined {
  if (!asksTheBoard(status)) return undefined;
  return isReferred(status) || status.nextSteps.some(isOutright) ? 'asked' : 'possible';
}
