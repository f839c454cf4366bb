/** The lock of a device: looked up, turned on, changed and turned off, each in one transaction. */
import type { IDBPDatabase } from 'idb';
import { LOCK_KEY, openDatabase } from '../database.js';
import type { CaseDatabase } from '../database.js';
import { StoreError, toStoreError } from '../errors.js';
import { lockIn } from '../finding.js';
import { plainRecords } from '../records.js';
import type { KeptEvent, KeptHeader, RecordForm } from '../records.js';
import { Turns, turnOf } from '../turn.js';
import { inOneWrite } from '../writing.js';
import type { WriteTransaction } from '../writing.js';
import { draftsIn } from './drafts.js';
import { createLock, openLock } from './key-material.js';
import type { LockRecord, Secret } from './key-material.js';
import { sealedRecords } from './sealed-records.js';
import type { Vault } from './vault.js';

const CHANGED =
  'Another tab kept writing, or changed the lock, meanwhile. Nothing was changed. Close the other tabs and try again.';

const DRAFT_WAITS =
  'Something that was being typed waits, locked. Go on with it or leave it behind, and then turn the lock off. Nothing was changed.';

/** Other tabs may write while records are being sealed: then it is done again, this often. */
const ATTEMPTS = 5;

async function withDatabase<Result>(
  name: string,
  use: (database: IDBPDatabase<CaseDatabase>) => Promise<Result>,
  readOnly = false,
): Promise<Result> {
  const database = await openDatabase({ name, readOnly, onClosed: () => undefined });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/**
 * The lock of a device; undefined where there is none. That of a database of a newer version is looked
 * up too: what is kept under it can still be read.
 *
 * @param name - of the database
 * @throws StoreError if the database cannot be opened
 */
export const lockOf = (name: string): Promise<LockRecord | undefined> =>
  withDatabase(name, lockIn).catch((error: unknown) => {
    if (toStoreError(error).reason !== 'newer') throw error;
    return withDatabase(name, lockIn, true);
  });

/** Everything that is kept, as it is kept. */
interface Everything {
  readonly headers: readonly KeptHeader[];
  readonly events: readonly KeptEvent[];
}

async function everything(database: IDBPDatabase<CaseDatabase>): Promise<Everything> {
  const transaction = database.transaction(['cases', 'events']);
  const [headers, events] = await Promise.all([
    transaction.objectStore('cases').getAll(),
    transaction.objectStore('events').getAll(),
  ]);
  return { headers, events };
}

/**
 * Everything in another form.
 * @throws StoreError if anything cannot be read: it would be lost on the way
 */
async function rewritten(kept: Everything, from: RecordForm, to: RecordForm): Promise<Everything> {
  const [headers, events] = await Promise.all([
    from.readHeaders(kept.headers),
    from.readEvents(kept.events),
  ]);
  if (headers.length < kept.headers.length || events.length < kept.events.length) {
    throw new StoreError(
      'damaged',
      'Some records cannot be read, and would be lost. Nothing was changed. Export what can be read first.',
    );
  }
  const [asHeaders, asEvents] = await Promise.all([to.keepHeaders(headers), to.keepEvents(events)]);
  return { headers: asHeaders, events: asEvents };
}

/**
 * The ids of the drafts that no lock opens any more.
 * @throws StoreError if this lock opens one: it would be lost with the lock
 */
async function lostDrafts(
  database: IDBPDatabase<CaseDatabase>,
  vault: Vault,
): Promise<ReadonlySet<string>> {
  const { drafts, unopened } = await draftsIn(database, vault);
  if (drafts.length > 0) throw new StoreError('locked', DRAFT_WAITS);
  return new Set(unopened);
}

interface Turn {
  readonly from: RecordForm;
  readonly to: RecordForm;
  /** The lock there is afterwards. */
  readonly lock: LockRecord | undefined;
  /** What opens the lock that is turned off. */
  readonly ending?: Vault;
}

/**
 * Writes everything anew in one transaction, with the lock that goes with it; false where others wrote.
 *
 * @param lost - the drafts that are not asked about
 * @throws StoreError if a draft was kept since under the lock that is turned off
 */
const replace = (
  database: IDBPDatabase<CaseDatabase>,
  { from, lock, ending }: Turn,
  before: Everything,
  after: Everything,
  lost: ReadonlySet<string>,
): Promise<boolean> => {
  const write = async (transaction: WriteTransaction): Promise<boolean> => {
    const cases = transaction.objectStore('cases');
    const events = transaction.objectStore('events');
    const drafts = ending ? await transaction.objectStore('drafts').getAllKeys() : [];
    if (drafts.some((id) => !lost.has(id))) throw new StoreError('locked', DRAFT_WAITS);
    const [headers, count] = await Promise.all([cases.getAll(), events.count()]);
    const isAsRead =
      count === before.events.length &&
      headers.length === before.headers.length &&
      // Both are in the order of their keys. A new summary alone may be lost: it is computed again.
      headers.every((header, index) => from.isSameHeader(header, before.headers[index]));
    if (!isAsRead) return false;
    await Promise.all([cases.clear(), events.clear()]);
    await Promise.all([
      ...after.headers.map((header) => cases.put(header)),
      ...after.events.map((event) => events.put(event)),
      lock === undefined
        ? transaction.objectStore('lock').delete(LOCK_KEY)
        : transaction.objectStore('lock').put(lock, LOCK_KEY),
    ]);
    return true;
  };
  return inOneWrite(database, from, write, ending && ['drafts']);
};

async function turn(database: IDBPDatabase<CaseDatabase>, how: Turn): Promise<void> {
  const { from, to, ending } = how;
  await new Turns(turnOf(database.name)).take(async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const lost = ending ? await lostDrafts(database, ending) : new Set<string>();
      const before = await everything(database);
      const after = await rewritten(before, from, to);
      if (await replace(database, how, before, after, lost)) return;
    }
    throw new StoreError('locked', CHANGED);
  });
}

