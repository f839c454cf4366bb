import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { html } from '../../components/shared/html.js';
import { say, told } from '../../components/shared/say.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { forms } from '../../components/shared/forms.js';
import { panels } from '../../components/shared/surfaces.js';
import { SHORTEST_PASSPHRASE, problemOf, strengthOf } from '../../store/lock/passphrase.js';
import type { Strength } from '../../store/lock/passphrase.js';
import { drawRecoveryKey } from '../../store/lock/recovery-key.js';
import { pageStyles, panelPage } from '../shared.styles.js';
import { lockStyles } from './lock-page.styles.js';
import type { LockActs } from './lock-acts.js';
import {
  lockIsOn,
  nothingToLock,
  ofNewerVersion,
  sharedMachine,
  strengthInWords,
  whatALockDoes,
} from './lock-words.js';
import { recoverySheet } from './recovery-sheet.js';
import { emptyFields, secretField, shownTick, typedIn } from './secret-field.js';

/** Whether the records of this device are locked; `nowhere` where none are kept that could be. */
export type LockState = 'on' | 'off' | 'nowhere';

type Act = 'turn-on' | 'passphrase' | 'recovery' | 'turn-off';

/** The page on which the lock is turned on, changed and turned off. */
export class AxillaryLockPage extends LocalElement {
  static override styles = [...base, panels, forms, pageStyles, panelPage, lockStyles];

