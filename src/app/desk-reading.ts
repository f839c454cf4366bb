/** What is read of the store: the list, and the case that is open. */
import { rowOf } from '../components/worklist/rows.js';
import { parseCase } from '../pathway/case-file/index.js';
import type { PathwaySettings } from '../pathway/config.js';
import type { CaseFile } from '../pathway/types.js';
import { Worklist } from '../pathway/worklist/list.js';
import type { Listed } from '../pathway/worklist/list.js';
import { DamagedCaseError, toStoreError } from '../store/errors.js';
import type { StoreError } from '../store/errors.js';
import { sameHead } from '../store/log.js';
import type { CaseEntry, CaseStore, Condition, StoredCase } from '../store/port.js';
import { renewed } from './renewal.js';
import type { Progress } from './renewal.js';
import { WaitingEntries } from './waiting-entries.js';
import type { Unsaved } from './waiting-entries.js';

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

/**
 * Where the cases are: on the device, on the device to be read only, or nowhere that lasts: because they
 * cannot be read (`memory`), or because nothing is to be kept (`session`).
 */
export type Storage = 'opening' | 'device' | 'reading' | 'memory' | 'session';

const LIST_ASKED = 'axillary-list-asked';
const LIST_READ = 'axillary-list-read';

/** Where cases are read from, and what was read. */
export class ReadingDesk {
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
  opened: Opened = { kind: 'loading' };
  /** Entries that could not be saved, of any case. */
  readonly waiting = new WaitingEntries();
  /** Asked before the open case is replaced by what another tab wrote. */
  mayReplace: () => boolean = () => true;

  protected held: CaseStore | undefined;
  protected today = '';
  #handle: string | undefined;
  #refreshing: Promise<void> = Promise.resolve();
  /** Whether everything is going to be read again already. */
  #isAsked = false;

  /** @param onChange - called after every change of what is held */
  constructor(protected readonly onChange: () => void) {}

  get condition(): Condition {
    return this.held?.condition() ?? { kind: 'sound' };
  }

  /** Whether what is open is meant to be written to. */
  get isWritable(): boolean {
    return this.storage === 'device' || this.storage === 'session';
  }

  /** Whether all patients that were saved on this device are at hand; only then entries are saved. */
  get isComplete(): boolean {
    return this.isWritable && this.condition.kind === 'sound' && !this.trouble;
  }

