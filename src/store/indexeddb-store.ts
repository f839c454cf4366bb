/** Cases in the browser's IndexedDB. */
import type { IDBPDatabase } from 'idb';
import type { CaseEvent } from '../machines/events.js';
import type { CaseFile } from '../pathway/types.js';
import { ChangeFeed } from './changes.js';
import { opened, planned } from './chained.js';
import type { Intent } from './chained.js';
import {
  findCase,
  findCases,
  lockIn,
  openDatabase,
  placesTakenBy,
  writeCases,
  writeSummaries,
} from './database.js';
import type { CaseDatabase } from './database.js';
import { sha256 } from './digest.js';
import { StoreError, toStoreError } from './errors.js';
import { askToLast as askBrowser } from './lasting.js';
import { entryOf, storedCaseOf, wholeLog } from './log.js';
import type { KeptChain, Summarize } from './log.js';
import { decideAppend, decideCreate, decideImport } from './plans.js';
import type { Kept } from './plans.js';
import type * as P from './port.js';
import { plainRecords } from './records.js';
import type { RecordForm } from './records.js';
import { decideRestore } from './restoring.js';
import { localStorageWitness, most, witnessKey } from './witness.js';
import type { Witness } from './witness.js';

export interface IndexedDbStoreOptions {
  /** Name of the database. It must not say anything about a patient. */
  readonly name?: string;
  readonly witness?: Witness;
  /** The present instant with offset, kept as the time of saving. */
  readonly now?: () => string;
  /** Sums each case up for the worklist whenever it is written. */
  readonly summarize?: Summarize;
  /** Opens what a newer version of the application has left, only to read it. */
  readonly readOnly?: boolean;
  /** How records are written down; by default as they are. */
  readonly form?: RecordForm;
  /** Asks the browser to let the data last: once, after the first save that is not of a sample. */
  readonly askToLast?: () => Promise<void>;
}

const CLOSED =
  'The connection to the data on this device was closed, as a newer version of this application ' +
  'was opened in another tab or the browser ended it. Reload the page. Everything saved before is still there.';

/**
 * Opens the store, and compares what it holds with what it is known to have held.
 *
 * @throws StoreError if it cannot be opened: `newer`, `blocked`, `damaged`, `full` or `unavailable`; or
 *   `locked`, where the records are kept under another lock than `form` is for
 */
export async function openIndexedDbStore(
  options: IndexedDbStoreOptions = {},
): Promise<P.CaseStore> {
  const {
    name = 'axillary-pathway',
    witness = localStorageWitness(() => localStorage, witnessKey(name)),
    now = () => new Date().toISOString(),
    readOnly = false,
    askToLast = askBrowser,
    form = plainRecords,
  } = options;
  const holder: { store?: IndexedDbStore } = {};
  const database = await openDatabase({
    name,
    readOnly,
    onClosed: () => holder.store?.closedFromOutside(),
  });
  const store = new IndexedDbStore(
    database,
    new ChangeFeed(`${name}:changes`),
    witness,
    now,
    readOnly,
    askToLast,
    options.summarize,
    form,
  );
  holder.store = store;
  try {
    if ((await lockIn(database))?.id !== form.lockId) throw new StoreError('locked');
    await store.examine();
    return store;
  } catch (error) {
    store.close();
    throw toStoreError(error);
  }
}

class IndexedDbStore implements P.CaseStore {
  #condition: P.Condition;
  #closedBy: StoreError | undefined;
  #hasAsked = false;
  #isLossAccepted = false;
  /** The chains that were verified or written here. */
  readonly #known = new Map<string, KeptChain>();

  constructor(
    private readonly database: IDBPDatabase<CaseDatabase>,
    private readonly changes: ChangeFeed,
    private readonly witness: Witness,
    private readonly now: () => string,
    readOnly: boolean,
    private readonly askToLast: () => Promise<void>,
    private readonly summarize: Summarize | undefined,
    private readonly form: RecordForm,
  ) {
    this.#condition = { kind: readOnly ? 'newer' : 'sound' };
  }

