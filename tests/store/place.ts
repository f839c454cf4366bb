import { openDB } from 'idb';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';
import type { IndexedDbStoreOptions } from '../../src/store/indexeddb-store.js';
import type { CaseStore } from '../../src/store/port.js';
import type { CaseHeader, StoredEvent } from '../../src/store/log.js';
import type { Remembered } from '../../src/store/memory-store.js';
import { localStorageWitness } from '../../src/store/witness.js';

let count = 0;

/** What is kept of a case, and what it is changed into. */
export type Change = (kept: Remembered) => Remembered;

/** A case as it was kept before there were chains. */
export const withoutChain: Change = ({ header: { chain: _chain, ...header }, records }) => ({
  header,
  records: records.map(({ link: _link, ...record }) => record),
});

/** A map as the browser's local storage. */
export const storageOf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
  key: (at: number) => [...kept.keys()][at] ?? null,
  get length() {
    return kept.size;
  },
});

/** A database of its own with the local storage beside it, as one browser profile has them. */
export class Place {
  readonly name = `place-${(count += 1)}`;
  /** The local storage. */
  readonly kept = new Map<string, string>();
  readonly witness = localStorageWitness(() => storageOf(this.kept));
  readonly #stores: CaseStore[] = [];

  /** Opens one more connection. */
  async open(
    options: Pick<
      IndexedDbStoreOptions,
      'readOnly' | 'askToLast' | 'witness' | 'summarize' | 'form'
    > = {},
  ): Promise<CaseStore> {
    const { witness } = this;
    const store = await openIndexedDbStore({ name: this.name, witness, ...options });
    this.#stores.push(store);
    return store;
  }

  /** Removes a record behind the store's back. */
  async damage(objectStore: 'cases' | 'events', key: IDBValidKey): Promise<void> {
    const database = await openDB(this.name);
    await database.delete(objectStore, key);
    database.close();
  }

  /** Changes what is kept of a case behind the store's back. */
  async change(caseId: string, change: Change): Promise<void> {
    const database = await openDB(this.name);
    const transaction = database.transaction(['cases', 'events'], 'readwrite');
    const range = IDBKeyRange.bound([caseId, 0], [caseId, Infinity]);
    const events = transaction.objectStore('events');
    const changed = change({
      header: (await transaction.objectStore('cases').get(caseId)) as CaseHeader,
      records: (await events.getAll(range)) as StoredEvent[],
    });
    await transaction.objectStore('cases').put(changed.header);
    await events.delete(range);
    for (const record of changed.records) await events.put(record);
    await transaction.done;
    database.close();
    const { handle, head, chain } = changed.header;
    // Before there were chains, none was remembered.
    if (!chain) this.witness.keep(handle, { seq: head.seq, link: '' });
  }

  /** What is remembered outside the database: how many entries of each case. */
  remembered(): number[] {
    return [...this.witness.heads().values()].map(({ seq }) => seq);
  }

  closeAll(): void {
    for (const store of this.#stores) store.close();
  }
}
