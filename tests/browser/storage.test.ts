// The page Storage: how the data is kept, backups as a file and to a folder, and the way back.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { addPatient, recordNote } from './support/entries.js';
import { atNow, opensApplication, withFolder } from './support/opens.js';
import { empty } from './support/store-faults.js';

let page: Page;

opensApplication((app) => ({ page } = app), {
  before: async (context) => {
    await atNow(context);
    await withFolder(context);
  },
});

const toStorage = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Storage' }).click();
  await page.getByRole('heading', { name: 'How the data is kept' }).waitFor();
};

const madeBackup = async (): Promise<Buffer> => {
  await toStorage();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make a backup now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^axillary-backup-[0-9a-f]{8}\.jsonl$/);
  await page.getByText(/, just now: \d+ patients/).waitFor();
  return readFile(await download.path());
};

const choose = (buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'backup.jsonl', mimeType: 'application/json', buffer });

test('says how the data is kept, and passes the checks of the accessibility rules', async () => {
  await toStorage();
  await page.getByText('The patients are kept on this device, in this browser').waitFor();
  await page.getByText(/may delete the data|keeps the data until/).waitFor();
  await page.getByText(/are used, about .* are free\./).waitFor();
  await page.getByText('No backup was made on this device yet.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('brings everything back from a backup after the browser has lost it', async () => {
  await addPatient(page);
  const address = page.url();
  const backup = await madeBackup();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  const links = page.locator('axillary-worklist tbody th a');
  await links.first().waitFor();
  const before = await links.count();

  await empty(page);
  await page.reload();
  await page.getByRole('heading', { name: 'Data is missing on this device' }).waitFor();
  await page.getByText(`${before} patients who are not in the list any more`).waitFor();
  expect(await page.getByText('No patients').count()).toBe(0);
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await choose(backup);
  await page.getByText(/not on this device, will be added/).waitFor();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByText('Restored.', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Data is missing' }).waitFor({ state: 'detached' });

  await page.goto(address);
  await page.getByRole('heading', { name: 'Now: Intake' }).waitFor();

  await toStorage();
  await choose(backup);
  await page.getByText('There is nothing to restore').waitFor();
});

test('refuses a file that is no backup, or not as it was written, and says where', async () => {
  const backup = await madeBackup();
  await choose(Buffer.from('{"format":"axillary-case/1"}'));
  await page.getByText('This is the file of a case, and no backup.').waitFor();
  const half = backup.subarray(0, Math.floor(backup.length / 2));
  await choose(half);
  await page.getByText(/Not restored\..*(line \d+|cut short).*Nothing was changed\./).waitFor();
});

test('writes a backup to the folder after each change, and says when it may not any more', async () => {
  await toStorage();
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText(/A backup is written to the folder .* after each change/).waitFor();
  await page.getByText(/, to .*axillary-backup-2026-07-16\.jsonl\.$/).waitFor();
  const sizeNow = (): Promise<number> =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle('axillary-backup-2026-07-16.jsonl');
      return (await file.getFile()).size;
    });
  const before = await sizeNow();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await addPatient(page);
  await recordNote(page, 'Called.');
  await expect.poll(sizeNow, { timeout: 15_000 }).toBeGreaterThan(before);

  await page.evaluate(() => {
    FileSystemDirectoryHandle.prototype.getFileHandle = () =>
      Promise.reject(new DOMException('Withdrawn.', 'NotAllowedError'));
  });
  await toStorage();
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: /does not let this page write .* Nothing is lost/ })
    .waitFor();
});
