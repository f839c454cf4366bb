// The parts of the tracker that are loaded after it shows: what stands there until they come, that they
// can be asked for again where they do not, and that they are there without a network.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { axeViolations, forgetFailedRequests } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { opensPage } from './support/opens.js';

const start = opensPage('tests/components/page');
/** Where requests fail on purpose. */
let cutOffFrom: OpenedApp | undefined;

afterEach(() => {
  if (cutOffFrom) forgetFailedRequests(cutOffFrom.errors);
  cutOffFrom = undefined;
});

/** The parts that are loaded after the page shows: their scripts, cut off or let through. */
async function cutOff(
  scripts: RegExp,
  heading = 'Timeline',
): Promise<{ page: Page; restore: () => void }> {
  let isDown = true;
  const before = async (context: BrowserContext): Promise<void> => {
    await context.route(scripts, (route) => (isDown ? route.abort() : route.continue()));
  };
  const app = await start({ before });
  const { page, errors } = app;
  await page.getByRole('heading', { name: heading }).waitFor();
  await expect.poll(() => errors.join()).toContain('ERR_FAILED');
  cutOffFrom = app;
  return {
    page,
    restore: () => {
      isDown = false;
    },
  };
}

test.each([
  ['1280', { viewport: { width: 1280, height: 720 } }],
  ['1000', { viewport: { width: 1000, height: 720 } }],
  ['320', { viewport: { width: 320, height: 640 } }],
])('shows first what is urgent, and nothing moves when the rest comes: %s', async (_, context) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const before = async (one: BrowserContext): Promise<void> => {
    await one.route(/further-panels-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
  };
  const { page } = await start({ context, before });
  await page.getByRole('heading', { name: 'Now: Clip due' }).waitFor();
  await page.getByRole('heading', { name: /^Pitfalls:/ }).waitFor();
  await page.getByText('The rest of the pathway is being loaded').waitFor();
  expect(await page.getByRole('heading', { name: 'Timeline' }).count()).toBe(0);
  await page.evaluate(() => {
    let moved = 0;
    Reflect.set(globalThis, 'moved', () => moved);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift' });
  });
  release();
  for (const name of ['Timeline', 'Pathway', /^Nodes,/]) {
    await page.getByRole('heading', { name }).waitFor();
  }
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
  expect(await page.evaluate(() => (Reflect.get(globalThis, 'moved') as () => number)())).toBe(0);
});

test('says that the rest of the pathway cannot be loaded, and shows it on retry', async () => {
  const { page, restore } = await cutOff(/further-panels-.*\.js$/, 'Now: Clip due');
  const alert = page.getByRole('alert').filter({ hasText: 'The rest of the pathway could not be' });
  await alert.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  restore();
  await alert.getByRole('button', { name: 'Retry' }).click();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await alert.waitFor({ state: 'detached' });
});

test('says that the form cannot be loaded, and opens what was asked for on retry', async () => {
  const { page, restore } = await cutOff(/define-.*\.js$/);
  await page.getByRole('button', { name: 'Clip placed, L1' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'The form could not be loaded' });
  await alert.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const retry = alert.getByRole('button', { name: 'Retry' });
  await retry.and(page.locator(':focus')).waitFor();
  restore();
  await retry.click();
  await page.getByRole('heading', { name: 'Record a clip' }).waitFor();
  await alert.waitFor({ state: 'detached' });
});

test('says that the sources cannot be loaded, and shows them on retry', async () => {
  const { page, restore } = await cutOff(/basis-.*\.js$/);
  const flag = page.locator('axillary-pitfalls li').first();
  await flag.getByText(/^Source SN-18/).click();
  await flag.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  restore();
  await flag.getByRole('button', { name: 'Retry' }).click();
  await flag.locator('.basis li').nth(1).waitFor();
});

test('records and explains without a network once the page was idle', async () => {
  const { context, page } = await start();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  // The form and the sources are loaded ahead, once the browser has nothing else to do.
  await page.waitForFunction(() => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return ['define-', 'basis-'].every((part) => loaded.some((name) => name.includes(part)));
  });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Clip placed, L1' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('heading', { name: 'Now: NAST due' }).waitFor();
  const flag = page.locator('axillary-pitfalls li').first();
  await flag.getByText(/^Source/).click();
  await flag.locator('.basis li').first().waitFor();
});
