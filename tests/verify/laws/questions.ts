/** Law 3: an open question of one node is never hidden by another node's answer. */
import type { Stage } from '../../../src/machines/vocabulary.js';
import { isProven, tissueTaken, type Ledger } from '../ledger.js';
import { QUESTIONS, openQuestions, openRequest } from '../ledger-reading.js';
import { showsPlan, untreated, type StepLaw } from './law.js';

/** The stage of a sampled axilla without plan and without metastasis: the most pressing question of any node. */
function mostPressing(ledger: Ledger): Stage {
  const request = openRequest(ledger);
  if (request !== null) return request === 'not-taken' ? 'biopsy-due' : 'pathology-awaited';
  const open = openQuestions(ledger);
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

/** The stage of an axilla without tissue, plan and request: the contract's ten lines, the first that holds. */
function dueBeforeTissue(ledger: Ledger): Stage {
  const { diagnosis, exam, ultrasound, elsewhere } = ledger;
  const felt = exam === 'not-negative';
  if (diagnosis === 'none' || (exam === 'none' && !ledger.imaged)) return 'intake';
  if (diagnosis === 'another-pathway') return 'redirected';
  if (diagnosis === 'not-proven') return 'intake';
  if (ledger.everSuspiciousUltrasound) return 'biopsy-due';
  if (elsewhere === 'unanswered') return 'second-look-due';
  if (ultrasound === 'not-visualized' && (felt || elsewhere !== 'none'))
    return 'alternative-guidance';
  if (ultrasound === 'negative') return 'negative';
  if (felt && ultrasound === 'none') return 'ultrasound-due';
  return exam === 'negative' ? 'negative' : 'intake';
}

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

/** The stage of an untreated axilla by its facts alone, were there no plan and no omission. */
export function stageWithoutPlan(ledger: Ledger): Stage {
  if (isProven(ledger)) return 'positive';
  return tissueTaken(ledger) ? mostPressing(ledger) : dueBeforeTissue(ledger);
}
