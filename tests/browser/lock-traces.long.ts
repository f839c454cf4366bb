// The lock over ten patients, and the memory of the page after it was locked: `npm run test:lock`.
import { expect, test } from 'vitest';
import { openApp } from './support/app.js';
import { heapOf, isLocked, turnLockOn } from './support/lock.js';
import { triesTraces, type } from './support/lock-traces.js';
import { planted } from './support/planted.js';

triesTraces(planted);

test('after a patient was entered and it was locked, the heap of the page holds nothing of her', async () => {
  const app = await openApp();
  try {
    const { page } = app;
    const [one] = planted;
    await turnLockOn(page);
    await type(page, one);
    expect(await heapOf(page)).toContain(one.note);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await isLocked(page);
    const left = async (): Promise<readonly string[]> => {
      const heap = await heapOf(page);
      return [one.family, one.given, one.note].filter((text) => heap.includes(text));
    };
    await expect.poll(left, { timeout: 15_000, interval: 1_000 }).toEqual([]);
    expect(app.faults()).toEqual([]);
  } finally {
    await app.close();
  }
});
