/** The database in the browser: its shape, and how it is opened. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { StoreError, toStoreError } from './errors.js';
import type { LockRecord } from './lock/key-material.js';
import type { KeptEvent, KeptHeader } from './records.js';

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
    upgrade(opened, before, _after, transaction) {
      if (options.readOnly) {
        // There is nothing to be read. A database that was made now would be of no version that can be opened.
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
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
