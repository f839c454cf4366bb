import { css, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { base } from '../components/shared/base.js';
import { forms } from '../components/shared/forms.js';
import { html } from '../components/shared/html.js';
import { icon } from '../components/shared/icons.js';
import { LocalElement } from '../components/shared/local-element.js';
import { say } from '../components/shared/say.js';
import { panels } from '../components/shared/surfaces.js';
import { DEFAULT_AUTHOR } from './settings.js';
import { pageStyles } from './shared.styles.js';

const nameStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s2) var(--_s4);
    padding-block: var(--_s3);
  }
  .line .acts {
    margin-block-start: 1.375rem;
  }
  .line .field {
    flex: 1 1 16rem;
    max-inline-size: 28rem;
  }
`;

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
export class AxillaryName extends LocalElement {
  static override styles = [...base, panels, forms, pageStyles, nameStyles];

  /** The name so far. */
  @property({ attribute: false }) author: string | undefined;
  /** Whether it is a page of its own. */
  @property({ type: Boolean }) page = false;
  @state() private error = '';
  @query('input') private readonly input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`<form class="panel fields ${this.page ? 'narrow' : 'line'}" novalidate @submit=${this.#onSubmit}>
      ${this.page ? html`<h1>Your name</h1>` : nothing}
      <div class="field">
        <label for="name">Your name, as it shall stand beside your entries</label>
        <input
          id="name"
          autocomplete="name"
          maxlength="200"
          aria-invalid=${this.error ? 'true' : 'false'}
          aria-describedby=${this.error ? 'hint problem' : 'hint'}
          .value=${this.author ?? ''}
        />
        <p class="hint" id="hint">
          Such as “J. Osei, RN”. Kept on this device and in exported files.
        </p>
        ${
          this.error
            ? html`<p class="error" id="problem">${icon('error')}<span>${this.error}</span></p>`
            : nothing
        }
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
    this.error = name ? '' : say`Write your name.`;
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
