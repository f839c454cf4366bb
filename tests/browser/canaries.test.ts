// A full session with patients whose every text is a canary and an attack: nothing of them is found
// anywhere but in texts, no text is anything but text, and the policy is not broken once.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import { caseToText } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import type { Portal } from './pages/embed-host/main.js';
import type { Foreign } from './pages/foreign/main.js';
import type { OpenOptions } from './support/app.js';
import { buildPage } from './support/built-page.js';
import type { BuiltPage } from './support/built-page.js';
import { CANARY, plantedCases } from './support/canaries.js';
import { CanarySession, unfold } from './support/canary-session.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

const [open, operated] = plantedCases as readonly [CaseFile, CaseFile];

let session: CanarySession;
let page: Page;
const pages = new Map<string, BuiltPage>();

beforeAll(async () => {
  for (const name of ['foreign', 'embed-host'])
    pages.set(name, await buildPage(`tests/browser/pages/${name}`));
});

afterAll(async () => {
  for (const one of pages.values()) await one.remove();
});

async function start(options: OpenOptions = {}): Promise<void> {
  session = await CanarySession.open(options);
  ({ page } = session);
}

afterEach(async () => {
  await session.app.close();
});

const look = (where: string): Promise<void> => session.look(where);

/** The planted cases have every type of event: what is tried with them is tried of each. */
function expectEveryType(): void {
  const types = new Set(plantedCases.flatMap(({ events }) => events.map(({ type }) => type)));
  expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
}

