import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { html } from '../../components/shared/html.js';
import { say, told } from '../../components/shared/say.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { forms } from '../../components/shared/forms.js';
import { panels } from '../../components/shared/surfaces.js';
import type { Secret } from '../../store/lock/key-material.js';
import { SHORTEST_PASSPHRASE, problemOf } from '../../store/lock/passphrase.js';
import { pageStyles, panelPage } from '../shared.styles.js';
import { lockStyles } from './lock-page.styles.js';
import { emptyFields, recoveryField, secretField, shownTick, typedIn } from './secret-field.js';

/** Opens the lock; with `next` it also gets another passphrase. It throws where the secret is wrong. */
export type Unlock = (secret: Secret, next?: string) => Promise<void>;

/** The page of a locked device: it knows nothing of any patient. */
export class AxillaryUnlock extends LocalElement {
  static override styles = [...base, panels, forms, pageStyles, panelPage, lockStyles];

  @property({ attribute: false }) unlock: Unlock = () => Promise.resolve();
  /** Why it is locked, where it was not locked by hand: in words. */
  @property() why = '';
  @state() private isWorking = false;
  @state() private isShown = false;
  /** What is wrong, by the field it stands at. */
  @state() private problems: Readonly<Record<string, string>> = {};

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#passphrase')?.focus();
  }

  protected override render(): TemplateResult {
    const { problems, isShown: shown, isWorking } = this;
    return html`<div class="narrow">
      <section class="panel">
        <h1>Locked</h1>
        ${this.why ? html`<p>${this.why}</p>` : nothing}
        <p>
          The patients on this device are locked with a passphrase. Nothing of them is shown until it
          is given.
        </p>
        <form novalidate @submit=${this.#onPassphrase}>
          ${secretField({ id: 'passphrase', label: say`Passphrase`, problem: problems['passphrase'], shown })}
          ${shownTick(shown, this.#onShown)}
          <div class="acts"><button class="primary" ?disabled=${isWorking}>Unlock</button></div>
        </form>
        <p role="status">${isWorking ? say`Being unlocked …` : nothing}</p>
        <details>
          <summary>I do not have the passphrase</summary>
          <form novalidate @submit=${this.#onRecovery}>
            <p>
              The recovery key was printed when the lock was turned on. It opens the lock, and a new
              passphrase takes the place of the forgotten one. Without either of them nobody can read
              what is kept here.
            </p>
            ${recoveryField(problems['recovery'])}
            ${secretField({
              id: 'next',
              label: say`New passphrase`,
              hint: say`At least ${SHORTEST_PASSPHRASE} characters.`,
              problem: problems['next'],
              shown,
            })}
            ${secretField({
              id: 'again',
              label: say`New passphrase again`,
              problem: problems['again'],
              shown,
            })}
            <div class="acts">
              <button ?disabled=${isWorking}>Unlock with the recovery key</button>
            </div>
          </form>
        </details>
      </section>
      <p class="quiet">
        On somebody else’s machine the locked patients stay as they are.
        <a href="?keep=nothing#/">Work here and keep nothing</a>
      </p>
    </div>`;
  }

  readonly #onShown = (isShown: boolean): void => {
    this.isShown = isShown;
  };

  readonly #onPassphrase = (event: Event): void => {
    event.preventDefault();
    void this.#try('passphrase', { passphrase: typedIn(this.renderRoot, 'passphrase') });
  };

  readonly #onRecovery = (event: Event): void => {
    event.preventDefault();
    const next = typedIn(this.renderRoot, 'next');
    const problem = problemOf(next);
    if (problem !== undefined) return this.#say('next', told(problem));
    if (next !== typedIn(this.renderRoot, 'again')) {
      return this.#say('again', say`The two are not the same. Write the new passphrase again.`);
    }
    void this.#try('recovery', { recoveryKey: typedIn(this.renderRoot, 'recovery') }, next);
  };

  async #try(field: string, secret: Secret, next?: string): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    this.problems = {};
    try {
      await this.unlock(secret, next);
      emptyFields(this.renderRoot);
    } catch (error) {
      const words = error instanceof Error ? told(error.message) : '';
      this.#say(field, words || say`The lock could not be opened.`);
    } finally {
      this.isWorking = false;
    }
  }

  #say(field: string, problem: string): void {
    this.problems = { [field]: problem };
    const input = this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
    input?.focus();
    input?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-unlock': AxillaryUnlock;
  }
}
