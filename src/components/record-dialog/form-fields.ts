import type { EventType } from '../../machines/vocabulary.js';
import { LATERALITIES, SOURCE_KINDS } from '../../machines/word-lists.js';
import { say } from '../shared/say.js';
import { Words, sideWord } from '../shared/words.js';
import { COORDINATION, RECORD } from './fields/coordination.js';
import { DECISIONS, TREATMENT } from './fields/decisions.js';
import { answer, choice, day, group, long, text, tick, time } from './fields/field.js';
import type { Field, Form, FormView } from './fields/field.js';
import { FINDINGS } from './fields/findings.js';
import { MARKERS, TISSUE } from './fields/tissue.js';
import { inForce } from '../shared/language.js';

/** The forms by the subjects under which the chooser lists them. */
export const FORM_GROUPS = {
  Findings: FINDINGS,
  Tissue: TISSUE,
  Markers: MARKERS,
  Decisions: DECISIONS,
  Treatment: TREATMENT,
  Coordination: COORDINATION,
  Record: RECORD,
} as const;

/** The form of every event type. */
export const FORMS: Readonly<Record<EventType, Form>> = {
  ...FINDINGS,
  ...TISSUE,
  ...MARKERS,
  ...DECISIONS,
  ...TREATMENT,
  ...COORDINATION,
  ...RECORD,
};

/** What a form records, with its article: "a biopsy", "an imaging report". */
export const aNoun = (type: EventType): string => {
  const { noun } = FORMS[type];
  // Other languages take the bare noun: its article depends on its gender.
  return inForce() ? say(noun) : `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
};

/** `Performed on`, `Reported on`; plain `Date` where the verb says nothing. */
const dayLabel = (type: EventType): string => {
  const verb = type.slice(type.indexOf('.') + 1);
  return ['recorded', 'added', 'done'].includes(verb) ? say`Date` : say`${Words(verb)} on`;
};

const whenFields = (type: EventType): readonly Field[] => [
  day('@on', dayLabel(type), {
    required: true,
    fields: [time('@time', say`Time (24 h)`), tick('@estimated', say`The date is an estimate`)],
  }),
];

const agrees = (view: FormView): string => {
  const side = answer(view, '@side');
  if (side !== 'left' && side !== 'right') return '';
  return side === view.status.laterality
    ? say`Agrees with this case.`
    : say`Does not agree: this case is the ${sideWord(view.status.laterality)} axilla.`;
};

const sideField = (label: string): Field =>
  choice('@side', label, LATERALITIES, {
    ask: true,
    hint: agrees,
    missing: say`Choose the side the report says, or Not stated.`,
  });

const sourced = (view: FormView): boolean =>
  ['@source/reference', '@source/author'].some((name) => answer(view, name).trim() !== '');

/** Note and source, folded on every form. */
export const FOLDED: readonly Field[] = [
  long('@note', 'Note'),
  group('@source', 'Source', {
    fields: [
      choice('@source/kind', 'Kind', SOURCE_KINDS, {
        required: sourced,
        missing: 'Choose what kind of source it is.',
      }),
      text('@source/reference', 'Reference'),
      text('@source/author', 'Author'),
    ],
  }),
];

/** The reason of a correction. */
export const CORRECTION: readonly Field[] = [
  text('@reason', 'Why is the entry corrected?', {
    required: true,
    wide: true,
    missing: 'Give a reason in a few words.',
  }),
  tick('@retract-only', 'Retract only: nothing takes its place'),
];

/** The questions of a form that are in sight: day, side, then what the event type carries. */
export function questionsOf(type: EventType): readonly Field[] {
  const form = FORMS[type];
  return [
    ...whenFields(type),
    ...(form.side === undefined ? [] : [sideField(form.side)]),
    ...form.fields,
  ];
}
