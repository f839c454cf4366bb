// A patient from intake to staged in the real application, with the keyboard alone.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedWord } from './support/entries.js';
import type { Step } from './support/entries.js';
import { Keyboard, focusOn } from './support/keyboard.js';
import {
  addPatient,
  openAny,
  recordAny,
  recordLikely,
  toPositiveWithoutClip,
} from './support/keyboard-entries.js';
import { opensApplication } from './support/opens.js';

let page: Page;

opensApplication((app) => ({ page } = app));

const who = (page: Page): Promise<string> =>
  page
    .getByRole('region', { name: 'Patient' })
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '));

const timeline = async (page: Page): Promise<string> =>
  (await page.locator('axillary-timeline section').innerText()).replace(/\s+/g, ' ');

/** The flag of the missing clip, while it is open. */
const clipFlag = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Sampled node without a clip' });

test('takes a patient from intake to staged, and loses nothing on the way', async () => {
  const keys = new Keyboard(page);
  await addPatient(page, keys);
  expect(await who(page)).toBe(
    'OKAFOR, Ada Born 04-Mar-1972 (54y) Gender Female MRN 4711 LEFT axilla',
  );
  await toPositiveWithoutClip(page, keys);
  await clipFlag(page).waitFor();
  const before = await timeline(page);
  expect(before).toContain('Clip not placed: none in stock.');

  await page.reload();
  await page.getByRole('heading', { name: 'Now: Clip due' }).waitFor();
  await clipFlag(page).waitFor();
  expect(await who(page)).toContain('OKAFOR, Ada');
  expect(await timeline(page)).toBe(before);

  expect(await recordLikely(page, keys, 'Clip placed, L1', '10-Jun-2026')).toBe(
    'Saved, 6 entries on record. Stage: Positive.',
  );
  await clipFlag(page).waitFor({ state: 'hidden' });

  const further: readonly (readonly [string, string, readonly Step[], stage: string])[] = [
    ['Treatment planned', '12-Jun-2026', [['First treatment', 'NAST']], 'NAST due'],
    ['NAST started', '15-Jun-2026', [['Modalities', ['Chemotherapy']]], 'NAST under way'],
    ['NAST completed', '1-Jul-2026', [['Why it ended', 'Completed']], 'Restaging due'],
    [
      'Restaging reported',
      '3-Jul-2026',
      [
        ['Side, as the report says', 'LEFT'],
        ['Axilla after treatment', 'Negative'],
      ],
      'Surgery planning',
    ],
    [
      'Treatment planned',
      '6-Jul-2026',
      [
        ['First treatment', 'Surgery'],
        ['Axillary surgery', 'TAD'],
      ],
      'TAD due',
    ],
    [
      'Surgery performed',
      '10-Jul-2026',
      [
        ['Side operated, as the report says', 'LEFT'],
        ['Procedure', 'TAD'],
        ['Clipped nodes removed', ['L1, suspicion high']],
      ],
      'Staged',
    ],
    [
      'Surgical pathology reported',
      '14-Jul-2026',
      [
        ['Side, as the report says', 'LEFT'],
        ['Nodes examined', '4'],
        ['Nodes positive', '0'],
      ],
      'Staged',
    ],
  ];
  let count = 6;
  for (const [event, on, steps, stage] of further) {
    count += 1;
    expect(await recordLikely(page, keys, event, on, steps)).toBe(
      `Saved, ${count} entries on record. Stage: ${stage}.`,
    );
  }
  await page.getByRole('heading', { name: 'Now: Staged' }).waitFor();

  await keys.press('Worklist');
  const row = page.getByRole('row').filter({ hasText: 'OKAFOR, Ada' });
  await row.filter({ hasText: 'Staged' }).waitFor();
});

/** Opens a sample patient with two positive nodes, of which R2 has no clip. */
async function openUnclipped(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('KAUR, Harpreet');
  await clipFlag(page).waitFor();
}