  @property({ attribute: false }) state: LockState = 'off';
  /** Whether what is kept here is of a newer version: then it is read, and not written to. */
  @property({ type: Boolean }) readOnly = false;
  /** Minutes without use after which the application locks itself. */
  @property({ attribute: false }) minutes = 10;
  /** Whether patients that are not invented are kept already. */
  @property({ type: Boolean }) hasPatients = false;
  @property({ attribute: false }) acts: LockActs | undefined;
  @state() private problems: Readonly<Record<string, string>> = {};
  @state() private isShown = false;
  @state() private isWorking = false;
  @state() private done = '';
  @state() private strength: Strength | undefined;
  /** A recovery key that is shown before it counts, and what it is for. */
  @state() private sheet: { readonly act: Act; readonly key: string } | undefined;
  #passphrase = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override render(): TemplateResult {
    return html`<div class="narrow">
      <h1>Lock</h1>
      ${this.#content()}
      <p role="status">${this.isWorking ? say`Being done; do not close this page …` : this.done}</p>
      ${this.state === 'nowhere' || this.sheet ? nothing : sharedMachine()}
    </div>`;
  }

  #content(): TemplateResult {
    if (this.sheet) return this.#recoveryKey(this.sheet);
    if (this.state === 'nowhere') return nothingToLock();
    const isOn = this.state === 'on';
    const change = (): TemplateResult => (isOn ? this.#change() : this.#off());
    return html`${isOn ? lockIsOn(this.minutes, () => this.acts?.lockNow()) : nothing}
    ${this.readOnly ? ofNewerVersion() : change()}`;
  }

  #off(): TemplateResult {
    return html`<section class="panel">
      <h2>Lock with a passphrase</h2>
      ${whatALockDoes(this.minutes, this.hasPatients)}
      <form novalidate @submit=${this.#onNew}>
        ${this.#newPassphrase()}
        <div class="acts"><button class="primary">Next: the recovery key</button></div>
      </form>
    </section>`;
  }

  #change(): TemplateResult {
    const { problems, isShown: shown, isWorking } = this;
    const own = (id: string): TemplateResult =>
      secretField({ id, label: say`Passphrase now`, problem: problems[id], shown });
    return html`<section class="panel">
        <h2>Change the lock</h2>
        ${shownTick(shown, this.#onShown)}
        <details>
          <summary>Change the passphrase</summary>
          <form novalidate @submit=${this.#onChange}>
            ${own('old')} ${this.#newPassphrase()}
            <div class="acts"><button ?disabled=${isWorking}>Change the passphrase</button></div>
          </form>
        </details>
        <details>
          <summary>Print a new recovery key</summary>
          <form novalidate @submit=${this.#onNewKey}>
            <p>The key that was printed before then opens nothing any more.</p>
            ${own('for-key')}
            <div class="acts"><button ?disabled=${isWorking}>Show a new recovery key</button></div>
          </form>
        </details>
        <details>
          <summary>Turn the lock off</summary>
          <form novalidate @submit=${this.#onOff}>
            <p>All records are then kept as they are, for whoever can open this browser profile.</p>
            ${own('for-off')}
            <div class="acts"><button ?disabled=${isWorking}>Turn the lock off</button></div>
          </form>
        </details>
      </section>`;
  }

  #newPassphrase(): TemplateResult {
    const { problems, isShown: shown, strength } = this;
    return html`${secretField({
      id: 'new',
      label: say`New passphrase`,
      hint: strength
        ? strengthInWords(strength)
        : say`At least ${SHORTEST_PASSPHRASE} characters. Several words that do not belong together are easy to remember.`,
      problem: problems['new'],
      shown,
      onInput: this.#onTyped,
    })}
    ${secretField({ id: 'again', label: say`New passphrase again`, problem: problems['again'], shown })}
    ${this.state === 'off' ? shownTick(shown, this.#onShown) : nothing}`;
  }

  #recoveryKey({ act, key }: { readonly act: Act; readonly key: string }): TemplateResult {
    return recoverySheet({
      key,
      isWorking: this.isWorking,
      label: act === 'turn-on' ? say`Turn the lock on` : say`Use this recovery key from now on`,
      onDone: () =>
        void this.#do('', async () => {
          if (act === 'turn-on') await this.acts?.turnOn(this.#passphrase, key);
          else await this.acts?.changeRecoveryKey(this.#passphrase, key);
          this.#forget();
          return act === 'turn-on'
            ? say`The lock is on.`
            : say`The new recovery key counts from now on.`;
        }),
      onBack: () => this.#forget(),
    });
  }

  /** A new passphrase as typed twice; undefined where something is wrong with it, which is said. */
  #typedTwice(): string | undefined {
    const next = typedIn(this.renderRoot, 'new');
    const problem = problemOf(next);
    if (problem !== undefined) return this.#say('new', told(problem));
    if (next === typedIn(this.renderRoot, 'again')) return next;
    return this.#say('again', say`The two are not the same. Write the new passphrase again.`);
  }

  readonly #onTyped = (value: string): void => {
    this.strength = value ? strengthOf(value) : undefined;
  };

  readonly #onShown = (isShown: boolean): void => {
    this.isShown = isShown;
  };

  readonly #onNew = (event: Event): void => {
    event.preventDefault();
    const next = this.#typedTwice();
    if (next === undefined) return;
    this.#passphrase = next;
    this.#show('turn-on');
  };

  readonly #onChange = (event: Event): void => {
    event.preventDefault();
    const next = this.#typedTwice();
    if (next === undefined) return;
    void this.#do('old', async () => {
      await this.acts?.changePassphrase(typedIn(this.renderRoot, 'old'), next);
      return say`The passphrase was changed.`;
    });
  };

  readonly #onNewKey = (event: Event): void => {
    event.preventDefault();
    this.#passphrase = typedIn(this.renderRoot, 'for-key');
    this.#show('recovery');
  };

  readonly #onOff = (event: Event): void => {
    event.preventDefault();
    void this.#do('for-off', async () => {
      await this.acts?.turnOff(typedIn(this.renderRoot, 'for-off'));
      return say`The lock is off. Records are kept as they are.`;
    });
  };

  #show(act: Act): void {
    this.problems = {};
    this.done = '';
    this.sheet = { act, key: drawRecoveryKey() };
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.sheet h2')?.focus(),
    );
  }

  /** @param field - where it is said if it fails */
  async #do(field: string, act: () => Promise<string>): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    this.problems = {};
    this.done = '';
    try {
      this.done = await act();
      this.strength = undefined;
      emptyFields(this.renderRoot);
    } catch (error) {
      const words = error instanceof Error ? told(error.message) : say`It could not be done.`;
      this.#forget();
      if (field === '') this.done = words;
      else this.#say(field, words);
    } finally {
      this.isWorking = false;
    }
  }

  #say(field: string, problem: string): undefined {
    this.problems = { [field]: problem };
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
    return undefined;
  }

  #forget(): void {
    this.#passphrase = '';
    this.sheet = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-lock-page': AxillaryLockPage;
  }
}
