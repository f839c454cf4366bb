// The statechart of a sample patient at other times and in other courses: back to any entry, what if,
// why not, and what facts would lead to a state.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { opensOne } from './support/opens.js';
import { opensStatechart } from './support/statechart.js';

const open = opensStatechart(opensOne());

test('goes back to any entry, and to what was known on a day, and returns', async () => {
  const page = await open();
  const where = page.locator('.travel .where');
  await expect.poll(() => where.innerText()).toContain('Entry 6 of 6');
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect.poll(() => where.innerText()).toContain('Stage: Positive');
  await page.getByRole('heading', { name: 'Then: Positive' }).waitFor();
  const current = page.locator('.tree [aria-current=step]');
  await expect.poll(() => current.innerText()).toContain('Positive');
  await page.getByRole('slider', { name: 'Entries that have happened' }).press('Home');
  await expect.poll(() => where.innerText()).toContain('Before the first of 6 entries');
  await expect.poll(() => current.innerText()).toContain('Intake');
  await page.getByRole('button', { name: /^Biopsy B2 performed/ }).click();
  await expect.poll(() => where.innerText()).toContain('Entry 4 of 6');
  await page.getByRole('button', { name: 'Back to the record as it stands' }).click();
  await page.getByRole('heading', { name: 'Now: Clip due' }).waitFor();
  await page.getByLabel('As known on').selectOption({ index: 4 });
  await expect.poll(() => where.innerText()).toContain('known on 01-Apr-2026');
  expect(await axeViolations(page)).toEqual([]);
});

test('tells the smallest set of facts that would lead to a state', async () => {
  const page = await open();
  await page.locator('.tree [data-path="workup.beforeTreatment.tissue.positive"]').click();
  await page.getByRole('button', { name: 'What facts would lead here?' }).click();
  await page.locator('.facts').waitFor();
  expect(await page.locator('.facts').innerText()).toBe('clip in R2');
});

/** The entries kept on the device: how many, and the last of each case. */
const heads = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const all: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('The store does not open.'));
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => (reading.onsuccess = resolve));
        all.push([store, reading.result]);
      }
      database.close();
    }
    return JSON.stringify(all);
  });

test('what if: the critical flag of the missing clip would clear and come back, and nothing is kept', async () => {
  const page = await open();
  const before = await heads(page);
  expect(before).toContain('e');
  await page.getByRole('button', { name: 'Ask what if' }).click();
  const supposing = page.getByRole('region', { name: 'What if: nothing here is recorded' });
  await supposing.waitFor();
  const differs = supposing.locator('.diff');
  await expect
    .poll(() => differs.innerText())
    .toContain('Sampled node without a clip, R2: unchanged');
  await supposing.getByLabel('What happens').selectOption({ label: 'clip in R2' });
  await supposing.getByRole('button', { name: 'Add supposition' }).click();
  await expect
    .poll(() => differs.innerText())
    .toContain('Sampled node without a clip, R2: would clear');
  expect(await differs.innerText()).toContain('From Clip due to Positive');
  expect(await supposing.locator('.watermark').textContent()).toBe('WHAT IF, NOT RECORDED');
  expect(await axeViolations(page)).toEqual([]);
  await supposing.getByRole('button', { name: 'Undo last' }).click();
  await expect
    .poll(() => differs.innerText())
    .toContain('Sampled node without a clip, R2: unchanged');
  await supposing.getByRole('button', { name: 'Leave what if' }).click();
  await page.getByRole('heading', { name: 'Now: Clip due' }).waitFor();
  expect(await heads(page)).toBe(before);
});

test('why not: without a report, the real course stands beside the supposed one', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Ask what if' }).click();
  const supposing = page.getByRole('region', { name: 'What if: nothing here is recorded' });
  await supposing.getByLabel('Suppose', { exact: true }).selectOption('Without an entry');
  await supposing.getByLabel('Which entry').selectOption({ index: 5 });
  await supposing.getByRole('button', { name: 'Add supposition' }).click();
  const row = supposing.getByRole('row').filter({ hasText: 'Left out' });
  await row.filter({ hasText: 'Positive' }).filter({ hasText: 'no entry' }).waitFor();
  await supposing.getByLabel('Suppose', { exact: true }).selectOption('An entry on another day');
  await supposing.getByLabel('Which entry').selectOption({ index: 2 });
  await supposing.getByLabel('On which day').fill('13/14/2026');
  await supposing.getByRole('button', { name: 'Add supposition' }).click();
  await supposing.getByRole('alert').filter({ hasText: 'Day and month' }).waitFor();
  await supposing.getByLabel('On which day').fill('20-Apr-2026');
  await supposing.getByRole('button', { name: 'Add supposition' }).click();
  await supposing.getByRole('row').filter({ hasText: 'Moved' }).waitFor();
});
