/** What each element can be done with by the keyboard, beside Tab, Enter and Space on its buttons. */

/** Keys and what they do. */
export type KeyNote = readonly [keys: string, does: string];

const OPENS: KeyNote = ['Enter or Space', 'on a line with a plus: opens it, such as the sources'];
const READS: KeyNote = ['None needed', 'the element is only read; nothing in it takes the focus'];
const CHART: readonly KeyNote[] = [
  ['Arrow right, left', 'on a state: the next or the last one on the way that was taken'],
  ['Arrow up, down', 'on a state: the neighbour above or below'],
  ['Enter', 'on a state: explains it'],
  ['+, −, 0', 'in the drawing: larger, smaller, all of it'],
  ['Shift and an arrow', 'in the drawing: moves what is shown'],
];

const NOTES: Readonly<Record<string, readonly KeyNote[]>> = {
  'axillary-tracker': [
    [
      'Arrow right, left',
      'on the tabs: the next or the last view; Home and End the first and the last',
    ],
    ['Escape', 'in the form: leaves it, and asks first where an entry is not saved'],
    ...CHART,
  ],
  'axillary-worklist': [
    ['Enter or Space', 'on the head of a column: orders by it, again turns the order round'],
    ['Enter', 'on a name: opens the patient'],
    ['Space', 'on a box: ticks the case'],
  ],
  'axillary-statechart': CHART,
  'axillary-stage': [READS],
  'axillary-pitfalls': [OPENS],
  'axillary-next-steps': [OPENS],
  'axillary-timeline': [['Enter or Space', 'on Correct: asks the page to correct that entry']],
  'axillary-work': [
    ['Enter or Space', 'on a button: records it at once, or asks the page for the form'],
  ],
  'axillary-board-list': [
    OPENS,
    ['1 to 9', 'among the decisions: chooses the one with that number'],
    ['Escape', 'in a question about what is not saved: stays with it'],
  ],
  'axillary-calls': [['Enter', 'on a name: opens the patient']],
  'axillary-programme': [OPENS],
  'axillary-live-inspector': CHART,
};

/** The notes of an element. */
export const keysOf = (tag: string): readonly KeyNote[] => NOTES[tag] ?? [];
