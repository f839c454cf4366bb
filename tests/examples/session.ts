// One session with a portal, the same for every framework: what a person does there and must see.
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { axeViolations, openApp } from '../browser/support/app.js';
import type { OpenedApp } from '../browser/support/app.js';
import { fillIn, openForm } from '../browser/support/entries.js';
import { Keyboard } from '../browser/support/keyboard.js';
import { untilHolds } from '../browser/support/until.js';
import { OTHER_VERSION, policyOf } from './portals.js';
import type { BuiltPortal } from './portals.js';

/** A portal that is open in Chromium. */
export interface Session {
  readonly portal: BuiltPortal;
  readonly app: OpenedApp;
  readonly page: Page;
  /** Everything the console said, whatever its kind. */
  readonly said: string[];
}

/** What must be so, by its name; the checks of a session follow each other. */
export type Check = readonly [name: string, run: (session: Session) => Promise<void>];

/** Typed into the record, and looked for where nothing of a patient may be. */
const CANARY = 'Canary: asked about the seroma';
const OF_PATIENT = /canary|seroma|bianchi|mensah|MRN-40218|MRN-51177|1978-05-02|02-May-1978/i;

/** Opens a portal under its policy; `more` are further words of `trusted-types`. */
export async function openPortal(
  portal: BuiltPortal,
  more: readonly string[] = [],
  context: Parameters<typeof openApp>[0] = {},
): Promise<Session> {
  const said: string[] = [];
  const app = await openApp({
    ...context,
    root: portal.root,
    path: 'index.html',
    policy: policyOf(portal.name, ...more),
    before: async (opened) => {
      opened.on('console', (message) => said.push(message.text()));
      // tsx names the functions that are sent to the page, by a helper that the page does not have.
      await opened.addInitScript('globalThis.__name = (named) => named');
    },
  });
  try {
    await app.page.getByRole('heading', { name: 'Timeline' }).waitFor();
  } catch (error) {
    await app.close();
    throw new Error([error, ...app.faults()].join('\n'), { cause: error });
  }
  return { portal, app, page: app.page, said };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const header = (page: Page): Locator => page.getByRole('region', { name: 'Patient of this page' });
const banner = (page: Page): Locator =>
  page.locator('axillary-tracker').getByRole('region', { name: 'Patient', exact: true });
const beside = (page: Page): Locator => page.getByRole('complementary', { name: 'At a glance' });
const stage = (page: Page): Locator => page.locator('axillary-stage');
const word = (page: Page): Locator => page.locator('.desk').getByRole('status');
const choose = (page: Page, label: string, option: string): Promise<unknown> =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });

async function untilSays(place: Locator, words: RegExp): Promise<void> {
  await place.filter({ hasText: words }).first().waitFor();
}

/** Opens the form of a note, types one and saves it. */
async function saveNote(page: Page, text: string): Promise<Locator> {
  const form = await openForm(page, 'Note added');
  await fillIn(form, [['Note', text]]);
  await form.getByRole('button', { name: 'Save note' }).click();
  return form;
}

const hasSaved = (page: Page, count: number): Promise<void> =>
  untilSays(page.locator('axillary-tracker .saved'), new RegExp(`^\\s*Saved, ${count} entries`));

/** The tracker and the widget beside it show the same flags, each as a region of that name. */
const inaccessible = (page: Page): Promise<string[]> =>
  axeViolations(page, { rules: { 'landmark-unique': { enabled: false } } });

/** How a place is painted. */
const paint = (place: Locator, property: string): Promise<string> =>
  place.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const theSame: Check = [
  'the widgets show the patient and the side of the portal’s header',
  async ({ page }) => {
    await untilSays(header(page), /Laura Bianchi.*02-May-1978.*LEFT/s);
    await untilSays(banner(page), /BIANCHI, Laura.*02-May-1978.*LEFT axilla/s);
    await untilSays(stage(page), /LEFT axilla.*BIANCHI, Laura/s);
    assert.equal(await stage(page).locator('[part=stage]').innerText(), 'Clip due');
    await untilSays(beside(page).locator('axillary-pitfalls'), /Critical.*without a clip/is);
    await untilSays(word(page), /^5 entries on record$/);
  },
];

