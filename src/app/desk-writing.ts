/** What is written to the store, and read again afterwards. */
import { localInstant } from '../components/shared/local-instant.js';
import type { AppendOutcome } from '../components/shared/append.js';
import { say } from '../components/shared/say.js';
import type { SaveDecision } from '../components/board-list/meeting.js';
import { handOver, keepingIn } from '../components/worklist/hand-over.js';
import type { HandedOver } from '../components/worklist/hand-over.js';
import type { CaseEvent } from '../machines/events.js';
import { isCase } from '../pathway/case-file/index.js';
import type { CaseFile } from '../pathway/types.js';
import { StoreError, toStoreError } from '../store/errors.js';
import { headOf } from '../store/log.js';
import type { CaseStore, CreateResult, ImportResult } from '../store/port.js';
import { ReadingDesk } from './desk-reading.js';
import { isSample } from './import-item.js';
import { WaitingEntries } from './waiting-entries.js';

/** A desk at which cases are also written to. */
export class WritingDesk extends ReadingDesk {
  /** The saves that are under way: the handle of the case, and what is being saved. */
  readonly #saves = new Set<readonly [handle: string, events: readonly CaseEvent[]]>();
  /** How many writes to many cases are under way. */
  #quietWrites = 0;
  /** Whether others wrote meanwhile. */
  protected hasMissed = false;

  /** Whether the open case is being saved: then it is read again here. */
  protected get isSaving(): boolean {
    return this.#saves.size > 0;
  }

  /** Whether many cases are being written to: then they are read again once, at the end. */
  protected get isQuiet(): boolean {
    return this.#quietWrites > 0;
  }

  /**
   * What could not be saved, and what is being saved now, as it is taken along where the page is left: its
   * answer comes to nobody.
   */
  get unsettled(): WaitingEntries {
    const all = new WaitingEntries();
    for (const [handle, unsaved] of this.waiting.all) all.add(handle, unsaved);
    const message = say`It was being saved when this device was locked.`;
    for (const [handle, events] of this.#saves) all.add(handle, { events, message });
    return all;
  }

  /** Saves entries of the open case; what failed waits, to be tried again or exported. */
  readonly save = async (events: readonly CaseEvent[]): Promise<AppendOutcome> => {
    if (this.opened.kind !== 'open' || this.held === undefined) {
      return { kind: 'failed', message: say`No case is open. Nothing was saved.` };
    }
    // Another case may be shown by the time the answer comes.
    const { caseFile, head, handle } = this.opened.stored;
    const fail = (message: string): AppendOutcome => {
      this.waiting.add(handle, { events, message });
      this.onChange();
      return { kind: 'failed', message };
    };
    if (!isCase({ ...caseFile, events: [...caseFile.events, ...events] })) {
      return fail(
        say`With what was saved meanwhile this entry would make the case unreadable. Nothing was saved. Record it anew.`,
      );
    }
    const saving = [handle, events] as const;
    this.#saves.add(saving);
    const result = await this.held
      .append(caseFile.id, events, head)
      .finally(() => this.#saves.delete(saving));
    if (result.kind === 'failed') return fail(result.message);
    if (result.kind === 'saved') this.waiting.settle(handle, events);
    else if (this.waiting.of(handle)) {
      const message = say`This case was written to elsewhere meanwhile. Read it first.`;
      this.waiting.add(handle, { events: [], message });
    }
    await this.readOpened(true);
    this.onChange();
    return result;
  };

  /**
   * Saves entries of any case, such as the decision of a meeting.
   *
   * @param seen - the log as whoever decided saw it
   */
  readonly saveTo: SaveDecision = async (caseId, events, seen) => {
    const store = this.#writable();
    if (store instanceof StoreError) return { kind: 'failed', message: store.message };
    return store.append(caseId, events, headOf(seen));
  };

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
    this.#quietWrites += 1;
    try {
      const newId = (): string => crypto.randomUUID();
      const giving = { navigator, author, now: localInstant(), newId };
      return await handOver(caseIds, giving, keepingIn(store));
    } finally {
      this.#quietWrites -= 1;
      const missed = this.hasMissed;
      // What is written quietly still is read at its own end.
      if (!this.isQuiet) this.hasMissed = false;
      await this.catchUp(missed ? undefined : caseIds);
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
    const store = this.storage === 'memory' ? this.held : this.#writable();
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
    this.#quietWrites += 1;
    try {
      return await store.importCase(caseFile, { sample: isSample(caseFile) });
    } finally {
      this.#quietWrites -= 1;
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
      await this.held?.keepSummaries(looked);
    } catch (error) {
      this.trouble ??= toStoreError(error);
    }
    await this.refresh();
  }

  /** Goes on with what is left after a loss. */
  async acceptLoss(): Promise<void> {
    await this.held?.acceptLoss();
    await this.refresh();
  }

  async #settled<Result>(result: Result): Promise<Result> {
    await this.refresh();
    return result;
  }

  #writable(): CaseStore | StoreError {
    return this.trouble ?? this.held ?? new StoreError('unavailable');
  }
}
