/** Law 5: treatment of an open or unproven axilla always carries its flag; and treatment is always followed. */
import type { PitfallCode, Stage } from '../../../src/machines/vocabulary.js';
import type { CaseStatus } from '../../../src/pathway/types.js';
import type { Step } from '../explore.js';
import { NODE_NAMES, isProven, standing, tissueTaken, type Ledger } from '../ledger.js';
import { isSuspected } from '../ledger-reading.js';
import { untreated, type StatusLaw, type StepLaw } from './law.js';

const OPEN: readonly Stage[] = [
  'intake',
  'ultrasound-due',
  'second-look-due',
  'alternative-guidance',
  'biopsy-due',
  'pathology-awaited',
  'concordance-due',
  'indeterminate',
  'discordant',
  'non-diagnostic',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
];

/** The rows marked † in the contract: what treatment leaves behind that cannot be mended. */
const CANNOT_BE_MENDED: readonly PitfallCode[] = [
  'wrong-node',
  'discordance-not-escalated',
  'concordance-missing',
  'indeterminate-not-escalated',
  'treatment-before-tissue',
  'nast-without-axillary-ultrasound',
  'slnb-not-indicated',
  'alnd-without-proof',
  'treatment-of-open-axilla',
  'second-node-unsampled',
  'residual-node-limited-surgery',
  'restaging-missing',
  'ibc-axillary-surgery',
  'biopsy-during-treatment',
  'result-amended',
];

const begins = ({ before, event }: Step): boolean =>
  untreated(before.ledger) && (event.type === 'nast.started' || event.type === 'surgery.performed');

const standsIn =
  ({ pitfalls }: CaseStatus) =>
  (code: PitfallCode, critical = false): boolean =>
    pitfalls.some(
      (one) =>
        one.code === code &&
        one.status !== 'resolved' &&
        (!critical || one.severity === 'critical'),
    );

export const openAxillaIsFlagged: StatusLaw = {
  id: '5 treatment of an open axilla carries its flag',
  says: 'The first NAST or surgery from an open stage leaves a critical flag that cannot be mended.',
  asks: (step) => begins(step) && OPEN.includes(step.before.stage),
  judge: ({ before }, status) =>
    CANNOT_BE_MENDED.some((code) => standsIn(status)(code, true)) ||
    `Treatment began in stage "${before.stage}", and no critical flag says so.`,
};

const answered = (ledger: Ledger): boolean =>
  NODE_NAMES.some(
    (name) => !['none', 'awaited', 'non-diagnostic'].includes(standing(ledger.nodes[name])),
  );

export const nastWithoutProofIsFlagged: StatusLaw = {
  id: '5 NAST of an unproven, suspected axilla carries its flag',
  says: 'NAST of a suspected or sampled axilla without a tissue result is a critical treatment-before-tissue.',
  asks: (step) =>
    begins(step) &&
    step.event.type === 'nast.started' &&
    (isSuspected(step.before.ledger) || tissueTaken(step.before.ledger)) &&
    !answered(step.before.ledger),
  judge: (_step, status) =>
    standsIn(status)('treatment-before-tissue', true) ||
    'NAST began without a tissue result, and no treatment-before-tissue says so.',
};

export const surgeryWithoutProofIsFlagged: StatusLaw = {
  id: '5 surgery of an unproven, suspected axilla carries its flag',
  says: 'SLNB or TAD of a suspected axilla without tissue, or of a proven one by SLNB, is slnb-not-indicated; ALND without proof is alnd-without-proof.',
  asks: (step) => {
    const { event, before } = step;
    if (!begins(step) || event.type !== 'surgery.performed') return false;
    const proven = isProven(before.ledger);
    if (event.data.procedure === 'alnd') return !proven && !before.ledger.inflammatory;
    const untouched = isSuspected(before.ledger) && !tissueTaken(before.ledger);
    return untouched || (proven && event.data.procedure === 'slnb');
  },
  judge: ({ event }, status) => {
    const code =
      event.type === 'surgery.performed' && event.data.procedure === 'alnd'
        ? 'alnd-without-proof'
        : 'slnb-not-indicated';
    return (
      standsIn(status)(code) || `The axilla was operated, and no ${code} says what was missing.`
    );
  },
};

export const treatmentIsFollowed: StepLaw = {
  id: '5 treatment is followed from every stage',
  says: 'NAST before surgery is stage nast, surgery is staged, and after surgery nothing moves the stage.',
  judge: ({ before, event, after }) => {
    if (before.ledger.treatment === 'operated' || event.type === 'surgery.performed')
      return (
        after.stage === 'staged' || `The axilla was operated, and the stage is "${after.stage}".`
      );
    if (event.type !== 'nast.started') return null;
    return after.stage === 'nast' || `NAST was started, and the stage is "${after.stage}".`;
  },
};
