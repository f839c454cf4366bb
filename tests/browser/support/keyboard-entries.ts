// What happened to a patient, recorded with the keyboard alone.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { OKAFOR, savedWord } from './entries.js';
import type { Step } from './entries.js';
import type { Keyboard } from './keyboard.js';

/** Adds a patient through the form. */
export async function addPatient(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Add a patient');
  await page.getByRole('heading', { name: 'Add a patient' }).waitFor();
  await keys.fillIn(OKAFOR);
  await keys.press('Add this patient');
  await page.getByRole('heading', { name: 'Now: Intake' }).waitFor();
}

/** Fills in the form that is open and saves it; gives what the page says then. */
async function save(
  page: Page,
  keys: Keyboard,
  on: string,
  steps: readonly Step[],
): Promise<string> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save / })
    .waitFor();
  const { name: day } = await keys.tabTo(({ name }) => /^(Date|\w+ on)$/.test(name), 'the day');
  await keys.fillIn([[day, on], ...steps]);
  await keys.press(/^Save /);
  return savedWord(page);
}

/** Records an event that the stage makes likely, from its button beside the sentence of now. */
export async function recordLikely(
  page: Page,
  keys: Keyboard,
  event: string,
  on: string,
  steps: readonly Step[] = [],
): Promise<string> {
  await keys.press(event);
  return save(page, keys, on, steps);
}

/** Opens the form of any event, over the chooser. */
export async function openAny(page: Page, keys: Keyboard, event: string): Promise<void> {
  await keys.press('Any other event');
  await page.getByRole('dialog').getByText('Something else happened').waitFor();
  await keys.press('Something else happened');
  await keys.press(event);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save / })
    .waitFor();
}

/** Records any event, over the chooser. */
export async function recordAny(
  page: Page,
  keys: Keyboard,
  event: string,
  on: string,
  steps: readonly Step[] = [],
): Promise<string> {
  await openAny(page, keys, event);
  return save(page, keys, on, steps);
}

const PROVEN: readonly Step[] = [
  ['Is the breast cancer proven by biopsy?', 'Yes'],
  ['Tumor size in mm', '28'],
];
const FELT: readonly Step[] = [
  ['Side examined', 'LEFT'],
  ['Axilla on examination', 'Suspicious'],
];
const SUSPICIOUS_NODE: readonly Step[] = [
  ['Side, as the report says', 'LEFT'],
  ['Study', 'Axillary ultrasound'],
  ['Axilla, as the report says', 'Suspicious'],
  ['Levels surveyed', ['I', 'II', 'III']],
  { press: 'Add a node' },
  ['Name of the node', 'L1'],
  ['Suspicion', 'High'],
];
const BIOPSY_WITHOUT_CLIP: readonly Step[] = [
  ['Side biopsied, as the report says', 'LEFT'],
  ['Node', 'L1'],
  ['Method', 'Core'],
  ['Cores', '3'],
  ['Was a clip placed in L1?', 'No'],
  ['Why not?', 'none in stock'],
];
const METASTATIC: readonly Step[] = [
  ['Side, as the report says', 'LEFT'],
  ['Result', 'Metastatic'],
  ['ER', 'Positive'],
  ['PR', 'Positive'],
  ['HER2', 'Negative'],
];

/** Brings a new patient to a positive node without a clip. */
export async function toPositiveWithoutClip(page: Page, keys: Keyboard): Promise<void> {
  expect(await recordAny(page, keys, 'Diagnosis recorded', '1-Jun-2026', PROVEN)).toBe(
    'Saved, 1 entry on record. Stage: Intake.',
  );
  expect(await recordLikely(page, keys, 'Examination recorded', '2-Jun-2026', FELT)).toBe(
    'Saved, 2 entries on record. Stage: Ultrasound due.',
  );
  expect(await recordLikely(page, keys, 'Imaging reported', '3-Jun-2026', SUSPICIOUS_NODE)).toBe(
    'Saved, 3 entries on record. Stage: Biopsy due.',
  );
  expect(
    await recordLikely(page, keys, 'Biopsy performed', '4-Jun-2026', BIOPSY_WITHOUT_CLIP),
  ).toBe('Saved, 4 entries on record. Stage: Pathology awaited.');
  expect(await recordLikely(page, keys, 'Pathology reported, B1', '8-Jun-2026', METASTATIC)).toBe(
    'Saved, 5 entries on record. Stage: Clip due.',
  );
}
