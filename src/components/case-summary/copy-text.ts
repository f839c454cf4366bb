import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Copies a text, and says what came of it; where the browser does not let it, shows it to be copied. */
export class CopyText implements ReactiveController {
  readonly #host: Host;
  #isCopied = false;
  /** The text that could not be copied. */
  #left: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Takes back what was said of an earlier text. */
  forget(): void {
    this.#isCopied = false;
    this.#left = undefined;
  }

  async copy(text: string): Promise<void> {
    this.forget();
    try {
      await navigator.clipboard.writeText(text);
      this.#isCopied = true;
    } catch {
      this.#left = text;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const area = this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('#text');
    area?.focus();
    area?.select();
  }

  /** What came of it, under the buttons. */
  outcome(): TemplateResult {
    return html`<p class="outcome" role="status">
        ${this.#isCopied ? say`Copied. It holds who the patient is: paste it into the record only.` : nothing}
        ${
          this.#left === undefined
            ? nothing
            : say`The browser did not allow copying. The text is selected below, to be copied by hand.`
        }
      </p>
      ${
        this.#left === undefined
          ? nothing
          : html`<div class="by-hand">
              <label for="text">Summary as text</label>
              <textarea id="text" rows="12" readonly .value=${this.#left}></textarea>
            </div>`
      }`;
  }
}
