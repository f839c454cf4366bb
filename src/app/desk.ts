/** What the application holds: the store, the list, and the case that is open. */
import type { AppendOutcome } from '../components/shared/append.js';
import { say } from '../components/shared/say.js';
import type { CaseEvent } from '../machines/events.js';
import { parseCase } from '../pathway/case-file/index.js';
import type { PathwaySettings } from '../pathway/config.js';
import type { CaseFile } from '../pathway/types.js';
import { Worklist } from '../pathway/worklist/list.js';
import type { Listed } from '../pathway/worklist/list.js';
import { summaryOf } from '../pathway/worklist/summary.js';
import { localInstant } from '../components/axillary-tracker/local-instant.js';
import { rowOf } from '../components/worklist/rows.js';
import { handOver, keepingIn } from '../components/worklist/hand-over.js';
import type { HandedOver } from '../components/worklist/hand-over.js';
import { DamagedCaseError, StoreError, toStoreError } from '../store/errors.js';
import { openIndexedDbStore } from '../store/indexeddb-store.js';
import { sameHead } from '../store/log.js';
import { createMemoryStore } from '../store/memory-store.js';
import type {
  CaseEntry,
  CaseStore,
  Condition,
  CreateResult,
  ImportResult,
  StoredCase,
} from '../store/port.js';
import type { RecordForm } from '../store/records.js';
import { isSample } from './import-item.js';
import { addProgramme, addSamples } from './invented.js';
import { renewed } from './renewal.js';
import type { Progress } from './renewal.js';
import { siteSettings } from './site.js';

/** One patient of the list; without a summary the case cannot be read. */
export interface Row extends Listed {
  readonly entry: CaseEntry;
}

/** The case that is open, or why it is not. */
export type Opened =
  | { readonly kind: 'loading' | 'absent' }
  | { readonly kind: 'open'; readonly stored: StoredCase }
  /** `kept` is what is on the device, where it is there and only cannot be read. */
  | { readonly kind: 'unreadable'; readonly error: unknown; readonly kept?: CaseFile };

/** Entries that could not be saved, and why. */
export interface Unsaved {
  readonly events: readonly CaseEvent[];
  readonly message: string;
}

/**
 * Where the cases are: on the device, on the device to be read only, or nowhere that lasts: because they
 * cannot be read (`memory`), or because nothing is to be kept (`session`).
 */
export type Storage = 'opening' | 'device' | 'reading' | 'memory' | 'session';

/** The name of the database. */
export const STORE_NAME = 'axillary-pathway';
const LIST_ASKED = 'axillary-list-asked';
const LIST_READ = 'axillary-list-read';

/** The list is read again this much after a save of its own. */
const AFTER_PAINT_MS = 100;

export class Desk {
  storage: Storage = 'opening';
  /** Why the cases of this device are not, or not completely, at hand. */
  trouble: StoreError | undefined;
  rows: readonly Row[] = [];
  /** The same, ready to be searched and ordered as of today. */
  list = new Worklist<Row>([], '');
  /** The site's settings. */
  config: PathwaySettings = {};
  /** What is wrong with the site's settings, in words; then those of the contract are in force. */
  settingProblems: readonly string[] = [];
  /** How far cases are being summed up anew; absent where none are. */
  progress: Progress | undefined;
  /** Whether `rows` are what the store holds. */
  isRead = false;
  /** Minutes without use after which a locked application locks itself, where the site says so. */
  idleLockMinutes: number | undefined;
  opened: Opened = { kind: 'loading' };
  unsaved: Unsaved | undefined;
  /** Asked before the open case is replaced by what another tab wrote. */
  mayReplace: () => boolean = () => true;

  readonly #onChange: () => void;
  #store: CaseStore | undefined;
  #handle: string | undefined;
  #today = '';
  #isSaving = false;
  #isQuiet = false;
  #refreshing: Promise<void> = Promise.resolve();

  /** How many invented cases are shown in the place of what is kept on this device; 0 for none. */
  readonly #programme: number;
  readonly #keepsNothing: boolean;
  /** How records are written down; absent where they are kept as they are. */
  #form: RecordForm | undefined;