/**
 * Turns the lock on: every record is sealed, all or none.
 *
 * @param recoveryKey - as it was drawn and printed
 * @throws LockError if the passphrase cannot be used
 * @throws StoreError if a record cannot be read, or the write was refused: then nothing is changed
 */
export async function turnLockOn(
  name: string,
  passphrase: string,
  recoveryKey: string,
): Promise<Vault> {
  const { record, vault } = await createLock(passphrase, recoveryKey);
  await withDatabase(name, (database) =>
    turn(database, { from: plainRecords, to: sealedRecords(vault), lock: record }),
  );
  return vault;
}

/**
 * Turns the lock off: every record is kept as it is again, all or none.
 *
 * @throws LockError if it is not the right secret
 * @throws StoreError if a record cannot be read, something that was being typed waits under the lock, or the
 *   write was refused: then nothing is changed
 */
export const turnLockOff = (name: string, secret: Secret): Promise<void> =>
  withDatabase(name, async (database) => {
    const record = await lockIn(database);
    if (record === undefined) return;
    const vault = await openLock(record, secret);
    const ending = vault;
    await turn(database, { from: sealedRecords(vault), to: plainRecords, lock: undefined, ending });
  });

/**
 * Keeps a lock with another wrapping of the same key. No record is written anew.
 *
 * @param change - gives the lock as it shall be
 * @throws LockError if `change` does
 * @throws StoreError if there is no lock any more, or another tab changed it meanwhile
 */
export const changeLock = (
  name: string,
  change: (record: LockRecord) => Promise<LockRecord>,
): Promise<LockRecord> =>
  withDatabase(name, async (database) => {
    const before = await lockIn(database);
    if (before === undefined) throw new StoreError('locked', CHANGED);
    const after = await change(before);
    const transaction = database.transaction('lock', 'readwrite', { durability: 'strict' });
    const now = await transaction.store.get(LOCK_KEY);
    const isAsRead = JSON.stringify(now, bytesAsText) === JSON.stringify(before, bytesAsText);
    if (isAsRead) await transaction.store.put(after, LOCK_KEY);
    await transaction.done.catch((error: unknown) => {
      throw toStoreError(error);
    });
    if (!isAsRead) throw new StoreError('locked', CHANGED);
    return after;
  });

const bytesAsText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? [...value] : value;
