/** Law 6: NAST with an unmarked node of concern is always flagged for that node, and a plan waits for its mark. */
import { NODE_NAMES, isProven, type Ledger } from '../ledger.js';
import { isMarked, isOfConcern } from '../ledger-reading.js';
import { untreated, type StatusLaw, type StepLaw } from './law.js';

const unmarked = (ledger: Ledger): readonly string[] =>
  NODE_NAMES.filter((name) => isOfConcern(ledger.nodes[name]) && !isMarked(ledger.nodes[name]));

export const everyNodeOfConcernIsMarkedFirst: StepLaw = {
  id: '6 every node of concern is marked before positive or a limited plan is shown',
  says: 'Positive, nast-due, slnb-due and tad-due are shown only with every node of concern marked; clip-due only with one unmarked.',
  judge: ({ after }) => {
    const { ledger, stage } = after;
    if (!untreated(ledger)) return null;
    const missing = unmarked(ledger);
    if (stage === 'clip-due')
      return missing.length > 0 || 'Every node of concern is marked, and the stage is "clip-due".';
    if (stage === 'positive' && !isProven(ledger))
      return 'Nothing is metastatic, and the stage is "positive".';
    if (!['positive', 'nast-due', 'slnb-due', 'tad-due'].includes(stage)) return null;
    return (
      missing.length === 0 ||
      `Node ${missing.join(' and ')} is unmarked, and the stage is "${stage}".`
    );
  },
};

export const nastWithUnmarkedNodeIsFlagged: StatusLaw = {
  id: '6 NAST with an unmarked node of concern is critical for that node',
  says: 'In stage nast every unmarked node of concern carries an active, critical clip-missing of its own.',
  asks: ({ after }) => after.stage === 'nast' && unmarked(after.ledger).length > 0,
  judge: ({ after }, { pitfalls }) => {
    const bare = unmarked(after.ledger).filter(
      (name) =>
        !pitfalls.some(
          (one) =>
            one.code === 'clip-missing' &&
            one.nodeId === name &&
            one.severity === 'critical' &&
            one.status === 'active',
        ),
    );
    return (
      bare.length === 0 ||
      `NAST is under way, and no critical clip-missing says that node ${bare.join(' and ')} is unmarked.`
    );
  },
};
