import { openDB } from 'idb';
import { LOCK_KEY, openDatabase } from '../../../src/store/database.js';
import type { LockRecord } from '../../../src/store/lock/key-material.js';
import { sealedRecords } from '../../../src/store/lock/sealed-records.js';
import { Vault } from '../../../src/store/lock/vault.js';
import type { CaseStore } from '../../../src/store/port.js';
import type { KeptEvent, KeptHeader } from '../../../src/store/records.js';
import { Place } from '../place.js';
import type { Change } from '../place.js';

/** The key of every locked place: how it is wrapped is tried elsewhere. */
export const vault = await Vault.of(new Uint8Array(32).fill(7), 'lock-of-tests');
export const form = sealedRecords(vault);

/** A database under a lock from its start. */
export class LockedPlace extends Place {
  #locked: Promise<void> | undefined;

  override async open(options: Parameters<Place['open']>[0] = {}): Promise<CaseStore> {
    await (this.#locked ??= this.#lock());
    return super.open({ form, ...options });
  }

  override async change(caseId: string, change: Change): Promise<void> {
    const [key = ''] = await form.keysOf([caseId]);
    const range = IDBKeyRange.bound([key, 0], [key, Infinity]);
    const database = await openDB(this.name);
    const kept = (await database.get('cases', key)) as KeptHeader;
    const [header] = await form.readHeaders([kept]);
    const records = await form.readEvents((await database.getAll('events', range)) as KeptEvent[]);
    if (header === undefined) throw new Error(`No ${caseId} to change.`);
    const changed = change({ header, records });
    const [headers, events] = await Promise.all([
      form.keepHeaders([changed.header]),
      form.keepEvents(changed.records),
    ]);
    const transaction = database.transaction(['cases', 'events'], 'readwrite');
    await transaction.objectStore('events').delete(range);
    for (const one of headers) await transaction.objectStore('cases').put(one);
    for (const one of events) await transaction.objectStore('events').put(one);
    await transaction.done;
    database.close();
  }

  /** What is kept, byte by byte and key by key. */
  async raw(): Promise<{ readonly headers: KeptHeader[]; readonly events: KeptEvent[] }> {
    const database = await openDB(this.name);
    const headers = (await database.getAll('cases')) as KeptHeader[];
    const events = (await database.getAll('events')) as KeptEvent[];
    database.close();
    return { headers, events };
  }

  /** Puts records in the place of those that are kept. */
  async put(objectStore: 'cases' | 'events', record: KeptHeader | KeptEvent): Promise<void> {
    const database = await openDB(this.name);
    await database.put(objectStore, record);
    database.close();
  }

  async #lock(): Promise<void> {
    const database = await openDatabase({
      name: this.name,
      readOnly: false,
      onClosed: () => undefined,
    });
    await database.put('lock', { id: vault.lockId } as LockRecord, LOCK_KEY);
    database.close();
  }
}
