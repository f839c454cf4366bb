/** What the application holds: the store, the list, and the case that is open. */
import { localInstant } from '../components/shared/local-instant.js';
import { summaryOf } from '../pathway/worklist/summary.js';
import { closedFromOutside, toStoreError } from '../store/errors.js';
import { openIndexedDbStore } from '../store/indexeddb-store.js';
import { createMemoryStore } from '../store/memory-store.js';
import type { CaseStore } from '../store/port.js';
import type { RecordForm } from '../store/records.js';
import type { Storage } from './desk-reading.js';
import { WritingDesk } from './desk-writing.js';
import { addProgramme, addSamples } from './invented.js';
import { siteSettings } from './site.js';

export type { Opened, Row, Storage } from './desk-reading.js';
export type { Unsaved } from './waiting-entries.js';

/** The name of the database. */
export const STORE_NAME = 'axillary-pathway';

/** The list is read again this much after a save of its own. */
const AFTER_PAINT_MS = 100;

/** The desk of the application: opens the store and follows its changes. */
export class Desk extends WritingDesk {
  /** Minutes without use after which a locked application locks itself, where the site says so. */
  idleLockMinutes: number | undefined;

  /** How many invented cases are shown in the place of what is kept on this device; 0 for none. */
  readonly #programme: number;
  readonly #keepsNothing: boolean;
  /** How records are written down; absent where they are kept as they are. */
  #form: RecordForm | undefined;
  /** Counts what was opened and closed: what is overtaken while it opens is let go. */
  #turn = 0;

  /**
   * @param onChange - called after every change of what is held
   * @param programme - shows so many invented cases, kept apart from all others
   * @param keepsNothing - holds everything in memory alone, until the page is closed
   */
  constructor(onChange: () => void, programme = 0, keepsNothing = false) {
    super(onChange);
    this.#programme = programme;
    this.#keepsNothing = keepsNothing;
  }

  /**
   * Opens the store and, where it was never used, puts the sample patients in. Never fails: what
   * cannot be opened is told in `trouble`, and a file can still be read.
   *
   * @param form - how records are kept, where they are locked; undefined where they are kept as they are
   */
  async open(today: string, form?: RecordForm): Promise<void> {
    const turn = (this.#turn += 1);
    this.today = today;
    this.#form = form;
    this.held?.close();
    this.trouble = undefined;
    const site = siteSettings();
    if (this.#keepsNothing) {
      this.held = this.#memoryStore();
      this.storage = 'session';
    } else await this.#openDevice(turn);
    const read = await site;
    if (turn !== this.#turn) return;
    ({ settings: this.config, problems: this.settingProblems } = read);
    this.idleLockMinutes = read.idleLockMinutes;
    await this.#addInvented();
    if (turn !== this.#turn) return;
    this.held?.subscribe((change, caseIds) => {
      if (change === 'closed') this.#lose();
      // What writes to many cases reads them itself, once; and with them what else was written meanwhile.
      else if (this.isQuiet) this.hasMissed ||= caseIds === undefined || this.isSaving;
      // `save` reads the open case itself: the list waits until the entry is on the screen.
      else if (this.isSaving) setTimeout(() => void this.catchUp(caseIds), AFTER_PAINT_MS);
      else void this.catchUp(caseIds);
    });
    await this.refresh();
  }

  /** Opens it once more, as it was opened before. */
  reopen(today: string): Promise<void> {
    return this.open(today, this.#form);
  }

  /** Ends the connection and lets go of everything that was read. */
  close(): void {
    this.#turn += 1;
    this.held?.close();
    this.held = undefined;
    this.#form = undefined;
    this.setRows([]);
    this.opened = { kind: 'absent' };
    this.waiting.clear();
  }

  /** The name of the database: what is invented never stands beside what is kept. */
  get #name(): string {
    return this.#programme > 0 ? `axillary-pathway-sample-${this.#programme}` : STORE_NAME;
  }

  async #openDevice(turn: number): Promise<void> {
    try {
      const store = await openIndexedDbStore({
        name: this.#name,
        now: localInstant,
        summarize: (caseFile) => summaryOf(caseFile, { asOf: this.today, config: this.config }),
        ...(this.#form && { form: this.#form }),
      });
      this.#hold(store, 'device', turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.trouble = toStoreError(error);
      await this.#openWithoutWriting(turn);
    }
  }

  #hold(store: CaseStore, storage: Storage, turn: number): void {
    if (turn === this.#turn) [this.held, this.storage] = [store, storage];
    else store.close();
  }

  async #openWithoutWriting(turn: number): Promise<void> {
    this.storage = 'memory';
    this.held = this.#memoryStore();
    if (this.trouble?.reason !== 'newer') return;
    try {
      const store = await openIndexedDbStore({
        name: this.#name,
        readOnly: true,
        ...(this.#form && { form: this.#form }),
      });
      this.#hold(store, 'reading', turn);
    } catch (error) {
      if (turn === this.#turn) this.trouble = toStoreError(error);
    }
  }

  #memoryStore(): CaseStore {
    return createMemoryStore(undefined, localInstant, (caseFile) =>
      summaryOf(caseFile, { asOf: this.today, config: this.config }),
    );
  }

  #lose(): void {
    this.trouble = closedFromOutside();
    this.onChange();
  }

  async #addInvented(): Promise<void> {
    if (!this.isComplete || this.held === undefined) return;
    try {
      if (this.#programme === 0) await addSamples(this.held);
      else {
        await addProgramme(this.held, this.#programme, this.today, (progress) => {
          this.progress = progress;
          this.onChange();
        });
      }
    } catch (error) {
      this.trouble = toStoreError(error);
    }
  }
}
