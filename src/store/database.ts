/** The database in the browser: its shape, and how it is opened. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Found, Written } from './chained.js';
import { StoreError, toStoreError } from './errors.js';
import { sameHead } from './log.js';
import type { CaseHeader, StoredEvent } from './log.js';
import type { LockRecord } from './lock/key-material.js';
import type { RenewedSummary } from './port.js';
import type { KeptEvent, KeptHeader, RecordForm } from './records.js';

const DATABASE_VERSION = 2;

/** The key of the one record of the lock. */
export const LOCK_KEY = 'lock';

export interface CaseDatabase extends DBSchema {
  cases: { key: string; value: KeptHeader };
  events: { key: [string, number]; value: KeptEvent };
  /** The lock over all records; empty where there is none. */
  lock: { key: string; value: LockRecord };
  /** What was being typed when the device was locked, sealed. */
  drafts: { key: string; value: Uint8Array<ArrayBuffer> };
}

const OBJECT_STORES = ['cases', 'events', 'lock', 'drafts'] as const;

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
    if (!OBJECT_STORES.every((name) => database.objectStoreNames.contains(name))) {
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
    upgrade(opened, before) {
      if (before < 1) {
        opened.createObjectStore('cases', { keyPath: 'caseId' });
        opened.createObjectStore('events', { keyPath: ['caseId', 'seq'] });
      }
      opened.createObjectStore('lock');
      opened.createObjectStore('drafts');
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

/** The keys of all events under the key of a case, or of those from one place on. */
const rangeOf = (key: string, seq = 0): IDBKeyRange =>
  IDBKeyRange.bound([key, seq], [key, Infinity]);

/** Records are never read or written in another form than that of the others. */
export async function refuseOtherLock(
  lock: { get: (key: string) => Promise<LockRecord | undefined> },
  form: RecordForm,
): Promise<void> {
  if ((await lock.get(LOCK_KEY))?.id !== form.lockId) throw new StoreError('locked');
}

/** A transaction to read in. Where it fails, its requests fail, which are waited for; that is told once. */
export function reading(database: IDBPDatabase<CaseDatabase>) {
  const transaction = database.transaction(['cases', 'events', 'lock']);
  transaction.done.catch(() => undefined);
  return transaction;
}

/** The lock over the records, where there is one. */
export const lockIn = (database: IDBPDatabase<CaseDatabase>): Promise<LockRecord | undefined> =>
  reading(database).objectStore('lock').get(LOCK_KEY);

/** A case as it was read, and its header as it is kept, to be known again. */
export interface FoundHere extends Found {
  readonly keptHeader?: KeptHeader | undefined;
  /** The places at which events are kept, also such as cannot be read. */
  readonly places: ReadonlySet<number>;
}

const placesOf = (events: readonly Pick<KeptEvent, 'seq'>[]): ReadonlySet<number> =>
  new Set(events.map(({ seq }) => seq));

/**
 * What is here of a case.
 *
 * @param recent - its log as it was last seen by this connection: where it still leads through the last
 *   link of it, only what came since is read
 */
export async function findCase(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  caseId: string,
  recent: readonly StoredEvent[] = [],
): Promise<FoundHere> {
  const last = recent.at(-1);
  if (last?.link !== undefined) {
    const [key = ''] = await form.keysOf([caseId]);
    const transaction = reading(database);
    const events = transaction.objectStore('events');
    await refuseOtherLock(transaction.objectStore('lock'), form);
    const [keptHeader, count, tail] = await Promise.all([
      transaction.objectStore('cases').get(key),
      events.count(rangeOf(key)),
      events.getAll(rangeOf(key, last.seq)),
    ]);
    const [[header], [first, ...further]] = await Promise.all([
      form.readHeaders(keptHeader ? [keptHeader] : []),
      form.readEvents(tail),
    ]);
    if (first?.link === last.link && count === recent.length + further.length) {
      const records = [...recent, ...further];
      return { header, records, keptHeader, places: placesOf(records) };
    }
  }
  const [found = { records: [], places: placesOf([]) }] = await findCases(database, form, [caseId]);
  return found;
}

/** What is here of several cases, in their order, as of one moment. */
export async function findCases(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  caseIds: readonly string[],
): Promise<FoundHere[]> {
  const keys = await form.keysOf(caseIds);
  const transaction = reading(database);
  await refuseOtherLock(transaction.objectStore('lock'), form);
  const kept = await Promise.all(
    keys.map((key) =>
      Promise.all([
        transaction.objectStore('cases').get(key),
        transaction.objectStore('events').getAll(rangeOf(key)),
      ]),
    ),
  );
  return Promise.all(
    kept.map(async ([keptHeader, events]) => {
      const [[header], records] = await Promise.all([
        form.readHeaders(keptHeader ? [keptHeader] : []),
        form.readEvents(events),
      ]);
      return { header, records, keptHeader, places: placesOf(events) };
    }),
  );
}

/** The header of one case, where it is here and can be read. */
export async function findHeader(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  caseId: string,
): Promise<CaseHeader | undefined> {
  const [key = ''] = await form.keysOf([caseId]);
  const transaction = reading(database);
  await refuseOtherLock(transaction.objectStore('lock'), form);
  const kept = await transaction.objectStore('cases').get(key);
  const [header] = await form.readHeaders(kept ? [kept] : []);
  return header;
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
      return { found, key: headers[0]?.caseId ?? '', headers, records };
    }),
  );
  return inOneWrite(database, form, async (transaction) => {
    const cases = transaction.objectStore('cases');
    const events = transaction.objectStore('events');
    const areAsFound = await Promise.all(
      kept.map(async ({ found, key }) => {
        const [header, count] = await Promise.all([cases.get(key), events.count(rangeOf(key))]);
        return count === found.places.size && form.isSameHeader(header, found.keptHeader);
      }),
    );
    if (areAsFound.includes(false)) return false;
    await Promise.all(
      kept.flatMap(({ found, headers, records }) => [
        ...headers.map((header) => cases.put(header)),
        // A place that is taken without anybody knowing is never written over: `add` fails there.
        ...records.map(async (record) =>
          found.places.has(record.seq) ? events.put(record) : events.add(record),
        ),
      ]),
    );
    return true;
  });
}

