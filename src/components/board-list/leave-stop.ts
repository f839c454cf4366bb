import { whose } from '../../pathway/board/index.js';
import { say, told } from '../shared/say.js';
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
    word: say`Stop before the list is left`,
    heading: length === 1 ? say`A decision is not saved` : say`${length} decisions are not saved`,
    facts: [
      {
        term: say`You are leaving`,
        lines: entries.map(
          ({ given }) => say`The decision on ${told(whose(given.caseFile), given.caseFile)}`,
        ),
      },
      { term: say`On record`, lines: [say`Nothing of what was written here.`] },
      {
        term: say`Why it matters`,
        lines: [say`Until it is saved, what was decided stays unknown to everyone else.`],
      },
      { term: say`Who decides`, lines: [say`You.`] },
    ],
    remedies: [{ id: BACK, label: say`Back to the decision` }],
    goOn: {
      heading: say`Leave all the same`,
      text: say`What was written here is not kept, nor is the reason.`,
      button: say`Leave and lose what was written`,
    },
  };
}
