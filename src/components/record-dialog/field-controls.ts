import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';
import { answer, answers } from './fields/field.js';
import type { Field, Option } from './fields/field.js';
import { controlId, described, isRequired } from './field-parts.js';
import type { FormDrawing } from './field-parts.js';

/**
 * A choice carries its code as a property: as an attribute a node or a biopsy would stand in the
 * markup.
 */
export interface Coded {
  readonly code?: string;
}

/** A line or a box of text. */
export function drawInput(field: Field, name: string, drawing: FormDrawing): TemplateResult {
  const { view, errors } = drawing;
  const invalid = errors.has(name) ? 'true' : 'false';
  if (field.kind === 'long') {
    return html`<textarea
      id=${controlId(name)}
      name=${name}
      rows="2"
      aria-required=${isRequired(field, view)}
      aria-invalid=${invalid}
      aria-describedby=${described(field, name, drawing)}
      .value=${answer(view, name)}
    ></textarea>`;
  }
  const inputMode = { count: 'numeric', millimetres: 'decimal' }[field.kind as string] ?? nothing;
  return html`<input
    id=${controlId(name)}
    name=${name}
    autocomplete="off"
    inputmode=${inputMode}
    aria-required=${isRequired(field, view)}
    aria-invalid=${invalid}
    aria-describedby=${described(field, name, drawing)}
    .value=${answer(view, name)}
  />`;
}

/** A list of choices; the first stands for no answer. */
export function drawSelect(
  field: Field,
  name: string,
  drawing: FormDrawing,
  options: readonly Option[],
): TemplateResult {
  const { view, errors } = drawing;
  const chosen = answer(view, name);
  return html`<select
    id=${controlId(name)}
    name=${name}
    aria-required=${isRequired(field, view)}
    aria-invalid=${errors.has(name) ? 'true' : 'false'}
    aria-describedby=${described(field, name, drawing)}
  >
    <option .code=${''} .selected=${chosen === ''}>
      ${isRequired(field, view) ? say`Choose` : say`Not stated`}
    </option>
    ${options.map(
      ({ value, label }) =>
        html`<option .code=${value} .selected=${chosen === value}>${label}</option>`,
    )}
  </select>`;
}

/** One checkbox of a list. */
export const drawBox = (
  value: string,
  name: string,
  { view }: FormDrawing,
  id?: string,
): TemplateResult =>
  html`<input
    type="checkbox"
    id=${id === undefined ? nothing : controlId(id)}
    name=${name}
    .code=${value}
    .checked=${answers(view, name).includes(value)}
  />`;
