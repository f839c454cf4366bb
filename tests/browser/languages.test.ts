// Everything the product says goes through the catalogue of its languages: in a language made of
// English with every letter accented, and written from right to left, nothing plain is left.
import { readFile } from 'node:fs/promises';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accented } from '../../src/components/languages/pseudo.js';
import { caseFile, status } from '../components/fixture.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { buildPage } from './support/built-page.js';
import { empty } from './support/store-faults.js';
import { readByOtherRules } from './support/other-rules.js';
import { plainTexts } from './support/plain-text.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

const LONG = { timeout: 180_000 };
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 390, height: 844 };

const openIn = (language: string): Promise<OpenedApp> =>
  openApp({
    context: { viewport: WIDE, colorScheme: 'light', reducedMotion: 'reduce' },
    before: async (context) => {
      await context.addInitScript((code) => {
        if (location.protocol === 'about:') return;
        // The browser's own question for a folder cannot be answered here.
        Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
        localStorage.setItem('axillary-pathway:language', code);
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
const choose = async (page: Page, name: string, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const TABLE = [
  'MRN;Last name;First name;DOB;Side;Exam date;Exam;Notes',
  '900812;SILVA;Rita;1968-02-11;left;03.04.2026;palpable;=cmd',
  '900814;COSTA;Ana;1971-05-02;;14.04.2026;normal;',
].join('\r\n');
/** What the files that are given to the page hold, and their names. */
const GIVEN = [
  ...TABLE.split(/[;\r\n]+/),
  ...['SILVA', 'list.csv', 'backup.jsonl', '/axillary-backup-', '.jsonl'],
];
/** The backup that the page itself made. */
let backup = '';

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
  [
    'what the columns of a spreadsheet mean',
    async (page) => {
      await choose(page, 'list.csv', TABLE);
      await page.locator('axillary-spreadsheet select').first().waitFor();
    },
  ],
  [
    'the check of a spreadsheet',
    async (page) => {
      await page.locator('axillary-spreadsheet input[type=radio]').first().check();
      await page.getByRole('button', { name: new RegExp(`^${accented('Check')} 2`) }).click();
      await page.locator('axillary-spreadsheet tbody').first().waitFor();
    },
  ],
  [
    'the result of a spreadsheet',
    async (page) => {
      await page.getByRole('button', { name: new RegExp(`^${accented('Import')} 1`) }).click();
      await page.getByText(accented('imported as new')).first().waitFor();
    },
  ],
  ['how the data is kept', go('#/storage', 'axillary-storage h2')],
  [
    'a backup made',
    async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press('Make a backup now')(page, ''),
      ]);
      backup = await readFile(await download.path(), 'utf8');
    },
  ],
  ['what is no backup', (page) => choose(page, 'backup.jsonl', '{"format":"axillary-case/1"}')],
  ['half a backup', (page) => choose(page, 'backup.jsonl', backup.slice(0, backup.length / 2))],
  ['a backup of what is here', (page) => choose(page, 'backup.jsonl', backup)],
  [
    'a backup to a folder',
    async (page) => {
      await press('Choose a folder')(page, '');
      await page.getByText('axillary-backup-').first().waitFor();
    },
  ],
  [
    'data that is missing',
    async (page, url) => {
      await page.goto('about:blank');
      await go('#/', 'axillary-worklist')(page, url);
      await empty(page);
      await page.reload();
      await page
        .getByRole('heading', { name: accented('Data is missing on this device') })
        .waitFor();
    },
  ],
  [
    'what a backup would bring back',
    async (page, url) => {
      await go('#/storage', 'axillary-storage h2')(page, url);
      await choose(page, 'backup.jsonl', backup);
      await page.getByRole('button', { name: accented('Restore'), exact: true }).waitFor();
    },
  ],
  [
    'what a backup has brought back',
    async (page) => {
      await page.getByRole('button', { name: accented('Restore'), exact: true }).click();
      await page.getByText(accented('Restored.'), { exact: true }).waitFor();
    },
  ],
  [
    'stages that other rules have changed',
    async (page, url) => {
      await go('#/', 'axillary-worklist')(page, url);
      await readByOtherRules(page);
      await page.reload();
      await page.locator('#changed-stages').waitFor();
    },
  ],
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
    'a part of the statechart, explained',
    async (page) => {
      await page.locator('axillary-chart svg [tabindex]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('axillary-statechart details').first().waitFor({ state: 'attached' });
      await page
        .locator('axillary-statechart details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    },
  ],
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

/** What a language can break: names of things, and of languages. The rest is looked at in English. */
const NAMED: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['cat.language', 'cat.name-role-value', 'cat.text-alternatives'],
  },
};

/** What is plain English on the page, what breaks an access rule, and what scrolls sideways. */
async function faultsOf(page: Page, typed: unknown): Promise<readonly string[]> {
  const faults = [...(await plainTexts(page, typed)), ...(await axeViolations(page, NAMED))];
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) faults.push(`${size.width} px, scrolls sideways by ${wider} px`);
  }
  return faults;
}

test('every text of every screen is in the language that is in force', LONG, async () => {
  const app = await openIn('ar-XB');
  const { page, url } = app;
  const faults: string[] = [];
  try {
    for (const [name, open] of SCREENS) {
      await open(page, url).catch((error: unknown) => faults.push(`${name}: ${String(error)}`));
      await page.waitForTimeout(150);
      faults.push(...(await faultsOf(page, GIVEN)).map((fault) => `${name}: ${fault}`));
    }
  } finally {
    await app.close();
  }
  expect([...new Set(faults), ...app.faults()]).toEqual([]);
});

test('so is every text of the small widgets, in each of their states', LONG, async () => {
  const built = await buildPage('tests/browser/pages/widgets');
  const app = await openApp({ root: built.root, path: 'index.html' });
  const { page } = app;
  const faults: string[] = [];
  const states: readonly (readonly [name: string, given: object])[] = [
    ['a status', {}],
    ['a case', { caseFile }],
    ['another case', { caseFile: { ...caseFile, id: 'another' } }],
    ['loading', { caseFile: undefined, loading: true }],
    ['an error', { loading: false, error: true }],
    ['locked', { error: null, locked: true }],
    ['no status', { locked: false, status: null }],
    ['a status of another version', { status: { ...status, pathwayVersion: '99.0.0' } }],
    ['what is no status', { status: { stage: 7 } }],
    ['a case alone', { status: undefined, caseFile }],
    ['what is no case', { status: undefined, caseFile: { format: 'axillary-case/1' } }],
  ];
  try {
    await page.evaluate(() => {
      document.documentElement.lang = 'ar-XB';
      document.documentElement.dir = 'rtl';
      document.querySelector('h1')?.setAttribute('lang', 'en');
    });
    await page.getByRole('heading', { name: accented('Timeline') }).waitFor();
    for (const [name, given] of states) {
      await page.evaluate((properties) => {
        for (const id of ['stage', 'steps', 'pitfalls', 'timeline']) {
          Object.assign(document.getElementById(id) ?? {}, properties);
        }
      }, given);
      await page.waitForTimeout(150);
      faults.push(...(await faultsOf(page, caseFile)).map((fault) => `${name}: ${fault}`));
    }
  } finally {
    await app.close();
    await built.remove();
  }
  expect([...new Set(faults), ...app.faults()]).toEqual([]);
});
