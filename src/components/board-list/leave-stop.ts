import { whose } from '../../pathway/board/index.js';
import { BACK } from '../stop-dialog/stop.js';
import type { Stop } from '../stop-dialog/stop.js';
import type { Entry } from './meeting.js';

/**
 * The Stop before decisions are left that are not saved.
 * @param entries - the cases with such a decision, at least one
 */
export function leaveStop(entries: readonly Entry[]): Stop {
  const { length } = entries;
  return {
    word: 'Stop before the list is left',
    heading: length === 1 ? 'A decision is not saved' : `${length} decisions are not saved`,
    facts: [
      {
        term: 'You are leaving',
        lines: entries.map(({ given }) => `The decision on ${whose(given.caseFile)}`),
      },
      { term: 'On record', lines: ['Nothing of what was written here.'] },
      {
        term: 'Why it matters',
        lines: ['Until it is saved, what was decided stays unknown to everyone else.'],
      },
      { term: 'Who decides', lines: ['You.'] },
    ],
    remedies: [{ id: BACK, label: 'Back to the decision' }],
    goOn: {
      heading: 'Leave all the same',
      text: 'What was written here is not kept, nor is the reason.',
      button: 'Leave and lose what was written',
    },
  };
}
