// The store alone in a page, to be driven from outside.
import { toStoreError } from '../../../../src/store/errors.js';
import { openIndexedDbStore } from '../../../../src/store/indexeddb-store.js';
import type { CaseStore, Head } from '../../../../src/store/port.js';
import { caseOf, noteEvent } from '../../../store/cases.js';

/** What some appends came to. */
export interface Appended {
  /** Ids of the entries that were acknowledged. */
  readonly acknowledged: readonly string[];
  /** Ids of those that were refused, with the reason. */
  readonly failed: readonly (readonly [id: string, reason: string])[];
  readonly conflicts: number;
}

/** What is shown of a store. */
export interface Survey {
  /** Of the store; where it cannot be opened or listed, the reason. */
  readonly shown: string;
  /** How many entries each case has; undefined for one that is shown as damaged. */
  readonly cases: readonly (readonly [caseId: string, entries: number | undefined])[];
}

export interface StorePage {
  /** Keeps the case, where it is not kept yet. */
  readonly begin: () => Promise<void>;
  /**
   * Appends entries one by one, each again where another tab was faster.
   *
   * @param name - what their ids begin with
   * @param options - how many, how long each text is, and after how many failures to stop
   */
  readonly append: (
    name: string,
    options: { readonly count: number; readonly length?: number; readonly failures?: number },
  ) => Promise<Appended>;
  /** The ids of all entries, the chain verified by the opening. */
  readonly ids: () => Promise<readonly string[]>;
  /** Whether nothing is missed. */
  readonly isSound: () => Promise<boolean>;
  /** Keeps many new cases, each of so many entries; their ids say which. */
  readonly keepMany: (cases: number, entries: number) => Promise<void>;
  /** What a person would be shown of the store, and of each case in it. */
  readonly survey: () => Promise<Survey>;
  /** Writes without the store, with the durability the browser gives by itself. */
  readonly writeRelaxed: (name: string, count: number) => Promise<readonly string[]>;
  readonly relaxedIds: () => Promise<readonly string[]>;
}

const NONE: Head = { seq: 0, lastEventId: '' };

let store: Promise<CaseStore> | undefined;
const opened = (): Promise<CaseStore> =>
  (store ??= openIndexedDbStore({ askToLast: async () => {} }));

/** A text that takes as much room as it is long: what repeats itself is pressed together. */
const textOf = (length: number): string => {
  const bytes = new Uint8Array(Math.ceil(length / 2));
  // The browser gives so many at once.
  for (let at = 0; at < bytes.length; at += 65_536) {
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  }
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Told of each acknowledged entry, where somebody listens. */
const tell = async (id: string): Promise<void> => {
  const listener: unknown = Reflect.get(globalThis, 'acknowledge');
  if (typeof listener === 'function') await (listener as (id: string) => Promise<void>)(id);
};

const relaxed = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('relaxed', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('entries');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });

const page: StorePage = {
  async begin() {
    await (await opened()).create(caseOf([]), { sample: false });
  },

  async append(name, { count, length = 20, failures = Infinity }) {
    const cases = await opened();
    const acknowledged: string[] = [];
    const failed: [string, string][] = [];
    let conflicts = 0;
    let head = (await cases.entry('case-1'))?.head ?? NONE;
    for (let at = 0; at < count;) {
      const id = `${name}-${at}`;
      const result = await cases.append('case-1', [noteEvent(id, textOf(length))], head);
      if (result.kind === 'conflict') {
        conflicts += 1;
        ({ head } = result);
        continue;
      }
      at += 1;
      if (result.kind === 'failed') {
        failed.push([id, result.reason]);
        if (failed.length >= failures) break;
        continue;
      }
      ({ head } = result);
      acknowledged.push(id);
      await tell(id);
    }
    return { acknowledged, failed, conflicts };
  },

  async ids() {
    const stored = await (await opened()).read('case-1');
    return stored?.caseFile.events.map(({ id }) => id) ?? [];
  },

  async isSound() {
    const cases = await opened();
    await cases.list();
    return cases.condition().kind === 'sound';
  },

  async keepMany(cases, entries) {
    const ids = Array.from({ length: entries }, (_, at) => `e${at}`);
    const files = Array.from({ length: cases }, (_, at) => caseOf(ids, { id: `many-${at}` }));
    const result = await (await opened()).createMany(files, { sample: false });
    if (result.kind === 'failed') throw new Error(result.message);
  },

  async survey() {
    try {
      const store = await opened();
      const cases: [string, number | undefined][] = [];
      for (const { caseId } of await store.list()) {
        const stored = await store.read(caseId).catch((error: unknown) => {
          if (toStoreError(error).reason !== 'damaged') throw error;
          return undefined;
        });
        cases.push([caseId, stored?.caseFile.events.length]);
      }
      return { shown: store.condition().kind, cases };
    } catch (error) {
      return { shown: toStoreError(error).reason, cases: [] };
    }
  },

  async writeRelaxed(name, count) {
    const database = await relaxed();
    const written: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const id = `${name}-${at}`;
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
        transaction.objectStore('entries').put(id, id);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error(String(transaction.error)));
      });
      written.push(id);
    }
    database.close();
    return written;
  },

  async relaxedIds() {
    const database = await relaxed();
    const ids = await new Promise<string[]>((resolve, reject) => {
      const request = database.transaction('entries').objectStore('entries').getAll();
      request.onsuccess = () => resolve(request.result as string[]);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    database.close();
    return ids;
  },
};

Object.assign(globalThis, { storePage: page });