  /**
   * @param onChange - called after every change of what is held
   * @param programme - shows so many invented cases, kept apart from all others
   * @param keepsNothing - holds everything in memory alone, until the page is closed
   */
  constructor(onChange: () => void, programme = 0, keepsNothing = false) {
    this.#onChange = onChange;
    this.#programme = programme;
    this.#keepsNothing = keepsNothing;
  }

  get condition(): Condition {
    return this.#store?.condition() ?? { kind: 'sound' };
  }

  /** Whether what is open is meant to be written to. */
  get isWritable(): boolean {
    return this.storage === 'device' || this.storage === 'session';
  }

  /** Whether all patients that were saved on this device are at hand; only then entries are saved. */
  get isComplete(): boolean {
    return this.isWritable && this.condition.kind === 'sound' && !this.trouble;
  }

  /**
   * Opens the store and, where it was never used, puts the sample patients in. Never fails: what
   * cannot be opened is told in `trouble`, and a file can still be read.
   *
   * @param form - how records are kept, where they are locked
   */
  async open(today: string, form = this.#form): Promise<void> {
    this.#today = today;
    this.#form = form;
    this.#store?.close();
    this.trouble = undefined;
    const site = siteSettings();
    if (this.#keepsNothing) {
      this.#store = this.#memoryStore();
      this.storage = 'session';
    } else await this.#openDevice();
    const read = await site;
    ({ settings: this.config, problems: this.settingProblems } = read);
    this.idleLockMinutes = read.idleLockMinutes;
    await this.#addInvented();
    this.#store?.subscribe((change, caseIds) => {
      if (change === 'closed') this.#lose();
      // What writes to many cases reads them itself, once.
      else if (this.#isQuiet) return;
      // `save` reads the open case itself: the list waits until the entry is on the screen.
      else if (this.#isSaving) setTimeout(() => void this.#catchUp(caseIds), AFTER_PAINT_MS);
      else void this.#catchUp(caseIds);
    });
    await this.refresh();
  }

  /** Ends the connection and lets go of everything that was read. */
  close(): void {
    this.#store?.close();
    this.#store = undefined;
    this.#form = undefined;
    this.#setRows([]);
    this.opened = { kind: 'absent' };
    this.unsaved = undefined;
  }

  async #openDevice(): Promise<void> {
    try {
      const name = this.#programme > 0 ? `axillary-pathway-sample-${this.#programme}` : STORE_NAME;
      this.#store = await openIndexedDbStore({
        name,
        now: localInstant,
        summarize: (caseFile) => summaryOf(caseFile, { asOf: this.#today, config: this.config }),
        ...(this.#form && { form: this.#form }),
      });
      this.storage = 'device';
    } catch (error) {
      this.trouble = toStoreError(error);
      await this.#openWithoutWriting();
    }
  }

  /** Reads everything again; the day matters to clocks. */
  refresh(today = this.#today): Promise<void> {
    this.#today = today;
    this.#refreshing = this.#refreshing.then(() => this.#readAll());
    return this.#refreshing;
  }

