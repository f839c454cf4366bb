import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../components/shared/base.js';
import { icon } from '../components/shared/icons.js';
import { panels } from '../components/shared/surfaces.js';
import { DEFAULT_AUTHOR } from './settings.js';
import { pageStyles } from './shared.styles.js';

/** The name was given: it carries the name of staff, never of a patient. */
export class NameEvent extends Event {
  /** @param author - the name as it shall stand beside entries */
  constructor(readonly author: string) {
    super('axillary-name');
  }
}

/**
 * Asks for the name that stands beside new entries.
 *
 * @fires {NameEvent} axillary-name - when it was given
 */
export class AxillaryName extends LitElement {
  static override styles = [...base, panels, pageStyles];

  /** The name so far. */
  @property({ attribute: false }) author: string | undefined;
  /** Level of the heading: 1 as a page, 2 within one. */
  @property({ type: Boolean }) page = false;
  @state() private error = '';
  @query('input') private readonly input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`<form class="panel fields narrow" novalidate @submit=${this.#onSubmit}>
      ${this.page ? html`<h1>Your name</h1>` : html`<h2>Your name</h2>`}
      <div class="field">
        <label for="name">Name as it shall stand beside your entries</label>
        <input
          id="name"
          autocomplete="name"
          maxlength="200"
          aria-invalid=${this.error ? 'true' : 'false'}
          aria-describedby="hint problem"
          .value=${this.author ?? ''}
        />
        <p class="hint" id="hint">
          For example “J. Osei, RN”. It is kept on this device and stands in exported files.
        </p>
        <p class="error" id="problem">
          ${this.error ? html`${icon('error')}<span>${this.error}</span>` : nothing}
        </p>
      </div>
      <div class="acts">
        <button class="primary">Keep this name</button>
        ${
          this.author === undefined
            ? html`<button type="button" @click=${() => this.#give(DEFAULT_AUTHOR)}>
              Go on as “${DEFAULT_AUTHOR}”
            </button>`
            : nothing
        }
      </div>
    </form>`;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const name = this.input.value.trim();
    this.error = name ? '' : 'Write your name.';
    if (name) this.#give(name);
    else this.input.focus();
  }

  #give(name: string): void {
    this.dispatchEvent(new NameEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-name': AxillaryName;
  }
  interface HTMLElementEventMap {
    'axillary-name': NameEvent;
  }
}
