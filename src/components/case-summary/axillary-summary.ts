import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { summaryOf } from '../../pathway/narrative/index.js';
import type { Summary } from '../../pathway/narrative/index.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { panels } from '../shared/surfaces.js';
import { dated, day } from '../shared/text.js';
import { NOT_RECORDED } from '../shared/words.js';
import { summaryStyles } from './axillary-summary.styles.js';

/**
 * `<axillary-summary>`: the case on one sheet for the tumor board: what is open, with every critical
 * flag, and what is missing come first; then what is on record.
 *
 * @element axillary-summary
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @slot actions - further buttons beside Print
 * @csspart panel - the sheet
 */
export class AxillarySummary extends LitElement {
  static override styles = [...base, panels, summaryStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile, status } = this;
    if (!caseFile || !status) return nothing;
    const { headline, facts, missing, questions } = summaryOf(caseFile, status);
    const retracted = caseFile.events.filter(({ type }) => type === 'event.retracted').length;
    return html`<article class="panel sheet" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Summary for the tumor board</h2>
        <p class="quiet xs">As of ${day(status.asOf)}</p>
      </header>
      <p class="say">${dated(headline)}</p>
      <dl>
        ${questions.length > 0 ? this.#questions(questions) : nothing}
        <div>
          <dt>Missing</dt>
          <dd class=${missing.length > 0 ? 'unknown' : ''}>
            ${
              missing.length > 0
                ? dated(`${missing.join('. ')}.`)
                : 'Nothing that the present phase asks for.'
            }
          </dd>
        </div>
        ${facts.map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              <dd class=${text === NOT_RECORDED ? 'unknown' : ''}>${dated(text)}</dd>
            </div>`,
        )}
      </dl>
      <p class="quiet xs tail">
        ${
          questions.length > 0
            ? 'Question and Missing follow guidance; all other lines are the record.'
            : 'Missing follows guidance; all other lines are the record.'
        }
        ${retracted > 0 ? `Retracted entries: ${retracted}, see the timeline.` : nothing}
      </p>
      <p class="acts">
        <button type="button" @click=${() => window.print()}>Print</button>
        <slot name="actions"></slot>
      </p>
    </article>`;
  }

  #questions(questions: Summary['questions']): TemplateResult {
    return html`<div>
      <dt>Question</dt>
      <dd>
        <ul class="questions">
          ${questions.map(
            ({ tier, text }) =>
              html`<li>${tier ? html`<b>${tier}:</b> ` : nothing}${dated(text)}</li>`,
          )}
        </ul>
      </dd>
    </div>`;
  }
}
