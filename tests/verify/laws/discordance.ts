/** Law 4: discordance is left only through the board, a new result, treatment or surgery. */
import { NODE_NAMES } from '../ledger.js';
import { isContradictedByFindings, isDiscordant } from '../ledger-reading.js';
import type { Step } from '../explore.js';
import { untreated, type StepLaw } from './law.js';

/**
 * A new sample of the discordant node puts its result in question, so the stage is that of the
 * awaited report (contract, section 2, "standing result"): the way out is the new result.
 */
const sampledAnew = ({ before, event }: Step): boolean =>
  event.type === 'biopsy.performed' &&
  NODE_NAMES.every(
    (name) =>
      name === event.data.nodeId ||
      !isDiscordant(before.ledger.nodes[name]) ||
      before.ledger.nodes[name].accepted,
  );

/**
 * The contract lets the latest verdict count: a reader can take back a verdict where neither image
 * nor exam contradicts the result. Then the discordance was the reader's alone.
 */
export const takesBackOwnVerdict = ({ before, event }: Step): boolean =>
  event.type === 'concordance.assessed' &&
  event.data.verdict === 'concordant' &&
  NODE_NAMES.every((name) => {
    const node = before.ledger.nodes[name];
    return (
      !isDiscordant(node) ||
      node.accepted ||
      (node.samples.some((sample) => sample.id === event.data.biopsyId) &&
        !isContradictedByFindings(node))
    );
  });

const WAYS_OUT = ['tumor-board.decided', 'pathology.reported', 'nast.started', 'surgery.performed'];

export const discordanceIsLeftByRight: StepLaw = {
  id: '4 discordance is left only through the board, a new result, treatment or surgery',
  says: "From discordant lead only a board decision, a new sample or report, NAST and surgery; and the reader's own later verdict where nothing but a verdict made it discordant.",
  judge: (step) => {
    const { before, event, after } = step;
    if (before.stage !== 'discordant' || !untreated(before.ledger)) return null;
    if (after.stage === 'discordant') return true;
    return (
      WAYS_OUT.includes(event.type) ||
      sampledAnew(step) ||
      takesBackOwnVerdict(step) ||
      `"${event.type}" led from discordant to "${after.stage}".`
    );
  },
};
