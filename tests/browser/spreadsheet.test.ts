// A spreadsheet on the screen: columns, choices, the check of every row, and the import.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { opensApplication } from './support/opens.js';

const FILE = [
  'MRN;Last name;First name;DOB;Side;Exam date;Exam;Notes',
  '900812;Silva;Rita;1968-02-11;left;03.04.2026;palpable;=cmd',
  '900813;Müller;Eva;1970-03-24;rechts;14.04.2026;normal;',
  '900814;Costa;Ana;1971-05-02;;14.04.2026;normal;',
].join('\r\n');

let page: Page;

opensApplication((app) => ({ page } = app), { path: 'index.html#/spreadsheet' });

const choose = (text: string): Promise<void> =>
  page
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

const press = (name: RegExp): Promise<void> => page.getByRole('button', { name }).click();

const linesOf = async (table: RegExp): Promise<string[]> => {
  const rows = page.getByRole('table', { name: table }).locator('tbody tr');
  return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
};

test('is mapped, checked and imported row by row; again it adds nothing', async () => {
  await choose(FILE);
  await page.getByText('3 rows and 8 columns').waitFor();
  expect(await page.getByLabel('Between cells, as found').inputValue()).toBe('Semicolon');

  // Nothing is checked before the order of 03.04.2026 is chosen.
  await page.getByText('Not ready to check: 1 answer missing above.').waitFor();
  await page.getByRole('button', { name: /^Check 3 rows/ }).dispatchEvent('click');
  expect(await page.getByText('nothing imported yet').count()).toBe(0);
  await page.getByRole('radio', { name: '03-Apr-2026: the day comes first' }).check();
  await page.getByLabel('Keep this mapping on this device').check();
  await press(/^Check 3 rows/);

  await page.getByText('1 refused row will not be imported').waitFor();
  expect(await linesOf(/^1 reason/)).toEqual([
    'Line 4 Side LEFT or RIGHT: a row without a side is not imported an empty cell',
  ]);
  expect(await linesOf(/hinders no import/)).toEqual([
    'Line 2 SILVA, Rita, born 11-Feb-1968, MRN 900812, LEFT axilla Notes begins like a formula, with "=". It is taken as text.',
  ]);
  expect(await axeViolations(page)).toEqual([]);

  await press(/^Import 2 cases/);
  await page.getByText('2 cases imported as new.').first().waitFor();
  expect(await linesOf(/in the order of the file/)).toEqual([
    'Line 2 SILVA, Rita, born 11-Feb-1968, MRN 900812, LEFT axilla Saved on this device, 2 entries.',
    'Line 3 MÜLLER, Eva, born 24-Mar-1970, MRN 900813, RIGHT axilla Saved on this device, 1 entry.',
  ]);
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await choose(FILE);
  await press(/^Check 3 rows/);
  await page.getByText('imported before: only what is new in the file is added').waitFor();
  await press(/^Import 2 cases/);
  await page.getByText('2 cases here already: nothing was changed.').first().waitFor();
});

test('with a patient in its first line is not read, and nothing of it is kept', async () => {
  await choose('900812;Silva;1968-02-11;left\r\n900813;Costa;1970-03-24;right');
  await page.getByText('The first line looks like a patient').waitFor();
  expect(await page.getByRole('button', { name: /^Check/ }).count()).toBe(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Silva');
});
