/** Law 3: an open question of one node is never hidden by another node's answer. */
import type { Stage } from '../../../src/machines/vocabulary.js';
import { isProven, tissueTaken, type Ledger } from '../ledger.js';
import { QUESTIONS, dueBeforeTissue, openQuestions, openRequest } from '../ledger-reading.js';
import { showsPlan, untreated, type StepLaw } from './law.js';

/** The stage of a sampled axilla without plan and without metastasis: the most pressing question of any node. */
function mostPressing(ledger: Ledger, omitted = false): Stage {
  const request = openRequest(ledger);
  if (request !== null) return request === 'not-taken' ? 'biopsy-due' : 'pathology-awaited';
  const open = openQuestions(ledger, omitted);
  return QUESTIONS.find((question) => open.includes(question)) ?? 'negative';
}

export const noQuestionHidden: StepLaw = {
  id: '3 no open question is hidden by another answer',
  says: 'After tissue, with nothing metastatic and no plan, the stage is the most pressing question of any node, and negative only where no node asks.',
  judge: ({ after }) => {
    const { ledger, stage } = after;
    if (!untreated(ledger) || !tissueTaken(ledger) || isProven(ledger)) return null;
    if (showsPlan(stage, false) || stage === 'staged') return null;
    const due = mostPressing(ledger);
    return stage === due || `The most pressing question is "${due}", and the stage is "${stage}".`;
  },
};

export const suspicionIsNotNegative: StepLaw = {
  id: '3 suspicion without tissue is not negative',
  says: 'Without tissue, plan and request the stage is what diagnosis, exam and imaging leave due, and negative only where they leave no question.',
  judge: ({ after }) => {
    const { ledger, stage } = after;
    if (!untreated(ledger) || tissueTaken(ledger)) return null;
    if (showsPlan(stage, false) || stage === 'staged') return null;
    const due = ledger.request === null ? dueBeforeTissue(ledger) : 'biopsy-due';
    return stage === due || `Due is "${due}", and the stage is "${stage}".`;
  },
};

/**
 * The stage beneath an omission of an untreated axilla. As long as the board's omission stands it has
 * settled what was open; without tissue the stage is the one from which surgery was left out.
 */
export function stageBeneathOmission(ledger: Ledger): Stage {
  if (isProven(ledger)) return 'positive';
  return tissueTaken(ledger)
    ? mostPressing(ledger, true)
    : (ledger.kept ?? dueBeforeTissue(ledger));
}
