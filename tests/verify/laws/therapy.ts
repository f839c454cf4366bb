/** Beyond the nine: what the contract's section 2 says of the order after NAST. */
import type { Stage } from '../../../src/machines/vocabulary.js';
import { PLANNED, type StepLaw } from './law.js';
import { isProven } from '../ledger.js';
import { asksForTissue, byBoard, byOthers, isSuspicious, planIn } from '../reading.js';

const DURING: readonly Stage[] = [
  'nast',
  'restaging-due',
  'surgery-planning',
  'slnb-due',
  'tad-due',
  'alnd-due',
  'staged',
];

export const restagingComesFirst: StepLaw = {
  id: '10 restaging comes between NAST and the choice of surgery',
  says: 'NAST that ends without a final restaging leads to restaging-due; only a final restaging leads on from there, or the board.',
  judge: ({ before, event, after }) => {
    const { ledger } = after;
    if (ledger.treatment !== 'nast' || before.ledger.treatment !== 'nast') return null;
    if (!DURING.includes(after.stage)) return `NAST has begun, and the stage is "${after.stage}".`;
    const expect = (stage: Stage): true | string =>
      after.stage === stage || `The stage should be "${stage}", and is "${after.stage}".`;
    if (before.stage === 'nast' && event.type !== 'nast.started')
      return event.type === 'nast.completed'
        ? expect(ledger.finallyRestaged ? 'surgery-planning' : 'restaging-due')
        : expect('nast');
    if (before.stage !== 'restaging-due') return null;
    if (event.type === 'restaging.reported')
      return expect(event.data.timing === 'interim' ? 'restaging-due' : 'surgery-planning');
    return byOthers(event) ? expect('restaging-due') : true;
  },
};

export const laterNastPlanIsAFact: StepLaw = {
  id: '10 a NAST plan once NAST has started is only a fact',
  says: 'Once NAST has started, a plan of NAST moves nothing, unless it ends an omission.',
  judge: ({ before, event, after }) => {
    if (before.ledger.treatment !== 'nast' || planIn(event) !== 'nast') return null;
    if (before.stage === 'staged') return null;
    return (
      after.stage === before.stage ||
      `A plan of NAST led from "${before.stage}" to "${after.stage}".`
    );
  },
};

/** Stages after NAST from which the board's choice of surgery counts. */
const CHOOSING: readonly Stage[] = [
  'restaging-due',
  'surgery-planning',
  'slnb-due',
  'tad-due',
  'alnd-due',
];

export const boardChoosesSurgery: StepLaw = {
  id: '10 the board chooses the surgery after NAST',
  says: 'Once NAST is completed a decision of the board for an operation is due, and one for none is staged.',
  judge: ({ before, event, after }) => {
    const kind = planIn(event);
    if (before.ledger.treatment !== 'nast' || !byBoard(event) || kind === null) return null;
    if (kind === 'nast' || !CHOOSING.includes(before.stage)) return null;
    const expected = kind === 'none' ? 'staged' : `${kind}-due`;
    return (
      after.stage === expected ||
      `The board decided "${kind}" after NAST, and the stage is "${after.stage}".`
    );
  },
};

export const chosenSurgeryEndsWithItsGround: StepLaw = {
  id: '10 a surgery chosen after NAST ends when its ground does',
  says: 'While nothing is metastatic a suspicious exam or a request for tissue leads back to the choice, or to the restaging that is missing.',
  judge: ({ before, event, after }) => {
    if (before.ledger.treatment !== 'nast' || !PLANNED.includes(before.stage)) return null;
    const ends = (event.type === 'exam.recorded' && isSuspicious(event)) || asksForTissue(event);
    if (!ends) return null;
    const back = before.ledger.finallyRestaged ? 'surgery-planning' : 'restaging-due';
    const expected = isProven(before.ledger) ? before.stage : back;
    return (
      after.stage === expected || `The stage should be "${expected}", and is "${after.stage}".`
    );
  },
};
