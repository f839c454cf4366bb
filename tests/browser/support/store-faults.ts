// What can happen to the cases on a device, brought about from outside the application.
import type { Page } from 'playwright-core';

const DATABASE = 'axillary-pathway';

/**
 * Leaves the browser without room to save, until the function that is given back is called. Its
 * refusal comes as a real one does: the transaction is aborted, and says why.
 */
export async function fillUp(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { prototype } = IDBTransaction;
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
      this: IDBObjectStore,
      ...given: unknown[]
    ) => IDBRequest<IDBValidKey>;
    const error = Object.getOwnPropertyDescriptor(prototype, 'error') ?? {};
    Object.defineProperty(prototype, 'error', {
      configurable: true,
      get: () => new DOMException('No room.', 'QuotaExceededError'),
    });
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    Object.assign(globalThis, {
      makeRoom: () => {
        Object.defineProperty(prototype, 'error', error);
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  return () =>
    page.evaluate(() => {
      (Reflect.get(globalThis, 'makeRoom') as () => void)();
    });
}

/** Takes away some entries of some cases, as a damaged disk would. */
export const takeAway = (page: Page, entries: number): Promise<void> =>
  page.evaluate(
    ({ database, count }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          const events = transaction.objectStore('events');
          const keys = events.getAllKeys(undefined, count);
          keys.onsuccess = () => {
            for (const key of keys.result) events.delete(key);
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { database: DATABASE, count: entries },
  );

/** Opens the data as a later version of the application would. */
export const useNewer = (page: Page): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database, 99);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    DATABASE,
  );

/** Removes everything, as a browser does that clears the data of a site. */
export const empty = (page: Page): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(database);
        deleting.onerror = () => reject(new Error(String(deleting.error)));
        deleting.onsuccess = () => resolve();
      }),
    DATABASE,
  );

/** From the next load on the browser allows no data to be kept. */
export async function forbid(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not allowed here.', 'SecurityError');
    };
  });
}
