/** Law 7: a non-diagnostic sample alone never leads to negative, and to a planned surgery only by the board and flagged. */
import { NODE_NAMES, isProven, standing, type Ledger } from '../ledger.js';
import { showsPlan, untreated, type StatusLaw, type StepLaw } from './law.js';
import { byBoard, planIn } from '../reading.js';

const nonDiagnostic = (ledger: Ledger): readonly string[] =>
  NODE_NAMES.filter((name) => standing(ledger.nodes[name]) === 'non-diagnostic');

const about = (ledger: Ledger): boolean =>
  untreated(ledger) && !isProven(ledger) && nonDiagnostic(ledger).length > 0;

export const nonDiagnosticIsNotNegative: StepLaw = {
  id: '7 a non-diagnostic sample never leads to negative',
  says: 'While a node has only non-diagnostic samples and nothing is metastatic, the stage is not negative.',
  judge: ({ after }) => {
    if (!about(after.ledger)) return null;
    return (
      after.stage !== 'negative' ||
      'A sample was non-diagnostic, and the axilla is shown as negative.'
    );
  },
};

export const nonDiagnosticIsPlannedByTheBoard: StepLaw = {
  id: '7 a non-diagnostic sample leads to a plan only by the board',
  says: 'From a non-diagnostic sample only a decision of the board leads to a plan or an omission.',
  judge: ({ before, event, after }) => {
    if (!about(before.ledger) || !about(after.ledger)) return null;
    if (showsPlan(before.stage, false) || before.stage === 'staged') return null;
    if (!showsPlan(after.stage, false) && after.stage !== 'staged') return null;
    return byBoard(event) || `"${event.type}" led from "${before.stage}" to "${after.stage}".`;
  },
};

const FLAG = {
  slnb: 'nondiagnostic-as-negative',
  tad: 'nondiagnostic-as-negative',
  none: 'nondiagnostic-as-negative',
  alnd: 'alnd-without-proof',
};

export const nonDiagnosticPlanIsFlagged: StatusLaw = {
  id: '7 a plan of surgery on a non-diagnostic sample is flagged',
  says: 'SLNB, TAD or omission on it is a critical nondiagnostic-as-negative for the node; ALND is alnd-without-proof.',
  asks: ({ after, event }) => {
    const kind = planIn(event);
    return kind !== null && kind !== 'nast' && about(after.ledger);
  },
  judge: ({ after, event }, { pitfalls }) => {
    const kind = planIn(event);
    if (kind === null || kind === 'nast') return true;
    const code = FLAG[kind];
    const active = pitfalls.filter((one) => one.code === code && one.status === 'active');
    const flagged =
      kind === 'alnd'
        ? active.length > 0
        : nonDiagnostic(after.ledger).every((name) =>
            active.some((one) => one.nodeId === name && one.severity === 'critical'),
          );
    return flagged || `"${kind}" is planned on a non-diagnostic sample, and no ${code} says so.`;
  },
};

export const nonDiagnosticResultIsNotNegative: StatusLaw = {
  id: '7 the result shown with a non-diagnostic sample alone is not negative',
  says: 'statusOf does not call the axilla negative in a stage before any plan.',
  thinned: true,
  asks: ({ after }) =>
    about(after.ledger) && !showsPlan(after.stage, false) && after.stage !== 'staged',
  judge: (_step, { result }) =>
    result.axilla !== 'negative' || `The result shown is "${result.wording}".`,
};
