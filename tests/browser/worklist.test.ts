// The worklist: who is to be seen to first, and what is said of each.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PATHWAY_VERSION } from '../../src/index.js';
import { formatDay } from '../../src/pathway/days.js';
import { reviewedSince } from '../../src/pathway/knowledge/review.js';
import { axeViolations } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { opensApplication } from './support/opens.js';

let app: OpenedApp;
let page: Page;

opensApplication((opened) => {
  app = opened;
  ({ page } = app);
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of the line of one patient, and how many shapes stand beside them. */
async function line(name: string): Promise<{ text: string; shapes: number }> {
  const row = page.getByRole('row').filter({ hasText: name });
  return { text: plain(await row.innerText()), shapes: await row.locator('svg').count() };
}

const names = (): Promise<string[]> => page.locator('axillary-worklist tbody th a').allInnerTexts();

const caption = async (): Promise<string> =>
  plain(await page.locator('axillary-worklist caption').last().innerText());

test('says in words and with a shape what is overdue, above what waits for nobody', async () => {
  const { text, shapes } = await line('ABEBE, Selam');
  expect(text).toContain('60 days overdue Biopsy to report, L1, day 65 of 5');
  expect(shapes).toBe(1);
  const all = await names();
  const placeOf = (name: string): number => all.findIndex((one) => one.includes(name));
  expect(placeOf('KAUR')).toBeLessThan(placeOf('ABEBE'));
  expect(placeOf('ABEBE')).toBeLessThan(placeOf('DUBOIS'));
  expect((await line('TREMBLAY')).text).toMatch(/Staged .* No clock runs None open/);
});

test('finds the patients with a node without a clip by keyboard, and the address says so without them', async () => {
  await page.getByLabel('Pitfall', { exact: true }).focus();
  await page
    .getByLabel('Pitfall', { exact: true })
    .selectOption({ label: 'Sampled node without a clip (2)' });
  await expect.poll(caption).toContain('of 2 patients');
  await expect
    .poll(async () => (await names()).toSorted())
    .toEqual(['KAUR, Harpreet', 'WILLIAMS, Rosalind']);
  await expect.poll(() => new URL(page.url()).hash).toBe('#/?pitfall=clip-missing');
  await page.getByLabel('Name or number').fill('kau');
  await expect.poll(caption).toContain('1-1 of 1 patient');
  expect(page.url()).not.toContain('kau');
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).press('Enter');
  await page.getByRole('tab', { name: 'Statechart' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/?pitfall=clip-missing');
});

test('orders by a column in both directions, and says which', async () => {
  const days = page.getByRole('columnheader', { name: 'Days' });
  await days.getByRole('button').press('Enter');
  await expect.poll(caption).toContain('longest in the stage first');
  expect(await days.getAttribute('aria-sort')).toBe('descending');
  await days.getByRole('button').press('Enter');
  await expect.poll(caption).toContain('shortest in the stage first');
  const numbers = async (): Promise<number[]> =>
    (await page.locator('axillary-worklist tbody td.num .cell').allInnerTexts()).map(Number);
  await expect
    .poll(async () => {
      const all = await numbers();
      return all.length > 1 && all.every((one, at) => at === 0 || (all[at - 1] ?? 0) <= one);
    })
    .toBe(true);
  await page.getByRole('button', { name: 'Most urgent first' }).press('Enter');
  await expect.poll(caption).toContain('most urgent first');
});

test('comes back from a patient to the same place, with the focus on it', async () => {
  const link = page.getByRole('link', { name: 'FERREIRA, Luísa' });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await link.click();
  await page.getByRole('tab', { name: 'Statechart' }).waitFor();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await link.and(page.locator(':focus')).waitFor();
});

test('the map counts the patients of each state, and a state narrows the list', async () => {
  await page.getByRole('link', { name: 'Map' }).click();
  const clipDue = page.locator('axillary-chart svg .state[data-path$="tissue.clipDue"]');
  await clipDue.waitFor();
  expect(await clipDue.locator('title').textContent()).toContain(
    'Clip due: 1 patient, 1 past a clock',
  );
  await clipDue.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toContain('state=');
  await page.getByRole('link', { name: 'Table' }).click();
  await expect.poll(names).toEqual(['KAUR, Harpreet']);
});

test('hands chosen cases over, and each log says so', async () => {
  await page.getByRole('button', { name: 'Assign or hand over' }).click();
  await page.getByLabel('Choose KAUR, Harpreet').check();
  await page.getByLabel('Choose WILLIAMS, Rosalind').check();
  await page.getByRole('button', { name: 'Hand over 2' }).click();
  await page.getByText('Who takes them over? Type a name.').waitFor();
  await page.getByLabel('Navigator who takes them over').fill('J. Osei, RN');
  await page.getByRole('button', { name: 'Hand over 2' }).click();
  await page.getByText('Saved: 2 cases handed over to J. Osei, RN.').waitFor();
  await page.getByLabel('Navigator', { exact: true }).selectOption({ label: 'J. Osei, RN (2)' });
  await expect.poll(async () => (await names()).length).toBe(2);
  await page.reload();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
  await page.getByText('J. Osei, RN').first().waitFor();
});

test('keeps a view under a name, and leaves out what another version knew', async () => {
  await page.getByLabel('Side', { exact: true }).selectOption({ value: 'left' });
  await page.getByText('Save this view').click();
  await page.getByLabel('Name of the view, no patient’s').fill('Left ones');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto(`${app.url}#/?stage=resected&side=left`);
  await page.getByText('left out of this view: stage: resected').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByLabel('Views').selectOption({ label: 'Left ones' });
  await expect.poll(() => new URL(page.url()).hash).toBe('#/?side=left');
});

test('a case that is no case any more is listed first, not shown in part, and can be exported', async () => {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('axillary-pathway');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction(['cases', 'events'], 'readwrite');
    const done = new Promise((resolve) => (transaction.oncomplete = resolve));
    const cases = transaction.objectStore('cases');
    cases.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      const header = cursor?.value as {
        readonly patient: { readonly name?: { readonly family?: string } };
        readonly caseId: string;
        readonly handle: string;
      };
      if (!cursor) return;
      if (header.patient.name?.family !== 'Kaur') {
        cursor.continue();
        return;
      }
      // As of older rules, before there were chains, and with an entry that the rules of today do not know.
      cases.put({ ...header, summary: undefined, chain: undefined });
      localStorage.removeItem(`axillary-pathway:head:${header.handle}`);
      const events = transaction.objectStore('events');
      events.get([header.caseId, 2]).onsuccess = (found) => {
        const record = (found.target as IDBRequest<{ event: object }>).result;
        events.put({ ...record, event: { ...record.event, type: 'imaging.dreamt' } });
      };
    };
    await done;
    database.close();
  });
  await page.reload();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  await expect.poll(async () => (await names())[0]).toBe('KAUR, Harpreet');
  expect((await line('KAUR')).text).toContain('Cannot be read');
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
  await page.getByText('/events/1/type').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  const { events } = JSON.parse(text) as { events: { type: string }[] };
  expect(events[1]?.type).toBe('imaging.dreamt');
});

test('shows all of many rows in a window that follows the page', async () => {
  await page.goto(`${app.url}index.html?programme=600`);
  await page.locator('axillary-worklist tbody th a').first().waitFor({ timeout: 60_000 });
  await expect.poll(caption, { timeout: 30_000 }).toContain('1-50 of 600 patients');
  await page.getByLabel('Rows').selectOption('all');
  await expect.poll(caption).toContain('All 600 patients');
  const [first] = await names();
  await expect.poll(async () => (await names()).length).toBeLessThan(150);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => (await names()).includes(first ?? '')).toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(async () => (await names())[0]).toBe(first);
});

test('holds the access rules as table, map and when handing over', async () => {
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Assign or hand over' }).click();
  await page.getByLabel('Choose KAUR, Harpreet').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Map' }).click();
  await page.locator('axillary-chart svg .state').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('says at the foot by which rules it goes, and how old their sources are', async () => {
  const foot = (await page.getByRole('contentinfo').innerText()).replace(/\s+/g, ' ');
  expect(foot).toContain(
    `Pathway rules ${PATHWAY_VERSION}, clinical articles reviewed ${formatDay(reviewedSince())} or later.`,
  );
});
