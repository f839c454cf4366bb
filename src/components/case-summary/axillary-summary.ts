import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { summaryOf } from '../../pathway/narrative/index.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { panels } from '../shared/surfaces.js';
import { dated, day } from '../shared/text.js';
import { NOT_RECORDED } from '../shared/words.js';
import { summaryStyles } from './axillary-summary.styles.js';

/**
 * `<axillary-summary>`: the case on one sheet for the tumor board: what is on record, what is
 * missing, and the one question that is open.
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
    const { headline, facts, missing, question } = summaryOf(caseFile, status);
    const retracted = caseFile.events.filter(({ type }) => type === 'event.retracted').length;
    return html`<article class="panel sheet" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Summary for the tumor board</h2>
        <p class="quiet xs">As of ${day(status.asOf)}</p>
      </header>
      <p class="say">${dated(headline)}</p>
      <dl>
        ${facts.map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              <dd class=${text === NOT_RECORDED ? 'unknown' : ''}>${dated(text)}</dd>
            </div>`,
        )}
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
        ${
          question
            ? html`<div>
              <dt>Question</dt>
              <dd>${dated(question)}</dd>
            </div>`
            : nothing
        }
      </dl>
      <p class="quiet xs tail">
        ${question ? 'Record above, guidance in the last line only.' : 'Record only, no guidance.'}
        ${retracted > 0 ? `Retracted entries: ${retracted}, see the timeline.` : nothing}
      </p>
      <p class="acts">
        <button type="button" @click=${() => window.print()}>Print</button>
        <slot name="actions"></slot>
      </p>
    </article>`;
  }
}
