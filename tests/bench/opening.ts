/** How long the worklist of an invented programme takes to show, beyond what the store needs to read it. */
import type { Page } from 'playwright-core';
import { inFreshApp } from './frames.js';

/** Times in milliseconds, in the order they were taken, and what the page holds in memory. */
export interface Opening {
  readonly cases: number;
  /** From the list as it came from the store to the first rows on screen. */
  readonly shown: readonly number[];
  /** Reading all lines of the list from the store, by itself, in the same page. */
  readonly read: readonly number[];
  /** From the start of the listing to its end in the application, with all heads compared. */
  readonly listed: readonly number[];
  /** In megabytes, after the garbage was collected. */
  readonly memory: number;
}

const CASES = 10_000;
const OPENINGS = 5;
/** Making the cases up and summing them up for the first time. */
const MAKING_MS = 300_000;

const firstRow = (page: Page) => page.locator('axillary-worklist tbody th a').first();

/** Opens the list again and again; the cases are made up once. */
export async function measureOpening(): Promise<Opening> {
  const shown: number[] = [];
  const read: number[] = [];
  const listed: number[] = [];
  let memory = NaN;
  await inFreshApp(async ({ page, url, context }) => {
    await page.goto(`${url}index.html?programme=${CASES}`);
    await firstRow(page).waitFor({ timeout: MAKING_MS });
    await page.waitForTimeout(2_000);
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await page.addInitScript(() => {
        const deep = (root: ParentNode | null | undefined, ...path: readonly string[]) =>
          path.reduce<ParentNode | null | undefined>(
            (from, selector) => from?.querySelector(selector)?.shadowRoot,
            root,
          );
        const look = (): void => {
          const list = deep(document, 'axillary-app', 'axillary-list', 'axillary-worklist');
          if (list?.querySelector('tbody th a')) performance.mark('first rows');
          else requestAnimationFrame(look);
        };
        look();
      });
      await page.reload();
      await firstRow(page).waitFor();
      const times = await page.evaluate(async () => {
        const [listed] = performance.getEntriesByName('axillary-list-read');
        const [start] = performance.getEntriesByName('axillary-list-asked');
        const [mark] = performance.getEntriesByName('first rows');
        const [{ name = '' } = {}] = (await indexedDB.databases()).filter((one) =>
          one.name?.includes('sample'),
        );
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
        });
        const before = performance.now();
        await new Promise((resolve) => {
          database.transaction('cases').objectStore('cases').getAll().onsuccess = resolve;
        });
        const store = performance.now() - before;
        database.close();
        const took = (listed?.startTime ?? NaN) - (start?.startTime ?? NaN);
        return { took, shown: (mark?.startTime ?? NaN) - (listed?.startTime ?? NaN), store };
      });
      shown.push(times.shown);
      read.push(times.store);
      listed.push(times.took);
    }
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    memory = usedSize / 1e6;
  });
  return { cases: CASES, shown, read, listed, memory };
}