  /** Entries of the case that is asked for that could not be saved. */
  get unsaved(): Unsaved | undefined {
    return this.waiting.of(this.#handle);
  }

  /** Those of other cases, each with the handle of its case. */
  get unsavedElsewhere(): readonly (readonly [handle: string, unsaved: Unsaved])[] {
    return this.waiting.all.filter(([handle]) => handle !== this.#handle);
  }

  /** Entries that were taken along wait again, but for those that are on record after all. */
  takeUp(handle: string, unsaved: Unsaved): void {
    this.waiting.add(handle, unsaved);
    const { opened } = this;
    if (opened.kind === 'open' && opened.stored.handle === handle) {
      this.waiting.settle(handle, opened.stored.caseFile.events);
    }
    this.onChange();
  }

  /** Reads everything again, once for all who ask before it begins; the day matters to clocks. */
  refresh(today = this.today): Promise<void> {
    this.today = today;
    if (this.#isAsked) return this.#refreshing;
    this.#isAsked = true;
    this.#refreshing = this.#refreshing.then(() => {
      this.#isAsked = false;
      return this.#readAll();
    });
    return this.#refreshing;
  }

  /** Shows what others wrote to the open case while it could not be replaced. */
  followOpened(): Promise<void> {
    this.#refreshing = this.#refreshing.then(async () => {
      const listed = this.shownRow?.entry.head.seq ?? 0;
      if (this.opened.kind !== 'open' || listed <= this.opened.stored.head.seq) return;
      await this.readOpened(this.mayReplace());
      this.onChange();
    });
    return this.#refreshing;
  }

  /** Opens the case under a handle, or none. */
  async show(handle: string | undefined): Promise<void> {
    if (handle === this.#handle) return;
    this.#handle = handle;
    this.opened = { kind: handle === undefined ? 'absent' : 'loading' };
    this.onChange();
    this.#refreshing = this.#refreshing.then(() => this.#showOpened());
    await this.#refreshing;
  }

  /** Reads the case that is asked for; the list only where it does not know it. */
  async #showOpened(): Promise<void> {
    if (!this.isRead || (this.#handle !== undefined && !this.shownRow)) {
      await this.#readAll();
      return;
    }
    await this.readOpened(true);
    this.onChange();
  }

  /** The handle of the case that is asked for, whether or not it is in the list. */
  get askedHandle(): string | undefined {
    return this.#handle;
  }

  /** The line of the list for the patient that is shown. */
  get shownRow(): Row | undefined {
    return this.rows.find(({ entry }) => entry.handle === this.#handle);
  }

  rowOf(caseId: string): Row | undefined {
    return this.rows.find(({ entry }) => entry.caseId === caseId);
  }

  /** Where the cases are; absent before it is opened. */
  get store(): CaseStore | undefined {
    return this.held;
  }

  async #readAll(): Promise<void> {
    const store = this.held;
    if (store === undefined) return;
    try {
      performance.mark(LIST_ASKED);
      const entries = await renewed(
        store,
        await store.list(),
        this.today,
        this.config,
        (progress) => {
          this.progress = progress;
          this.onChange();
        },
      );
      if (this.held !== store) return;
      // For whoever measures: from here on the store is not waited for.
      performance.mark(LIST_READ);
      this.setRows(entries.map(rowOf));
      this.isRead = true;
      if (!this.#isUpToDate()) await this.readOpened(this.mayReplace());
    } catch (error) {
      if (this.held === store) this.trouble ??= toStoreError(error);
    }
    this.progress = undefined;
    this.onChange();
  }

  protected setRows(rows: readonly Row[]): void {
    this.rows = rows;
    this.list = new Worklist(rows, this.today);
  }

  /** Reads what was written to: only those cases, where it is known which. */
  protected catchUp(caseIds: readonly string[] | undefined): Promise<void> {
    if (caseIds === undefined) return this.refresh();
    this.#refreshing = this.#refreshing.then(() => this.#readSome(caseIds));
    return this.#refreshing;
  }

  async #readSome(caseIds: readonly string[]): Promise<void> {
    const store = this.held;
    if (store === undefined) return;
    try {
      const read = await Promise.all(caseIds.map((id) => store.entry(id)));
      const entries = read.flatMap((entry) => entry ?? []);
      const fresh = await renewed(store, entries, this.today, this.config, () => undefined);
      if (this.held !== store) return;
      const rows = new Map(fresh.map((entry) => [entry.caseId, rowOf(entry)]));
      if ([...rows.values()].every((row) => this.list.replace(row))) {
        this.rows = this.rows.map((row) => rows.get(row.entry.caseId) ?? row);
      } else {
        const others = this.rows.filter(({ entry }) => !rows.has(entry.caseId));
        this.setRows([...others, ...rows.values()]);
      }
      if (!this.#isUpToDate()) await this.readOpened(this.mayReplace());
    } catch (error) {
      if (this.held === store) this.trouble ??= toStoreError(error);
    }
    this.onChange();
  }

  /** Whether the open case is the one the list tells of: then it is not read, nor drawn, again. */
  #isUpToDate(): boolean {
    if (this.opened.kind !== 'open') return false;
    const { handle, head } = this.opened.stored;
    const listed = this.rows.find(({ entry }) => entry.handle === this.#handle)?.entry;
    return listed?.handle === handle && sameHead(listed.head, head);
  }

  protected async readOpened(mayReplace: boolean): Promise<void> {
    const handle = this.#handle;
    if (handle === undefined || (this.opened.kind === 'open' && !mayReplace)) return;
    const entry = this.shownRow?.entry;
    let opened: Opened = { kind: 'absent' };
    let kept: CaseFile | undefined;
    try {
      const stored = entry && (await this.held?.read(entry.caseId));
      kept = stored?.caseFile;
      // What is on the device was a case when it was kept; the rules may have changed since.
      if (stored) opened = { kind: 'open', stored: { ...stored, caseFile: parseCase(kept) } };
    } catch (error) {
      if (error instanceof DamagedCaseError) ({ kept } = error);
      opened = { kind: 'unreadable', error, ...(kept && { kept }) };
    }
    // What was told as failed may be on disk all the same.
    if (opened.kind === 'open') this.waiting.settle(handle, opened.stored.caseFile.events);
    if (handle === this.#handle) this.opened = opened;
  }
}
