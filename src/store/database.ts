/** The database in the browser: its shape, and how it is opened. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { CaseEvent } from '../machines/events.js';
import { isAsFound } from './chained.js';
import type { Found, Written } from './chained.js';
import { StoreError, toStoreError } from './errors.js';
import { sameHead } from './log.js';
import type { CaseHeader, StoredEvent } from './log.js';
import type { RenewedSummary } from './port.js';

const DATABASE_VERSION = 1;

export interface CaseDatabase extends DBSchema {
  cases: { key: string; value: CaseHeader };
  events: { key: [string, number]; value: StoredEvent };
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

/** What is here of a case. */
export async function findCase(
  database: IDBPDatabase<CaseDatabase>,
  caseId: string,
): Promise<Found> {
  const transaction = database.transaction(['cases', 'events']);
  const [header, records] = await Promise.all([
    transaction.objectStore('cases').get(caseId),
    transaction.objectStore('events').getAll(rangeOf(caseId)),
  ]);
  return { header, records };
}

/**
 * Writes to a case within one transaction, which also sees whether the case is still as it was found.
 * It resolves once the transaction is complete on disk; with `strict` durability a power cut does not
 * undo that.
 *
 * @returns false where the case was written to meanwhile: then nothing is written
 * @throws StoreError if the browser refused the write: then nothing of it is kept
 */
export const writeCase = (
  database: IDBPDatabase<CaseDatabase>,
  found: Found,
  written: Written,
): Promise<boolean> =>
  inOneWrite(database, async (transaction) => {
    const { caseId } = written.header;
    const [header, count] = await Promise.all([
      transaction.objectStore('cases').get(caseId),
      transaction.objectStore('events').count(rangeOf(caseId)),
    ]);
    if (!isAsFound(found, header, count)) return false;
    await put(transaction, written.header, written.records, found.records);
    return true;
  });

type WriteTransaction = IDBPTransaction<CaseDatabase, ('cases' | 'events')[], 'readwrite'>;

/** Writes a header and events: those at a place that is taken already replace what is there. */
async function put(
  transaction: WriteTransaction,
  header: CaseHeader,
  records: readonly StoredEvent[],
  there: readonly StoredEvent[] = [],
): Promise<void> {
  const events = transaction.objectStore('events');
  const taken = new Set(there.map(({ seq }) => seq));
  await Promise.all([
    transaction.objectStore('cases').put(header),
    // A place that is taken without anybody knowing is never written over: `add` fails there.
    ...records.map(async (record) =>
      taken.has(record.seq) ? events.put(record) : events.add(record),
    ),
  ]);
}

/**
 * Writes new cases, all or none; those whose id is here already are passed over.
 *
 * @returns how many events and cases were written
 * @throws StoreError if the browser refused the write: then nothing of it is kept
 */
export const writeNewCases = (
  database: IDBPDatabase<CaseDatabase>,
  fresh: readonly { readonly header: CaseHeader; readonly events: readonly CaseEvent[] }[],
): Promise<{ readonly cases: number; readonly events: number }> =>
  inOneWrite(database, async (transaction) => {
    const cases = transaction.objectStore('cases');
    const there = await Promise.all(fresh.map(({ header }) => cases.getKey(header.caseId)));
    const ids = fresh.map(({ header }) => header.caseId);
    const absent = fresh.filter(
      (_, index) => there[index] === undefined && ids.indexOf(ids[index] ?? '') === index,
    );
    await Promise.all(
      absent.map(({ header, events }) => {
        const { caseId } = header;
        const records = events.map((event, index) => ({ caseId, seq: index + 1, event }));
        return put(transaction, header, records);
      }),
    );
    return {
      cases: absent.length,
      events: absent.reduce((sum, { events }) => sum + events.length, 0),
    };
  });

/**
 * Writes summaries to the headers they belong to. They can be computed again, so no power cut is
 * waited for.
 */
export async function writeSummaries(
  database: IDBPDatabase<CaseDatabase>,
  renewed: readonly RenewedSummary[],
): Promise<void> {
  const transaction = database.transaction('cases', 'readwrite', { durability: 'relaxed' });
  await Promise.all([
    ...renewed.map(async ({ caseId, head, summary }) => {
      const header = await transaction.store.get(caseId);
      if (header && sameHead(header.head, head))
        await transaction.store.put({ ...header, summary });
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
