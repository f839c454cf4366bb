/** Asking the browser not to clear the data of this application by itself when space runs short. */

type Asked = Pick<StorageManager, 'persist' | 'persisted'>;

let hasAsked = false;

/**
 * Asks once in a session, and only where it was not granted before; whatever the answer, saving works.
 * @param storage - the browser's storage manager; absent where the page is not served securely
 */
export function askToLast(storage: Asked | undefined = storageManager()): void {
  if (hasAsked || storage === undefined) return;
  hasAsked = true;
  void storage
    .persisted()
    .then((granted) => granted || storage.persist())
    .catch(() => false);
}

const storageManager = (): Asked | undefined =>
  'storage' in navigator && 'persist' in navigator.storage ? navigator.storage : undefined;
