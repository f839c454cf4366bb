// The page Lock, the time without use in one tab and in two, and keeping nothing.
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { addPatient, recordNote, savedWord, typeNote } from './support/entries.js';
import { NOW, opensApplication } from './support/opens.js';
import { PASSPHRASE, isLocked, readableIn, turnLockOn, unlock } from './support/lock.js';
import { fillUp, takeAway, useNewer } from './support/store-faults.js';

let opened: OpenedApp;

opensApplication((app) => (opened = app), {
  before: (context) => context.clock.install({ time: NOW }),
});
const row = () => opened.page.getByRole('link', { name: 'KAUR, Harpreet' });

test('refuses a passphrase that is too short or typed differently, and says why at the field', async () => {
  const { page } = opened;
  await page.getByRole('link', { name: 'Lock', exact: true }).click();
  const next = page.getByRole('button', { name: 'Next: the recovery key' });
  await page.getByLabel('New passphrase', { exact: true }).fill('short');
  await next.click();
  await page.getByText('Write at least 12 characters; these are 5.').waitFor();
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByText('Strength by its length: good.').waitFor();
  await page.getByLabel('New passphrase again').fill(`${PASSPHRASE}x`);
  await next.click();
  await page.getByText('The two are not the same.').waitFor();

  // Nobody goes on without the recovery key on paper; going back leaves all as it was.
  await page.getByLabel('New passphrase again').fill(PASSPHRASE);
  await next.click();
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  expect(await page.getByRole('heading', { name: 'The lock is on' }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go back, change nothing' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Lock with a passphrase' }).waitFor();
});

test('passphrase and recovery key are changed, and the lock is turned off, only with the passphrase', async () => {
  const { page } = opened;
  const key = await turnLockOn(page);
  const next = 'copper violin under eleven';
  const section = page.locator('axillary-lock-page details');
  const change = section.filter({ hasText: 'Change the passphrase' });
  await change.locator('summary').click();
  await change.getByLabel('Passphrase now').fill('heron lamp seven grave');
  await change.getByLabel('New passphrase', { exact: true }).fill(next);
  await change.getByLabel('New passphrase again').fill(next);
  await change.getByRole('button').click();
  await change.getByText('This is not the passphrase of this device.').waitFor();
  await change.getByLabel('Passphrase now').fill(PASSPHRASE);
  await change.getByRole('button').click();
  await page.getByText('The passphrase was changed.').waitFor();

  const print = section.filter({ hasText: 'Print a new recovery key' });
  await print.locator('summary').click();
  await print.getByLabel('Passphrase now').fill(next);
  await print.getByRole('button').click();
  const shown = await page.locator('axillary-lock-page .key span').allInnerTexts();
  expect(shown.join('-')).not.toBe(key);
  await page.getByLabel('I have printed it or written it down').check();
  await page.getByRole('button', { name: 'Use this recovery key from now on' }).click();
  await page.getByText('The new recovery key counts from now on.').waitFor();

  const off = section.filter({ hasText: 'Turn the lock off' });
  await off.locator('summary').click();
  await off.getByLabel('Passphrase now').fill(PASSPHRASE);
  await off.getByRole('button').click();
  await off.getByText('This is not the passphrase of this device.').waitFor();
  await off.getByLabel('Passphrase now').fill(next);
  await off.getByRole('button').click();
  await page.getByRole('heading', { name: 'Lock with a passphrase' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().waitFor();
});

test('a tab that was open without the lock shows nothing once it is turned on elsewhere', async () => {
  const { page } = opened;
  const other = await opened.openPage('index.html#/');
  await other.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  await turnLockOn(page);
  await isLocked(other);
  expect(await readableIn(other)).not.toContain('Harpreet');
});

test('locks itself after ten minutes without use, warns before, and goes on where somebody answers', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().waitFor();
  const warning = page.getByRole('alertdialog', { name: 'About to be locked' });
  await page.clock.runFor('08:55');
  expect(await warning.count()).toBe(0);
  await page.clock.runFor('00:10');
  await warning.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Space');
  await warning.waitFor({ state: 'detached' });
  await page.clock.runFor('09:05');
  await warning.waitFor();
  await page.getByRole('button', { name: 'Stay unlocked' }).click();
  await warning.waitFor({ state: 'detached' });
  await page.clock.runFor('10:01');
  await isLocked(page);
  await page.getByText('Nobody used this application for a while.').waitFor();
});

test('use in one tab keeps the other unlocked; a site can set another time', async () => {
  const { page } = opened;
  await opened.context.route('**/site.json', (route) =>
    route.fulfill({ json: { idleLockMinutes: 2 } }),
  );
  await turnLockOn(page);
  await page.reload();
  await unlock(page);
  await page.getByText('locks itself after 2 minutes without use').waitFor();
  const other = await opened.openPage('index.html#/lock');
  await unlock(other);
  await other.getByRole('heading', { name: 'The lock is on' }).waitFor();
  for (let step = 0; step < 7; step += 1) {
    for (const one of [page, other]) await one.clock.runFor('00:20');
    await page.keyboard.press('Shift');
    // The word goes from tab to tab by itself, and is waited for.
    await other.waitForTimeout(300);
  }
  expect(await other.getByRole('heading', { name: 'The lock is on' }).count()).toBe(1);
  for (const one of [page, other]) await one.clock.runFor('02:05');
  await isLocked(page);
  await isLocked(other);
});

test('what a newer version has used can be unlocked and read, and says that it is not written to', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await useNewer(page);
  await page.reload();
  await unlock(page);
  await page.getByText('A newer version of this application').waitFor();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().waitFor();
});

