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

/** Why an axilla without tissue is not clinically negative, or nothing. */
function openBeforeTissue(ledger: Ledger): string | null {
  const felt = ledger.exam === 'not-negative';
  if (ledger.diagnosis !== 'proven') return 'no proven cancer of this pathway is on record';
  if (ledger.everSuspiciousUltrasound) return 'an ultrasound was suspicious';
  if (ledger.elsewhere === 'unanswered') return 'a suspicious study has no ultrasound after it';
  if (ledger.ultrasound === 'not-visualized' && (felt || ledger.elsewhere !== 'none'))
    return 'the suspected node was not seen on ultrasound';
  if (felt && ledger.ultrasound === 'none') return 'a node is felt and no ultrasound was done';
  return null;
}

export const suspicionIsNotNegative: StepLaw = {
  id: '3 suspicion without tissue is not negative',
  says: 'Without tissue and before treatment, negative is shown only where neither exam nor imaging leaves a question.',
  judge: ({ after }) => {
    if (!untreated(after.ledger) || tissueTaken(after.ledger) || after.stage !== 'negative')
      return null;
    const open = openBeforeTissue(after.ledger);
    return open === null || `The axilla is shown as negative, and ${open}.`;
  },
};
