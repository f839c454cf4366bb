// What was typed is never lost: refused forms, a device without room, and what is said of saving.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
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
import { opensApplication } from './support/opens.js';
import { fillUp, takeAway } from './support/store-faults.js';

let page: Page;

opensApplication((app) => ({ page } = app));

const words = async (locator: Locator): Promise<string> =>
  (await locator.innerText()).replace(/\s+/g, ' ');

/** The words that stand beside a question and belong to it. */
const beside = async (control: Locator): Promise<string> => {
  const ids = ((await control.getAttribute('aria-describedby')) ?? '').split(' ');
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allInnerTexts()));
  return texts.flat().join(' ').trim();
};

/** Whether something is in the window and nothing lies over it. */
const isInSight = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });

test('refuses a patient with words beside the answers, and keeps what was typed', async () => {
  await page.getByRole('link', { name: 'Add a patient' }).click();
  const form = page.locator('axillary-add form');
  await fillIn(form, [
    ['Family name', 'Okafor'],
    ['Birth date', '04/03/1972'],
    ['Gender', 'Female'],
  ]);
  await form.getByRole('button', { name: 'Add this patient' }).click();
  await form.getByRole('heading', { name: 'Not saved: 2 answers to mend' }).waitFor();
  const born = form.getByRole('textbox', { name: /^Birth date/ });
  expect(await beside(born)).toContain('Day and month cannot be told apart.');
  expect(await beside(form.getByRole('radiogroup'))).toBe('Choose the side, LEFT or RIGHT.');
  expect(await born.inputValue()).toBe('04/03/1972');
  expect(await form.getByRole('textbox', { name: 'Family name' }).inputValue()).toBe('Okafor');

  // Going elsewhere and coming back loses nothing either.
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await page.getByRole('link', { name: 'Add a patient' }).click();
  expect(await born.inputValue()).toBe('04/03/1972');
  await fillIn(form, [
    ['Birth date', '4-Mar-1972'],
    ['Side of the axilla', 'LEFT'],
  ]);
  await form.getByRole('button', { name: 'Add this patient' }).click();
  await page.getByRole('heading', { name: 'Now: Intake' }).waitFor();
});

test('refuses an entry with words beside the answers, and keeps what was typed', async () => {
  await addPatient(page);
  const form = await openForm(page, 'Biopsy performed');
  await fillIn(form, [
    ['Node', 'L1'],
    ['Cores', 'three'],
    ['Was a clip placed in L1?', 'No'],
  ]);
  await form.getByRole('button', { name: 'Save biopsy' }).click();
  await form
    .getByRole('heading', { name: 'Not saved: 4 answers are missing or unclear' })
    .waitFor();
  const cores = form.getByRole('textbox', { name: /^Cores/ });
  const why = form.getByRole('textbox', { name: 'Why not?' });
  expect(await beside(cores)).toBe('Write the number in digits, such as 3.');
  expect(await beside(why)).toBe('Say why in a few words, or choose Not known above.');
  expect(await cores.inputValue()).toBe('three');
  expect(await form.getByRole('textbox', { name: 'Node' }).inputValue()).toBe('L1');

  await form.getByRole('link', { name: /^Why not/ }).click();
  await why.and(page.locator(':focus')).waitFor();
});

test('keeps an entry that finds no room, says so where it is, and saves it later', async () => {
  await addPatient(page);
  const form = await openForm(page, 'Biopsy performed');
  await fillIn(form, [
    ['Side biopsied, as the report says', 'LEFT'],
    ['Node', 'L1'],
    ['Method', 'Core'],
    ['Was a clip placed in L1?', 'Not known'],
  ]);
  const makeRoom = await fillUp(page);
  await form.getByRole('button', { name: 'Save biopsy' }).click();
  const notice = form.getByRole('alert');
  await notice.getByText('Not saved. The entry is still here').waitFor();
  expect(await words(notice)).toContain('This device has no room left.');
  expect(await isInSight(notice)).toBe(true);

  // The notice stays, also when the form is scrolled or goes on being written.
  await form.getByText('Note and source').click();
  await fillIn(form, [['Note', 'Three passes.']]);
  expect(await isInSight(notice.getByText('Not saved. The entry is still here'))).toBe(true);

  const exported = await exportedBy(page, 'Export the case with this entry');
  expect(exported.events.map(({ type }) => type)).toEqual(['biopsy.performed']);

  await form.getByRole('button', { name: 'Retry' }).click();
  await notice.getByText('Not saved. The entry is still here').waitFor();
  await makeRoom();
  await form.getByRole('button', { name: 'Retry' }).click();
  expect(await savedWord(page)).toBe('Saved, 1 entry on record. Stage: Pathology awaited.');
  await expect.poll(() => page.getByText('not saved').count()).toBe(0);
});

test('goes on saying under the banner that an entry is not saved, after its form was left', async () => {
  await addPatient(page);
  const form = await typeNote(page, 'Called.');
  const makeRoom = await fillUp(page);
  await form.getByRole('button', { name: 'Save note' }).click();
  await form.getByRole('alert').waitFor();
  await leaveForm(page, 'the telephone rings');

  const notice = page.getByRole('heading', { name: '1 entry is not saved' });
  await notice.waitFor();
  const banner = await page.getByRole('region', { name: 'Patient' }).boundingBox();
  const below = (banner?.y ?? 0) + (banner?.height ?? 0);
  expect((await notice.boundingBox())?.y).toBeGreaterThan(below - 1);
  await makeRoom();
  await page.getByRole('button', { name: 'Try again' }).click();
  await notice.waitFor({ state: 'detached' });
  await page.locator('axillary-timeline section').getByText('Called.').waitFor();
});

test('says once that an entry is saved, and once what the application is not', async () => {
  await addPatient(page);
  expect(await recordNote(page, 'Called.')).toBe('Saved, 1 entry on record. Stage: Intake.');
  const announced = await page.getByRole('status').allInnerTexts();
  expect(announced.filter((text) => text.includes('Saved')).length).toBe(1);
  const intended = page.getByText('Not a medical device').filter({ visible: true });
  expect(await intended.count()).toBe(1);
});

test('says whose case cannot be read and why, and shows nothing else of it', async () => {
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  await takeAway(page, 3);
  await page.reload();
  await page.getByRole('heading', { name: 'Data is missing on this device' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'Cannot be read' });
  expect(await words(row)).toContain('LINDQVIST, Sigrid');
  await row.getByRole('link').click();
  await page.getByRole('heading', { name: 'This case cannot be read' }).waitFor();
  const banner = await words(page.getByRole('region', { name: 'Patient' }));
  expect(banner).toContain('LINDQVIST, Sigrid Born 02-Feb-1958 (68y)');
  expect(banner).toContain('LEFT axilla');
  await page.getByText(/\d entries were saved for this case, \d of them can be read\./).waitFor();
  expect(await page.getByRole('heading', { name: /^Now: / }).count()).toBe(0);
});
