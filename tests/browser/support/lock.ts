// The lock in the words of the screen.
import type { Page } from 'playwright-core';

export const PASSPHRASE = 'heron lamp seven gravel';

/** Turns the lock on over its page; the recovery key, as it was shown, is given back. */
export async function turnLockOn(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Lock', exact: true }).click();
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('New passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Next: the recovery key' }).click();
  const key = page.locator('axillary-lock-page .key span');
  await key.first().waitFor();
  const groups = await key.allInnerTexts();
  await page.getByLabel('I have printed it or written it down').check();
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await page.getByRole('heading', { name: 'The lock is on' }).waitFor();
  return groups.join('-');
}

/** Turns the lock off on its page, which is open. */
export async function turnLockOff(page: Page): Promise<void> {
  const off = page.locator('axillary-lock-page details').filter({ hasText: 'Turn the lock off' });
  await off.locator('summary').click();
  await off.getByLabel('Passphrase now').fill(PASSPHRASE);
  await off.getByRole('button').click();
  await page.getByText('The lock is off.').waitFor();
}

export const isLocked = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Locked', exact: true }).waitFor();

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

/**
 * Everything of a page that can be read: its text and what stands in fields and attributes, however deep
 * in shadow roots; its title and address; what is in its storage and databases.
 */
export const readableIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [document.title, location.href];
    const walk = (node: Node): void => {
      if (node instanceof Text || node instanceof Comment) texts.push(node.data);
      if (node instanceof Element) {
        for (const { value } of node.attributes) texts.push(value);
        if ('value' in node) texts.push(String(node.value));
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      node.childNodes.forEach(walk);
    };
    walk(document);
    for (const storage of [localStorage, sessionStorage]) texts.push(JSON.stringify(storage));
    texts.push(JSON.stringify(history.state));
    const latin = new TextDecoder('latin1');
    const ask = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          ask(objects.getAllKeys()),
          ask<unknown[]>(objects.getAll()),
        ]);
        texts.push(
          JSON.stringify([name, store, keys, values], (_key, value: unknown) =>
            value instanceof Uint8Array ? latin.decode(value) : value,
          ),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) texts.push(name);
    return texts.join('\n');
  });

/** Every text on the heap of a page, once what nothing holds was cleared. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}
