// The lock in use: wrong secrets change nothing, a forgotten passphrase is replaced, nothing typed is lost.
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { addPatient, savedWord, typeNote } from './support/entries.js';
import { NOW, opensApplication } from './support/opens.js';
import { PASSPHRASE, isLocked, readableIn, turnLockOn, unlock } from './support/lock.js';

let opened: OpenedApp;

opensApplication((app) => (opened = app), {
  before: (context) => context.clock.install({ time: NOW }),
});
const row = () => opened.page.getByRole('link', { name: 'KAUR, Harpreet' });
const lockNow = () => opened.page.getByRole('button', { name: 'Lock now' }).first().click();

test('a wrong passphrase is told in its own words; nothing is changed and nothing lost', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await lockNow();
  await isLocked(page);
  const before = await readableIn(page);
  await unlock(page, `${PASSPHRASE}.`);
  await page.getByText('This is not the passphrase of this device. Nothing was changed.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const wrong = page.getByLabel('Passphrase', { exact: true });
  await expect.poll(() => wrong.getAttribute('aria-invalid')).toBe('true');
  const databases = (text: string) => text.split('\n').filter((line) => line.startsWith('["axill'));
  expect(databases(await readableIn(page))).toEqual(databases(before));
  await unlock(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().waitFor();
});

test('a forgotten passphrase is replaced with the recovery key; a mistyped group is named', async () => {
  const { page } = opened;
  const key = await turnLockOn(page);
  await lockNow();
  await isLocked(page);
  await page.getByText('I do not have the passphrase').click();
  const groups = key.split('-');
  const mistyped = groups.with(2, groups[2]?.startsWith('7') ? '8AAAA' : '7AAAA').join('-');
  const next = 'copper violin under eleven';
  await page.getByLabel('Recovery key').fill(mistyped);
  await page.getByLabel('New passphrase', { exact: true }).fill(next);
  await page.getByLabel('New passphrase again').fill(next);
  const open = page.getByRole('button', { name: 'Unlock with the recovery key' });
  await open.click();
  await page.getByText('Group 3 of 7 is not as it was printed.').waitFor();
  await page.getByLabel('Recovery key').fill(key.toLowerCase().replaceAll('-', ' '));
  await open.click();
  await page.getByRole('heading', { name: 'The lock is on' }).waitFor();
  await lockNow();
  await unlock(page);
  await page.getByText('This is not the passphrase of this device.').waitFor();
  await unlock(page, next);
  await page.getByRole('heading', { name: 'The lock is on' }).waitFor();
});

test('one tab locks all; each asks for the passphrase by itself', async () => {
  const { page } = opened;
  await turnLockOn(page);
  const other = await opened.openPage('index.html#/');
  await isLocked(other);
  await unlock(other);
  await other.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  await lockNow();
  await isLocked(page);
  await isLocked(other);
  await other.getByText('It was locked in another tab.').waitFor();
  await unlock(page);
  await page.getByRole('heading', { name: 'The lock is on' }).waitFor();
  expect(await other.getByRole('heading', { name: 'Locked', exact: true }).count()).toBe(1);
});

test('is locked when the device wakes up after a sleep, before anything can be done', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().waitFor();
  await page.clock.pauseAt('2026-07-16T09:50:00+01:00');
  // The timers slept too: only the clock on the wall went on.
  await page.clock.setSystemTime('2026-07-16T13:00:00+01:00');
  await page.keyboard.press('Shift');
  await isLocked(page);
});

test('an entry, a new patient and a decision that were being typed are gone on with after unlocking', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await addPatient(page);
  await typeNote(page, 'Called, and wants to think about');
  await page.clock.runFor('10:01');
  await isLocked(page);
  expect(await readableIn(page)).not.toMatch(/Okafor|think about/);
  await unlock(page);
  await page.getByRole('heading', { name: 'Something was being typed' }).waitFor();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  const note = page.getByRole('dialog').getByRole('textbox', { name: 'Note' });
  await note.waitFor();
  await expect.poll(() => note.inputValue()).toBe('Called, and wants to think about');
  await page.getByRole('button', { name: 'Save note' }).click();
  expect(await savedWord(page)).toContain('Saved, 1 entry on record.');

  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await page.getByRole('link', { name: 'Add a patient' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill('Half');
  await lockNow();
  await isLocked(page);
  await unlock(page);
  const family = page.getByRole('textbox', { name: 'Family name' });
  const offer = page.getByRole('heading', { name: 'Something was being typed' });
  // What was begun anew meanwhile makes way, and is offered in its turn.
  await family.fill('Other');
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect.poll(() => family.inputValue()).toBe('Half');
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect.poll(() => family.inputValue()).toBe('Other');
  await page.getByRole('button', { name: 'Leave it behind' }).click();
  await offer.waitFor({ state: 'detached' });

  await family.fill('');
  await page.getByRole('link', { name: 'Tumor board', exact: true }).click();
  const article = page.getByRole('article').nth(1);
  await article.getByLabel('Rationale').fill('Clip first.');
  const choice = article.getByRole('radio').first();
  await choice.check();
  await page.getByLabel('Day of the meeting').fill('14-Jul-2026');
  await lockNow();
  await isLocked(page);
  expect(await readableIn(page)).not.toContain('Clip first.');
  await unlock(page);
  await page.getByText('It was kept, locked: a decision of the tumor board.').waitFor();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await article.getByRole('radio', { checked: true }).waitFor();
  await expect
    .poll(() => choice.evaluate((one: HTMLInputElement) => one.matches(':checked:focus')))
    .toBe(true);
  await expect.poll(() => article.getByLabel('Rationale').inputValue()).toBe('Clip first.');
  const day = page.getByLabel('Day of the meeting');
  await expect.poll(() => day.inputValue()).toBe('14-Jul-2026');
  await article.getByRole('button', { name: 'Record decision' }).click();
  await article.getByText('Saved', { exact: true }).waitFor();
  await offer.waitFor({ state: 'detached' });
});

test('locking loads the page anew, so that its memory goes; where it cannot be had it is locked as it stands', async () => {
  const { page } = opened;
  await turnLockOn(page);
  const mark = () => page.evaluate(() => Reflect.set(globalThis, 'isBefore', true));
  const isMarked = () => page.evaluate(() => Reflect.has(globalThis, 'isBefore'));
  await mark();
  await lockNow();
  await isLocked(page);
  expect(await isMarked()).toBe(false);
  await unlock(page);
  await page.getByRole('heading', { name: 'The lock is on' }).waitFor();

  await opened.context.route('**/*', (route) =>
    route.request().method() === 'HEAD' ? route.abort() : route.continue(),
  );
  await mark();
  await lockNow();
  await isLocked(page);
  expect(await isMarked()).toBe(true);
  await expect
    .poll(() => opened.errors)
    .toEqual([expect.stringContaining('Failed to load resource')]);
  opened.errors.splice(0);
  await unlock(page);
  await page.getByRole('heading', { name: 'The lock is on' }).waitFor();
});
