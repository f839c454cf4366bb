// Answers of the forms in the words of the screen, and the mouse that gives them.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { parseCaseText } from '../../../src/pathway/case-file/index.js';
import type { CaseFile } from '../../../src/pathway/types.js';

/** A question by its label, and what is typed, chosen or ticked there. */
export type Answer = readonly [question: string, value: string | readonly string[]];

/** An answer, or a button within the form such as "Add a node". */
export type Step = Answer | { readonly press: string };

/** The label of a question, with or without the words that follow it. */
export const labelled = (question: string): RegExp =>
  new RegExp(`^${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( if known| \\(.*\\))?$`);

async function choose(select: Locator, value: string): Promise<void> {
  const texts = await select.locator('option').allInnerTexts();
  const index = texts.findIndex((text) => text.trim().startsWith(value));
  if (index < 0) throw new Error(`“${value}” is not among: ${texts.join('; ')}`);
  await select.selectOption({ index });
}

async function giveByMouse(form: Locator, [question, value]: Answer): Promise<void> {
  const name = labelled(question);
  if (typeof value !== 'string') {
    const list = form.getByRole('group', { name });
    for (const one of value) await list.getByRole('checkbox', { name: one, exact: true }).check();
    return;
  }
  const radios = form.getByRole('radiogroup', { name });
  if ((await radios.count()) > 0) {
    await radios.getByRole('radio', { name: value, exact: true }).check();
    return;
  }
  const list = form.getByRole('combobox', { name });
  if ((await list.count()) > 0) await choose(list, value);
  else await form.getByRole('textbox', { name }).fill(value);
}

/** Fills in the form that is open with the mouse. */
export async function fillIn(form: Locator, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) await form.getByRole('button', { name: step.press }).click();
    else await giveByMouse(form, step);
  }
}

/** Opens the form of an event over the chooser, where every event type is one step away. */
export async function openForm(page: Page, event: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Record an event' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Record what happened' }).waitFor();
  const others = dialog.locator('details').filter({ hasText: 'Something else happened' });
  if ((await others.getAttribute('open')) === null) await others.locator('summary').click();
  await others.getByRole('button', { name: event, exact: true }).click();
  await dialog.getByRole('button', { name: /^Save / }).waitFor();
  return dialog;
}

/** Opens the form of a note and types one; the form stays open. */
export async function typeNote(page: Page, text: string): Promise<Locator> {
  const form = await openForm(page, 'Note added');
  await fillIn(form, [['Note', text]]);
  return form;
}

/** What the page says once an entry is saved: `Saved, 3 entries on record. Stage: Biopsy due.` */
export async function savedWord(page: Page): Promise<string> {
  const word = page.getByText(/^Saved, \d+ entr(y|ies) on record\./).or(page.getByRole('alert'));
  await word.first().waitFor();
  return (await word.first().innerText()).replace(/\s+/g, ' ').trim();
}

/** Records a note; gives what the page says then. */
export async function recordNote(page: Page, text: string): Promise<string> {
  const form = await typeNote(page, text);
  await form.getByRole('button', { name: 'Save note' }).click();
  return savedWord(page);
}

/** Leaves the form that is open, and what was typed in it. */
export async function leaveForm(page: Page, reason: string): Promise<void> {
  await page.keyboard.press('Escape');
  const stop = page.getByRole('alertdialog');
  await fillIn(stop, [['Reason, in your words', reason]]);
  await stop.getByRole('button', { name: 'Leave and lose the entry' }).click();
}

/** What is typed of the patient that tests add. */
export const OKAFOR = [
  ['Family name', 'Okafor'],
  ['Given name', 'Ada'],
  ['Birth date', '4-Mar-1972'],
  ['Gender', 'Female'],
  ['Medical record number (MRN)', '4711'],
  ['Side of the axilla', 'LEFT'],
] as const;

/** Adds a patient through the form; the page of the patient is open then. */
export async function addPatient(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a patient' }).click();
  const form = page.locator('axillary-add form');
  await fillIn(form, OKAFOR);
  await form.getByRole('button', { name: 'Add this patient' }).click();
  await page.getByRole('heading', { name: 'Now: Intake' }).waitFor();
}

/** The case in the file that a button exports. */
export async function exportedBy(page: Page, button: string): Promise<CaseFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return parseCaseText(await readFile(await download.path(), 'utf8'));
}
