// A portal that owns the record: what the tracker shows of an answer that comes, comes late, or never.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { parseCaseText } from '../../src/index.js';
import { caseFile } from '../components/fixture.js';
import type { Portal } from './pages/controlled/main.js';
import { axeViolations } from './support/app.js';
import { fillIn, savedWord, typeNote } from './support/entries.js';
import { opensPage } from './support/opens.js';

const open = opensPage('tests/browser/pages/controlled');
let page: Page;
let form: Locator;

const canary = 'Canary of the clip.';

beforeEach(async () => {
  ({ page } = await open());
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  form = await typeNote(page, canary);
});

const portal = <T>(ask: (portal: Portal) => T): Promise<T> =>
  page.evaluate<T>(`(${String(ask)})(window.portal)`);

const save = (): Promise<void> => form.getByRole('button', { name: 'Save note' }).click();
const saved = new RegExp(`^Saved, ${caseFile.events.length + 1} entries on record\\.`);
const onRecord = (): Promise<number> =>
  portal(({ tracker }) => tracker.caseFile?.events.length ?? 0);

test('shows that an entry is being saved until the answer comes, and tells the page nothing of it', async () => {
  await save();
  await form.getByRole('button', { name: 'Being saved …' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await portal(({ answer }) => answer({ kind: 'saved' }));
  expect(await savedWord(page)).toMatch(saved);
  // A second answer is none.
  await portal(({ answer }) => answer({ kind: 'failed', message: 'No.' }));
  await page.waitForTimeout(100);
  expect(await page.getByRole('alert').count()).toBe(0);
  const { heard, asked } = await portal(({ heard, asked }) => ({ heard, asked }));
  expect(asked).toHaveLength(1);
  expect(heard.map((one) => (JSON.parse(one) as [string])[0])).toEqual([
    'axillary-draft',
    'axillary-draft',
    'axillary-recorded',
  ]);
  expect(heard.join()).not.toContain(canary);
});

test('keeps the entry where the page cancels, and says that it is not saved', async () => {
  await portal((now) => {
    now.mode = 'cancels';
  });
  await save();
  await page.getByRole('alert').getByText('Not saved. The entry is still here').waitFor();
  expect(await form.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe(canary);
  expect(await onRecord()).toBe(caseFile.events.length);
});

test('says when no answer came, keeps the entry for a retry and a file, and saves it once', async () => {
  await portal(({ tracker }) => {
    tracker.answerWithin = 0.5;
  });
  await save();
  const alert = page.getByRole('alert');
  await alert.getByText('Not known to be saved. The entry is still here').waitFor();
  await alert.getByText(/No answer came within 0\.5 seconds/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    alert.page().getByRole('button', { name: 'Export the case with this entry' }).click(),
  ]);
  const file = parseCaseText(await readFile(await download.path(), 'utf8'));
  expect(file.events.at(-1)?.data).toEqual({ text: canary });

  await portal(({ tracker }) => {
    tracker.answerWithin = 30;
  });
  await form.getByRole('button', { name: 'Retry' }).click();
  await form.getByRole('button', { name: 'Being saved …' }).waitFor();
  await portal(({ answer }) => answer({ kind: 'saved' }));
  expect(await savedWord(page)).toMatch(saved);
  const ids = await portal(({ asked }) => asked.map(([entry]) => entry?.id));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('takes an answer that comes after its time, unless something else was typed since', async () => {
  await portal(({ tracker }) => {
    tracker.answerWithin = 0.3;
  });
  await save();
  await page.getByRole('alert').waitFor();
  await portal(({ answer }) => answer({ kind: 'saved' }));
  expect(await savedWord(page)).toMatch(saved);

  form = await typeNote(page, 'Another.');
  await save();
  await page.getByRole('alert').waitFor();
  await fillIn(form, [['Note', 'Another, changed.']]);
  await portal(({ answer }) => answer({ kind: 'saved' }));
  await page.getByText(/The entry was saved as it was sent first/).waitFor();
  expect(await onRecord()).toBe(caseFile.events.length + 2);
});

test('can be moved in the page while an entry is on its way', async () => {
  await save();
  await form.getByRole('button', { name: 'Being saved …' }).waitFor();
  await portal(({ tracker }) => document.body.prepend(tracker));
  expect(await form.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await portal(({ answer }) => answer({ kind: 'saved' }));
  expect(await savedWord(page)).toMatch(saved);
  expect(await portal(({ asked, recorded }) => [asked.length, recorded])).toEqual([1, 1]);
});

test('can be taken out of the page while an entry is on its way, and comes back with it', async () => {
  await save();
  await form.getByRole('button', { name: 'Being saved …' }).waitFor();
  await portal(({ tracker }) => tracker.remove());
  await portal(({ answer }) => answer({ kind: 'saved' }));
  await page.waitForTimeout(200);
  await portal(({ tracker }) => document.querySelector('main')?.append(tracker));
  expect(await savedWord(page)).toMatch(saved);
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await onRecord()).toBe(caseFile.events.length + 1);
  expect(await portal(({ asked }) => asked.length)).toBe(1);
});
