import { css, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { BasisId } from '../../pathway/knowledge/index.js';
import { questionsOf, sentenceOfNow, stageTitle } from '../../pathway/narrative/index.js';
import { stageWord } from '../../pathway/narrative/stage-words.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { stepsStyles, stepsTable } from '../next-steps/steps-table.js';
import { base } from '../shared/base.js';
import { countDays, daysBetween } from '../shared/dates.js';
import { RecordRequestEvent } from '../shared/events.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { Later, awaited } from '../shared/later.js';
import { LocalElement } from '../shared/local-element.js';
import { say, told } from '../shared/say.js';
import { sourceDetails, sourceStyles, statementsFor } from '../shared/source-details.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { clinical, day } from '../shared/text.js';
import { Told, capital } from '../shared/words.js';
import { nowStyles } from './axillary-now.styles.js';
import { clockList, isOpen } from './clock-list.js';
import { likelyEvents } from './likely-events.js';

/** Of which moment a panel tells. */
export type Tense = 'now' | 'then' | 'supposed';

/**
 * `<axillary-now>`: where the axilla stands, what is next and who has it, what can be recorded, which
 * clocks run, and which questions are to be asked. Each step, question and rating opens on what its
 * sources say.
 *
 * @element axillary-now
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @property {PathwaySettings} config - the site's clocks, for what is forecast from them
 * @property {string} today - the day relative times are told for, `YYYY-MM-DD`
 * @property {'now' | 'then' | 'supposed'} tense - whether it is told of the record as it stands, of an
 *   earlier moment, or of what is only supposed
 * @property {boolean} readOnly - hides what records
 * @fires {RecordRequestEvent} axillary-record-request - someone wants to record what happened
 * @csspart panel - the surface
 */
export class AxillaryNow extends LocalElement {
  static override styles = [
    ...base,
    panels,
    tables,
    stacking(css`30rem`),
    sourceStyles,
    stepsStyles,
    nowStyles,
  ];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    config: { attribute: false },
    today: { attribute: false },
    tense: { attribute: false },
    readOnly: { type: Boolean, attribute: 'read-only' },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  declare config: PathwaySettings | undefined;
  today = '';
  tense: Tense = 'now';
  readOnly = false;

  readonly #statements = statementsFor(this);
  readonly #ratingTable = new Later(
    this,
    () => import('../../pathway/knowledge/ratings.js'),
    () => typeof this.status?.scenario === 'string',
  );

  readonly #clockNotes = new Later(
    this,
    () => import('./clock-notes.js'),
    () => this.tense === 'now' && this.status?.clocks.some(isOpen) === true,
  );

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile, status } = this;
    if (!caseFile || !status) return nothing;
    const questions = questionsOf(caseFile, status);
    const stage = status.stage === 'closed' ? stageWord('closed') : stageTitle(status);
    const { wording } = status.result;
    return html`<section class="panel" part="panel" aria-labelledby="now">
      <div class="stage">
        <h2 class="pill" id="now">${Told(this.tense)}: ${clinical(stage)}</h2>
        ${this.#since(status)}
        ${capital(wording) === stage ? nothing : html`<span>Axilla: ${clinical(wording)}</span>`}
      </div>
      <p class="say">${clinical(sentenceOfNow(status))}</p>
      ${stepsTable(status.nextSteps, this.today, this.#statements)} ${this.readOnly ? nothing : this.#record(status)}
      ${
        status.clocks.length > 0
          ? html`<div class="sub">
            <h3>Clocks</h3>
            ${clockList(status.clocks)}
            ${this.tense === 'now' ? this.#clockNotes.value?.clockNotes(caseFile, status, this.config) : nothing}
          </div>`
          : nothing
      }
      ${
        questions.length > 0
          ? html`<div class="sub">
            <h3>Not recorded: questions to ask</h3>
            <ul class="ask">
              ${questions.map(
                ({ question, askOf, basis }) =>
                  html`<li>
                    ${icon('ask')}
                    <div>
                      ${clinical(question)} <span class="quiet">Ask: ${told(askOf)}.</span>
                      ${this.#basis(basis)}
                    </div>
                  </li>`,
              )}
            </ul>
          </div>`
          : nothing
      }
      ${this.#ratings(status)}
    </section>`;
  }

  /** What the ACR rates for this situation and no other, while the axilla is not staged. */
  #ratings({ scenario, stage }: CaseStatus): TemplateResult | typeof nothing {
    if (scenario === null || stage === 'staged' || stage === 'closed') return nothing;
    return html`<details class="sub ratings" @toggle=${this.#rate}>
      <summary>Published ratings for this situation, ACR ${scenario}</summary>
      ${this.#rated(scenario)}
    </details>`;
  }

  #rated(scenario: NonNullable<CaseStatus['scenario']>): TemplateResult {
    const { value } = this.#ratingTable;
    if (!value) return awaited(this.#ratingTable, say`The table of ratings`, this.#rate);
    const { situation, ratings } = value.ratedSituation(scenario);
    return html`<p lang="en" dir="ltr">${situation}.</p>
      <ul>
        ${ratings.map(
          ({ procedure, rating, basis }) =>
            html`<li>
              <span lang="en" dir="ltr"><b>${procedure}</b>: ${rating}.</span> ${sourceDetails([basis], this.#statements)}
            </li>`,
        )}
      </ul>
      <p class="quiet xs">What is not listed has no rating here, which says nothing of its worth.</p>`;
  }

  #basis(basis: readonly BasisId[]): TemplateResult | typeof nothing {
    return basis.length > 0 ? sourceDetails(basis, this.#statements) : nothing;
  }

  readonly #rate = (): void => {
    void this.#ratingTable.get();
  };

  #since({ stageSince, asOf }: CaseStatus): TemplateResult | typeof nothing {
    if (stageSince === undefined) return nothing;
    const days = daysBetween(stageSince, asOf);
    return html`<span>since ${day(stageSince)}, ${days === 0 ? say`today` : countDays(days)}</span>`;
  }

  #record(status: CaseStatus): TemplateResult {
    return html`<div class="sub record">
      <h3>Record what happened</h3>
      <p class="acts">
        ${likelyEvents(status).map(
          ({ type, nodeId, biopsyId, label, asksFirst }, index) =>
            html`<button
              type="button"
              class=${index === 0 ? 'primary' : ''}
              @click=${() => this.dispatchEvent(new RecordRequestEvent(type, nodeId, biopsyId))}
            >
              ${
                asksFirst
                  ? html`${icon('critical')}${told(label)} <span class="quiet xs">asks first</span>`
                  : told(label)
              }
            </button>`,
        )}
        <button
          type="button"
          class="plain"
          @click=${() => this.dispatchEvent(new RecordRequestEvent())}
        >
          Any other event
        </button>
      </p>
    </div>`;
  }
}
