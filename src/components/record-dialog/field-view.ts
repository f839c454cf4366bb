import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';
import { OTHER, UNKNOWN, answer, answers } from './fields/field.js';
import type { Field, Option } from './fields/field.js';
import { drawBox, drawInput, drawSelect } from './field-controls.js';
import { controlId, described, drawError, drawNotes, isRequired, labelOf } from './field-parts.js';
import type { Drawn, FormDrawing } from './field-parts.js';
import { choicesOf, inSight } from './reading.js';

const MAX_RADIOS = 5;

/** Draws questions one after the other; those out of sight are left out. */
export const drawFields = (
  fields: readonly Field[],
  drawing: FormDrawing,
  base = '',
): readonly Drawn[] => fields.map((field) => drawField(field, drawing, base));

function drawField(field: Field, drawing: FormDrawing, base: string): Drawn {
  const { view } = drawing;
  if (field.kind === 'numbered' || !inSight(field, view)) return nothing;
  const name = base + field.name;
  switch (field.kind) {
    case 'rows':
      return drawRows(field, name, drawing);
    case 'group':
      return html`<fieldset class="field wide">
        <legend>${labelOf(field, view)}</legend>
        <div class="parts">${drawFields(field.fields ?? [], drawing, base)}</div>
      </fieldset>`;
    case 'yes-no':
      return drawRadios(field, name, drawing, base, [
        { value: 'true', label: say`Yes` },
        { value: 'false', label: say`No` },
      ]);
    case 'choice': {
      const options = choicesOf(field, view);
      return options.length + (field.required === true ? 0 : 1) <= MAX_RADIOS
        ? drawRadios(field, name, drawing, base, options)
        : drawControl(field, name, drawing, base, drawSelect(field, name, drawing, options));
    }
    case 'reference':
      return drawReference(field, name, drawing, base);
    case 'many':
    case 'references':
      return drawChecks(field, name, drawing);
    case 'tick':
      return html`<label class="tick">${drawBox('tick', name, drawing, name)} ${labelOf(field, view)}</label>`;
    default:
      return drawControl(field, name, drawing, base, drawInput(field, name, drawing));
  }
}

function drawControl(
  field: Field,
  name: string,
  drawing: FormDrawing,
  base: string,
  control: TemplateResult,
): TemplateResult {
  const { view } = drawing;
  return html`<div class="field ${field.wide ? 'wide' : ''}">
    <label for=${controlId(name)}
      >${labelOf(field, view)}
      ${isRequired(field, view) || field.whereApplies ? nothing : html`<span class="opt">if known</span>`}</label
    >
    ${control} ${drawError(name, drawing)} ${drawNotes(field, name, drawing)}
    ${field.fields && html`<div class="beside">${drawFields(field.fields, drawing, base)}</div>`}
  </div>`;
}

/** A list of what is on record; where nothing is, or another is meant, its id is written. */
function drawReference(
  field: Field,
  name: string,
  drawing: FormDrawing,
  base: string,
): TemplateResult {
  const { view } = drawing;
  const known = choicesOf(field, view);
  if (field.other === undefined) {
    return drawControl(field, name, drawing, base, drawSelect(field, name, drawing, known));
  }
  if (known.length === 0) {
    return drawControl(field, name, drawing, base, drawInput(field, name, drawing));
  }
  const options = [...known, { value: OTHER, label: say(field.other) }];
  const other = name + OTHER;
  const control = html`${drawSelect(field, name, drawing, options)}
  ${
    answer(view, name) === OTHER
      ? html`<input
        id=${controlId(other)}
        name=${other}
        autocomplete="off"
        aria-label="${say(field.other)}: its name"
        .value=${answer(view, other)}
      />`
      : nothing
  }`;
  return drawControl(field, name, drawing, base, control);
}

function drawRadios(
  field: Field,
  name: string,
  drawing: FormDrawing,
  base: string,
  options: readonly Option[],
): TemplateResult {
  const { view, errors } = drawing;
  const chosen = answer(view, name);
  const asked = isRequired(field, view);
  const unknown = field.kind === 'yes-no' ? say`Not known` : say`Not stated`;
  const all = field.required === true ? options : [...options, { value: UNKNOWN, label: unknown }];
  const effective = chosen === '' && !asked ? UNKNOWN : chosen;
  const then = field.fields?.some((one) => inSight(one, view));
  return html`<fieldset
    role="radiogroup"
    class="field ${field.wide ? 'wide' : ''} ${field.fields ? 'prominent' : ''}"
    aria-required=${asked}
    aria-invalid=${errors.has(name) ? 'true' : 'false'}
    aria-describedby=${described(field, name, drawing)}
  >
    <legend>${labelOf(field, view)}</legend>
    <div class="options">
      ${all.map(
        ({ value, label }, index) =>
          html`<label class=${value === UNKNOWN ? 'unsaid' : ''}
            ><input
              type="radio"
              id=${index === 0 ? controlId(name) : nothing}
              name=${name}
              .code=${value}
              .checked=${effective === value}
            />${label}</label
          >`,
      )}
    </div>
    ${drawError(name, drawing)}
    ${
      then
        ? html`<div class="then">${drawFields(field.fields ?? [], drawing, base)}</div>`
        : nothing
    }
    ${drawNotes(field, name, drawing)}
  </fieldset>`;
}

function drawChecks(field: Field, name: string, drawing: FormDrawing): TemplateResult {
  const { view } = drawing;
  const other = name + OTHER;
  return html`<fieldset
    class="field wide"
    aria-describedby=${described(field, name, drawing)}
  >
    <legend>${labelOf(field, view)} <span class="opt">if known</span></legend>
    <div class="options">
      ${choicesOf(field, view).map(
        ({ value, label }, index) =>
          html`<label>${drawBox(value, name, drawing, index === 0 ? name : undefined)}${label}</label>`,
      )}
      ${
        field.kind === 'references'
          ? html`<label class="free"
            >Others
            <input
              id=${controlId(other)}
              name=${other}
              autocomplete="off"
              .value=${answer(view, other)}
          /></label>`
          : nothing
      }
    </div>
    ${drawError(name, drawing)} ${drawNotes(field, name, drawing)}
  </fieldset>`;
}

function drawRows(field: Field, name: string, drawing: FormDrawing): TemplateResult {
  const label = labelOf(field, drawing.view);
  return html`<div class="field wide" id=${controlId(name)}>
    ${answers(drawing.view, name).map((key, index) =>
      // A row that moves up gets controls of its own: none of another row's is used again.
      keyed(
        key,
        html`<fieldset class="row">
          <legend>${label} ${index + 1}</legend>
          <div class="grid">${drawFields(field.fields ?? [], drawing, `${name}/${key}/`)}</div>
          <button type="button" class="plain" @click=${() => drawing.removeRow(name, key)}>
            Remove ${label.toLowerCase()} ${index + 1}
          </button>
        </fieldset>`,
      ),
    )}
    <p>
      <button type="button" @click=${() => drawing.addRow(name)}>Add a ${label.toLowerCase()}</button>
    </p>
    ${drawNotes(field, name, drawing)}
  </div>`;
}