const records: Check = [
  'an entry made with the keyboard is kept by the host, and both other widgets follow',
  async ({ page }) => {
    await page
      .locator('axillary-tracker')
      .getByRole('button', { name: /^Clip placed/ })
      .focus();
    const keys = new Keyboard(page);
    await keys.press(/^Clip placed/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Save / })
      .waitFor();
    await keys.fillIn([
      ['Placed on', '12-Mar-2026'],
      ['Type of clip', 'titanium'],
    ]);
    await keys.press(/^Save /);
    await hasSaved(page, 6);
    await untilSays(word(page), /^6 entries on record$/);
    await stage(page).locator('[part=stage]').filter({ hasNotText: 'Clip due' }).waitFor();
    const flag = beside(page).getByRole('heading', { name: /without a clip/i });
    await flag.waitFor({ state: 'hidden' });
  },
];

const refuses: Check = [
  'a refused entry stays with the words of the host, and is kept once at the retry',
  async ({ page }) => {
    await choose(page, 'The record will', 'refuse the next entry');
    const form = await saveNote(page, CANARY);
    const alert = form.getByRole('alert');
    await untilSays(alert, /Not saved\. The entry is still here.*the pharmacy is writing/s);
    assert.equal(
      await form.getByRole('textbox', { name: 'Note', exact: true }).inputValue(),
      CANARY,
    );
    assert.equal(await word(page).innerText(), '6 entries on record');
    await form.getByRole('button', { name: 'Retry' }).click();
    await hasSaved(page, 7);
    await untilSays(word(page), /^7 entries on record$/);
  },
];

const conflicts: Check = [
  'what a colleague wrote meanwhile is shown, and both entries are on record then',
  async ({ page }) => {
    await choose(page, 'The record will', 'have one of a colleague first');
    const form = await saveNote(page, `${CANARY} again`);
    await untilSays(form.getByRole('alert'), /written to elsewhere.*Seen in the clinic/s);
    await form.getByRole('button', { name: 'Record mine too' }).click();
    await hasSaved(page, 9);
    const timeline = page.locator('axillary-tracker axillary-timeline');
    await untilSays(timeline, /Seen in the clinic this morning/);
    await untilSays(timeline, /Canary: asked about the seroma again/);
  },
];

const themes: Check = [
  'theme, tokens and parts of the portal are how the widgets are painted',
  async ({ page }) => {
    const panel = page.locator('axillary-tracker axillary-now').locator('section').first();
    const seen = async (): Promise<readonly string[]> => [
      await paint(page.locator('axillary-tracker'), 'background-color'),
      await paint(
        page.locator('axillary-tracker [role=tab][aria-selected=true]'),
        'border-bottom-color',
      ),
      await paint(stage(page), 'color'),
      await paint(stage(page).locator('[part=stage]'), 'border-top-left-radius'),
      await paint(page.locator('axillary-tracker [part=bar]'), 'border-bottom-width'),
    ];
    // A framework may draw later than the choice was made.
    const isPainted = (look: readonly string[]): Promise<void> =>
      untilHolds(async () => assert.deepEqual(await seen(), look));
    await panel.waitFor();
    await choose(page, 'Theme', 'Light');
    await isPainted(LOOKS.light);
    await choose(page, 'Theme', 'Dark');
    await isPainted(LOOKS.dark);
    assert.deepEqual(await inaccessible(page), []);
    await choose(page, 'Looks', 'Of the hospital');
    await isPainted(LOOKS.hospitalDark);
    assert.deepEqual(await inaccessible(page), []);
    await choose(page, 'Theme', 'Light');
    await isPainted(LOOKS.hospitalLight);
    assert.deepEqual(await inaccessible(page), []);
  },
];

/** Ground, accent, text, radius of the stage, line below the bar. */
const LOOKS = {
  light: ['rgb(243, 245, 244)', 'rgb(11, 95, 116)', 'rgb(19, 33, 43)', '3px', '1px'],
  dark: ['rgb(14, 21, 26)', 'rgb(124, 199, 218)', 'rgb(231, 237, 241)', '3px', '1px'],
  hospitalDark: ['rgb(15, 21, 19)', 'rgb(143, 211, 182)', 'rgb(231, 237, 241)', '999px', '2px'],
  hospitalLight: ['rgb(238, 241, 236)', 'rgb(29, 95, 71)', 'rgb(19, 33, 43)', '999px', '2px'],
} as const;

