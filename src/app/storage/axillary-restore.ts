import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { forms } from '../../components/shared/forms.js';
import { html } from '../../components/shared/html.js';
import { icon } from '../../components/shared/icons.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { say, told } from '../../components/shared/say.js';
import { panels } from '../../components/shared/surfaces.js';
import { BackupFormatError, readBackup, textOf } from '../../pathway/integrity/index.js';
import type { BackedUpCase } from '../../pathway/integrity/index.js';
import { sha256 } from '../../store/digest.js';
import { StoreError } from '../../store/errors.js';
import { LockError } from '../../store/lock/errors.js';
import type { Secret } from '../../store/lock/key-material.js';
import {
  isSealedBackup,
  openSealedBackup,
  readSealedBackup,
} from '../../store/lock/sealed-backup.js';
import type { SealedBackup } from '../../store/lock/sealed-backup.js';
import type { CaseEntry, RestoreChange, RestoreResult } from '../../store/port.js';
import { emptyFields, typedIn } from '../lock/secret-field.js';
import { pageStyles, panelPage } from '../shared.styles.js';
import { changesView } from './changes-view.js';
import type { Previewed } from './changes-view.js';
import { sealedForm } from './sealed-form.js';
import * as words from './words.js';

/** The way back from a backup: read whole or refused, shown first, then written whole or not at all. */
export class AxillaryRestore extends LocalElement {
  static override styles = [...base, panels, forms, pageStyles, panelPage];

  /** The cases that are here. */
  @property({ attribute: false }) entries: readonly CaseEntry[] = [];
  @property({ attribute: false }) preview: (
    cases: readonly BackedUpCase[],
  ) => Promise<readonly RestoreChange[]> = () => Promise.resolve([]);
  @property({ attribute: false }) restore: (
    cases: readonly BackedUpCase[],
  ) => Promise<RestoreResult> = () => Promise.resolve({ kind: 'restored', changes: [] });
  /** Opens an encrypted backup of this device; undefined for one of another lock. */
  @property({ attribute: false }) openOwn: (backup: SealedBackup) => Promise<string> | undefined =
    () => undefined;
  @state() private previewed: Previewed | undefined;
  /** A backup that waits for its secret. */
  @state() private sealed: { readonly fileName: string; readonly backup: SealedBackup } | undefined;
  @state() private isShown = false;
  @state() private isBusy = false;
  @state() private refusal = '';
  /** What is wrong with a secret, by the field it stands at. */
  @state() private problems: Readonly<Record<string, string>> = {};
  @state() private outcome: readonly string[] = [];

  protected override render(): TemplateResult {
    const { sealed, previewed, isBusy } = this;
    return html`<section class="panel" aria-labelledby="restore">
      <h2 id="restore">Restore from a backup</h2>
      <p>
        What would change is shown first. Nothing that is here is taken away; all of the backup is
        written, or nothing of it.
      </p>
      <div class="field">
        <label for="file">Backup file</label>
        <input
          id="file"
          type="file"
          accept=".jsonl"
          ?disabled=${isBusy}
          @change=${this.#onFile}
        />
        <p class="hint">
          Format axillary-backup/1, or encrypted. The file is read on this device and sent nowhere.
        </p>
      </div>
      <p role="status">${isBusy ? say`Please wait …` : ''}</p>
      ${
        this.refusal
          ? html`<p class="error" role="alert">
              ${icon('error')}<span><b>Not restored.</b> ${this.refusal}</span>
            </p>`
          : nothing
      }
      ${
        sealed
          ? sealedForm({
              ...sealed,
              ...{ isBusy, problems: this.problems, isShown: this.isShown },
              onShown: (isShown) => (this.isShown = isShown),
              onPassphrase: this.#onPassphrase,
              onRecoveryKey: this.#onRecoveryKey,
            })
          : nothing
      }
      ${
        previewed
          ? changesView(previewed, this.entries, {
              isBusy,
              onRestore: () => void this.#onRestore(),
              onLeave: this.#onLeave,
            })
          : nothing
      }
      ${
        this.outcome.length > 0
          ? html`<div id="restored" role="status" tabindex="-1">
              <p><b>Restored.</b></p>
              <ul>
                ${this.outcome.map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </section>`;
  }

  async #onFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    this.previewed = this.sealed = undefined;
    this.outcome = [];
    this.isShown = false;
    await this.#busily(async () => {
      const text = textOf(new Uint8Array(await file.arrayBuffer()));
      if (!isSealedBackup(text)) return this.#look(file.name, text);
      const backup = await readSealedBackup(text, sha256);
      const opened = await this.openOwn(backup);
      if (opened === undefined) this.sealed = { fileName: file.name, backup };
      else await this.#look(file.name, opened);
    });
    // So that the same file can be chosen again.
    input.value = '';
    await this.#focus(this.sealed ? 'passphrase' : this.previewed ? 'changes' : 'file');
  }

  async #look(fileName: string, text: string): Promise<void> {
    const backup = await readBackup(new TextEncoder().encode(text), sha256);
    this.previewed = { fileName, backup, changes: await this.preview(backup.held) };
  }

  readonly #onPassphrase = (event: Event): void => {
    event.preventDefault();
    void this.#open('passphrase', { passphrase: typedIn(this.renderRoot, 'passphrase') });
  };

  readonly #onRecoveryKey = (event: Event): void => {
    event.preventDefault();
    void this.#open('recovery', { recoveryKey: typedIn(this.renderRoot, 'recovery') });
  };

  /** @param field - where it is said if the secret is wrong */
  async #open(field: string, secret: Secret): Promise<void> {
    const { sealed } = this;
    if (sealed === undefined || this.isBusy) return;
    await this.#busily(async () => {
      try {
        await this.#look(sealed.fileName, await openSealedBackup(sealed.backup, secret));
      } catch (error) {
        if (error instanceof LockError) {
          this.problems = { [field]: told(error.message) };
          return;
        }
        this.#closeForm();
        throw error;
      }
      this.#closeForm();
    });
    await this.#focus(field in this.problems ? field : this.previewed ? 'changes' : 'file');
  }

  /** What was typed is not needed any more. */
  #closeForm(): void {
    emptyFields(this.renderRoot);
    this.sealed = undefined;
  }

  readonly #onLeave = (): void => {
    this.previewed = undefined;
    void this.#focus('file');
  };

  async #onRestore(): Promise<void> {
    const { previewed } = this;
    if (previewed === undefined) return;
    await this.#busily(async () => {
      const result = await this.restore(previewed.backup.held);
      if (result.kind === 'failed') {
        this.refusal = say`${told(result.message)} Nothing was changed. Try again.`;
        return;
      }
      this.outcome = words.changesInWords(result.changes, true);
      this.previewed = undefined;
    });
    await this.#focus(this.previewed ? 'changes' : 'restored');
    this.dispatchEvent(new Event('axillary-restored'));
  }

  /** What was used is gone or was out of use meanwhile: whoever works without a pointer goes on from here. */
  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.refusal = '';
    this.problems = {};
    try {
      await work();
    } catch (error) {
      const isKnown = error instanceof BackupFormatError || error instanceof StoreError;
      const why = isKnown ? told(error.message) : say`The file cannot be opened.`;
      this.refusal = say`${why} Nothing was changed.`;
    } finally {
      this.isBusy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-restore': AxillaryRestore;
  }
}