  /** Opens the case under a handle, or none. */
  async show(handle: string | undefined): Promise<void> {
    if (handle === this.#handle) return;
    this.#handle = handle;
    this.unsaved = undefined;
    this.opened = { kind: handle === undefined ? 'absent' : 'loading' };
    this.#onChange();
    this.#refreshing = this.#refreshing.then(() => this.#showOpened());
    await this.#refreshing;
  }

  /** Reads the case that is asked for; the list only where it does not know it. */
  async #showOpened(): Promise<void> {
    if (!this.isRead || (this.#handle !== undefined && !this.shownRow)) {
      await this.#readAll();
      return;
    }
    await this.#readOpened(true);
    this.#onChange();
  }

  /** The line of the list for the patient that is shown. */
  get shownRow(): Row | undefined {
    return this.rows.find(({ entry }) => entry.handle === this.#handle);
  }

  rowOf(caseId: string): Row | undefined {
    return this.rows.find(({ entry }) => entry.caseId === caseId);
  }

  /** Saves entries of the open case; what failed stays in `unsaved`, to be tried again or exported. */
  readonly save = async (events: readonly CaseEvent[]): Promise<AppendOutcome> => {
    if (this.opened.kind !== 'open' || this.#store === undefined) {
      return { kind: 'failed', message: say`No case is open. Nothing was saved.` };
    }
    const { caseFile, head } = this.opened.stored;
    this.#isSaving = true;
    const result = await this.#store.append(caseFile.id, events, head);
    this.#isSaving = false;
    this.unsaved = result.kind === 'failed' ? { events, message: result.message } : undefined;
    if (result.kind !== 'failed') await this.#readOpened(true);
    this.#onChange();
    if (result.kind === 'conflict') return { kind: 'conflict', written: result.written };
    if (result.kind === 'failed') return { kind: 'failed', message: result.message };
    return { kind: 'saved' };
  };

  /** Where the cases are; absent before it is opened. */
  get store(): CaseStore | undefined {
    return this.#store;
  }

  /** Saves entries of any case at the end of its log, such as the decision of a meeting. */
  async saveTo(caseId: string, events: readonly CaseEvent[]): Promise<AppendOutcome> {
    const store = this.#writable();
    if (store instanceof StoreError) return { kind: 'failed', message: store.message };
    return keepingIn(store)(caseId, events);
  }

  /** Makes somebody the navigator of some cases; each is told of when it is on disk. */
  async handOver(
    caseIds: readonly string[],
    navigator: string,
    author: string,
  ): Promise<HandedOver> {
    const store = this.#writable();
    if (store instanceof StoreError) {
      return { given: 0, failed: caseIds.map((caseId) => ({ caseId, message: store.message })) };
    }
    this.#isQuiet = true;
    try {
      const newId = (): string => crypto.randomUUID();
      const giving = { navigator, author, now: localInstant(), newId };
      return await handOver(caseIds, giving, keepingIn(store));
    } finally {
      this.#isQuiet = false;
      await this.#catchUp(caseIds);
    }
  }

  /** Keeps a new patient. */
  async add(caseFile: CaseFile): Promise<CreateResult> {
    const store = this.#writable();
    return store instanceof StoreError
      ? { kind: 'failed', reason: store.reason, message: store.message }
      : this.#settled(await store.create(caseFile, { sample: false }));
  }

  /** Keeps a case from a file; without a store that lasts it can only be read. */
  async import(caseFile: CaseFile): Promise<ImportResult> {
    const store = this.storage === 'memory' ? this.#store : this.#writable();
    if (store === undefined || store instanceof StoreError) {
      const { reason, message } = store ?? new StoreError('unavailable');
      return { kind: 'failed', reason, message };
    }
    return this.#settled(await store.importCase(caseFile, { sample: isSample(caseFile) }));
  }

  /** The same as one of many: the list is read again by whoever imports them, at the end. */
  async importQuietly(caseFile: CaseFile): Promise<ImportResult> {
    const store = this.#writable();
    if (store instanceof StoreError) {
      return { kind: 'failed', reason: store.reason, message: store.message };
    }
    this.#isQuiet = true;
    try {
      return await store.importCase(caseFile, { sample: isSample(caseFile) });
    } finally {
      this.#isQuiet = false;
    }
  }

  /** Somebody has looked at cases whose stage other rules have changed. */
  async reviewed(caseIds: readonly string[]): Promise<void> {
    const looked = this.rows.flatMap(({ entry: { caseId, head, summary } }) => {
      if (summary?.stageBefore === undefined || !caseIds.includes(caseId)) return [];
      const { stageBefore: _before, ...rest } = summary;
      return [{ caseId, head, summary: rest }];
    });
    try {
      await this.#store?.keepSummaries(looked);
    } catch (error) {
      this.trouble ??= toStoreError(error);
    }
    await this.refresh();
  }

  /** Goes on with what is left after a loss. */
  async acceptLoss(): Promise<void> {
    await this.#store?.acceptLoss();
    await this.refresh();
  }

  async #settled<Result>(result: Result): Promise<Result> {
    await this.refresh();
    return result;
  }

  #writable(): CaseStore | StoreError {
    return this.trouble ?? this.#store ?? new StoreError('unavailable');
  }

