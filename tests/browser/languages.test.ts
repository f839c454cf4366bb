// Everything the product says goes through the catalogue of its languages: in a language made of
// English with every letter accented, and written from right to left, nothing plain is left.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accented } from '../../src/components/languages/pseudo.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { plainTexts } from './support/plain-text.js';

const LONG = { timeout: 180_000 };
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 390, height: 844 };

const openIn = (language: string): Promise<OpenedApp> =>
  openApp({
    context: { viewport: WIDE, colorScheme: 'light', reducedMotion: 'reduce' },
    before: async (context) => {
      await context.addInitScript((code) => {
        if (location.protocol !== 'about:') localStorage.setItem('axillary-pathway:language', code);
      }, language);
    },
  });

/** One screen: how one gets there from the screen before. */
type Screen = readonly [name: string, open: (page: Page, url: string) => Promise<unknown>];

const go =
  (address: string, selector: string): Screen[1] =>
  async (page, url) => {
    await page.goto(`${url}index.html${address}`);
    await page.locator(selector).first().waitFor();
  };
const press =
  (name: string): Screen[1] =>
  (page) =>
    page
      .getByRole('button', { name: accented(name) })
      .first()
      .click();
const tab =
  (name: string, selector: string): Screen[1] =>
  async (page) => {
    await page.getByRole('tab', { name: accented(name) }).click();
    await page.locator(selector).first().waitFor();
  };

const SCREENS: readonly Screen[] = [
  ['the worklist', (page) => page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor()],
  ['the map', go('#/map', 'axillary-chart svg')],
  ['the calls', go('#/calls', 'axillary-calls h2')],
  ['the board list', go('#/board', 'axillary-board-list h1')],
  ['the programme', go('#/programme', 'axillary-programme h2')],
  ['a new patient', go('#/add', 'axillary-add h1')],
  ['a new patient with errors', press('Add this patient')],
  ['importing', go('#/import', 'axillary-import h1')],
  ['importing a spreadsheet', go('#/spreadsheet', 'axillary-spreadsheet h1')],
  ['the name', go('#/name', 'axillary-name')],
  ['nothing', go('#/nowhere', 'h1')],
  [
    'a patient',
    async (page, url) => {
      await go('#/', 'axillary-worklist')(page, url);
      await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
      await page.locator('axillary-timeline').waitFor();
    },
  ],
  ['the summary', tab('Summary', 'axillary-summary h2')],
  ['the work', tab('Work', 'axillary-work h2')],
  ['the statechart', tab('Statechart', 'axillary-chart svg')],
  [
    'the choice of what to record',
    async (page) => {
      await page.getByRole('tab', { name: accented('Pathway') }).click();
      await press('Record an event')(page, '');
      await page.getByText(accented('Something else happened')).click();
    },
  ],
  ['a form', press('Biopsy performed')],
  [
    'a form with errors',
    async (page) => {
      await press('Save biopsy')(page, '');
      await page.locator('.summary').first().waitFor();
    },
  ],
  [
    'the Stop before an entry is left',
    async (page) => {
      await page
        .locator('axillary-record-dialog input[inputmode], axillary-record-dialog input[type=text]')
        .first()
        .fill('?');
      await page.keyboard.press('Escape');
      await page.getByRole('alertdialog').waitFor();
    },
  ],
];

test('every text of every screen is in the language that is in force', LONG, async () => {
  const app = await openIn('ar-XB');
  const { page, url } = app;
  const faults: string[] = [];
  try {
    for (const [name, open] of SCREENS) {
      await open(page, url).catch((error: unknown) => faults.push(`${name}: ${String(error)}`));
      await page.waitForTimeout(300);
      const plain = await plainTexts(page);
      faults.push(...plain.map((text) => `${name}: ${text}`));
      faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wider > 0) faults.push(`${name}: ${size.width} px, scrolls sideways by ${wider} px`);
      }
    }
  } finally {
    await app.close();
  }
  expect([...new Set(faults), ...app.faults()]).toEqual([]);
});
