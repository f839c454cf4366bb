import type { CaseEvent } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { CaseFormatError, parseCase } from '../../pathway/case-file/index.js';
import type { CaseProblem } from '../../pathway/case-file/index.js';
import type { CaseStatus, Day } from '../../pathway/types.js';
import { formatDay, offsetOf } from '../shared/dates.js';
import { say, told } from '../shared/say.js';
import { statusOn } from './desk.js';
import type { Desk } from './desk.js';
import { CORRECTION, FOLDED, FORMS, questionsOf } from './form-fields.js';
import { UNKNOWN, answer, answers } from './fields/field.js';
import type { Field, FormView, Values } from './fields/field.js';
import { standing } from './fields/known.js';
import { prefill, prefillEnvelope, read } from './reading.js';
import type { Reading } from './reading.js';

/** An entry that is being written; every change makes a new one. */
export interface Draft {
  readonly type: EventType;
  readonly values: Values;
  /** The answers that stood there when the form was opened. */
  readonly initial: Values;
  /** Made once, so that a retry cannot become a second entry. */
  readonly ids: { readonly entry: string; readonly retraction: string };
  /** The entry that is being corrected. */
  readonly old?: CaseEvent;
  /** When saving was tried first. */
  readonly recordedAt?: string;
  /** Why it is recorded all the same, after a Stop. */
  readonly allTheSame?: string;
}

/** A draft read: what is wrong with it, or the events it stands for and where they lead. */
export interface Evaluation {
  readonly view: FormView;
  readonly fields: readonly Field[];
  readonly errors: ReadonlyMap<string, string>;
  readonly events?: readonly CaseEvent[];
  readonly preview?: CaseStatus;
}

/** Where answers that belong to no question are shown: in the summary only. */
export const WHOLE_ENTRY = '';

/** A new entry of a type; only the day has a default. */
export function newDraft(type: EventType, today: Day, newId: () => string, given: Values): Draft {
  const values = { '@on': formatDay(today), ...given };
  return { type, values, initial: values, ids: { entry: newId(), retraction: newId() } };
}

/** A correction, filled in with what the entry says. */
export function correctionOf(old: CaseEvent, desk: Desk, newId: () => string): Draft {
  const draft = { ...newDraft(old.type, desk.today, newId, {}), old };
  const values = {
    ...prefill(FORMS[old.type].fields, old.data, viewOf(draft, desk)),
    ...prefillEnvelope(old),
  };
  return { ...draft, values, initial: values };
}

export const isChanged = ({ values, initial }: Draft): boolean =>
  JSON.stringify(values) !== JSON.stringify(initial);

/** The form as its fields see it. */
export function viewOf(draft: Draft, desk: Desk, preview?: CaseStatus): FormView {
  return {
    values: draft.values,
    initial: draft.initial,
    standing: standing(desk.caseFile.events),
    status: desk.status,
    today: desk.today,
    minimumCores: desk.config?.minimumCores ?? 2,
    ...(draft.old && { old: draft.old }),
    ...(preview && { preview }),
  };
}

const onlyRetracts = (view: FormView): boolean => answers(view, '@retract-only').length > 0;

/** The questions of a draft, in the order in which they stand. */
function fieldsOf(draft: Draft, view: FormView): readonly Field[] {
  return [
    ...(draft.old ? CORRECTION : []),
    ...(onlyRetracts(view) ? [] : [...questionsOf(draft.type), ...FOLDED]),
  ];
}

/** Day and time as one; an instant that was not touched stays as it was written. */
function occurredAt(draft: Draft, data: Reading['data'], now: string): unknown {
  const { '@on': day, '@time': time } = data;
  const untouched = ['@on', '@time'].every((name) => draft.values[name] === draft.initial[name]);
  if (draft.old && untouched) return draft.old.occurredAt;
  return typeof day === 'string' && typeof time === 'string'
    ? `${day}T${time}:00${offsetOf(now) || 'Z'}`
    : day;
}

function build(draft: Draft, view: FormView, data: Reading['data'], desk: Desk): unknown[] {
  const now = desk.now();
  const envelope = { recordedAt: draft.recordedAt ?? now, recordedBy: desk.author };
  const retraction = draft.old && {
    id: draft.ids.retraction,
    type: 'event.retracted',
    occurredAt: desk.today,
    ...envelope,
    data: { eventId: draft.old.id, reason: data['@reason'] },
  };
  if (onlyRetracts(view)) return [retraction];

  const own = Object.fromEntries(Object.entries(data).filter(([name]) => !name.startsWith('@')));
  const side = answer(view, '@side');
  const note = [answer(view, '@note').trim(), draft.allTheSame ?? ''].filter(Boolean).join('\n');
  const entry = {
    id: draft.ids.entry,
    type: draft.type,
    occurredAt: occurredAt(draft, data, now),
    ...envelope,
    data: own,
    ...(note && { note }),
    ...(side && side !== UNKNOWN && { laterality: side }),
    ...(data['@estimated'] === true && { dateEstimated: true }),
    ...(data['@source'] !== undefined && { source: data['@source'] }),
    ...(draft.old?.ext && { ext: draft.old.ext }),
  };
  return retraction ? [retraction, entry] : [entry];
}

/** The question a problem of the case file belongs to; the whole entry where there is none. */
function questionFor(problem: CaseProblem, view: FormView, names: ReadonlySet<string>): string {
  const [, part = ''] = /^\/events\/\d+\/(.+)$/.exec(problem.pointer) ?? [];
  const name = part.startsWith('data/')
    ? part.slice(5).replace(/^(\w+)\/(\d+)/, (_, list: string, index: string) => {
        return `${list}/${answers(view, list)[Number(index)] ?? index}`;
      })
    : ({ occurredAt: '@on', laterality: '@side' }[part] ?? `@${part}`);
  return names.has(name) ? name : WHOLE_ENTRY;
}

/** Every question in a list, with those inside groups and rows. */
function allNames(fields: readonly Field[], view: FormView, base = ''): readonly string[] {
  return fields.flatMap((field) => {
    const name = base + field.name;
    const bases =
      field.kind === 'rows' ? answers(view, name).map((key) => `${name}/${key}/`) : [base];
    return [name, ...bases.flatMap((under) => allNames(field.fields ?? [], view, under))];
  });
}

/** Reads a draft, checks the whole case with it, and looks where it would lead. */
export function evaluate(draft: Draft, desk: Desk): Evaluation {
  const first = viewOf(draft, desk);
  const fields = fieldsOf(draft, first);
  const { data, errors } = read(fields, first);
  if (errors.size > 0) return { view: first, fields, errors };

  const ids: readonly string[] = [draft.ids.entry, draft.ids.retraction];
  const known = desk.caseFile.events.filter(({ id }) => !ids.includes(id));
  try {
    const whole = parseCase({
      ...desk.caseFile,
      events: [...known, ...build(draft, first, data, desk)],
    });
    const preview = statusOn(whole, desk.today, desk.config);
    return {
      view: viewOf(draft, desk, preview),
      fields,
      errors,
      events: whole.events.slice(known.length),
      preview,
    };
  } catch (error) {
    if (!(error instanceof CaseFormatError)) throw error;
    const names = new Set(allNames(fields, first));
    return {
      view: first,
      fields,
      errors: new Map(
        error.problems.map((problem) => [
          questionFor(problem, first, names),
          say`Expected ${told(problem.expected)}.`,
        ]),
      ),
    };
  }
}
