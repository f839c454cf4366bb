import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseFile } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { forms } from '../shared/forms.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { LocalElement } from '../shared/local-element.js';
import { dated } from '../shared/text.js';
import { stopStyles } from './axillary-stop-dialog.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { BACK } from './stop.js';
import type { Stop, StopAnswer } from './stop.js';
import { say } from '../shared/say.js';

/**
 * `<axillary-stop-dialog>`: the one interruption of the product. It says what is being done, what is
 * on record and what is not, offers the remedy first, and lets the person go on with a typed reason:
 * a fact is never refused. It stands before three actions only: recording NAST while a positive node
 * has no clip, recording another side than the case's, and leaving an entry that is not saved.
 *
 * `ask(stop)` opens it and resolves with the answer; Esc means going back.
 *
 * @element axillary-stop-dialog
 * @property {CaseFile} caseFile - whose identity stands at its head
 * @property {string} today - the day, `YYYY-MM-DD`
 * @property {boolean} sample - whether the patient is invented
 */
export class AxillaryStopDialog extends LocalElement {
  static override styles = [...base, forms, dialogStyles, stopStyles];
  static override properties = {
    caseFile: { attribute: false },
    today: { attribute: false },
    sample: { attribute: false },
    stop: { state: true },
    reason: { state: true },
    failed: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  today = '';
  sample = false;

  declare private stop: Stop | undefined;
  private reason = '';
  private failed = false;
  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  #answer: ((answer: StopAnswer) => void) | undefined;

  /** Whether it is waiting for an answer. */
  get isOpen(): boolean {
    return this.#answer !== undefined;
  }

  /** Opens the Stop; resolves with the remedy chosen, or with the reason for going on. */
  async ask(stop: Stop): Promise<StopAnswer> {
    this.#give({ remedy: BACK });
    this.stop = stop;
    this.reason = '';
    this.failed = false;
    const answer = new Promise<StopAnswer>((resolve) => (this.#answer = resolve));
    await this.updateComplete;
    // Out of the page it waits, and asks when it comes back.
    if (this.isConnected) this.#open();
    return answer;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that is moved in the page comes back with its dialog open, but no longer on top.
    if (!this.hasUpdated || !this.isOpen) return;
    this.dialog.close();
    this.#open();
  }

  #open(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      role="alertdialog"
      aria-labelledby="heading"
      aria-describedby="facts"
      closedby="none"
      @keydown=${this.#key}
      @cancel=${this.#back}
      @close=${this.#closed}
    >
      ${this.stop ? this.#content(this.stop) : nothing}
    </dialog>`;
  }

  #content({ word, heading, facts, remedies, goOn }: Stop): TemplateResult {
    const { caseFile, failed } = this;
    return html`<axillary-identity
        compact
        .patient=${caseFile?.patient}
        .laterality=${caseFile?.laterality}
        .today=${this.today}
        .sample=${this.sample}
      ></axillary-identity>
      <form method="dialog" novalidate @submit=${this.#goOn}>
        <div class="head">
          ${icon('critical')}
          <div>
            <p class="word critical">${say(word)}</p>
            <h2 id="heading">${say(heading)}</h2>
          </div>
        </div>
        <div class="body">
          <dl class="facts" id="facts">
            ${facts.map(
              ({ term, lines }, index) =>
                html`<div>
                  <dt>${say(term)}</dt>
                  <dd>
                    ${lines.map((line) =>
                      index === 0
                        ? html`<p><b>${dated(line)}</b></p>`
                        : html`<p>${dated(line)}</p>`,
                    )}
                  </dd>
                </div>`,
            )}
          </dl>
          <p class="buttons">
            ${remedies.map(
              ({ id, label }, index) =>
                html`<button
                  type="button"
                  class=${index === 0 ? 'primary' : ''}
                  @click=${() => this.#give({ remedy: id })}
                >
                  ${say(label)}
                </button>`,
            )}
          </p>
        </div>
        <div class="go-on">
          <h3>${say(goOn.heading)}</h3>
          <p>${goOn.text}</p>
          <div class="field">
            <label for="reason">Reason, in your words</label>
            <textarea
              id="reason"
              rows="2"
              aria-required="true"
              aria-invalid=${failed ? 'true' : 'false'}
              aria-describedby=${failed ? 'error' : nothing}
              .value=${this.reason}
              @input=${this.#typed}
            ></textarea>
            ${
              failed
                ? html`<p class="error" id="error">${icon('error')}Give a reason in a few words.</p>`
                : nothing
            }
          </div>
          <button type="submit">${goOn.button}</button>
        </div>
      </form>`;
  }

  #typed = (event: Event): void => {
    this.reason = (event.target as HTMLTextAreaElement).value;
    this.failed = false;
  };

  #goOn = (event: Event): void => {
    event.preventDefault();
    const reason = this.reason.trim();
    if (reason !== '') return this.#give({ remedy: undefined, reason });
    this.failed = true;
    this.renderRoot.querySelector('textarea')?.focus();
  };

  /** Esc pressed twice closes a dialog whatever `cancel` says: it is answered at the key. */
  #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') this.#back(event);
  };

  #back = (event: Event): void => {
    event.preventDefault();
    this.#give({ remedy: BACK });
  };

  #closed = (): void => {
    if (!this.dialog.open) this.#give({ remedy: BACK });
  };

  #give(answer: StopAnswer): void {
    const resolve = this.#answer;
    this.#answer = undefined;
    if (this.hasUpdated) this.dialog.close();
    resolve?.(answer);
  }
}