  /** Compares with the witness, which is asked first: another tab may be writing meanwhile. */
  async examine(): Promise<void> {
    if (this.#condition.kind === 'newer') return;
    const expected = this.witness.read() ?? { cases: 0, events: 0 };
    const found = await this.#totals();
    if (found.cases < expected.cases || found.events < expected.events) {
      this.#condition = { kind: 'damaged', expected, found };
    } else {
      this.witness.write(most(found, this.witness.read() ?? found));
    }
  }

  closedFromOutside(): void {
    this.#closedBy = new StoreError('unavailable', CLOSED);
    this.changes.announceClosed();
  }

  condition(): P.Condition {
    return this.#condition;
  }

  async acceptLoss(): Promise<void> {
    if (this.#condition.kind !== 'damaged') return;
    this.witness.write(await this.#totals());
    this.#isLossAccepted = true;
    this.#condition = { kind: 'sound' };
    this.changes.announce();
  }

  list(): Promise<P.CaseEntry[]> {
    return this.#reading(async () => {
      const transaction = this.database.transaction(['cases', 'events']);
      const [keptHeaders, events] = await Promise.all([
        transaction.objectStore('cases').getAll(),
        transaction.objectStore('events').count(),
      ]);
      const headers = await this.form.readHeaders(keptHeaders);
      this.#tellUnreadable({ cases: keptHeaders.length, events }, headers.length);
      const expected = headers.reduce((sum, { head }) => sum + head.seq, 0);
      if (expected === events) return headers.map(entryOf);
      // Somewhere entries are missing: what was summed up of such a case does not hold any more.
      const kept = new Map<string, number>();
      for (const [caseId] of await this.database.getAllKeys('events')) {
        kept.set(caseId, (kept.get(caseId) ?? 0) + 1);
      }
      const keys = await this.form.keysOf(headers.map(({ caseId }) => caseId));
      return headers.map((header, index) => {
        const { summary: _summary, ...rest } = header;
        return entryOf((kept.get(keys[index] ?? '') ?? 0) === header.head.seq ? header : rest);
      });
    });
  }

  read(caseId: string): Promise<P.StoredCase | undefined> {
    return this.#reading(async () => {
      const found = await findCase(this.database, this.form, caseId);
      return opened(found, { digest: sha256, known: this.#known });
    });
  }

  entry(caseId: string): Promise<P.CaseEntry | undefined> {
    return this.#reading(async () => {
      const [key = ''] = await this.form.keysOf([caseId]);
      const kept = await this.database.get('cases', key);
      const [header] = await this.form.readHeaders(kept ? [kept] : []);
      return header && entryOf(header);
    });
  }

  readMany(caseIds: readonly string[]): Promise<P.StoredCase[]> {
    return this.#reading(async () => {
      const found = await findCases(this.database, this.form, caseIds);
      return found.flatMap(({ header, records }) => {
        try {
          return header ? [storedCaseOf(header, wholeLog(header, records))] : [];
        } catch {
          return [];
        }
      });
    });
  }

  async keepSummaries(renewed: readonly P.RenewedSummary[]): Promise<void> {
    if (this.#closedBy !== undefined || this.#condition.kind === 'newer') return;
    await writeSummaries(this.database, this.form, renewed);
  }

  async createMany(
    caseFiles: readonly CaseFile[],
    keeping: P.Keeping,
  ): Promise<{ readonly kind: 'saved'; readonly kept: number } | P.Failed> {
    return this.#guarded(async () => {
      const means = { digest: sha256, summarize: undefined, known: this.#known };
      const ids = [...new Map(caseFiles.map((caseFile) => [caseFile.id, caseFile])).values()];
      for (;;) {
        const found = await findCases(
          this.database,
          this.form,
          ids.map(({ id }) => id),
        );
        const writes = await Promise.all(
          ids.map(async (caseFile, index) => {
            const here = found[index];
            if (here === undefined || here.keptHeader !== undefined) return [];
            const decide = (kept: Kept | undefined) =>
              decideCreate(kept, caseFile, keeping, this.now());
            const { written } = await planned(here, { decide }, means);
            return written ? [{ found: here, written }] : [];
          }),
        );
        const fresh = writes.flat();
        if (!(await writeCases(this.database, this.form, fresh))) continue;
        this.#remember(placesTakenBy(fresh));
        this.changes.announce();
        if (!keeping.sample) this.#askOnce();
        return { kind: 'saved', kept: fresh.length };
      }
    });
  }

  create(caseFile: CaseFile, keeping: P.Keeping): Promise<P.CreateResult> {
    return this.#write(caseFile.id, {
      decide: (kept) => decideCreate(kept, caseFile, keeping, this.now()),
    });
  }

  append(
    caseId: string,
    events: readonly CaseEvent[],
    expectedHead: P.Head,
  ): Promise<P.AppendResult> {
    return this.#write(caseId, {
      decide: (kept) => decideAppend(kept, events, expectedHead, this.now()),
    });
  }

  importCase(caseFile: CaseFile, keeping: P.Keeping): Promise<P.ImportResult> {
    return this.#write(caseFile.id, {
      decide: (kept) => decideImport(kept, caseFile, keeping, this.now()),
      restore: (found, damage) =>
        decideRestore(found, damage, caseFile, keeping, this.now(), sha256),
    });
  }

  subscribe(listener: P.StoreListener): () => void {
    return this.changes.subscribe(listener);
  }

  close(): void {
    this.#closedBy = new StoreError('unavailable');
    this.database.close();
    this.changes.close();
  }

  #write<Answer>(caseId: string, intent: Intent<Answer>): Promise<Answer | P.Failed> {
    const means = { digest: sha256, summarize: this.summarize, known: this.#known };
    return this.#guarded(async () => {
      for (;;) {
        const found = await findCase(this.database, this.form, caseId);
        const { answer, written } = await planned(found, intent, means);
        if (written === undefined) return answer;
        // Another tab may have written while the chain was computed: then it is decided anew.
        if (!(await writeCases(this.database, this.form, [{ found, written }]))) continue;
        this.#known.set(caseId, written.header.chain);
        this.#remember(placesTakenBy([{ found, written }]));
        this.changes.announce([caseId]);
        if (!written.header.sample) this.#askOnce();
        return answer;
      }
    });
  }

  /** Writes where the store may be written to; what fails is told in words. */
  async #guarded<Answer>(write: () => Promise<Answer>): Promise<Answer | P.Failed> {
    try {
      if (this.#closedBy !== undefined) throw this.#closedBy;
      if (this.#condition.kind !== 'sound') throw new StoreError(this.#condition.kind);
      return await write();
    } catch (error) {
      const { reason, message } = toStoreError(error);
      return { kind: 'failed', reason, message };
    }
  }

  /** Before a save there is nothing worth a question, and a second question would only annoy. */
  #askOnce(): void {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    void this.askToLast();
  }

  /** Patients that cannot be read are told of, and never left out in silence. */
  #tellUnreadable(kept: P.Totals, cases: number): void {
    if (cases === kept.cases || this.#isLossAccepted || this.#condition.kind !== 'sound') return;
    this.#condition = { kind: 'damaged', expected: kept, found: { ...kept, cases } };
  }

  #remember(added: P.Totals): void {
    const known = this.witness.read() ?? { cases: 0, events: 0 };
    this.witness.write({ cases: known.cases + added.cases, events: known.events + added.events });
  }

  async #reading<Result>(read: () => Promise<Result>): Promise<Result> {
    try {
      if (this.#closedBy !== undefined) throw this.#closedBy;
      return await read();
    } catch (error) {
      throw toStoreError(error);
    }
  }

  async #totals(): Promise<P.Totals> {
    const transaction = this.database.transaction(['cases', 'events']);
    const [cases, events] = await Promise.all([
      transaction.objectStore('cases').count(),
      transaction.objectStore('events').count(),
    ]);
    return { cases, events };
  }
}
