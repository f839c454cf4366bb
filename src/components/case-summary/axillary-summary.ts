import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { citing, guidanceNote, summaryOf, summaryText } from '../../pathway/narrative/index.js';
import type { Fact, OpenQuestion, Summary } from '../../pathway/narrative/index.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { say, told } from '../shared/say.js';
import { panels } from '../shared/surfaces.js';
import { clinical, day } from '../shared/text.js';
import { NOT_RECORDED } from '../shared/words.js';
import { summaryStyles } from './axillary-summary.styles.js';
import { CopyText } from './copy-text.js';
import { entryList } from './entry-list.js';

/**
 * `<axillary-summary>`: the case on one sheet, for whoever takes it over: what is open, with every
 * critical flag, and what is missing come first; then what is on record, who is responsible and what is
 * booked or held. Every sentence of the record carries the numbers of its entries, listed at the foot.
 *
 * @element axillary-summary
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @property {boolean} sample - whether the patient is invented; the copied text says so
 * @slot actions - further buttons beside Print
 * @csspart panel - the sheet
 */
export class AxillarySummary extends LocalElement {
  static override styles = [...base, panels, summaryStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    sample: { type: Boolean },
    shown: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  sample = false;

  /** The entry that a reader went to. */
  declare private shown: { readonly entry: number; readonly from: HTMLElement } | undefined;
  readonly #copy = new CopyText(this);
  #summary: Summary | undefined;
  #numbersOf: (fact: Fact) => readonly number[] = () => [];

  protected override willUpdate(changed: PropertyValues<AxillarySummary>): void {
    if (!changed.has('caseFile') && !changed.has('status')) return;
    const { caseFile, status } = this;
    this.#copy.forget();
    this.shown = undefined;
    this.#summary = caseFile && status && summaryOf(caseFile, status);
    this.#numbersOf = this.#summary ? citing(this.#summary) : () => [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile, status } = this;
    const summary = this.#summary;
    if (!caseFile || !status || !summary) return nothing;
    const retracted = caseFile.events.filter(({ type }) => type === 'event.retracted').length;
    return html`<article class="panel sheet" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Hand-off summary</h2>
        <p class="quiet xs">As of ${day(status.asOf)}</p>
      </header>
      <p class="say">${this.#sentences(summary.headline.sentences)}</p>
      <dl>
        ${summary.questions.length > 0 ? this.#questions(summary.questions) : nothing}
        ${this.#missing(summary.missing)} ${summary.facts.map((line) => this.#line(line))}
        ${summary.care.map((line) => this.#line(line))}
      </dl>
      ${entryList(summary.entries, this.shown?.entry, this.#onBack)}
      <p class="quiet xs tail">
        ${clinical(guidanceNote(summary))}
        ${retracted > 0 ? say`Retracted entries: ${retracted}, see the timeline.` : nothing}
      </p>
      <p class="acts">
        <button type="button" @click=${() => window.print()}>Print</button>
        <button type="button" @click=${this.#onCopy}>Copy as text</button>
        <slot name="actions"></slot>
      </p>
      ${this.#copy.outcome()}
    </article>`;
  }

  #missing(missing: Summary['missing']): TemplateResult {
    const hasMissing = missing.length > 0;
    return html`<div>
      <dt>Missing</dt>
      <dd class=${hasMissing ? 'unknown' : ''}>
        ${hasMissing ? clinical(`${missing.join('. ')}.`) : say`Nothing that the present phase asks for.`}
      </dd>
    </div>`;
  }

  #line({ label, text, sentences }: Summary['facts'][number]): TemplateResult {
    return html`<div>
      <dt>${told(label)}</dt>
      <dd class=${text === NOT_RECORDED ? 'unknown' : ''}>${this.#sentences(sentences)}</dd>
    </div>`;
  }

  #questions(questions: readonly OpenQuestion[]): TemplateResult {
    return html`<div>
      <dt>Question</dt>
      <dd>
        <ul class="questions">
          ${questions.map(
            (question) =>
              html`<li>
                ${question.tier ? html`<b>${told(question.tier)}:</b> ` : nothing}${this.#sentences([question])}
              </li>`,
          )}
        </ul>
      </dd>
    </div>`;
  }

  /** Sentences, each with the numbers of its entries: to go to on screen, to look up on paper. */
  #sentences(facts: readonly Fact[]): TemplateResult[] {
    return facts.map((fact) => {
      const numbers = this.#numbersOf(fact);
      return html`${clinical(fact.text)}${numbers.map(
        (number) =>
          html`<button
              type="button"
              class="ref"
              aria-label=${say`Entry ${number}`}
              @click=${(event: Event) => this.#show(number, event.currentTarget as HTMLElement)}
            >
              [${number}]</button
            ><span class="ref on-paper">[${number}]</span>`,
      )} `;
    });
  }

  #show(entry: number, from: HTMLElement): void {
    this.shown = { entry, from };
    void this.updateComplete.then(() => {
      this.shadowRoot?.querySelector<HTMLElement>('.entries li.shown')?.focus();
    });
  }

  readonly #onBack = (): void => {
    const from = this.shown?.from;
    this.shown = undefined;
    from?.focus();
  };

  readonly #onCopy = (): void => {
    const { caseFile, status, sample } = this;
    if (caseFile && status) void this.#copy.copy(summaryText(caseFile, status, sample));
  };
}
