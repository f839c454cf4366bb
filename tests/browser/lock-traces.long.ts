// The lock over ten patients, and the memory of the page after it was locked: `npm run test:lock`.
import { expect, test } from 'vitest';
import { openApp } from './support/app.js';
import { heapOf, isLocked, turnLockOn } from './support/lock.js';
import { triesTraces, work } from './support/lock-traces.js';
import { planted, textsOf } from './support/planted.js';

triesTraces(planted);

test('after a session and locking, the heap of the page holds nothing of what was entered', async () => {
  const app = await openApp();
  try {
    const { page } = app;
    await turnLockOn(page);
    await work(page, planted);
    expect(await heapOf(page)).toContain(planted[0].note);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await isLocked(page);
    const left = async (): Promise<readonly string[]> => {
      const heap = await heapOf(page);
      return textsOf(planted).filter((text) => heap.includes(text));
    };
    await expect.poll(left, { timeout: 15_000, interval: 1_000 }).toEqual([]);
    expect(app.faults()).toEqual([]);
  } finally {
    await app.close();
  }
});
