// Under the lock nothing that was entered can be found: not on the disk after a session, and once locked
// neither on the page, in its storage, nor in another tab. Without the lock it is found.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { fillIn, openForm, savedWord } from './support/entries.js';
import { heapOf, isLocked, readableIn, turnLockOn, unlock } from './support/lock.js';
import { planted, plantedCase, plantedTexts, typedDay } from './support/planted.js';
import type { Planted } from './support/planted.js';
import { leaksIn } from './support/profile-scan.js';

let profile: string;
let app: OpenedApp | undefined;

/** No clock is set: a clock of the test driver would hold on to what ran under it. */
const open = (): Promise<OpenedApp> => openApp({ profile });

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'profile-'));
});

afterEach(async () => {
  await app?.close();
  app = undefined;
  await rm(profile, { recursive: true, maxRetries: 5 });
});

/** Ends the session as somebody does who closes the browser. */
async function end(): Promise<void> {
  const faults = app?.faults();
  await app?.close();
  app = undefined;
  expect(faults).toEqual([]);
}

/** Types a patient and a note about her. */
async function type(page: Page, one: Planted): Promise<void> {
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await page.getByRole('link', { name: 'Add a patient' }).click();
  const form = page.locator('axillary-add form');
  await fillIn(form, [
    ['Family name', one.family],
    ['Given name', one.given],
    ['Birth date', typedDay(one)],
    ['Medical record number (MRN)', one.number],
    ['Side of the axilla', 'LEFT'],
  ]);
  await form.getByRole('button', { name: 'Add this patient' }).click();
  await page.getByRole('heading', { name: 'Now: Intake' }).waitFor();
  const note = await openForm(page, 'Note added');
  await fillIn(note, [['Note', one.note]]);
  await note.getByRole('button', { name: 'Save note' }).click();
  expect(await savedWord(page)).toContain('Saved, 1 entry on record.');
}

/** Imports the file of a patient. */
async function bring(page: Page, one: Planted): Promise<void> {
  await page.locator('#files').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plantedCase(one))),
  });
  const item = page.locator('axillary-import section').last();
  await item.getByRole('radio', { name: 'LEFT' }).check();
  await item.getByRole('button', { name: /^Import/ }).click();
  await item.getByText(/^Saved on this device/).waitFor();
}

/** A morning's work: everything that is planted is entered and looked at, on every page. */
async function work(page: Page): Promise<void> {
  for (const one of planted.slice(0, 3)) await type(page, one);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  for (const one of planted.slice(3)) {
    await page.goto(`${new URL('#/import', page.url()).href}`);
    await page.reload();
    const passphrase = page.getByLabel('Passphrase', { exact: true });
    await passphrase.or(page.locator('#files')).first().waitFor();
    if (await passphrase.isVisible()) await unlock(page);
    await bring(page, one);
  }
  for (const name of ['Calls', 'Tumor board', 'Programme', 'Worklist']) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForLoadState('networkidle');
  }
  const [one] = planted;
  await page.getByRole('searchbox', { name: 'Name or number' }).fill(one?.family ?? '');
  await page.getByRole('link', { name: new RegExp(one?.family ?? '', 'i') }).click();
  for (const name of ['Summary', 'Statechart', 'Work', 'Pathway']) {
    await page.getByRole('tab', { name }).click();
  }
}

test('without a lock what was entered is found on the disk, by the same search', async () => {
  app = await open();
  await work(app.page);
  expect(await readableIn(app.page)).toContain(planted[0]?.note);
  expect(await heapOf(app.page)).toContain(planted[0]?.note);
  await end();
  const leaks = await leaksIn(profile, plantedTexts);
  const found = new Set(leaks.map(({ text }) => text));
  expect(plantedTexts.filter((text) => !found.has(text))).toEqual([]);
});

test('with the lock on from the start nothing that was entered is found on the disk', async () => {
  app = await open();
  await turnLockOn(app.page);
  await work(app.page);
  const other = await app.openPage('index.html#/');
  await isLocked(other);
  await unlock(other);
  const [one, two] = planted;
  await other.getByRole('link', { name: new RegExp(two?.family ?? '', 'i') }).click();
  await other.getByRole('heading', { name: 'Now: Intake' }).waitFor();
  await expect.poll(() => readableIn(other)).toContain(two?.note);

  // An entry is left half typed.
  await app.page.bringToFront();
  const note = await openForm(app.page, 'Note added');
  await fillIn(note, [['Note', one?.note ?? '']]);
  await app.page.evaluate(() => {
    const host = document.querySelector('axillary-app');
    const button = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
    button.find(({ textContent }) => textContent === 'Lock now')?.click();
  });
  for (const page of [app.page, other]) {
    await isLocked(page);
    const readable = await readableIn(page);
    expect(plantedTexts.filter((text) => readable.includes(text))).toEqual([]);
    expect(await page.title()).toBe('Locked – Axillary pathway');
  }
  await end();
  expect(await leaksIn(profile, plantedTexts)).toEqual([]);

  // And nothing is lost: with the passphrase all of it is there.
  app = await open();
  await isLocked(app.page);
  await unlock(app.page);
  for (const { family } of planted) {
    await app.page.getByRole('link', { name: new RegExp(family, 'i') }).waitFor();
  }
  await end();
});

test('after a patient was entered and it was locked, the heap of the page holds nothing of her', async () => {
  app = await open();
  const { page } = app;
  await turnLockOn(page);
  const [, one] = planted;
  if (!one) throw new Error('Nobody is planted.');
  await type(page, one);
  expect(await heapOf(page)).toContain(one.note);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await isLocked(page);
  const left = async (): Promise<readonly string[]> => {
    const heap = await heapOf(page);
    return [one.family, one.given, one.note].filter((text) => heap.includes(text));
  };
  await expect.poll(left, { timeout: 15_000, interval: 1_000 }).toEqual([]);
  await end();
});