test('is not turned on while data is missing, as that might not be told any more', async () => {
  const { page } = opened;
  await row().waitFor();
  await takeAway(page, 3);
  await page.reload();
  await page.getByRole('heading', { name: 'Data is missing on this device' }).waitFor();
  await page.getByRole('link', { name: 'Lock', exact: true }).click();
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('New passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Next: the recovery key' }).click();
  await page.getByLabel('I have printed it or written it down').check();
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await page.getByText('go on with what is left, and then turn the lock on').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Lock with a passphrase' }).waitFor();
});

test('what is being typed where there is no room waits in the tab, and is saved when there is', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await addPatient(page);
  await typeNote(page, 'Called her.');
  const makeRoom = await fillUp(page);
  for (let time = 0; time < 2; time += 1) {
    await page.clock.runFor('10:01');
    await isLocked(page);
    await page.getByText('It waits in this tab, locked, as long as the tab is open.').waitFor();
    expect(await readableIn(page)).not.toMatch(/Okafor|Called her/);
    await unlock(page);
    await page.getByRole('heading', { name: 'Something was being typed' }).waitFor();
  }
  await makeRoom();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByRole('button', { name: 'Save note' }).click();
  expect(await savedWord(page)).toContain('Saved, 1 entry on record.');
});

test('is not turned off while something typed waits under it', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await page.getByRole('link', { name: 'Add a patient' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill('Half');
  await page.getByRole('button', { name: 'Lock now' }).first().click();
  await unlock(page);
  await page.getByRole('heading', { name: 'Something was being typed' }).waitFor();
  await page.getByRole('link', { name: 'Lock', exact: true }).click();
  const off = page.locator('axillary-lock-page details').filter({ hasText: 'Turn the lock off' });
  await off.locator('summary').click();
  await off.getByLabel('Passphrase now').fill(PASSPHRASE);
  await off.getByRole('button').click();
  await off.getByText('Go on with it or leave it behind, and then turn the lock off.').waitFor();
  await page.getByRole('button', { name: 'Leave it behind' }).click();
  await off.getByLabel('Passphrase now').fill(PASSPHRASE);
  await off.getByRole('button').click();
  await page.getByText('The lock is off.').waitFor();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().waitFor();
});

test('an export says that it is not locked', async () => {
  const { page } = opened;
  await turnLockOn(page);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await row().click();
  await page.getByText('The file is not locked: whoever has it can read it.').waitFor();
});

test('on a shared machine nothing is kept: not the patient, not the name, and it says so everywhere', async () => {
  const { page } = opened;
  await row().waitFor();
  await page.getByRole('link', { name: 'Lock', exact: true }).click();
  const before = await readableIn(page);
  await page.getByRole('link', { name: 'Work and keep nothing' }).click();
  const told = page.getByRole('heading', { name: 'Nothing is kept on this machine' });
  await told.waitFor();
  await page.getByLabel('Your name, as it shall stand').fill('J. Osei, RN');
  await page.getByRole('button', { name: 'Keep this name' }).click();
  await addPatient(page);
  expect(await recordNote(page, 'Called.')).toContain('Saved, 1 entry on record.');
  await told.waitFor();
  for (const name of ['Calls', 'Tumor board', 'Programme', 'Lock', 'Worklist']) {
    await page.getByRole('link', { name, exact: true }).click();
    await told.waitFor();
  }
  expect(await axeViolations(page)).toEqual([]);
  const kept = (text: string) =>
    text.split('\n').filter((line) => line.startsWith('["axill') || line.startsWith('{"axill'));
  expect(kept(await readableIn(page))).toEqual(kept(before));

  // The browser asks before what is only here is lost.
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.type();
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
  await told.waitFor();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  expect(await page.getByText('OKAFOR').count()).toBe(0);
});