type WriteTransaction = IDBPTransaction<CaseDatabase, ('cases' | 'events' | 'lock')[], 'readwrite'>;

/**
 * Writes summaries to the headers they belong to. They can be computed again, so no power cut is
 * waited for.
 */
export async function writeSummaries(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  renewed: readonly RenewedSummary[],
): Promise<void> {
  const keys = await form.keysOf(renewed.map(({ caseId }) => caseId));
  const before = reading(database).objectStore('cases');
  const there = await Promise.all(keys.map((key) => before.get(key)));
  const kept = there.flatMap((header) => header ?? []);
  const summaries = new Map(renewed.map((one) => [one.caseId, one]));
  const headers = (await form.readHeaders(kept)).flatMap((header) => {
    const one = summaries.get(header.caseId);
    return one && sameHead(header.head, one.head) ? [{ ...header, summary: one.summary }] : [];
  });
  const asRead = new Map(kept.map((header) => [header.caseId, header]));
  const fresh = await form.keepHeaders(headers);
  const transaction = database.transaction('cases', 'readwrite', { durability: 'relaxed' });
  await Promise.all([
    transaction.done,
    ...fresh.map(async (header) => {
      // A header of another form, as under another lock, is never the same.
      const now = await transaction.store.get(header.caseId);
      if (form.isSameHeader(now, asRead.get(header.caseId))) await transaction.store.put(header);
    }),
  ]);
}

/** Writes within one transaction that is complete on disk when this resolves. */
export async function inOneWrite<Result>(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  write: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(['cases', 'events', 'lock'], 'readwrite', {
    durability: 'strict',
  });
  // A request may fail before the transaction does; both failures are awaited below.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => error ?? new StoreError('unknown'),
  );
  try {
    await refuseOtherLock(transaction.objectStore('lock'), form);
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
