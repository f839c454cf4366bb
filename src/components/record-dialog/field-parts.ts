import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { clinical, dated } from '../shared/text.js';
import { tierOf } from '../shared/words.js';
import { answer, of } from './fields/field.js';
import type { Advice, Field, FormView } from './fields/field.js';
import { sourceLine } from './source-line.js';
import { echoDay, readDay } from '../shared/typed-dates.js';

/** What drawing a form needs: its answers, its errors, and what rows do. */
export interface FormDrawing {
  readonly view: FormView;
  readonly errors: ReadonlyMap<string, string>;
  readonly addRow: (name: string) => void;
  readonly removeRow: (name: string, key: string) => void;
}

export type Drawn = TemplateResult | typeof nothing;

/** The id of a question's control in the dialog. */
export const controlId = (name: string): string => `q-${name.replace(/\W/g, '_')}`;

/** The label of a question. */
export const labelOf = (field: Field, view: FormView): string => say(of(field.label, view));

/** The ids of what describes a control. */
export const described = (field: Field, name: string, { view, errors }: FormDrawing) => {
  const ids = [
    errors.has(name) && `${controlId(name)}-error`,
    hintOf(field, name, view) !== '' && `${controlId(name)}-hint`,
  ].filter((id) => id !== false);
  return ids.length > 0 ? ids.join(' ') : nothing;
};

function hintOf(field: Field, name: string, view: FormView): string {
  if (field.kind === 'day') {
    const typed = readDay(answer(view, name));
    return 'day' in typed ? echoDay(typed.day, view.today, name === '@on') : '';
  }
  const hint = field.hint === undefined ? '' : say(of(field.hint, view));
  return field.basis ? say`${hint} Source ${sourceLine(field.basis)}` : hint;
}

export const drawError = (name: string, { errors }: FormDrawing): Drawn =>
  errors.has(name)
    ? html`<p class="error" id="${controlId(name)}-error">${icon('error')}${say(errors.get(name) ?? '')}</p>`
    : nothing;

function drawAdvice({ severity = 'warning', text, basis }: Advice): TemplateResult {
  const tier = tierOf(severity);
  return html`<p class="advice ${severity}">
    <span class="word ${tier.icon}">${icon(tier.icon)}${tier.word}</span> ${clinical(text)}
    <span class="quiet">Source ${dated(sourceLine(basis))}</span>
  </p>`;
}

/** The hint under a question, and what the form says about its answer. */
export const drawNotes = (field: Field, name: string, { view }: FormDrawing): Drawn => {
  const hint = hintOf(field, name, view);
  const advice = field.advice?.(view);
  return html`${hint ? html`<p class="hint" id="${controlId(name)}-hint">${dated(hint)}</p>` : nothing}
  ${field.advice ? html`<div aria-live="polite">${advice ? drawAdvice(advice) : nothing}</div>` : nothing}`;
};

/** Whether a question must be answered, be it with Not known. */
export const isRequired = (field: Field, view: FormView): boolean =>
  (field.required !== undefined && of(field.required, view)) ||
  (field.ask !== undefined && of(field.ask, view));
