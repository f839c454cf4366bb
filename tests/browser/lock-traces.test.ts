// The lock over three patients: what is planted is not found on the disk, nor on a locked page.
// `npm run test:lock` tries it with ten, and looks through the memory of the page.
import { expect, test } from 'vitest';
import { openApp } from './support/app.js';
import { heapOf, isLocked, turnLockOn } from './support/lock.js';
import { triesTraces, work } from './support/lock-traces.js';
import { IS_LONG } from './support/long.js';
import { planted, textsOf } from './support/planted.js';

const [one, two, three] = planted;
triesTraces(IS_LONG ? planted : [one, two, three]);

test.runIf(IS_LONG)(
  'after a session and locking, the heap of the page holds nothing of what was entered',
  async () => {
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
  },
);
