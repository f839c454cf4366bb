import type { CaseEvent } from '../../machines/events.js';
import { wordOf } from '../../pathway/narrative/index.js';
import { formatDay, formatTime } from '../shared/dates.js';
import { say, told } from '../shared/say.js';
import { OTHER, UNKNOWN, answer, answers, of, referred } from './fields/field.js';
import type { Field, FormView, Option, Values } from './fields/field.js';
import { readDay, readTime } from '../shared/typed-dates.js';

/** What the answers say, and what is missing or unclear in words, by field name. */
export interface Reading {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: ReadonlyMap<string, string>;
}

type Tree = Record<string, unknown>;

/** The value at a path such as `clip/placed`. */
const at = (tree: unknown, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined,
      tree,
    );

/**
 * Whether a question is in sight: it is called for, or the entry to be corrected has an answer that
 * was not called for there either.
 */
export const inSight = (field: Field, view: FormView): boolean =>
  field.when === undefined ||
  field.when(view) ||
  (at(view.old?.data, field.name) !== undefined && !field.when({ ...view, values: view.initial }));

/** The choices of a reference: what is on record, or else the whole list. */
export const choicesOf = (field: Field, view: FormView): readonly Option[] => {
  const known = field.known?.(view) ?? [];
  return known.length > 0 || field.other !== undefined
    ? known
    : (field.options ?? []).map((value) => ({ value, label: told(wordOf(value, field.list)) }));
};

/** The next id of a kind that nothing on record has, such as `B3`. */
function nextId(field: Field, view: FormView): string {
  const old = at(view.old?.data, field.name);
  if (typeof old === 'string') return old;
  const taken = new Set(view.standing.map((event) => at(event.data, field.name)));
  let number = 1;
  while (taken.has(`${field.prefix}${number}`)) number += 1;
  return `${field.prefix}${number}`;
}

const list = (typed: string): readonly string[] =>
  typed.split(/[,;\n]/).flatMap((part) => part.trim() || []);

const NUMBERS = {
  count: [/^\d{1,4}$/, 'Write the number in digits, such as 3.'],
  millimetres: [/^\d{1,3}(\.\d+)?$/, 'Write millimetres in digits, such as 12 or 12.5.'],
} as const;

const MISSING: { readonly [K in Field['kind']]?: string } = {
  'yes-no': 'Answer this question.',
  choice: 'Choose one.',
  reference: 'Choose one.',
};

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Reads the answers of a form; what is out of sight is left out. */
export function read(fields: readonly Field[], view: FormView): Reading {
  const data: Tree = {};
  const errors = new Map<string, string>();

  const put = (path: string, value: unknown): void => {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let tree = data;
    for (const key of keys) tree = (tree[key] ??= {}) as Tree;
    tree[last] = value;
  };

  const valueOf = (field: Field, name: string): unknown => {
    const typed = answer(view, name).trim();
    const fail = (error: string): undefined => void errors.set(name, error);
    switch (field.kind) {
      case 'count':
      case 'millimetres': {
        const [form, error] = NUMBERS[field.kind];
        return form.test(typed) ? Number(typed) : typed && fail(error);
      }
      case 'day': {
        const result = typed ? readDay(typed) : undefined;
        if (result && 'error' in result) return fail(result.error);
        if (result && name === '@on' && result.day > view.today) {
          return fail(say`This day is still to come: today is ${formatDay(view.today)}.`);
        }
        return result?.day;
      }
      case 'time':
        return (
          readTime(typed) ?? (typed && fail(say`Write the time as 09:40, on the 24-hour clock.`))
        );
      case 'yes-no':
        return typed === 'true' ? true : typed === 'false' ? false : undefined;
      case 'tick':
        return answers(view, name).length > 0 || undefined;
      case 'reference':
        return referred(view, name);
      case 'many':
      case 'references': {
        const all = [...new Set([...answers(view, name), ...list(answer(view, name + OTHER))])];
        return all.length > 0 ? all : undefined;
      }
      case 'numbered':
        return nextId(field, view);
      default:
        return typed === UNKNOWN ? undefined : typed;
    }
  };

  const readOne = (field: Field, base: string): void => {
    if (!inSight(field, view)) return;
    const name = base + field.name;
    if (field.kind === 'rows') {
      const keys = answers(view, name);
      keys.forEach((key) => field.fields?.forEach((one) => readOne(one, `${name}/${key}/`)));
      const tree = at(data, name);
      if (keys.length > 0)
        put(
          name,
          keys.map((key) => at(tree, key)),
        );
      return;
    }
    if (field.kind !== 'group') {
      const value = valueOf(field, name);
      const asked = (field.ask && of(field.ask, view)) === true;
      const required = (field.required && of(field.required, view)) === true;
      const empty = value === undefined || value === '';
      if (!empty) put(name, value);
      else if (!errors.has(name) && (required || (asked && answer(view, name) === ''))) {
        errors.set(name, field.missing ?? MISSING[field.kind] ?? say`Write this in a few words.`);
      }
    }
    field.fields?.forEach((one) => readOne(one, base));
  };

  fields.forEach((field) => readOne(field, ''));
  const both = answers(view, 'clippedNodesRemoved').filter((id) =>
    answers(view, 'clippedNodesNotRemoved').includes(id),
  );
  if (both.length > 0) {
    errors.set('clippedNodesNotRemoved', say`${both.join(', ')} cannot be both removed and not.`);
  }
  return { data, errors };
}

/** The answers that an entry's data stand for. */
export function prefill(fields: readonly Field[], data: unknown, view: FormView): Values {
  const values: Record<string, string | readonly string[]> = {};

  const fill = (field: Field, base: string, from: unknown): void => {
    const name = base + field.name;
    const value = at(from, field.name);
    if (field.kind === 'rows' && Array.isArray(value)) {
      values[name] = value.map((_, index) => String(index));
      value.forEach((row, index) =>
        field.fields?.forEach((one) => fill(one, `${name}/${index}/`, row)),
      );
      return;
    }
    field.fields?.forEach((one) => fill(one, base, from));
    if (Array.isArray(value)) {
      const all = value.map(String);
      const known = choicesOf(field, view).map((option) => option.value);
      const offered = field.kind === 'many' ? all : all.filter((id) => known.includes(id));
      values[name] = offered;
      const others = all.filter((id) => !offered.includes(id));
      if (others.length > 0) values[name + OTHER] = others.join(', ');
    } else if (isScalar(value)) {
      const written = String(value);
      const known = choicesOf(field, view);
      const offered = known.length === 0 || known.some(({ value: one }) => one === written);
      if (field.kind === 'day') values[name] = formatDay(written);
      else if (field.kind !== 'reference' || offered) values[name] = written;
      else Object.assign(values, { [name]: OTHER, [name + OTHER]: written });
    } else if (field.ask && (field.when?.({ ...view, values }) ?? true)) {
      values[name] = UNKNOWN;
    }
  };

  fields.forEach((field) => fill(field, '', data));
  return values;
}

/** The answers of the envelope that an entry stands for. */
export function prefillEnvelope(event: CaseEvent): Values {
  return {
    '@on': formatDay(event.occurredAt),
    '@time': formatTime(event.occurredAt),
    '@side': event.laterality ?? UNKNOWN,
    '@note': event.note ?? '',
    '@source/kind': event.source?.kind ?? '',
    '@source/reference': event.source?.reference ?? '',
    '@source/author': event.source?.author ?? '',
    '@estimated': event.dateEstimated ? ['true'] : [],
  };
}