test('in the application nothing of a patient is left anywhere', { timeout: 400_000 }, async () => {
  expectEveryType();
  await start({ path: 'index.html#/import', context: { acceptDownloads: true } });
  await page.locator('#files').setInputFiles(
    [open, operated].map((one, index) => ({
      name: `case-${index}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(caseToText(one)),
    })),
  );
  for (const index of [0, 1]) {
    const item = page.locator('axillary-import section').filter({ hasText: `case-${index}.json` });
    await item.getByRole('radio', { name: 'LEFT' }).check();
    await look('import');
    await item.getByRole('button', { name: /^Import/ }).click();
    await item
      .getByText(/Saved|imported/i)
      .first()
      .waitFor();
  }
  await look('imported');

  await page.getByRole('link', { name: 'Worklist' }).click();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  const hers = page.locator('axillary-worklist tbody a').filter({ hasText: `${CANARY}-family` });
  await expect.poll(() => hers.count()).toBe(2);
  await look('worklist');
  await page.getByLabel('Name or number').fill(`${CANARY}-family`);
  await look('worklist, searched');
  const navigators = page.getByLabel('Navigator', { exact: true });
  const options = await navigators.locator('option').allInnerTexts();
  await navigators.selectOption({ index: options.findIndex((one) => one.includes('STAFF')) });
  await look('worklist of one navigator');
  await navigators.selectOption({ index: 0 });
  await page.getByLabel('Name or number').fill('');
  await page.getByRole('button', { name: 'Assign or hand over' }).click();
  await page
    .getByRole('checkbox', { name: new RegExp(`^Choose .*${CANARY}`) })
    .first()
    .check();
  await page.getByLabel('Navigator who takes them over').fill('STAFF <img src=x onerror="hit=6">');
  await page.getByRole('button', { name: 'Hand over 1' }).click();
  await page.getByText(/^Saved: 1 case handed over/).waitFor();
  await look('handed over');
  await page.getByRole('link', { name: 'Map' }).click();
  await page.locator('axillary-chart svg .state').first().waitFor();
  await look('map');

  await page.getByRole('link', { name: 'Table' }).click();
  for (const index of [0, 1]) {
    await hers.nth(index).click();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await look('pathway');
    await page.getByRole('tab', { name: 'Statechart' }).click();
    await page.locator('axillary-chart svg .state').first().waitFor();
    await look('statechart');
    await page.locator('axillary-chart svg .state').nth(3).press('Enter');
    await look('statechart, explained');
    await page.getByRole('button', { name: 'Ask what if' }).click();
    await look('what if');
    await page.getByRole('tab', { name: 'Summary' }).click();
    await page
      .getByRole('heading', { name: /summary/i })
      .first()
      .waitFor();
    await look('summary');
    await page.getByRole('tab', { name: 'Work' }).click();
    await page.getByRole('heading', { name: 'Tasks' }).waitFor();
    await look('work');
    for (const button of ['Export', 'Export with chain']) {
      await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
    }
    if (index === 0) await session.openForms();
    await page.getByRole('link', { name: 'Worklist' }).click();
  }

  for (const [link, heading] of [
    ['#/board', /board/i],
    ['#/calls', /call/i],
    ['#/programme', /programme/i],
    ['#/add', /patient/i],
    ['#/spreadsheet', /spreadsheet/i],
    ['#/name', /name/i],
  ] as const) {
    await page.evaluate((hash) => (location.hash = hash), link);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    await page.waitForTimeout(500);
    await look(link);
  }
  await page.reload();
  await look('loaded again');
  await session.expectNothingLeft();
});

test('in a page of a portal nothing of a patient leaves an element', async () => {
  await start({ root: pages.get('foreign')?.root ?? '' });
  await page.waitForFunction(() => 'foreign' in window);
  await page.evaluate((given) => {
    const { put, tags, clear, now } = (window as unknown as { foreign: Foreign }).foreign;
    clear();
    for (const tag of tags) {
      put(tag, { caseFiles: given, caseFile: given[0], controlled: true, author: 'KANARI', now });
    }
  }, plantedCases);
  await page.getByRole('heading', { name: 'Timeline' }).first().waitFor();
  await page
    .getByText(new RegExp(`${CANARY}-family`, 'i'))
    .first()
    .waitFor();
  await look('every element');
  const alive = await page.evaluate(() => {
    const { everything } = (window as unknown as { foreign: Foreign }).foreign;
    return everything();
  });
  expect(alive).toContain(`${CANARY}-note`);
  expect(alive).toContain('<img src=x onerror="globalThis.hit=1">');
  await session.expectNothingLeft();
});

test('what is planted where nothing may be is found', async () => {
  await start({ root: pages.get('foreign')?.root ?? '' });
  await page.waitForFunction(() => 'foreign' in window);
  await page.locator('axillary-stage li').first().waitFor();
  expect(session.traces.found()).toEqual([]);
  await page.evaluate(async (canary) => {
    document
      .querySelector('axillary-stage')
      ?.shadowRoot?.querySelector('li')
      ?.setAttribute('data-who', `a ${canary}`);
    document.title = `b ${canary}`;
    history.replaceState({ who: `c ${canary}` }, '', `#d-${canary}`);
    localStorage.setItem(`e ${canary}`, '1');
    // eslint-disable-next-line no-console -- what a leak would do
    console.debug(`f ${canary}`);
    document.body.dispatchEvent(new CustomEvent('told', { composed: true, detail: `g ${canary}` }));
    performance.mark(`h ${canary}`);
    await fetch(`icon.svg?i-${canary}`);
    await new Promise((resolve) => (indexedDB.open(`j ${canary}`).onsuccess = resolve));
    await caches.open(`k ${canary}`);
    new BroadcastChannel(`l ${canary}`).close();
  }, CANARY);
  await session.traces.look(page, 'planted');
  const found = session.traces.found().join('\n');
  for (const letter of 'abcdefghijkl')
    expect(found).toMatch(new RegExp(`\\b${letter}[- ]${CANARY}`));
});

test('in a frame nothing of a patient leaves but over its port', async () => {
  const hosts: string[] = [];
  const frames = await serve({ embedHosts: hosts });
  try {
    await start({
      root: pages.get('embed-host')?.root ?? '',
      frames: [new URL(frames.url).origin],
      context: { viewport: { width: 1280, height: 900 } },
    });
    hosts.push(new URL(session.app.url).origin);
    const shown = page.frameLocator('iframe');
    const address = `${frames.url}embed.html`;
    await page.evaluate(
      ([url, given]: readonly [string, CaseFile]) =>
        (Reflect.get(window, 'portal') as Portal).embed(url, given),
      [address, open] as const,
    );
    await shown.getByRole('heading', { name: 'Timeline' }).waitFor();
    await shown
      .getByText(new RegExp(`${CANARY}-family`, 'i'))
      .first()
      .waitFor();
    await shown.getByRole('button', { name: 'Record an event' }).click();
    for (const frame of page.frames()) await unfold(frame);
    await shown.getByRole('button', { name: 'Note added', exact: true }).click();
    await shown.getByRole('textbox', { name: 'Note', exact: true }).fill(`${CANARY} typed`);
    await shown.getByRole('button', { name: 'Save note' }).click();
    await shown.getByText(/^Saved, \d+ entries/).waitFor();
    for (const frame of page.frames()) await unfold(frame);
    await look('frame');
    await session.expectNothingLeft();
    const { faults, heights } = await page.evaluate(() => {
      const { faults, heights } = Reflect.get(window, 'portal') as Portal;
      return { faults, heights };
    });
    expect({ faults, heights }).toEqual({ faults: [], heights });
  } finally {
    await frames.close();
  }
});
