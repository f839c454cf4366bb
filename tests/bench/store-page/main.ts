// The store alone in a page, plain or under a lock, to be timed from outside.
import { openDB } from 'idb';
import { BackupMaker } from '../../../src/store/backup.js';
import { LOCK_KEY } from '../../../src/store/database.js';
import { openIndexedDbStore } from '../../../src/store/indexeddb-store.js';
import { sealedRecords } from '../../../src/store/lock/sealed-records.js';
import { Vault } from '../../../src/store/lock/vault.js';
import type { CaseStore } from '../../../src/store/port.js';
import { caseOf, noteEvent } from '../../store/cases.js';

/** Milliseconds, and how much they are about, so that equal work can be told. */
export interface Timed {
  readonly took: number;
  readonly counted: number;
}

export interface TimedPage {
  /** Fills a store of its own. */
  readonly fill: (name: string, isLocked: boolean, cases: number, entries: number) => Promise<void>;
  /** Opens it anew and lists it. */
  readonly list: (name: string, isLocked: boolean) => Promise<Timed>;
  /** Reads the same records from the browser's database, and nothing else. */
  readonly read: (name: string) => Promise<Timed>;
  /** Makes a backup of all of it, and another after one more entry; counts their characters. */
  readonly backups: (name: string, isLocked: boolean) => Promise<readonly [Timed, Timed]>;
}

const AT_ONCE = 500;
const MADE_AT = '2026-11-02T17:05:00Z';

const vault = Vault.of(new Uint8Array(32).fill(7), 'lock-of-bench');

async function opened(name: string, isLocked: boolean): Promise<CaseStore> {
  return openIndexedDbStore({
    ...{ name, askToLast: async () => {} },
    ...(isLocked && { form: sealedRecords(await vault) }),
  });
}

const timed = async (work: () => Promise<number>): Promise<Timed> => {
  const start = performance.now();
  const counted = await work();
  return { took: performance.now() - start, counted };
};

const page: TimedPage = {
  async fill(name, isLocked, cases, entries) {
    if (isLocked) {
      (await openIndexedDbStore({ name })).close();
      const database = await openDB(name);
      await database.put('lock', { id: (await vault).lockId }, LOCK_KEY);
      database.close();
    }
    const store = await opened(name, isLocked);
    const ids = Array.from({ length: entries }, (_, at) => `e${at}`);
    for (let at = 0; at < cases; at += AT_ONCE) {
      const count = Math.min(AT_ONCE, cases - at);
      const files = Array.from({ length: count }, (_, one) => caseOf(ids, { id: `c-${at + one}` }));
      const result = await store.createMany(files, { sample: false });
      if (result.kind === 'failed') throw new Error(result.message);
    }
    store.close();
  },

  list: (name, isLocked) =>
    timed(async () => {
      const store = await opened(name, isLocked);
      const { length } = await store.list();
      store.close();
      return length;
    }),

  async read(name) {
    const database = await openDB(name);
    const result = await timed(async () => (await database.getAll('cases')).length);
    database.close();
    return result;
  },

  async backups(name, isLocked) {
    const store = await opened(name, isLocked);
    const maker = new BackupMaker(store);
    const make = () => timed(async () => (await maker.make(MADE_AT)).text.length);
    const first = await make();
    const head = (await store.entry('c-0'))?.head ?? { seq: 0, lastEventId: '' };
    await store.append('c-0', [noteEvent(crypto.randomUUID())], head);
    const second = await make();
    const { text } = await new BackupMaker(store).make(MADE_AT);
    store.close();
    if (text.length !== second.counted) throw new Error('The second backup is not the whole.');
    return [first, second];
  },
};

Object.assign(globalThis, { timedPage: page });