test('stops before NAST while the clip is missing, and can be left and overridden', async () => {
  const keys = new Keyboard(page);
  await openUnclipped(page, keys);
  const plan: readonly Step[] = [['First treatment', 'NAST']];
  expect(await recordAny(page, keys, 'Treatment planned', '9-Apr-2026', plan)).toBe(
    'Saved, 7 entries on record. Stage: Clip due.',
  );
  const stop = page.getByRole('alertdialog');
  const before = await timeline(page);

  await keys.press(/^NAST started/);
  await page.getByRole('heading', { name: 'Record a NAST start' }).waitFor();
  await keys.answer(['Started on', '12-Apr-2026']);
  await keys.press('Save NAST start');
  await stop.waitFor();
  const said = (await stop.innerText()).replace(/\s+/g, ' ');
  expect(said).toContain('Node R2 is positive and has no clip');
  expect(said).toContain('clip not placed: none in stock');
  expect(said).toContain('SN-18, SN-25.');
  await focusOn(page, 'Record a clip in R2');

  // Left: nothing is recorded, and what was typed is still there.
  await page.keyboard.press('Escape');
  await stop.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('Started on').inputValue()).toBe('12-Apr-2026');
  expect(await timeline(page)).toBe(before);

  // Going on takes a reason.
  await keys.press('Save NAST start');
  await stop.waitFor();
  await keys.press('Record NAST with this reason');
  await stop.getByText('Give a reason in a few words.').waitFor();
  await focusOn(page, 'Reason, in your words');
  await page.keyboard.type('Started in another hospital');
  await keys.press('Record NAST with this reason');
  expect(await savedWord(page)).toBe('Saved, 8 entries on record. Stage: NAST under way.');
  await expect
    .poll(() => timeline(page))
    .toContain('Recorded all the same: Started in another hospital');
  expect(await clipFlag(page).isVisible()).toBe(true);
});

test('takes the remedy of the Stop, and comes back to the entry that waited', async () => {
  const keys = new Keyboard(page);
  await openUnclipped(page, keys);
  await openAny(page, keys, 'NAST started');
  await keys.answer(['Started on', '14-Apr-2026']);
  await keys.answer(['Modalities', ['Chemotherapy']]);
  await keys.press('Save NAST start');

  await page.getByRole('alertdialog').waitFor();
  await keys.press('Record a clip in R2');
  await page.getByRole('heading', { name: 'Record a clip' }).waitFor();
  await keys.answer(['Placed on', '10-Apr-2026']);
  await keys.press('Save clip');

  await page.getByRole('heading', { name: 'Record a NAST start' }).waitFor();
  await page.getByText('Saved: 10-Apr-2026 Clip placed in R2.').waitFor();
  expect(await page.getByLabel('Started on').inputValue()).toBe('14-Apr-2026');
  expect(await page.getByRole('checkbox', { name: 'Chemotherapy' }).isChecked()).toBe(true);
  await keys.press('Save NAST start');
  expect(await savedWord(page)).toBe('Saved, 8 entries on record. Stage: NAST under way.');
  await clipFlag(page).waitFor({ state: 'hidden' });
});

test('asks before an entry is left that is not saved, and keeps it where it is', async () => {
  const keys = new Keyboard(page);
  await openUnclipped(page, keys);
  await keys.press('Clip placed, R2');
  await page.getByRole('heading', { name: 'Record a clip' }).waitFor();
  await keys.answer(['Type of clip', 'titanium']);
  await page.keyboard.press('Escape');
  const stop = page.getByRole('alertdialog');
  await stop.getByRole('heading', { name: 'This clip is not saved' }).waitFor();
  await focusOn(page, 'Back to the entry');
  await page.keyboard.press('Enter');
  await stop.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('Type of clip').inputValue()).toBe('titanium');

  await page.keyboard.press('Escape');
  await keys.answer(['Reason, in your words', 'wrong patient']);
  await keys.press('Leave and lose the entry');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await focusOn(page, 'Clip placed, R2');
});