  async #openWithoutWriting(): Promise<void> {
    this.storage = 'memory';
    this.#store = this.#memoryStore();
    if (this.trouble?.reason !== 'newer') return;
    try {
      this.#store = await openIndexedDbStore({
        readOnly: true,
        ...(this.#form && { form: this.#form }),
      });
      this.storage = 'reading';
    } catch (error) {
      this.trouble = toStoreError(error);
    }
  }

  #memoryStore(): CaseStore {
    return createMemoryStore(undefined, localInstant, (caseFile) =>
      summaryOf(caseFile, { asOf: this.#today, config: this.config }),
    );
  }

  /** Another tab turned the lock on or off: what is kept cannot be read in this form any more. */
  loseLock(): void {
    this.trouble = new StoreError('locked');
    this.#onChange();
  }

  #lose(): void {
    this.trouble = new StoreError(
      'unavailable',
      say`Another tab opened a newer version of this application, or the browser closed the data. Reload the page to go on. Everything saved before is still there.`,
    );
    this.#onChange();
  }

  async #addInvented(): Promise<void> {
    if (!this.isComplete || this.#store === undefined) return;
    try {
      if (this.#programme === 0) await addSamples(this.#store);
      else {
        await addProgramme(this.#store, this.#programme, this.#today, (progress) => {
          this.progress = progress;
          this.#onChange();
        });
      }
    } catch (error) {
      this.trouble = toStoreError(error);
    }
  }

  async #readAll(): Promise<void> {
    const store = this.#store;
    if (store === undefined) return;
    try {
      performance.mark(LIST_ASKED);
      const entries = await renewed(
        store,
        await store.list(),
        this.#today,
        this.config,
        (progress) => {
          this.progress = progress;
          this.#onChange();
        },
      );
      // For whoever measures: from here on the store is not waited for.
      performance.mark(LIST_READ);
      this.#setRows(entries.map(rowOf));
      this.isRead = true;
      if (!this.#isUpToDate()) await this.#readOpened(this.mayReplace());
    } catch (error) {
      this.trouble ??= toStoreError(error);
    }
    this.progress = undefined;
    this.#onChange();
  }

  #setRows(rows: readonly Row[]): void {
    this.rows = rows;
    this.list = new Worklist(rows, this.#today);
  }

  /** Reads what was written to: only those cases, where it is known which. */
  #catchUp(caseIds: readonly string[] | undefined): Promise<void> {
    if (caseIds === undefined) return this.refresh();
    this.#refreshing = this.#refreshing.then(() => this.#readSome(caseIds));
    return this.#refreshing;
  }

  async #readSome(caseIds: readonly string[]): Promise<void> {
    const store = this.#store;
    if (store === undefined) return;
    try {
      const read = await Promise.all(caseIds.map((id) => store.entry(id)));
      const entries = read.flatMap((entry) => entry ?? []);
      const fresh = await renewed(store, entries, this.#today, this.config, () => undefined);
      const rows = new Map(fresh.map((entry) => [entry.caseId, rowOf(entry)]));
      if ([...rows.values()].every((row) => this.list.replace(row))) {
        this.rows = this.rows.map((row) => rows.get(row.entry.caseId) ?? row);
      } else {
        const others = this.rows.filter(({ entry }) => !rows.has(entry.caseId));
        this.#setRows([...others, ...rows.values()]);
      }
      if (!this.#isUpToDate()) await this.#readOpened(this.mayReplace());
    } catch (error) {
      this.trouble ??= toStoreError(error);
    }
    this.#onChange();
  }

  /** Whether the open case is the one the list tells of: then it is not read, nor drawn, again. */
  #isUpToDate(): boolean {
    if (this.opened.kind !== 'open') return false;
    const { handle, head } = this.opened.stored;
    const listed = this.rows.find(({ entry }) => entry.handle === this.#handle)?.entry;
    return listed?.handle === handle && sameHead(listed.head, head);
  }

  async #readOpened(mayReplace: boolean): Promise<void> {
    const handle = this.#handle;
    if (handle === undefined || (this.opened.kind === 'open' && !mayReplace)) return;
    const entry = this.shownRow?.entry;
    let opened: Opened = { kind: 'absent' };
    let kept: CaseFile | undefined;
    try {
      const stored = entry && (await this.#store?.read(entry.caseId));
      kept = stored?.caseFile;
      // What is on the device was a case when it was kept; the rules may have changed since.
      if (stored) opened = { kind: 'open', stored: { ...stored, caseFile: parseCase(kept) } };
    } catch (error) {
      if (error instanceof DamagedCaseError) ({ kept } = error);
      opened = { kind: 'unreadable', error, ...(kept && { kept }) };
    }
    if (handle === this.#handle) this.opened = opened;
  }
}
