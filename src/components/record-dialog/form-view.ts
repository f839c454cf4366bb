import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { clinical, dated } from '../shared/text.js';
import type { EntryController } from './entry-controller.js';
import type { Draft, Evaluation } from './draft.js';
import { drawFields } from './field-view.js';
import type { FormDrawing } from './field-parts.js';
import { changeOf, withRow, withoutRow } from './form-changes.js';
import { CORRECTION, FOLDED, FORMS } from './form-fields.js';
import { drawConflict, drawEntry, drawFailure, drawOutlook, drawSummary } from './views.js';

/** What a form does beside writing its draft. */
export interface FormActions {
  readonly goTo: (name: string) => void;
  readonly submit: (event: Event) => void;
  readonly leave: () => void;
}

/** What went wrong with saving, or what is missing. */
function drawTrouble(
  { errors, outcome }: EntryController,
  { fields, view }: Evaluation,
  goTo: FormActions['goTo'],
): TemplateResult | typeof nothing {
  if (errors.size > 0) return drawSummary(errors, fields, view, goTo);
  if (outcome?.kind === 'failed') return drawFailure(outcome);
  if (outcome?.kind === 'conflict') return drawConflict(outcome.written);
  return nothing;
}

/** Facts on record that a form shows above its questions. */
function drawBefore({ type }: Draft, { view }: Evaluation): TemplateResult | typeof nothing {
  const facts = FORMS[type].context?.(view);
  return facts
    ? html`<section class="before" aria-labelledby="before">
        <h3 id="before">To ask before the needle</h3>
        <dl class="facts">
          ${facts.map(
            ({ term, text }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${clinical(text)}</dd>
              </div>`,
          )}
        </dl>
      </section>`
    : nothing;
}

const saveWord = (
  { saving, outcome }: EntryController,
  draft: Draft,
  retracts: boolean,
): string => {
  if (saving) return say`Being saved …`;
  if (outcome?.kind === 'failed') return say`Retry`;
  if (outcome?.kind === 'conflict') return say`Record mine too`;
  return retracts
    ? say`Retract the entry`
    : say`Save ${draft.old ? say`correction` : say(FORMS[draft.type].noun)}`;
};

/** The form of one entry. */
export function drawForm(
  entry: EntryController,
  draft: Draft,
  evaluation: Evaluation,
  { goTo, submit, leave }: FormActions,
): TemplateResult {
  const { view, fields } = evaluation;
  const drawing: FormDrawing = {
    view,
    errors: entry.errors,
    addRow: (name) => entry.change((now) => withRow(now, name)),
    removeRow: (name, key) => entry.change((now) => withoutRow(now, name, key)),
  };
  const folded = fields.filter((field) => FOLDED.includes(field));
  const asked = fields.filter((field) => !folded.includes(field) && !CORRECTION.includes(field));
  const { status } = entry.desk ?? view;

  return html`<form
    method="dialog"
    novalidate
    @submit=${submit}
    @input=${(event: Event) => entry.change((now) => changeOf(now, event))}
  >
    <div class="body">
      ${drawTrouble(entry, evaluation, goTo)}
      ${
        entry.saved && !entry.resumes
          ? html`<p class="saved" role="status">${icon('done')}<span>${dated(entry.saved)}</span></p>`
          : nothing
      }
      ${
        entry.resumes
          ? html`<p class="quiet">When this is saved, the entry before comes back as you left it.</p>`
          : nothing
      }
      ${
        draft.old
          ? html`<section class="before" aria-labelledby="old">
              <h3 id="old">On record, to be struck through and kept</h3>
              ${drawEntry(draft.old)}
            </section>
            ${drawFields(CORRECTION, drawing)}`
          : nothing
      }
      ${
        asked.length > 0
          ? html`${drawBefore(draft, evaluation)}
            <div class="grid">${drawFields(asked, drawing)}</div>
            <details class="folded" ?open=${[...entry.errors.keys()].some((n) => /^@(note|source)/.test(n))}>
              <summary>Note and source</summary>
              <div class="grid">${drawFields(folded, drawing)}</div>
            </details>`
          : nothing
      }
    </div>
    <div class="foot">
      <button type="submit" class="primary" ?disabled=${entry.saving}>
        ${saveWord(entry, draft, asked.length === 0)}
      </button>
      <button type="button" @click=${leave} ?disabled=${entry.saving}>Cancel</button>
      ${drawOutlook(status, evaluation.preview)}
    </div>
  </form>`;
}
