/** What truly runs beside the work-up: the marks of the sampled nodes, the board's question, the case file. */
import { chart, says } from '../chart.js';

const allMarked = {
  guard: 'everySampledNodeMarked' as const,
  target: 'allMarked',
  ...says('All marked', 'Every sampled node has a clip, a waiver, or was excised.', ['CP-12']),
};
const ordinaryUnmarked = {
  guard: 'onlyOrdinaryNodeUnmarked' as const,
  target: 'ordinaryUnmarked',
  ...says('A node unmarked', 'A sampled node has no mark, and it is not a node of concern.', [
    'CP-12',
  ]),
};
const concernUnmarked = {
  guard: 'nodeOfConcernUnmarked' as const,
  target: 'concernUnmarked',
  ...says('A node of concern unmarked', 'A node that must not get lost has no mark.', ['SN-18']),
};

/** Marks of the sampled nodes, whatever the stage. */
export const markers = chart.createStateConfig({
  initial: 'nothingSampled',
  ...says('Marks', 'Whether each sampled node can be found again.', ['SN-25', 'CP-12'], {
    kind: 'phase',
  }),
  states: {
    nothingSampled: {
      ...says('Nothing sampled', 'No node has been sampled.', ['CP-12']),
      always: [concernUnmarked, ordinaryUnmarked, allMarked],
    },
    allMarked: {
      ...says(
        'Every sampled node marked',
        'Each sampled node has a clip, a waiver, or was excised.',
        ['SN-25', 'CP-12'],
      ),
      always: [concernUnmarked, ordinaryUnmarked],
    },
    ordinaryUnmarked: {
      ...says('A sampled node unmarked', 'A sampled node cannot be found again by a mark.', [
        'CP-12',
      ]),
      always: [concernUnmarked, allMarked],
    },
    concernUnmarked: {
      ...says(
        'A node of concern unmarked',
        'A metastatic, indeterminate or discordant node has no mark.',
        ['SN-18', 'SN-25'],
      ),
      always: [{ ...ordinaryUnmarked }, { ...allMarked }],
    },
  },
});

const referred = {
  target: 'asked',
  ...says('Referred', 'The case is put before the tumor board.', ['CP-13']),
};
const decided = {
  guard: 'boardDecides' as const,
  target: 'decided',
  ...says('Decided', 'The tumor board decides, other than to defer.', ['CP-13']),
};

/** The question before the tumor board. */
export const board = chart.createStateConfig({
  initial: 'notAsked',
  ...says('Tumor board', 'Whether a question is before the board.', ['CP-13', 'SN-21'], {
    kind: 'phase',
  }),
  states: {
    notAsked: {
      ...says('Not asked', 'The case has not been before the board.', ['CP-13']),
      on: { 'tumor-board.referred': referred, 'tumor-board.decided': decided },
    },
    asked: {
      ...says('Asked', 'A question waits for the board.', ['CP-13', 'SN-21']),
      on: { 'tumor-board.decided': decided },
    },
    decided: {
      ...says('Decided', 'The board has answered the last question.', ['CP-13']),
      on: { 'tumor-board.referred': referred },
    },
  },
});

/** Whether the case file is open; the work-up goes on beneath a closed one. */
export const file = chart.createStateConfig({
  initial: 'open',
  ...says('Case file', 'Whether the case is followed.', ['SN-1'], { kind: 'overlay' }),
  states: {
    open: {
      ...says('Open', 'The case is followed.', ['SN-1']),
      on: {
        'case.closed': {
          target: 'closed',
          ...says('Closed', 'Follow-up ends, with its outcome.', ['SN-1']),
        },
      },
    },
    closed: {
      ...says('Closed', 'Follow-up has ended; facts go on beneath.', ['SN-1'], { stage: 'closed' }),
      on: {
        'case.reopened': {
          target: 'open',
          ...says('Reopened', 'Follow-up goes on where the facts are.', ['SN-1']),
        },
      },
    },
  },
});
