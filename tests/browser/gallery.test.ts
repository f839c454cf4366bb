// The documentation site under the policy that the elements are meant for: every element in every
// state is shown without a fault, is accessible, and has the parts and slots that the manifest tells.
// Three elements stand for all, and the access rules are held for the first state of each;
// `npm run test:looks` takes every element and every state.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../docs/site/build.mjs';
import { publicElements } from '../../scripts/package/public-elements.mjs';
import { projectRoot } from '../../scripts/paths.mjs';
import { axeViolations, openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { IS_LONG } from './support/long.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName: string;
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
}

let root = '';
let app: OpenedApp;
let declarations: readonly Declaration[] = [];

beforeAll(async () => {
  root = await buildSite(await mkdtemp(join(tmpdir(), 'site-')));
  app = await openApp({ root, path: 'gallery.html' });
  const text = await readFile(join(projectRoot, 'dist/custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as { modules: { declarations: Declaration[] }[] };
  declarations = modules.flatMap((module) => module.declarations);
}, 180_000);

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = to), hash);
  const tag = hash.split(/[/?]/)[0] ?? '';
  await page.locator(`.place ${tag}`).waitFor({ state: 'attached' });
  await settled(page);
};

/** Waits until nothing of the page is about to change: what loads later is there. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const element = document.querySelector('.place')?.firstElementChild as
      (Element & { readonly updateComplete?: Promise<unknown> }) | null;
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
      await element?.updateComplete;
    }
  });
  await page.waitForFunction(
    () =>
      !document.querySelector('.place')?.firstElementChild?.shadowRoot?.querySelector('progress'),
  );
};

const states = (page: Page): Promise<string[]> =>
  page
    .getByLabel('State', { exact: true })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));

/** Parts and slots in the element's own shadow root. */
const pieces = (page: Page): Promise<{ parts: string[]; slots: string[] }> =>
  page.evaluate(() => {
    const shadow = document.querySelector('.place')?.firstElementChild?.shadowRoot;
    return {
      parts: [...(shadow?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]),
      slots: [...(shadow?.querySelectorAll('slot') ?? [])].map(({ name }) => name),
    };
  });

const FEW = ['axillary-tracker', 'axillary-worklist', 'axillary-stage'];
const tags = publicElements().map(({ tag }) => tag);

describe.each(IS_LONG ? tags : tags.filter((tag) => FEW.includes(tag)))('%s', (tag) => {
  test('is shown in every state, accessible and within the policy, as the manifest tells', async () => {
    const { page } = app;
    await go(page, tag);
    const all = await states(page);
    expect(all.length).toBeGreaterThan(1);
    const seen = { parts: new Set<string>(), slots: new Set<string>() };
    for (const state of all) {
      await go(page, `${tag}/${state}`);
      expect(await page.getByLabel('State', { exact: true }).inputValue()).toBe(state);
      const text = await page.evaluate(
        () =>
          (document.querySelector('.place') as HTMLElement).innerText +
          [...(document.querySelector('.place')?.firstElementChild?.shadowRoot?.children ?? [])]
            .map((child) => (child as HTMLElement).innerText)
            .join(''),
      );
      expect(text.trim(), `${tag} in ${state} shows nothing`).not.toBe('');
      const { parts, slots } = await pieces(page);
      for (const part of parts) seen.parts.add(part);
      for (const slot of slots) seen.slots.add(slot);
      if (IS_LONG || state === all[0]) expect(await axeViolations(page), state).toEqual([]);
      expect(app.faults(), state).toEqual([]);
    }
    const declared = declarations.find(({ tagName }) => tagName === tag);
    expect([...seen.parts].sort()).toEqual(declared?.cssParts.map(({ name }) => name).sort());
    expect([...seen.slots].sort()).toEqual(declared?.slots.map(({ name }) => name).sort());
  }, 240_000);
});

describe('the knobs', () => {
  test('are in the address, and set theme, language, width, size of text and patient', async () => {
    const { page } = app;
    await go(page, 'axillary-stage/shown');
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByLabel('Language').selectOption('ar-XB');
    await page.getByLabel('Text size').selectOption('200');
    await page.getByLabel('Patient').selectOption({ index: 3 });
    await page.getByLabel('Width').fill('320');
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toMatch(/^#axillary-stage\/shown\?/);
    await page.reload();
    await page.locator('.place axillary-stage').waitFor();
    await settled(page);
    const place = page.locator('.place');
    expect(await place.getAttribute('lang')).toBe('ar-XB');
    const looks = await place.evaluate((element) => ({
      scheme: getComputedStyle(element).colorScheme,
      width: element.getBoundingClientRect().width,
      text: getComputedStyle(document.documentElement).fontSize,
    }));
    expect(looks).toEqual({ scheme: 'dark', width: 320, text: '32px' });
    expect(await page.getByLabel('Patient').inputValue()).toBe('benign-concordant');
    expect(await axeViolations(page)).toEqual([]);
    await go(page, 'axillary-tracker?theme=light');
  });

  test('density narrows the space of a tracker, and what can be pressed stays 24 pixels high', async () => {
    const { page } = app;
    await go(page, 'axillary-tracker');
    const measured = (): Promise<{ height: number; text: string; lowest: number }> =>
      page.evaluate(() => {
        const element = document.querySelector('axillary-tracker');
        const buttons = [...(element?.shadowRoot?.querySelectorAll('button') ?? [])];
        const heights = buttons.map((button) => button.getBoundingClientRect().height);
        return {
          height: element?.getBoundingClientRect().height ?? 0,
          text: element ? getComputedStyle(element).fontSize : '',
          lowest: Math.min(...heights.filter((height) => height > 0)),
        };
      });
    const usual = await measured();
    await page.getByLabel('Density').selectOption('Narrow rows');
    await expect.poll(async () => (await measured()).height).toBeLessThan(usual.height);
    const narrow = await measured();
    expect(narrow.text).toBe(usual.text);
    expect(narrow.lowest).toBeGreaterThanOrEqual(24);
    expect(usual.lowest).toBeGreaterThan(narrow.lowest);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Density').selectOption('As designed');
  });

  test('what an element sends out is told by its name', async () => {
    const { page } = app;
    await go(page, 'axillary-tracker/controlled-saved');
    await page.getByRole('tab', { name: 'Summary' }).click();
    await page.getByText('Sent out, the last first: axillary-view').waitFor();
    expect(app.faults()).toEqual([]);
  });
});

test('every page of the site is accessible, within the policy, and links to what there is', async () => {
  const pages = (await readdir(root)).filter((name) => name.endsWith('.html'));
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'recipes.html', 'theming.html']));
  for (const name of pages) {
    const page = await app.openPage(name);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await axeViolations(page), name).toEqual([]);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const address of links.filter((href) => href.startsWith(app.url))) {
      const [path = '', anchor] = address.slice(app.url.length).split('#', 2);
      const text = await readFile(join(root, path || name), 'utf8').catch(() => undefined);
      expect(text, `${name} links to ${address}`).toBeDefined();
      if (anchor && path !== 'gallery.html') {
        expect(text?.includes(`id="${decodeURIComponent(anchor)}"`), `${name}: #${anchor}`).toBe(
          true,
        );
      }
    }
    await page.close();
  }
  expect(app.faults()).toEqual([]);
}, 120_000);
