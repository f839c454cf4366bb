// Several tabs of one browser: each shows what the others write, and none loses what is typed in it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import {
  addPatient,
  exportedBy,
  fillIn,
  leaveForm,
  openForm,
  recordNote,
  savedWord,
  typeNote,
} from './support/entries.js';
import { isLocked, readableIn, turnLockOn, turnLockOff, unlock } from './support/lock.js';
import { opensApplication } from './support/opens.js';
import { fillUp, useNewer } from './support/store-faults.js';

let app: OpenedApp;
let page: Page;

opensApplication((opened) => {
  app = opened;
  ({ page } = app);
});

/** Another tab at the address of this one, or at another. */
const anotherTab = (hash = new URL(page.url()).hash) => app.openPage(`index.html${hash}`);

const timeline = (tab: Page) => tab.locator('axillary-timeline section');
const row = (tab: Page, name: string) =>
  tab.locator('axillary-worklist tbody tr').filter({ hasText: name });

test('what one tab writes stands in the others: in the list, its counts and the open patient', async () => {
  const list = await anotherTab('#/');
  await row(list, 'KAUR').waitFor();
  const caption = list.locator('axillary-worklist caption').last();
  const counted = async () => Number(/(\d+) patients/.exec(await caption.innerText())?.[1]);
  const before = await counted();
  await page.bringToFront();
  await addPatient(page);
  await row(list, 'OKAFOR').waitFor();
  await expect.poll(counted).toBe(before + 1);
  const other = await anotherTab();
  await other.getByRole('heading', { name: 'Now: Intake' }).waitFor();
  await page.bringToFront();

  const form = await openForm(page, 'Biopsy performed');
  await fillIn(form, [
    ['Side biopsied, as the report says', 'LEFT'],
    ['Node', 'L1'],
    ['Method', 'Core'],
    ['Was a clip placed in L1?', 'Not known'],
  ]);
  await form.getByRole('button', { name: 'Save biopsy' }).click();
  await savedWord(page);
  await other.getByRole('heading', { name: 'Now: Pathology awaited' }).waitFor();
  await row(list, 'OKAFOR').filter({ hasText: 'Pathology awaited' }).waitFor();
  for (const tab of [page, other]) {
    const banner = tab.getByRole('region', { name: 'Patient' });
    expect(await banner.innerText()).toContain('OKAFOR');
    expect(await tab.title()).not.toContain('OKAFOR');
  }
});

test('an entry that meets one of another tab shows that one, and can be saved after it', async () => {
  await addPatient(page);
  const other = await anotherTab();
  const form = await typeNote(page, 'Called her.');
  await recordNote(other, 'She called.');
  await form.getByRole('button', { name: 'Save note' }).click();
  await form.getByText('Not saved: this case was written to elsewhere meanwhile').waitFor();
  await form.getByText('She called.').first().waitFor();
  await form.getByRole('button', { name: 'Record mine too' }).click();
  await timeline(page).getByText('Called her.').waitFor();
  await timeline(page).getByText('She called.').waitFor();
  await timeline(other).getByText('Called her.').waitFor();
});

test('what another tab wrote while an entry was typed is shown once that is left', async () => {
  await addPatient(page);
  const other = await anotherTab();
  await typeNote(page, 'Half');
  await recordNote(other, 'She called.');
  await leaveForm(page, 'not needed');
  await timeline(page).getByText('She called.').waitFor();
});

test('an entry that found no room waits with its patient while another is looked at', async () => {
  await addPatient(page);
  const form = await typeNote(page, 'Called.');
  const makeRoom = await fillUp(page);
  await form.getByRole('button', { name: 'Save note' }).click();
  await form.getByRole('alert').waitFor();
  await leaveForm(page, 'the telephone rings');
  const notice = page.getByRole('heading', { name: '1 entry is not saved' });
  await notice.waitFor();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
  await page.getByText('It waits on the page of another patient').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await makeRoom();
  await page.getByRole('link', { name: 'Open the patient' }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor({ state: 'detached' });
  await timeline(page).getByText('Called.').waitFor();
});

test('a newer version in another tab closes this one to writing; what is typed is kept and exported', async () => {
  await addPatient(page);
  const form = await typeNote(page, 'Called.');
  await useNewer(page);
  await page.getByRole('heading', { name: 'Patients on this device are not fully' }).waitFor({
    state: 'attached',
  });
  expect(await form.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Called.');
  await form.getByRole('button', { name: 'Save note' }).click();
  await form.getByRole('alert').getByText('Not saved. The entry is still here').waitFor();
  const exported = await exportedBy(page, 'Export the case with this entry');
  expect(exported.events.map(({ type }) => type)).toEqual(['note.added']);
});

test('what a newer version has used is read only: every place says so, and a backup can be made', async () => {
  await row(page, 'KAUR').waitFor();
  await useNewer(page);
  await page.reload();
  const told = page.getByText('A newer version of this application has used the data');
  await row(page, 'KAUR').waitFor();
  for (const hash of ['#/add', '#/import', '#/spreadsheet', '#/board', '#/lock', '#/storage']) {
    await page.goto(new URL(hash, page.url()).href);
    await told.waitFor();
    if (hash !== '#/lock') continue;
    await page.getByRole('heading', { name: 'The lock cannot be changed here' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make a backup now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
});

test('what is typed in a tab is neither shown nor lost while the lock is turned on and off in another', async () => {
  await addPatient(page);
  await typeNote(page, 'Called her.');
  const other = await anotherTab('#/');
  const note = page.getByRole('dialog').getByRole('textbox', { name: 'Note' });
  const goOn = async (): Promise<void> => {
    await page.getByRole('heading', { name: 'Something was being typed' }).waitFor();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await note.waitFor();
    await expect.poll(() => note.inputValue()).toBe('Called her.');
  };
  await turnLockOn(other);
  await isLocked(page);
  expect(await readableIn(page)).not.toMatch(/Okafor|OKAFOR|Called her/);
  await unlock(page);
  await goOn();

  await turnLockOff(other);
  await goOn();
  await page.getByRole('button', { name: 'Save note' }).click();
  await timeline(page).getByText('Called her.').waitFor();
});

test('a page that the browser had put aside comes back locked', async () => {
  const other = await openApp({
    putsAside: true,
    before: (context) =>
      context.addInitScript(() => {
        addEventListener('pageshow', ({ persisted }) => {
          if (persisted) sessionStorage.setItem('test:came-back', '1');
        });
      }),
  });
  try {
    const tab = other.page;
    await turnLockOn(tab);
    await tab.getByRole('link', { name: 'Worklist', exact: true }).click();
    await row(tab, 'KAUR').waitFor();
    await tab.goto('about:blank');
    await tab.goBack({ waitUntil: 'commit' });
    await isLocked(tab);
    expect(await tab.evaluate(() => sessionStorage.getItem('test:came-back'))).toBe('1');
    expect(await readableIn(tab)).not.toContain('KAUR');
    expect(other.faults()).toEqual([]);
  } finally {
    await other.close();
  }
});
