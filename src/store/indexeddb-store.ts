/** Opens the cases in the browser's IndexedDB. */
import { ChangeFeed } from './changes.js';
import { openDatabase } from './database.js';
import { StoreError, toStoreError } from './errors.js';
import { lockIn } from './finding.js';
import { IndexedDbCases } from './indexeddb-cases.js';
import type { Parts } from './indexeddb-cases.js';
import { askToLast as askBrowser } from './lasting.js';
import { countsOnly } from './lock/counts-only.js';
import type { Summarize } from './log.js';
import type { CaseStore } from './port.js';
import { plainRecords } from './records.js';
import type { RecordForm } from './records.js';
import { localStorageWitness } from './witness.js';
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

/**
 * Opens the store, and compares what it holds with what it is known to have held.
 *
 * @throws StoreError if it cannot be opened: `newer`, `blocked`, `damaged`, `full` or `unavailable`; or
 *   `locked`, where the records are kept under another lock than `form` is for
 */
export async function openIndexedDbStore(options: IndexedDbStoreOptions = {}): Promise<CaseStore> {
  const {
    name = 'axillary-pathway',
    witness = localStorageWitness(() => localStorage, name),
    now = () => new Date().toISOString(),
    readOnly = false,
    askToLast = askBrowser,
    form = plainRecords,
  } = options;
  const { summarize } = options;
  const kept = form.lockId === undefined ? witness : countsOnly(witness);
  const parts: Parts = { name, witness: kept, now, readOnly, askToLast, form, summarize };
  const holder: { store?: IndexedDbCases } = {};
  const database = await openDatabase({
    name,
    readOnly,
    onClosed: () => holder.store?.closedFromOutside(),
  });
  const store = new IndexedDbCases(database, new ChangeFeed(`${name}:changes`), parts);
  holder.store = store;
  try {
    if ((await lockIn(database))?.id !== form.lockId) throw new StoreError('locked');
    await store.measure();
    return store;
  } catch (error) {
    store.close();
    throw toStoreError(error);
  }
}
