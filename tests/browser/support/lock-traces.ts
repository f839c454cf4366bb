// A session in which everything that is planted is entered, and what is left of it: on the disk, and on the
// pages once they are locked.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openApp } from './app.js';
import type { OpenedApp } from './app.js';
import { fillIn, recordNote, typeNote } from './entries.js';
import { heapOf, isLocked, readableIn, turnLockOn, unlock } from './lock.js';
import { plantedCase, textsOf, typedDay } from './planted.js';
import type { Planted } from './planted.js';
import { leaksIn } from './profile-scan.js';

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
  expect(await recordNote(page, one.note)).toContain('Saved, 1 entry on record.');
}

/** Imports the file of a patient. */
async function bring(page: Page, one: Planted, name: string): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(plantedCase(one)));
  await page.locator('#files').setInputFiles({ name, mimeType: 'application/json', buffer });
  const item = page.locator('axillary-import section').filter({ hasText: name });
  await item.getByRole('radio', { name: 'LEFT' }).check();
  await item.getByRole('button', { name: /^Import/ }).click();
  await item.getByText(/^Saved on this device/).waitFor();
}

/** A morning's work: the first is typed, the others are brought by files, and every page is looked at. */
export async function work(page: Page, patients: readonly Planted[]): Promise<void> {
  const [one, ...others] = patients;
  if (!one) throw new Error('Nobody is planted.');
  await type(page, one);
  await page.goto(new URL('#/import', page.url()).href);
  for (const [at, other] of others.entries()) await bring(page, other, `case-${at + 1}.json`);
  for (const name of ['Calls', 'Tumor board', 'Programme', 'Worklist']) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForLoadState('networkidle');
  }
  await page.getByRole('searchbox', { name: 'Name or number' }).fill(one.family);
  await page.getByRole('link', { name: new RegExp(one.family, 'i') }).click();
  for (const name of ['Summary', 'Statechart', 'Work', 'Pathway']) {
    await page.getByRole('tab', { name }).click();
  }
}

/** Under the lock nothing that was entered about these patients is found; without it, by the same search, all is. */
export function triesTraces(patients: readonly [Planted, Planted, ...Planted[]]): void {
  const [one, two] = patients;
  const texts = textsOf(patients);
  let profile: string;
  let port: number | undefined;
  let app: OpenedApp | undefined;

  /** No clock is set: a clock of the test driver would hold on to what ran under it. */
  const open = async (): Promise<Page> => {
    app = await openApp({ profile, ...(port !== undefined && { port }) });
    port = Number(new URL(app.url).port);
    return app.page;
  };
  /** Ends the session as somebody does who closes the browser. */
  const end = async (): Promise<void> => {
    const faults = app?.faults();
    await app?.close();
    app = undefined;
    expect(faults).toEqual([]);
  };

  beforeEach(async () => {
    port = undefined;
    profile = await mkdtemp(join(tmpdir(), 'profile-'));
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
    await rm(profile, { recursive: true, maxRetries: 5 });
  });

  test('without a lock what was entered is found on the disk, by the same search', async () => {
    const page = await open();
    await work(page, patients);
    expect(await readableIn(page)).toContain(one.note);
    expect(await heapOf(page)).toContain(one.note);
    await end();
    const found = new Set((await leaksIn(profile, texts)).map(({ text }) => text));
    expect(texts.filter((text) => !found.has(text))).toEqual([]);
  });

  test('with the lock on from the start nothing that was entered is found on the disk', async () => {
    const page = await open();
    await turnLockOn(page);
    await work(page, patients);
    const other = (await app?.openPage('index.html#/')) ?? page;
    await isLocked(other);
    await unlock(other);
    await other.getByRole('link', { name: new RegExp(two.family, 'i') }).click();
    await other.getByRole('heading', { name: 'Now: Intake' }).waitFor();
    await expect.poll(() => readableIn(other)).toContain(two.note);

    // An entry is left half typed.
    await page.bringToFront();
    await typeNote(page, one.note);
    await page.evaluate(() => {
      const host = document.querySelector('axillary-app');
      const button = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
      button.find(({ textContent }) => textContent === 'Lock now')?.click();
    });
    for (const locked of [page, other]) {
      await isLocked(locked);
      const readable = await readableIn(locked);
      expect(texts.filter((text) => readable.includes(text))).toEqual([]);
      expect(await locked.title()).toBe('Locked – Axillary pathway');
    }
    await end();
    expect(await leaksIn(profile, texts)).toEqual([]);

    // And nothing is lost: with the passphrase all of it is there.
    const again = await open();
    await isLocked(again);
    await unlock(again);
    await again.getByRole('link', { name: 'Worklist', exact: true }).click();
    for (const { family } of patients) {
      await again.getByRole('link', { name: new RegExp(family, 'i') }).waitFor();
    }
    await end();
  });
}
