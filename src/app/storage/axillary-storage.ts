import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../../components/shared/html.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { say } from '../../components/shared/say.js';
import { property, state } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { forms } from '../../components/shared/forms.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import { UNKNOWN_HEALTH } from '../../store/health.js';
import type { StorageHealth } from '../../store/health.js';
import { askToLast } from '../../store/lasting.js';
import type { CaseEntry } from '../../store/port.js';
import { pageStyles } from '../shared.styles.js';
import type { AxillaryRestore } from './axillary-restore.js';
import type { BackupKeeper, BackupState } from './backup-keeper.js';
import * as words from './words.js';

const LOCK = {
  on: 'The lock is on: every record on this device is encrypted.',
  off: 'There is no lock: whoever uses this browser can read the data.',
} as const;

const WHO_CAN_READ = {
  on: 'All patients of this device in one file, every entry with its chain. It is encrypted: it opens with the passphrase that this device has now, or with its recovery key, on any device. Without either of them nobody can read it.',
  off: 'All patients of this device in one file, every entry with its chain. It is not encrypted: keep it where only those may look who may see the patients.',
} as const;

/** Where the cases are, how well they are kept, and the ways to a backup and back. */
export class AxillaryStorage extends LocalElement {
  static override styles = [...base, forms, pageStyles];

  /** Where the cases are, in words. */
  @property({ attribute: false }) where = '';
  /** Whether the records are kept under a lock. */
  @property({ attribute: false }) isLocked = false;
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
  @property({ attribute: false }) preview: AxillaryRestore['preview'] = () => Promise.resolve([]);
  @property({ attribute: false }) restore: AxillaryRestore['restore'] = () =>
    Promise.resolve({ kind: 'restored', changes: [] });
  /** Opens an encrypted backup of this device; undefined for one of another lock. */
  @property({ attribute: false }) openOwn: AxillaryRestore['openOwn'] = () => undefined;
  @state() private health: StorageHealth | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
    void this.keeper?.look();
  }

  protected override render(): TemplateResult {
    return html`<div class="narrow fields">
      <h1>Storage</h1>
      ${this.#healthPanel()} ${this.#backupPanel()}
      <axillary-restore
        .entries=${this.entries}
        .preview=${this.preview}
        .restore=${this.restore}
        .openOwn=${this.openOwn}
        @axillary-restored=${() => void this.#look()}
      ></axillary-restore>
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
      <p>${say(LOCK[this.isLocked ? 'on' : 'off'])}</p>
      ${this.clock ? html`<p role="alert">${this.clock}</p>` : nothing}
    </section>`;
  }

  #backupPanel(): TemplateResult {
    const { backups, keeper } = this;
    const folder = backups?.folder ?? { kind: 'none' };
    const isBusy = backups?.isBusy === true;
    return html`<section class="panel fields" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>${say(WHO_CAN_READ[this.isLocked ? 'on' : 'off'])}</p>
      <p><b>Last backup:</b> ${words.lastBackupInWords(backups?.last, this.now)}</p>
      <div class="acts">
        <button type="button" class="primary" ?disabled=${isBusy} @click=${keeper?.give}>
          ${this.isLocked ? say`Make an encrypted backup now` : say`Make a backup now`}
        </button>
        ${
          this.isLocked
            ? html`<button type="button" ?disabled=${isBusy} @click=${keeper?.giveReadable}>
                Make one that is not encrypted
              </button>`
            : nothing
        }
      </div>
      <p>${words.folderInWords(folder, this.isLocked)}</p>
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

  async #look(): Promise<void> {
    this.health = await this.askHealth();
  }

  async #onAsk(): Promise<void> {
    await askToLast();
    await this.#look();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-storage': AxillaryStorage;
  }
}