const changesPatient: Check = [
  'another patient comes only after an unsaved entry was asked about, then everywhere at once',
  async ({ page }) => {
    const form = await openForm(page, 'Note added');
    await fillIn(form, [['Note', `${CANARY} once more`]]);
    // Asked for from elsewhere, such as by a card reader: the form lies over the portal's buttons.
    const next = page.getByRole('button', { name: 'Next patient', includeHidden: true });
    const ask = (): Promise<void> => next.evaluate((button: HTMLElement) => button.click());
    const stop = page.getByRole('alertdialog');
    await ask();
    await stop.getByRole('button', { name: 'Back to the entry' }).click();
    await stop.waitFor({ state: 'hidden' });
    assert.match(plain(await header(page).innerText()), /Laura Bianchi/);
    assert.match(plain(await banner(page).innerText()), /BIANCHI/);
    await ask();
    await fillIn(stop, [['Reason, in your words', 'another patient is here']]);
    await stop.getByRole('button', { name: 'Leave and lose the entry' }).click();
    await untilSays(header(page), /Abena Mensah.*RIGHT/s);
    await untilSays(banner(page), /MENSAH, Abena.*RIGHT axilla/s);
    await untilSays(stage(page), /RIGHT axilla.*MENSAH, Abena/s);
    await untilHolds(async () => assert.equal(await page.getByText(/bianchi/i).count(), 0));
    await next.click();
    await untilSays(banner(page), /BIANCHI, Laura.*LEFT axilla/s);
    await untilSays(word(page), /^9 entries on record$/);
  },
];

const tellsNobody: Check = [
  'nothing of a patient is in an attribute, an address, a title, the storage or the console',
  async ({ page, said }) => {
    const places = await page.evaluate(() => {
      const found = [location.href, document.title, document.cookie];
      for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify(storage));
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document);
      return found;
    });
    assert.ok(places.length > 500, 'The page was walked through with its shadow roots.');
    const told = [...places, ...said].filter((text) => OF_PATIENT.test(text));
    assert.deepEqual(told, []);
  },
];

const isQuiet: Check = [
  'no error, no warning, no violation of the policy, no request elsewhere',
  ({ app }) => {
    assert.deepEqual(app.faults(), []);
    return Promise.resolve();
  },
];

/** What is checked in one session under the strict policy, in this order. */
export const CHECKS: readonly Check[] = [
  theSame,
  records,
  refuses,
  conflicts,
  themes,
  changesPatient,
  tellsNobody,
  isQuiet,
];

async function loadOther({ page }: Session): Promise<void> {
  await page.getByRole('button', { name: "Load another team's copy" }).click();
}

async function goesOn({ page, said }: Session): Promise<void> {
  await saveNote(page, CANARY);
  await hasSaved(page, 6);
  await untilSays(page.locator('.beside'), /Critical/);
  assert.deepEqual(
    said.filter((text) => OF_PATIENT.test(text)),
    [],
  );
}

/** Two versions of the package in a page that lets both in: only to be run in a page of its own. */
export const bothVersions: Check = [
  'a second version is named once beside the first, which stays in use',
  async (session) => {
    const { app, page, portal } = session;
    await loadOther(session);
    await untilSays(word(page), /^Loaded/);
    const { errors, violations } = app;
    await untilHolds(() => assert.equal(errors.length, 1));
    assert.match(
      String(errors[0]),
      new RegExp(
        `^warning: axillary-pathway ${OTHER_VERSION}: .*by version ${portal.version}, which stays`,
      ),
    );
    assert.deepEqual(violations, []);
    await goesOn(session);
    assert.equal(errors.length, 1);
  },
];

/** The same where the policy lets one Lit in. */
export const keptOut: Check = [
  'a second version is kept out by a policy that lets one Lit in, and the first goes on',
  async (session) => {
    const { app, page } = session;
    await loadOther(session);
    await untilSays(word(page), /^Kept out/);
    // The page hears of it apart from the script that was kept out.
    await untilHolds(() =>
      assert.deepEqual(
        app.violations.map(({ directive }) => directive),
        ['trusted-types'],
      ),
    );
    await goesOn(session);
  },
];
