/** The words of the worklist's columns and filters. */
import { HOLD_KINDS } from '../../machines/word-lists.js';
import type { PitfallCode, Stage } from '../../machines/vocabulary.js';
import { PITFALL_RULES } from '../../pathway/pitfalls/watch.js';
import type { Severity } from '../../pathway/types.js';
import type { Column, Dimension } from '../../pathway/worklist/view.js';
import { say, told } from '../shared/say.js';
import { Told, Words, sideWord, stageLabel, tierOf } from '../shared/words.js';
import type { Laterality } from '../../machines/vocabulary.js';

/** What the list says it is ordered by, upwards and downwards. */
export const ORDERS: Readonly<Record<Column, readonly [up: string, down: string]>> = {
  urgency: ['most urgent first', 'least urgent first'],
  patient: ['by name', 'by name, backwards'],
  side: ['LEFT first', 'RIGHT first'],
  stage: ['by stage', 'by stage, last first'],
  days: ['shortest in the stage first', 'longest in the stage first'],
  step: ['by next step', 'by next step, backwards'],
  clock: ['most overdue first', 'least overdue first'],
  pitfalls: ['most severe pitfalls first', 'fewest pitfalls first'],
  event: ['longest without an entry first', 'latest entry first'],
  contact: ['longest without a contact first', 'latest contact first'],
};

/** Name of a filter. */
export const FILTERS: Readonly<Record<Dimension, string>> = {
  stage: 'Stage',
  state: 'State of the map',
  severity: 'Pitfalls',
  pitfall: 'Pitfall',
  owner: 'Next step is with',
  clock: 'Clock',
  navigator: 'Navigator',
  side: 'Side',
  board: 'Tumor board',
  barrier: 'Barrier',
  hold: 'Hold',
  inflammatory: 'Inflammatory cancer',
};

const CLOCKS: Readonly<Record<string, string>> = {
  overdue: 'Overdue',
  week: 'Due in 7 days',
  held: 'On hold',
};

const BOARD: Readonly<Record<string, string>> = { asked: 'Asked', possible: 'May decide' };

const YES: Readonly<Partial<Record<Dimension, string>>> = {
  barrier: 'Open',
  inflammatory: 'Yes',
};

/** A value of a filter in words. */
export function valueWords(
  dimension: Dimension,
  value: string,
  stateLabel: (path: string) => string,
): string {
  switch (dimension) {
    case 'stage':
      return value === 'unreadable' ? say`Cannot be read` : stageLabel(value as Stage);
    case 'state':
      return stateLabel(value);
    case 'severity':
      return tierOf(value as Severity).word;
    case 'pitfall':
      return told(PITFALL_RULES[value as PitfallCode].title);
    case 'clock':
      return say(CLOCKS[value] ?? value);
    case 'side':
      return sideWord(value as Laterality);
    case 'owner':
      return Told(value);
    case 'navigator':
      return value;
    case 'hold':
      return (HOLD_KINDS as readonly string[]).includes(value) ? Words(value) : value;
    case 'board':
      return say(BOARD[value] ?? value);
    case 'barrier':
    case 'inflammatory':
      return say(YES[dimension] ?? value);
  }
}
