import type { CaseEvent } from '../../../machines/events.js';
import type { BasisId } from '../../../pathway/knowledge/index.js';
import type { WordList } from '../../../pathway/narrative/index.js';
import type { CaseStatus, Day, Severity } from '../../../pathway/types.js';

/** What was typed and chosen so far, by field name; lists for checkboxes and for rows. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A form as its fields see it: the case behind it and what was answered so far. */
export interface FormView {
  readonly values: Values;
  /** What stood in the form when it was opened. */
  readonly initial: Values;
  /** The events that stand: neither retractions nor what they retract. */
  readonly standing: readonly CaseEvent[];
  readonly status: CaseStatus;
  readonly today: Day;
  readonly minimumCores: number;
  /** The case status with this entry saved, once the entry is complete. */
  readonly preview?: CaseStatus;
  /** The entry that is being corrected. */
  readonly old?: CaseEvent;
}

/** What a form says about an answer: the fact, and who decides. */
export interface Advice {
  /** How grave it is; left out, a check. */
  readonly severity?: Severity;
  readonly text: string;
  readonly basis: readonly BasisId[];
}

/** The answer that stands for "Not known" or "Not stated" where it was chosen as such. */
export const UNKNOWN = '-';
/** The choice of an id that is not on record yet; the id itself stands under the name with a plus. */
export const OTHER = '+';

type OfForm<T> = T | ((view: FormView) => T);

/** One question of a form. */
export interface Field {
  /** JSON Pointer below the event's data, without its first slash; with `@` a part of the envelope. */
  readonly name: string;
  readonly label: OfForm<string>;
  readonly kind:
    | 'choice'
    | 'yes-no'
    | 'many'
    | 'count'
    | 'millimetres'
    | 'text'
    | 'long'
    | 'day'
    | 'time'
    | 'tick'
    | 'reference'
    | 'references'
    | 'numbered'
    | 'group'
    | 'rows';
  readonly options?: readonly string[];
  /** The list whose words the options take. */
  readonly list?: WordList;
  /** What is on record to choose from, for references. */
  readonly known?: (view: FormView) => readonly Option[];
  /** The choice of something not on record, such as "Another node". */
  readonly other?: string;
  /** First letter of the ids that are given without asking. */
  readonly prefix?: string;
  readonly required?: OfForm<boolean>;
  /** The label says itself when an answer is due: it is not marked "if known". */
  readonly whereApplies?: boolean;
  /** An answer is asked for, but it may be "Not known". */
  readonly ask?: OfForm<boolean>;
  readonly when?: (view: FormView) => boolean;
  readonly hint?: OfForm<string>;
  readonly basis?: readonly BasisId[];
  readonly advice?: (view: FormView) => Advice | undefined;
  /** The parts of a group or of a row, and what follows from an answer. */
  readonly fields?: readonly Field[];
  readonly wide?: boolean;
  /** What an error says instead of the usual words. */
  readonly missing?: string;
}

/** The form of one event type. */
export interface Form {
  /** What is recorded, after "Record a". */
  readonly noun: string;
  /** The question for the side, where a report states one. */
  readonly side?: string;
  /** Facts on record that are shown above the questions. */
  readonly context?: (view: FormView) => readonly { term: string; text: string }[];
  readonly fields: readonly Field[];
}

type Extra = Omit<Partial<Field>, 'name' | 'label' | 'kind'>;
type Label = Field['label'];

const make =
  (kind: Field['kind'], fixed: Extra = {}) =>
  (name: string, label: Label, extra: Extra = {}): Field => ({
    name,
    label,
    kind,
    ...fixed,
    ...extra,
  });

export const yesNo = make('yes-no');
export const count = make('count');
export const millimetres = make('millimetres');
export const text = make('text');
export const long = make('long', { wide: true });
export const day = make('day');
export const time = make('time');
export const tick = make('tick');
export const numbered = make('numbered');
export const group = make('group', { wide: true });
export const rows = make('rows', { wide: true });

const listed =
  (kind: Field['kind'], fixed: Extra = {}) =>
  (name: string, label: Label, options: readonly string[], extra: Extra = {}): Field => ({
    ...make(kind, fixed)(name, label, extra),
    options,
  });
export const choice = listed('choice');
export const many = listed('many', { wide: true });

const onRecord =
  (kind: Field['kind'], fixed: Extra = {}) =>
  (
    name: string,
    label: Label,
    known: (view: FormView) => readonly Option[],
    extra: Extra = {},
  ): Field => ({
    ...make(kind, fixed)(name, label, extra),
    known,
  });
export const reference = onRecord('reference');
export const references = onRecord('references', { wide: true });

export const REQUIRED = { required: true } as const;

/** The value of a field or a hint that may depend on the form. */
export const of = <T extends string | boolean>(value: OfForm<T>, view: FormView): T =>
  typeof value === 'function' ? value(view) : value;

/** The answer as one text; empty where there is none. */
export const answer = (view: FormView, name: string): string => {
  const value = view.values[name] ?? '';
  return typeof value === 'string' ? value : '';
};

/** The answers of checkboxes, or the keys of rows. */
export const answers = (view: FormView, name: string): readonly string[] => {
  const value = view.values[name] ?? [];
  return typeof value === 'string' ? [] : value;
};

/** The answer of a reference: the id on record, or the one written for another. */
export const referred = (view: FormView, name: string): string => {
  const value = answer(view, name);
  return value === OTHER ? answer(view, name + OTHER).trim() : value;
};

/** A condition on one answer. */
export const is =
  (name: string, ...values: readonly string[]) =>
  (view: FormView): boolean =>
    values.includes(answer(view, name));
