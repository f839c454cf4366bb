import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { html } from '../../components/shared/html.js';
import { say } from '../../components/shared/say.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { dialogStyles } from '../../components/stop-dialog/dialog.styles.js';

const warningStyles = css`
  dialog {
    inline-size: min(28rem, calc(100% - 1.5rem));
  }
`;

/** Somebody is there and wants to go on. */
export class StayEvent extends Event {
  constructor() {
    super('axillary-stay');
  }
}

/**
 * Says that the application is about to be locked. Its button has the focus, so that the space bar is
 * enough to go on.
 *
 * @fires {StayEvent} axillary-stay - when somebody wants to go on
 */
export class AxillaryIdleWarning extends LocalElement {
  static override styles = [...base, dialogStyles, warningStyles];

  /** Seconds that are left; absent where nothing is to be said. */
  @property({ attribute: false }) seconds: number | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('seconds')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.seconds === undefined) dialog?.close();
    else if (!dialog?.open) dialog?.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      role="alertdialog"
      aria-labelledby="heading"
      aria-describedby="what"
      @close=${this.#onClose}
    >
      ${this.seconds === undefined ? nothing : this.#words(this.seconds)}
    </dialog>`;
  }

  /** Not in the page as long as nothing is to be said: whoever searches it would find the words. */
  #words(seconds: number): TemplateResult {
    return html`<div class="head"><h2 id="heading">About to be locked</h2></div>
      <div class="body">
        <p id="what">
          Nobody has used this application for a while. It locks in a minute or less.
          ${say`What is typed and not saved is kept, locked, and can be gone on with.`}
        </p>
        <p aria-hidden="true">${seconds} s</p>
        <div class="buttons">
          <button type="button" class="primary" @click=${this.#onStay}>Stay unlocked</button>
        </div>
      </div>`;
  }

  readonly #onStay = (): void => {
    this.dispatchEvent(new StayEvent());
  };

  /** Esc closes it: whoever pressed it is there. */
  readonly #onClose = (): void => {
    if (this.seconds !== undefined) this.#onStay();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-idle-warning': AxillaryIdleWarning;
  }
  interface HTMLElementEventMap {
    'axillary-stay': StayEvent;
  }
}
