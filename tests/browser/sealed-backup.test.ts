// Backups of a locked device: what leaves it by itself is encrypted, and comes back on another device.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations, openApp } from './support/app.js';
import { addPatient, recordNote } from './support/entries.js';
import { PASSPHRASE, turnLockOn } from './support/lock.js';
import { opensApplication, withFolder } from './support/opens.js';

let page: Page;

opensApplication((app) => ({ page } = app), { before: withFolder });

const toStorage = async (of: Page): Promise<void> => {
  await of.getByRole('link', { name: 'Storage' }).click();
  await of.getByRole('heading', { name: 'How the data is kept' }).waitFor();
};

async function given(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

const choose = (of: Page, text: string): Promise<void> =>
  of.getByLabel('Backup file').setInputFiles({
    ...{ name: 'backup.jsonl', mimeType: 'application/json', buffer: Buffer.from(text) },
  });

/** Whoever works without a pointer goes on from there. */
const focusIsAt = (of: Page, id: string): Promise<void> => of.locator(`#${id}:focus`).waitFor();

/** Files of the folder by name. */
const inFolder = (): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    for await (const [name, handle] of await navigator.storage.getDirectory()) {
      if (handle instanceof FileSystemFileHandle)
        files[name] = await (await handle.getFile()).text();
    }
    return files;
  });

test('an encrypted backup opens on another device with the passphrase, and with the recovery key', async () => {
  await addPatient(page);
  const address = new URL(page.url()).hash;
  const key = await turnLockOn(page);
  await toStorage(page);
  await page.getByText('It is encrypted: it opens with the passphrase').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const backup = await given('Make an encrypted backup now');
  expect(backup).not.toMatch(/KAUR|Kaur|note\.added|axillary-export/);
  expect(await given('Make one that is not encrypted')).toMatch(/Kaur/);

  // On the device itself the open lock opens it.
  await choose(page, backup);
  await page.getByText('There is nothing to restore').waitFor();
  await focusIsAt(page, 'changes');
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await focusIsAt(page, 'file');

  const elsewhere = await openApp();
  try {
    const other = elsewhere.page;
    await other.goto(`${elsewhere.url}index.html${address}`);
    await toStorage(other);
    await choose(other, backup);
    await other.getByRole('heading', { name: 'This backup is encrypted' }).waitFor();
    expect(await axeViolations(other)).toEqual([]);
    const passphrase = other.getByLabel('Passphrase', { exact: true });
    await passphrase.fill(`${PASSPHRASE}.`);
    await other.getByRole('button', { name: 'Open the backup', exact: true }).click();
    await other.getByText('This is not the passphrase with which the backup').waitFor();
    await focusIsAt(other, 'passphrase');
    await passphrase.fill(PASSPHRASE);
    await other.getByRole('button', { name: 'Open the backup', exact: true }).click();
    await other.getByText(/1 patient with .*not on this device, will be added/).waitFor();
    await focusIsAt(other, 'changes');
    await other.getByRole('button', { name: 'Restore', exact: true }).click();
    await other.getByText('Restored.', { exact: true }).waitFor();
    await focusIsAt(other, 'restored');

    await choose(other, backup);
    await other.getByText('I do not have the passphrase').click();
    await other.getByLabel('Recovery key').fill(key);
    await other.getByRole('button', { name: 'Open the backup with the recovery key' }).click();
    await other.getByText('There is nothing to restore').waitFor();

    await choose(other, backup.slice(0, -50));
    await other.getByText(/Not restored\..*cut short.*Nothing was changed\./).waitFor();
    await focusIsAt(other, 'file');
    expect(elsewhere.faults()).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});

test('nothing that can be read is written to the folder while the lock is on', async () => {
  await turnLockOn(page);
  await toStorage(page);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText(/An encrypted backup is written to the folder/).waitFor();
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await addPatient(page);
  await recordNote(page, 'Called her brother.');
  const held = (text = ''): number => Number(/"entries":(\d+)/.exec(text)?.[1] ?? 0);
  const file = async (): Promise<string | undefined> => Object.values(await inFolder())[0];
  const first = held(await file());
  await recordNote(page, 'Called again.');
  await expect.poll(async () => held(await file()), { timeout: 20_000 }).toBeGreaterThan(first);
  const files = await inFolder();
  expect(Object.keys(files).join()).toMatch(/^axillary-backup-encrypted-[\d-]+\.jsonl$/);
  expect(JSON.stringify(files)).not.toMatch(/Called|Kaur|axillary-export/);
});

test('what is saved while a backup is being written is in the folder afterwards', async () => {
  await toStorage(page);
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText(/A backup is written to the folder/).waitFor();
  await expect.poll(async () => Object.keys(await inFolder())).toHaveLength(1);
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await addPatient(page);
  // The next file waits, as on a slow drive, until it is let go.
  await page.evaluate(() => {
    const { prototype } = FileSystemFileHandle;
    const create = Reflect.get(prototype, 'createWritable');
    prototype.createWritable = async function (options) {
      await new Promise((resolve) => Object.assign(globalThis, { letGo: resolve }));
      prototype.createWritable = create;
      return create.call(this, options);
    };
  });
  await recordNote(page, 'Before it is written.');
  await page.waitForFunction(() => 'letGo' in globalThis);
  await recordNote(page, 'While it is written.');
  // Until the time has come to write that too.
  await page.waitForTimeout(3_500);
  await page.evaluate(() => (Reflect.get(globalThis, 'letGo') as () => void)());
  await expect
    .poll(async () => JSON.stringify(await inFolder()), { timeout: 40_000, interval: 1_000 })
    .toContain('While it is written.');
});
