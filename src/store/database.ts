/** The database in the browser: its shape, and how it is opened. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Found, Written } from './chained.js';
import { StoreError, toStoreError } from './errors.js';
import { sameHead } from './log.js';
import type { RenewedSummary } from './port.js';
import type { KeptEvent, KeptHeader, RecordForm } from './records.js';

const DATABASE_VERSION = 1;

export interface CaseDatabase extends DBSchema {
  cases: { key: string; value: KeptHeader };
  events: { key: [string, number]; value: KeptEvent };
}

export interface OpenOptions {
  readonly name: string;
  /** Takes the version that is there, also a newer one; only to read from it. */
  readonly readOnly: boolean;
  /** Called when the connection ends without being asked to. */
  readonly onClosed: () => void;
}

/**
 * Opens the database. It closes by itself when a newer version of the application wants to open it,
 * as every other tab would hang otherwise.
 *
 * @throws StoreError saying why it cannot be opened; nothing is deleted then
 */
export async function openDatabase(options: OpenOptions): Promise<IDBPDatabase<CaseDatabase>> {
  let refused: StoreError | undefined;
  let refuse: (error: StoreError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => (refuse = reject));
  const opening = open(options, () => {
    refused = new StoreError('blocked');
    refuse(refused);
  });
  // Opened after all, when nobody waits for it any more.
  void opening.then(
    (database) => refused && database.close(),
    () => undefined,
  );
  try {
    const database = await Promise.race([opening, blocked]);
    if (!['cases', 'events'].every((name) => database.objectStoreNames.contains(name as 'cases'))) {
      database.close();
      throw new StoreError(options.readOnly ? 'newer' : 'damaged');
    }
    return database;
  } catch (error) {
    throw toStoreError(error);
  }
}

async function open(options: OpenOptions, onBlocked: () => void) {
  const version = options.readOnly ? undefined : DATABASE_VERSION;
  const database: IDBPDatabase<CaseDatabase> = await openDB<CaseDatabase>(options.name, version, {
    upgrade(opened) {
      opened.createObjectStore('cases', { keyPath: 'caseId' });
      opened.createObjectStore('events', { keyPath: ['caseId', 'seq'] });
    },
    blocked: onBlocked,
    blocking() {
      database.close();
      options.onClosed();
    },
    terminated: options.onClosed,
  });
  return database;
}

/** The keys of all events of a case. */
export const rangeOf = (caseId: string): IDBKeyRange =>
  IDBKeyRange.bound([caseId, 0], [caseId, Infinity]);

/** A case as it was read, and its header as it is kept, to be known again. */
export interface FoundHere extends Found {
  readonly keptHeader?: KeptHeader | undefined;
}

/** What is here of a case. */
export async function findCase(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  caseId: string,
): Promise<FoundHere> {
  const [found = { records: [] }] = await findCases(database, form, [caseId]);
  return found;
}

/** What is here of several cases, in their order, as of one moment. */
export async function findCases(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  caseIds: readonly string[],
): Promise<FoundHere[]> {
  const transaction = database.transaction(['cases', 'events']);
  const kept = await Promise.all(
    caseIds.map((caseId) =>
      Promise.all([
        transaction.objectStore('cases').get(caseId),
        transaction.objectStore('events').getAll(rangeOf(caseId)),
      ]),
    ),
  );
  return Promise.all(
    kept.map(async ([keptHeader, events]) => {
      const [[header], records] = await Promise.all([
        form.readHeaders(keptHeader ? [keptHeader] : []),
        form.readEvents(events),
      ]);
      return { header, records, keptHeader };
    }),
  );
}

/** What was computed for a case that was found. */
export interface CaseWrite {
  readonly found: FoundHere;
  readonly written: Written;
}

/**
 * Writes to cases within one transaction, which also sees whether all of them are still as they were
 * found. It resolves once the transaction is complete on disk; with `strict` durability a power cut does
 * not undo that.
 *
 * @returns false where one was written to meanwhile: then nothing is written
 * @throws StoreError if the browser refused the write: then nothing of it is kept
 */
export async function writeCases(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  writes: readonly CaseWrite[],
): Promise<boolean> {
  const kept = await Promise.all(
    writes.map(async ({ found, written }) => {
      const [headers, records] = await Promise.all([
        form.keepHeaders([written.header]),
        form.keepEvents(written.records),
      ]);
      const taken = new Set(found.records.map(({ seq }) => seq));
      return { found, caseId: written.header.caseId, headers, records, taken };
    }),
  );
  return inOneWrite(database, async (transaction) => {
    const cases = transaction.objectStore('cases');
    const events = transaction.objectStore('events');
    const areAsFound = await Promise.all(
      kept.map(async ({ found, caseId }) => {
        const [header, count] = await Promise.all([
          cases.get(caseId),
          events.count(rangeOf(caseId)),
        ]);
        return count === found.records.length && form.isSameHeader(header, found.keptHeader);
      }),
    );
    if (areAsFound.includes(false)) return false;
    await Promise.all(
      kept.flatMap(({ headers, records, taken }) => [
        ...headers.map((header) => cases.put(header)),
        // A place that is taken without anybody knowing is never written over: `add` fails there.
        ...records.map(async (record) =>
          taken.has(record.seq) ? events.put(record) : events.add(record),
        ),
      ]),
    );
    return true;
  });
}

type WriteTransaction = IDBPTransaction<CaseDatabase, ('cases' | 'events')[], 'readwrite'>;

/**
 * Writes summaries to the headers they belong to. They can be computed again, so no power cut is
 * waited for.
 */
export async function writeSummaries(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  renewed: readonly RenewedSummary[],
): Promise<void> {
  const reading = database.transaction('cases');
  const there = await Promise.all(renewed.map(({ caseId }) => reading.store.get(caseId)));
  const kept = there.flatMap((header) => header ?? []);
  const summaries = new Map(renewed.map((one) => [one.caseId, one]));
  const headers = (await form.readHeaders(kept)).flatMap((header) => {
    const one = summaries.get(header.caseId);
    return one && sameHead(header.head, one.head) ? [{ ...header, summary: one.summary }] : [];
  });
  const before = new Map(kept.map((header) => [header.caseId, header]));
  const fresh = await form.keepHeaders(headers);
  const transaction = database.transaction('cases', 'readwrite', { durability: 'relaxed' });
  await Promise.all([
    ...fresh.map(async (header) => {
      const now = await transaction.store.get(header.caseId);
      if (form.isSameHeader(now, before.get(header.caseId))) await transaction.store.put(header);
    }),
    transaction.done,
  ]);
}

/** Writes within one transaction that is complete on disk when this resolves. */
async function inOneWrite<Result>(
  database: IDBPDatabase<CaseDatabase>,
  write: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(['cases', 'events'], 'readwrite', {
    durability: 'strict',
  });
  // A request may fail before the transaction does; both failures are awaited below.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => error ?? new StoreError('unknown'),
  );
  try {
    const result = await write(transaction);
    const failure = await done;
    if (failure !== undefined) throw toStoreError(failure);
    return result;
  } catch (error) {
    abort(transaction);
    const failure = await done;
    // A request that was cancelled says only so; the reason, such as a full disk, is the transaction's.
    const isCancelled = error instanceof Error && error.name === 'AbortError';
    throw toStoreError(isCancelled ? failure : error);
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
