/** What is here of cases: read from the database, each time under the lock that its records are in. */
import type { IDBPDatabase } from 'idb';
import type { Found } from './chained.js';
import { LOCK_KEY } from './database.js';
import type { CaseDatabase } from './database.js';
import { StoreError } from './errors.js';
import type { CaseHeader, StoredEvent } from './log.js';
import type { LockRecord } from './lock/key-material.js';
import type { KeptEvent, KeptHeader, RecordForm } from './records.js';

/** The keys of all events under the key of a case, or of those from one place on. */
export const rangeOf = (key: string, seq = 0): IDBKeyRange =>
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
