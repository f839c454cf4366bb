// Bringing in case files on the screen: refused whole, or checked for the side and kept.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseFiles } from './support/files.js';
import { opensApplication } from './support/opens.js';

let page: Page;

opensApplication((app) => ({ page } = app), { path: 'index.html#/import' });

const choose = (...names: Parameters<typeof caseFiles>[0]): Promise<void> =>
  page.locator('#files').setInputFiles(caseFiles(names));

const item = (name: string): Locator =>
  page.locator('axillary-import section').filter({ hasText: `${name}.json` });

const words = async (locator: Locator): Promise<string> =>
  (await locator.innerText()).replace(/\s+/g, ' ');

/** Says what the papers name and presses Import. */
async function importAs(name: string, papers: 'LEFT' | 'RIGHT'): Promise<void> {
  await item(name).getByRole('radio', { name: papers }).check();
  await item(name)
    .getByRole('button', { name: /^Import/ })
    .click();
}

async function goOn(reason: string): Promise<void> {
  const stop = page.getByRole('alertdialog');
  await stop.getByLabel('Reason, in your words').fill(reason);
  await stop.getByRole('button', { name: 'Import it with this reason' }).click();
}

const patients = async (): Promise<readonly string[]> => {
  await page.getByRole('link', { name: 'Worklist' }).click();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  const rows = await page.locator('axillary-worklist .list tbody tr').allInnerTexts();
  return rows.map((row) => row.replace(/\s+/g, ' '));
};

test('lists every fault of a file with its place, and keeps what it had', async () => {
  await choose('good');
  await item('good').getByRole('radio', { name: 'LEFT' }).check();
  await choose('malformed');
  const refused = await words(item('malformed'));
  expect(refused).toContain('Not imported, 3 problems. What was here is unchanged.');
  for (const place of [
    '/events/0/data/biopsyProven',
    '/events/0/data/tumourSizeMm',
    '/events/1/occurredAt',
  ]) {
    expect(refused).toContain(`${place} Expected: `);
  }
  expect(await item('malformed').getByRole('button').count()).toBe(0);
  expect(await item('good').getByRole('radio', { name: 'LEFT' }).isChecked()).toBe(true);
  const rows = await patients();
  expect(rows.length).toBe(18);
  expect(rows.join()).not.toContain('SILVA');
});

test('asks for the side before anything is kept, then says what was saved', async () => {
  await choose('good');
  await item('good').getByText('SILVA, Rita').waitFor();
  await item('good').getByRole('button', { name: 'Import LEFT axilla' }).click();
  await item('good').getByText('Look the side up in the papers and choose it first.').waitFor();
  await importAs('good', 'LEFT');
  await item('good').getByText('Saved on this device, 2 entries.').waitFor();
  await item('good').getByRole('link', { name: 'Open the patient' }).click();
  await page.getByRole('heading', { name: 'Now: Clinically negative' }).waitFor();
});

test('stops where the papers name the other side, and goes on with a typed reason', async () => {
  await choose('good');
  await importAs('good', 'RIGHT');
  const stop = page.getByRole('alertdialog');
  await stop.getByRole('heading', { name: 'The file says LEFT, the papers say RIGHT' }).waitFor();

  await stop.getByRole('button', { name: 'Look the side up again' }).click();
  await stop.waitFor({ state: 'hidden' });
  const chosen = item('good').getByRole('radio', { name: 'RIGHT' });
  await chosen.and(page.locator(':focus')).waitFor();
  expect(await words(item('good'))).not.toContain('Saved');

  await importAs('good', 'RIGHT');
  await stop.getByRole('button', { name: 'Import it with this reason' }).click();
  await stop.getByText('Give a reason in a few words.').waitFor();
  await goOn('the referral letter has a slip of the pen');
  await item('good').getByText('Saved on this device, 3 entries.').waitFor();
  await item('good').getByRole('link', { name: 'Open the patient' }).click();
  await page.getByRole('heading', { name: 'Side does not agree' }).waitFor();
  expect(await words(page.locator('axillary-timeline section'))).toContain(
    'although the sides differ: the referral letter has a slip of the pen',
  );
});

test('keeps a file of the other side under a known id as a case of its own', async () => {
  await choose('good');
  await importAs('good', 'LEFT');
  await item('good').getByText('Saved on this device').waitFor();
  await choose('otherSide');
  await importAs('otherSide', 'RIGHT');
  const stop = page.getByRole('alertdialog');
  await stop
    .getByRole('heading', { name: 'The file says RIGHT, the case on this device is the other' })
    .waitFor();
  expect(await words(stop)).toContain('this device keeps SILVA, Rita, LEFT axilla.');
  await goOn('both axillae came under one id');
  await item('otherSide').getByText('Saved on this device, 3 entries.').waitFor();
  await expect
    .poll(async () =>
      (await patients())
        .filter((row) => row.includes('SILVA, Rita'))
        .map((row) => /LEFT|RIGHT/.exec(row)?.[0])
        .sort(),
    )
    .toEqual(['LEFT', 'RIGHT']);
});

test('leaves out what the Stop advises to leave out', async () => {
  await choose('good');
  await importAs('good', 'LEFT');
  await item('good').getByText('Saved on this device').waitFor();
  await choose('otherSide');
  await importAs('otherSide', 'RIGHT');
  await page.getByRole('button', { name: 'Leave this file out' }).click();
  await item('otherSide').waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await patients()).filter((row) => row.includes('SILVA, Rita')).length)
    .toBe(1);
});

test('warns where a file hardly identifies its patient, keeps it, and tells it by its id', async () => {
  await choose('bare');
  const check = item('bare').getByText('Check: fewer than two identifiers.');
  await check.waitFor();
  await importAs('bare', 'LEFT');
  await item('bare').getByText('Saved on this device, 2 entries.').waitFor();
  await expect
    .poll(async () => (await patients()).find((text) => text.includes('Name not recorded')))
    .toContain('Id in the case file p-bare');
});

test('warns where the number of a file is that of another patient, and hinders nobody', async () => {
  await choose('good');
  await importAs('good', 'LEFT');
  await item('good').getByText('Saved on this device').waitFor();
  await choose('sameNumber');
  await item('sameNumber').getByText('Check: number of another patient.').waitFor();
  expect(await words(item('sameNumber'))).toContain(
    'MRN 900812 is on record here for SILVA, Rita, LEFT axilla.',
  );
  await importAs('sameNumber', 'LEFT');
  await item('sameNumber').getByText('Saved on this device, 2 entries.').waitFor();
});
