import type { Draft } from './draft.js';
import type { Coded } from './field-controls.js';

/** A draft after a change, and the question that changed. */
export interface Change {
  readonly draft: Draft;
  readonly name: string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const listAt = (draft: Draft, name: string): readonly string[] => {
  const value = draft.values[name];
  return value === undefined || typeof value === 'string' ? [] : value;
};

/** The draft with one answer changed; a reason given for the entry before does not cover it. */
function withAnswer(draft: Draft, name: string, value: string | readonly string[]): Change {
  const { allTheSame: _, ...rest } = draft;
  return { draft: { ...rest, values: { ...draft.values, [name]: value } }, name };
}

function codeOf(control: Control): string {
  const coded: Coded | undefined =
    control instanceof HTMLSelectElement
      ? (control.selectedOptions[0] as Coded)
      : (control as Coded);
  return coded?.code ?? control.value;
}

/** The draft after someone typed or chose something. */
export function changeOf(draft: Draft, event: Event): Change {
  const control = event.target as Control;
  const code = codeOf(control);
  if (control.type !== 'checkbox') return withAnswer(draft, control.name, code);
  const others = listAt(draft, control.name).filter((one) => one !== code);
  const { checked } = control as HTMLInputElement;
  return withAnswer(draft, control.name, checked ? [...others, code] : others);
}

/** The draft with one more row. */
export function withRow(draft: Draft, name: string): Change {
  const keys = listAt(draft, name);
  const next = Math.max(-1, ...keys.map(Number)) + 1;
  return withAnswer(draft, name, [...keys, String(next)]);
}

/** The draft without a row, and without what was typed in it. */
export function withoutRow(draft: Draft, name: string, key: string): Change {
  const values = Object.fromEntries(
    Object.entries(draft.values).filter(([one]) => !one.startsWith(`${name}/${key}/`)),
  );
  const keys = listAt(draft, name).filter((one) => one !== key);
  return withAnswer({ ...draft, values }, name, keys);
}
