import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../../components/shared/html.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { say, told } from '../../components/shared/say.js';
import { property, state } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { forms } from '../../components/shared/forms.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import { BackupFormatError, readBackup } from '../../pathway/integrity/index.js';
import type { BackedUpCase } from '../../pathway/integrity/index.js';
import { sha256 } from '../../store/digest.js';
import { StoreError } from '../../store/errors.js';
import { UNKNOWN_HEALTH } from '../../store/health.js';
import type { StorageHealth } from '../../store/health.js';
import { askToLast } from '../../store/lasting.js';
import type { CaseEntry, RestoreChange, RestoreResult } from '../../store/port.js';
import { pageStyles } from '../shared.styles.js';
import type { BackupKeeper, BackupState } from './backup-keeper.js';
import { changesView } from './changes-view.js';
import type { Previewed } from './changes-view.js';
import * as words from './words.js';

/** Where the cases are, how well they are kept, and the ways to a backup and back. */
export class AxillaryStorage extends LocalElement {
  static override styles = [...base, forms, pageStyles];

  /** Where the cases are, in words. */
  @property({ attribute: false }) where = '';
  /** How the lock over the records stands, in words. */
  @property({ attribute: false }) lock = '';
  /** The present instant with offset. */
  @property({ attribute: false }) now = '';
  /** What this device's clock does, where it cannot be right. */
  @property({ attribute: false }) clock = '';
  @property({ attribute: false }) entries: readonly CaseEntry[] = [];
  @property({ attribute: false }) backups: BackupState | undefined;
  @property({ attribute: false }) keeper: BackupKeeper | undefined;
  /** Asks how well the browser keeps the data. */
  @property({ attribute: false }) askHealth: () => Promise<StorageHealth> = () =>
    Promise.resolve(UNKNOWN_HEALTH);
  @property({ attribute: false }) preview: (
    cases: readonly BackedUpCase[],
  ) => Promise<readonly RestoreChange[]> = () => Promise.resolve([]);
  @property({ attribute: false }) restore: (
    cases: readonly BackedUpCase[],
  ) => Promise<RestoreResult> = () => Promise.resolve({ kind: 'restored', changes: [] });
  @state() private health: StorageHealth | undefined;
  @state() private previewed: Previewed | undefined;
  @state() private isBusy = false;
  @state() private refusal = '';
  @state() private outcome: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
    void this.keeper?.look();
  }

  protected override render(): TemplateResult {
    return html`<div class="narrow fields">
      <h1>Storage</h1>
      ${this.#healthPanel()} ${this.#backupPanel()} ${this.#restorePanel()}
    </div>`;
  }

  #healthPanel(): TemplateResult {
    const { health } = this;
    return html`<section class="panel fields" aria-labelledby="health">
      <h2 id="health">How the data is kept</h2>
      <p>${this.where}</p>
      ${
        health
          ? html`<p>${words.persistedInWords(health)}</p>
              <p>${words.spaceInWords(health)}</p>
              ${
                health.persisted === false
                  ? html`<div class="acts">
                      <button type="button" @click=${this.#onAsk}>
                        Ask the browser to keep the data
                      </button>
                    </div>`
                  : nothing
              }`
          : html`<p role="status">The browser is being asked …</p>`
      }
      <p>${this.lock}</p>
      ${this.clock ? html`<p role="alert">${this.clock}</p>` : nothing}
    </section>`;
  }

  #backupPanel(): TemplateResult {
    const { backups, keeper } = this;
    const folder = backups?.folder ?? { kind: 'none' };
    const isBusy = backups?.isBusy === true;
    return html`<section class="panel fields" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>
        All patients of this device in one file, every entry with its chain. It is not encrypted:
        keep it where only those may look who may see the patients.
      </p>
      <p><b>Last backup:</b> ${words.lastBackupInWords(backups?.last, this.now)}</p>
      <div class="acts">
        <button type="button" class="primary" ?disabled=${isBusy} @click=${keeper?.give}>
          Make a backup now
        </button>
      </div>
      <p>${words.folderInWords(folder)}</p>
      <div class="acts">
        ${
          folder.kind === 'unsupported'
            ? nothing
            : html`<button type="button" ?disabled=${isBusy} @click=${keeper?.chooseFolder}>
                ${folder.kind === 'none' ? say`Choose a folder` : say`Choose another folder`}
              </button>`
        }
        ${
          folder.kind === 'withdrawn'
            ? html`<button type="button" @click=${keeper?.allowFolder}>
                Allow writing to it again
              </button>`
            : nothing
        }
        ${
          folder.kind === 'ready' || folder.kind === 'withdrawn'
            ? html`<button type="button" @click=${keeper?.forgetFolder}>
                Write no more backups there
              </button>`
            : nothing
        }
      </div>
      <p role="status">${isBusy ? say`The backup is being written …` : ''}</p>
      ${backups?.trouble ? html`<p role="alert">${backups.trouble}</p>` : nothing}
      ${
        backups && backups.leftOut.length > 0
          ? html`<p role="alert">
                Not in the backup, as they are damaged here: ${words.cases(backups.leftOut.length)}.
              </p>
              <ul>
                ${backups.leftOut.map(({ patient }) => html`<li>${nameLine(patient)}</li>`)}
              </ul>`
          : nothing
      }
    </section>`;
  }

  #restorePanel(): TemplateResult {
    return html`<section class="panel fields" aria-labelledby="restore">
      <h2 id="restore">Restore from a backup</h2>
      <p>
        What would change is shown first. Nothing that is here is taken away; all of the backup is
        written, or nothing of it.
      </p>
      <div class="field">
        <label for="file">Backup file</label>
        <input id="file" type="file" accept=".jsonl" @change=${this.#onFile} />
        <p class="hint">
          Format axillary-backup/1. The file is read on this device and sent nowhere.
        </p>
      </div>
      <p role="status">${this.isBusy ? say`Please wait …` : ''}</p>
      ${this.refusal ? html`<p role="alert"><b>Not restored.</b> ${this.refusal}</p>` : nothing}
      ${
        this.previewed
          ? changesView(this.previewed, this.entries, {
              isBusy: this.isBusy,
              onRestore: () => void this.#onRestore(),
              onLeave: () => this.#onLeave(),
            })
          : nothing
      }
      ${
        this.outcome.length > 0
          ? html`<div role="status">
              <p><b>Restored.</b></p>
              <ul>
                ${this.outcome.map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </section>`;
  }

  async #look(): Promise<void> {
    this.health = await this.askHealth();
  }

  async #onAsk(): Promise<void> {
    await askToLast();
    await this.#look();
  }

  async #onFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    this.previewed = undefined;
    this.outcome = [];
    await this.#busily(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const backup = await readBackup(bytes, sha256);
      const changes = await this.preview(backup.held);
      this.previewed = { fileName: file.name, backup, changes };
    });
    // So that the same file can be chosen again.
    input.value = '';
  }

  async #onRestore(): Promise<void> {
    const { previewed } = this;
    if (previewed === undefined) return;
    await this.#busily(async () => {
      const result = await this.restore(previewed.backup.held);
      if (result.kind === 'failed') {
        this.refusal = say`${told(result.message)} Nothing was changed. Try again.`;
        return;
      }
      this.outcome = words.changesInWords(result.changes);
      this.previewed = undefined;
    });
    await this.#look();
  }

  #onLeave(): void {
    this.previewed = undefined;
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.refusal = '';
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
    'axillary-storage': AxillaryStorage;
  }
}
