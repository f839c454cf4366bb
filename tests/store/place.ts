import { openDB } from 'idb';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';
import type { IndexedDbStoreOptions } from '../../src/store/indexeddb-store.js';
import type { CaseStore } from '../../src/store/port.js';
import { localStorageWitness } from '../../src/store/witness.js';

let count = 0;

/** A database of its own with the local storage beside it, as one browser profile has them. */
export class Place {
  readonly name = `place-${(count += 1)}`;
  /** The local storage. */
  readonly kept = new Map<string, string>();
  readonly #stores: CaseStore[] = [];

  /** Opens one more connection. */
  async open(
    options: Pick<IndexedDbStoreOptions, 'readOnly' | 'askToLast'> = {},
  ): Promise<CaseStore> {
    const witness = localStorageWitness(() => ({
      getItem: (key) => this.kept.get(key) ?? null,
      setItem: (key, value) => void this.kept.set(key, value),
    }));
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

  closeAll(): void {
    for (const store of this.#stores) store.close();
  }
}
