// The tumor board's list in a meeting: decided by keyboard alone, printed a page a case, given as a file.
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { focusOn, focused } from './support/keyboard.js';
import type {} from '../../src/components/board-list/define.js';
import { opensPage } from './support/opens.js';
import { pagesOfPdf } from './support/pdf.js';

const start = opensPage('tests/browser/pages/board-list');

async function open(path = 'index.html', context: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await start({ path, context });
  await page.getByRole('heading', { name: 'Tumor board list' }).waitFor();
  return page;
}

const caseOf = (page: Page, name: string): Locator =>
  page.getByRole('article', { name: new RegExp(name) });

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the store of the page answers from now on. */
const fails = (page: Page, isFailing: boolean): Promise<void> =>
  page.evaluate((value) => {
    (window as unknown as { store: { fails: boolean } }).store.fails = value;
  }, isFailing);

test('the list says how many cases there are, and begins with the gravest and latest', async () => {
  const page = await open();
  await page.getByText('21-Jul-2026, 5 cases').waitFor();
  expect(
    (await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts()).length,
  ).toBe(5);
  const names = await page.locator('ol.index > li').allInnerTexts();
  expect(names.map((one) => one.split(',')[0])).toEqual([
    'SMITH',
    'UNLISTED-UNTIL-REFERRED',
    'VAN DER BERG-MONTGOMERY',
    'LINDQVIST',
    'OKAFOR',
  ]);
});

describe('by keyboard alone', () => {
  test('three keys record a decision, and one more leads to the next case', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'SMITH, Jane' }).focus();
    await press(page, 'Enter');
    await focusOn(page, /^Case 1 of 5 ?: SMITH, Jane, LEFT axilla/);
    while ((await focused(page)).kind !== 'radio') await press(page, 'Tab');
    const article = caseOf(page, 'SMITH, Jane');
    expect(await article.getByRole('radio', { checked: true }).count()).toBe(0);

    await press(page, '5');
    expect(await focused(page)).toMatchObject({ checked: true, isSeen: true });
    expect(await article.locator('.outlook').innerText()).toMatch(
      /^Would lead to: Clinically negative or benign/,
    );
    await press(page, 'Enter');
    await article.getByText('Saved', { exact: true }).waitFor();
    expect(await article.innerText()).toContain(
      'Result accepted. Stage: Clinically negative or benign.',
    );
    await focusOn(page, 'Next case');

    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toMatchObject({ kind: 'radio', checked: false });
    const group = caseOf(page, 'UNLISTED').getByRole('radiogroup');
    expect(await group.evaluate((one) => one.matches(':focus-within'))).toBe(true);
    const banner = caseOf(page, 'UNLISTED').locator('axillary-identity');
    expect((await banner.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await page.locator('ol.index > li').first().innerText()).toContain('Decided');
  });

  test('without a decision nothing is recorded, and the form says what is missing', async () => {
    const page = await open();
    const article = caseOf(page, 'OKAFOR');
    await article.getByRole('button', { name: 'Record decision' }).press('Enter');
    await article.getByText('Choose the decision.').waitFor();
    await expect.poll(async () => (await focused(page)).kind).toBe('radio');
    expect(await article.getByText('Saved', { exact: true }).count()).toBe(0);
  });

  test('a failure keeps what was typed and says so; the same is then saved', async () => {
    const page = await open();
    await fails(page, true);
    const article = caseOf(page, 'OKAFOR');
    await article.getByRole('radio', { name: 'Repeat core biopsy' }).press('Space');
    await article.getByRole('checkbox', { name: 'L1' }).press('Space');
    await article.getByLabel('Rationale').fill('Atypical cells, small sample.');
    await article.getByRole('button', { name: 'Record decision' }).press('Enter');
    await article.getByRole('alert').getByText('Not saved. The decision is still here').waitFor();
    expect(await article.getByRole('alert').innerText()).toContain('no room left');
    expect(await article.getByLabel('Rationale').inputValue()).toBe(
      'Atypical cells, small sample.',
    );
    expect(await article.getByRole('checkbox', { name: 'L1' }).isChecked()).toBe(true);

    await fails(page, false);
    await article.getByRole('button', { name: 'Retry' }).press('Enter');
    await article.getByText('Saved', { exact: true }).waitFor();
    expect(await article.innerText()).toContain('Repeat core biopsy. Nodes: L1.');
  });

  test('a digit is a digit where text is written', async () => {
    const page = await open();
    const article = caseOf(page, 'OKAFOR');
    await article.getByLabel('Rationale').pressSequentially('3 of 4');
    expect(await article.getByLabel('Rationale').inputValue()).toBe('3 of 4');
    expect(await article.getByRole('radio', { checked: true }).count()).toBe(0);
  });
});

