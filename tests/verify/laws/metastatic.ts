/** Law 1: a metastatic result before treatment is never shown as negative. */
import type { Stage } from '../../../src/machines/vocabulary.js';
import { isProven } from '../ledger.js';
import { untreated, type StatusLaw, type StepLaw } from './law.js';

const WITH_PROOF: readonly Stage[] = [
  'positive',
  'clip-due',
  'nast-due',
  'slnb-due',
  'tad-due',
  'alnd-due',
  'staged',
];

/** Every stage a proven axilla may be in; `staged` is the board's omission. */
export const provenIsNeverOpenOrNegative: StepLaw = {
  id: '1 a metastatic result is never shown as negative',
  says: 'With a metastatic result before treatment the stage is positive, clip-due, a plan, or a decided omission.',
  judge: ({ after }) => {
    if (!isProven(after.ledger) || !untreated(after.ledger)) return null;
    return (
      WITH_PROOF.includes(after.stage) || `A node is metastatic, and the stage is "${after.stage}".`
    );
  },
};

export const firstProofEndsThePlan: StepLaw = {
  id: '1 the first proof ends the plan',
  says: 'With a metastatic node a plan or an omission is shown only if it was made since the first proof.',
  judge: ({ after }) => {
    const { ledger, stage } = after;
    if (!isProven(ledger) || !untreated(ledger) || ledger.plannedKnowing) return null;
    return (
      ['positive', 'clip-due'].includes(stage) ||
      `No plan was made since the first proof, and the stage is "${stage}".`
    );
  },
};

export const provenResultIsPositive: StatusLaw = {
  id: '1 the result shown with a metastatic node is positive',
  says: 'statusOf shows the axilla as positive while a node is metastatic.',
  thinned: true,
  asks: ({ after }) => isProven(after.ledger) && untreated(after.ledger),
  judge: (_step, { result }) =>
    result.axilla === 'positive' ||
    `A node is metastatic, and the result shown is "${result.wording}".`,
};
