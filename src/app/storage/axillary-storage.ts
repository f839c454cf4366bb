import { css, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../../components/shared/html.js';
import { icon } from '../../components/shared/icons.js';
import { LocalElement } from '../../components/shared/local-element.js';
import { say } from '../../components/shared/say.js';
import { panels } from '../../components/shared/surfaces.js';
import { property, state } from 'lit/decorators.js';
import { base } from '../../components/shared/base.js';
import { forms } from '../../components/shared/forms.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import type { FolderState } from '../../store/backup-folder.js';
import { UNKNOWN_HEALTH } from '../../store/health.js';
import type { StorageHealth } from '../../store/health.js';
import { askToLast } from '../../store/lasting.js';
import type { CaseEntry } from '../../store/port.js';
import { pageStyles, panelPage } from '../shared.styles.js';
import type { AxillaryRestore } from './axillary-restore.js';
import type { BackupKeeper, BackupState } from './backup-keeper.js';
import * as words from './words.js';

/** Names of facts beside them; on a narrow screen above them. */
const facts = css`
  dl {
    display: grid;
    gap: var(--_s2);
  }
  dl > div {
    display: grid;
    grid-template-columns: 8rem minmax(0, 1fr);
    gap: 0 var(--_s3);
  }
  dt {
    color: var(--_ink-quiet);
  }
  @media (max-width: 30rem) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** Something that is not as it should be. */
const wrong = (text: string): TemplateResult =>
  html`<p class="error" role="alert">${icon('error')}<span>${text}</span></p>`;

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
  static override styles = [...base, panels, forms, pageStyles, panelPage, facts];

  /** Where the cases are, in words. */
  @property({ attribute: false }) where = '';
  /** Whether what is entered stays on this device when the page is closed. */
  @property({ attribute: false }) isKept = true;
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
  /** Whether the browser was asked to keep the data; it may not have agreed. */
  @state() private isAsked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
    void this.keeper?.look();
  }

  protected override render(): TemplateResult {
    return html`<div class="narrow">
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
    const { health, isAsked } = this;
    const asked = (of: (health: StorageHealth) => string): string =>
      health ? of(health) : say`The browser is being asked …`;
    const fact = (name: string, value: string): TemplateResult =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<section class="panel" aria-labelledby="health">
      <h2 id="health">How the data is kept</h2>
      <dl>
        ${fact(say`Place`, this.where)}
        ${
          this.isKept
            ? html`${fact(say`Lasting`, asked(words.persistedInWords))}
              ${fact(say`Room`, asked(words.spaceInWords))}
              ${fact(say`Lock`, say(LOCK[this.isLocked ? 'on' : 'off']))}`
            : nothing
        }
        ${fact(say`Last backup`, words.lastBackupInWords(this.backups?.last, this.now))}
      </dl>
      ${
        this.isKept && health?.persisted === false
          ? html`<div class="acts">
              <button type="button" @click=${this.#onAsk}>Ask the browser to keep the data</button>
            </div>`
          : nothing
      }
      <p role="status">
        ${isAsked && health?.persisted !== true ? say`The browser was asked, and does not promise it.` : nothing}
      </p>
      ${this.clock ? wrong(this.clock) : nothing}
    </section>`;
  }

  #backupPanel(): TemplateResult {
    const { backups, keeper } = this;
    const folder: FolderState = backups?.folder ?? { kind: 'none' };
    const isBusy = backups?.isBusy === true;
    return html`<section class="panel" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>${say(WHO_CAN_READ[this.isLocked ? 'on' : 'off'])}</p>
      <div class="acts">
        <button type="button" class="primary" @click=${keeper?.give}>
          ${this.isLocked ? say`Make an encrypted backup now` : say`Make a backup now`}
        </button>
        ${
          this.isLocked
            ? html`<button type="button" @click=${keeper?.giveReadable}>
                Make one that is not encrypted
              </button>`
            : nothing
        }
      </div>
      ${keeper?.writesByItself ? this.#folder(folder) : nothing}
      <p role="status">
        ${isBusy ? say`The backup is being written …` : backups?.wasMade ? say`The backup was written.` : nothing}
      </p>
      ${backups?.trouble ? wrong(backups.trouble) : nothing}
      ${
        backups && backups.leftOut.length > 0
          ? html`${wrong(
              say`Not in the backup, as they are damaged here: ${words.cases(backups.leftOut.length)}.`,
            )}
              <ul>
                ${backups.leftOut.map(({ patient }) => html`<li>${nameLine(patient)}</li>`)}
              </ul>`
          : nothing
      }
    </section>`;
  }

  #folder(folder: FolderState): TemplateResult {
    const { keeper } = this;
    return html`<p>${words.folderInWords(folder, this.isLocked)}</p>
      <div class="acts">
        ${
          folder.kind === 'unsupported'
            ? nothing
            : html`<button type="button" @click=${keeper?.chooseFolder}>
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
      </div>`;
  }

  async #look(): Promise<void> {
    this.health = await this.askHealth();
  }

  async #onAsk(): Promise<void> {
    await askToLast();
    await this.#look();
    this.isAsked = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-storage': AxillaryStorage;
  }
}