test('leaving a decision that is not saved is asked about, and what was written stays', async () => {
  const page = await open();
  const article = caseOf(page, 'OKAFOR');
  const leave = (): Promise<void> =>
    page.evaluate(() => {
      const list = document.querySelector('axillary-board-list');
      Object.assign(window, { left: list?.confirmLeave() });
    });
  const left = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { left: Promise<boolean> }).left);
  await article.getByRole('radio', { name: 'FNA' }).check();
  await leave();
  const stop = page.getByRole('alertdialog');
  await stop.getByText('The decision on OKAFOR, Ada, LEFT axilla').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await left()).toBe(false);
  expect(await article.getByRole('radio', { name: 'FNA' }).isChecked()).toBe(true);

  await leave();
  await stop.getByRole('textbox').fill('The meeting was called off.');
  await stop.getByRole('button', { name: 'Leave and lose what was written' }).click();
  expect(await left()).toBe(true);
  expect(await article.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('what a decision would raise is told before it is saved', async () => {
  const page = await open();
  const article = caseOf(page, 'SMITH, Jane');
  await article.getByRole('radio', { name: 'TAD' }).check();
  expect(await article.locator('.outlook').innerText()).toMatch(
    /Would lead to: Clip due\s+Would raise: Critical, TAD without a marked node/,
  );
  await article.getByRole('radio', { name: 'Decision deferred' }).check();
  expect(await article.locator('.outlook').innerText()).toBe(
    'Recorded as a fact only; the stage stays Discordant',
  );
});

test('the day of the meeting is no day to come, and earlier days are recorded as they are', async () => {
  const page = await open();
  await page.getByLabel('Day of the meeting').fill('22-Jul-2026');
  await page.getByText('This day is still to come').waitFor();
  const article = caseOf(page, 'OKAFOR');
  await article.getByRole('radio', { name: 'FNA' }).check();
  await article.getByRole('button', { name: 'Record decision' }).click();
  await focusOn(page, 'Day of the meeting');
  await page.getByLabel('Day of the meeting').fill('20-Jul-2026');
  await article.getByRole('button', { name: 'Record decision' }).click();
  await article.getByText('Saved', { exact: true }).waitFor();
  expect(await article.innerText()).toContain('Tumor board decided. 20-Jul-2026: FNA.');
});

test('cases that others may decide can be left out', async () => {
  const page = await open();
  await page.getByLabel('Also where others than the board may decide: 1').uncheck();
  await page.getByText('21-Jul-2026, 4 cases').waitFor();
  expect(await caseOf(page, 'LINDQVIST').count()).toBe(0);
});

test('where not all patients are at hand it is read only', async () => {
  const page = await open('index.html?read-only');
  await page.getByText('Read only: decisions cannot be recorded now.').waitFor();
  expect(await page.getByRole('article').count()).toBe(5);
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.getByRole('button', { name: /Record/ }).count()).toBe(0);
});

describe('on paper', () => {
  const WHO = [
    /^SMITH, Jane Born 14-Jul-1945 \( ?81 ?y\) .*LEFT axilla/,
    /^UNLISTED-UNTIL-REFERRED, Zoe Born .*SAMPLE LEFT axilla/,
    /^VAN DER BERG-MONTGOMERY, Maximiliana Alexandra Born .*LEFT axilla/,
    /^LINDQVIST, Eva Born .*RIGHT axilla/,
    /^OKAFOR, Ada Born .*LEFT axilla/,
  ];

  test('a page for the list, then one a case that begins with who it is and leaves room to write', async () => {
    const page = await open();
    const [index, ...pages] = pagesOfPdf(await page.pdf());
    expect(index).toMatch(/^Tumor board list 21-Jul-2026.*SMITH, Jane, LEFT axilla.*OKAFOR, Ada/);
    expect(pages).toHaveLength(WHO.length);
    for (const [at, who] of WHO.entries()) {
      expect(pages[at]).toMatch(who);
      expect(pages[at]).toMatch(/Decision Rationale Nodes Day, and who writes it down/);
      expect(pages[at]).toMatch(/Not a medical device, not for clinical use/);
      expect(pages[at]).not.toMatch(/Record decision|Digits|Next case/);
    }
  });

  test('a case that needs more than a page says on each of them who it is', async () => {
    const page = await open('index.html?long=400');
    const pages = pagesOfPdf(await page.pdf()).filter((text) => text.startsWith('UNLISTED'));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatch(/^UNLISTED-UNTIL-REFERRED, Zoe Born 02-Mar-1958 .*LEFT axilla/);
  });

  test('what was decided is printed instead of the empty lines', async () => {
    const page = await open();
    const article = caseOf(page, 'OKAFOR');
    await article.getByRole('radio', { name: 'FNA' }).check();
    await article.getByRole('button', { name: 'Record decision' }).click();
    await article.getByText('Saved', { exact: true }).waitFor();
    const last = pagesOfPdf(await page.pdf()).at(-1);
    expect(last).toMatch(
      /^OKAFOR, Ada .*Tumor board decided. 21-Jul-2026 : FNA. Stage: Biopsy due./,
    );
    expect(last).not.toContain('who writes it down');
  });
});

test('the file says the same, runs nothing, and its name says nothing of a patient', async () => {
  const page = await open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^axillary-board-[0-9a-f]{8}\.html$/);
  const text = await readFile(await download.path(), 'utf8');
  for (const name of ['SMITH, Jane', 'OKAFOR, Ada', 'Second node, or accept?'])
    expect(text).toContain(name);
  expect(text).not.toContain('<script');
});

test.each<readonly [string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
])('nothing for axe to find, nothing too wide: %s', async (_, context) => {
  const page = await open('index.html', context);
  await caseOf(page, 'SMITH, Jane').getByRole('radio', { name: 'TAD' }).check();
  expect(await axeViolations(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test('nothing of a patient stands in an attribute', async () => {
  const page = await open();
  const written = await page
    .locator('axillary-board-list')
    .evaluate((list) =>
      [...(list.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      ),
    );
  expect(written.filter((one) => /smith|okafor|4471|L1|L2|Second node/i.test(one))).toEqual([]);
});
