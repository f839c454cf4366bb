// The inspector on machines that are not ours, in a page under the content security policy: they are
// drawn without a prepared layout, said in words, and followed as they run.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { looks } from './support/looks.js';
import { opensPage } from './support/opens.js';

const start = opensPage('tests/live-inspector/page');

async function open(context: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await start({ context });
  await page.getByRole('heading', { name: 'Drawing' }).waitFor();
  return page;
}

const send = (page: Page, type: string): Promise<void> =>
  page.getByRole('button', { name: type, exact: true }).click();

const drawing = (page: Page): Locator => page.locator('svg.chart');

/** The paths of the states that are drawn as current, in the order of the drawing. */
const current = (page: Page): Promise<(string | null)[]> =>
  drawing(page)
    .locator('[aria-current]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-path')));

/** Boxes and edge names that lie on one another on the screen, by what they say. */
const overlaps = (page: Page): Promise<string[]> =>
  drawing(page).evaluate((chart) => {
    const items = [...chart.querySelectorAll('.state > .box, .door > .box, .edge-name')].map(
      (item) => ({
        name: item.closest('[data-path], .door, .edge')?.textContent.replace(/\s+/g, ' ') ?? '',
        rect: item.getBoundingClientRect(),
      }),
    );
    return items.flatMap((a, index) =>
      items
        .slice(index + 1)
        .filter(
          ({ rect: b }) =>
            a.rect.left < b.right - 0.5 &&
            b.left < a.rect.right - 0.5 &&
            a.rect.top < b.bottom - 0.5 &&
            b.top < a.rect.bottom - 0.5,
        )
        .map((b) => `${a.name} and ${b.name}`),
    );
  });

test('every state of a traffic light is drawn, no box and no label on another', async () => {
  const page = await open();
  const states = await drawing(page)
    .locator('[data-path]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-path')));
  expect(states).toEqual([
    'green',
    'yellow',
    'red',
    'blinking',
    'red.walk',
    'red.wait',
    'red.stop',
  ]);
  expect(await drawing(page).locator('.edge').count()).toBe(11);
  for (const arrangement of ['horizontal', 'vertical', 'compact']) {
    await page.locator('axillary-chart select').selectOption(arrangement);
    expect(await overlaps(page), arrangement).toEqual([]);
  }
});

test('the current state is marked with words, and an event moves it', async () => {
  const page = await open();
  await expect.poll(() => current(page)).toEqual(['green']);
  await page.getByRole('button', { name: 'Green, step 1: now, from the start' }).waitFor();
  await send(page, 'NEXT');
  await page.getByText('trafficLight: Yellow', { exact: true }).first().waitFor();
  await expect.poll(() => current(page)).toEqual(['yellow']);
  await send(page, 'NEXT');
  await expect.poll(() => current(page)).toEqual(['red', 'red.walk']);
  const status = page.locator('axillary-live-inspector').getByRole('status');
  await expect.poll(() => status.innerText()).toBe('trafficLight: Red, Walk');
  await page
    .locator('.tree [aria-current=step]')
    .filter({ hasText: /Walk[^]*now since event \d/ })
    .waitFor();
  await page.getByRole('button', { name: /^Green, step 1: left at event \d+/ }).waitFor();
});

test('events are listed by type and order, what they carry is nowhere', async () => {
  const page = await open();
  await send(page, 'NEXT');
  await send(page, 'REPAIR');
  const table = page.getByRole('table');
  const rows = table.getByRole('row');
  await expect.poll(() => rows.count()).toBe(4);
  expect(await rows.nth(1).innerText()).toMatch(/REPAIR\s+outside\s+no transition/);
  expect(await rows.nth(2).innerText()).toMatch(/NEXT\s+outside\s+to Yellow/);
  const text = await page.locator('axillary-live-inspector').evaluate((panel) => {
    const all = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map((one) => one.outerHTML + (one.shadowRoot ? all(one.shadowRoot) : ''))
        .join();
    return all(panel.shadowRoot ?? panel);
  });
  expect(text).toContain('REPAIR');
  expect(text).not.toContain('planted-payload');
});

test('other actors are chosen by name: a machine with regions, a promise that was kept', async () => {
  const page = await open();
  await page.getByRole('button', { name: /^player/ }).click();
  await expect
    .poll(() => current(page))
    .toEqual(['running', 'running.track.paused', 'running.sound.loud']);
  await page.getByRole('button', { name: 'asked: passed' }).waitFor();
  expect(await overlaps(page)).toEqual([]);
  await page.getByRole('button', { name: /^asked \(ask\) .* done$/ }).click();
  await page.getByText('asked (ask): done', { exact: true }).first().waitFor();
  expect(await drawing(page).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

test('a state and a transition are explained from the definition', async () => {
  const page = await open();
  await page.locator('.tree [data-path="red"]').click();
  const chosen = page.getByRole('region', { name: 'Chosen' });
  await chosen.getByText('compound').waitFor();
  await drawing(page).locator('text', { hasText: 'HURRY' }).first().click();
  await chosen.getByText('did not take it').waitFor();
  await expect.poll(() => chosen.innerText()).toMatch(/Stop[^]*Yellow/);
});

test('the list is walked by keyboard, along the way the light took and beyond', async () => {
  const page = await open();
  await send(page, 'NEXT');
  const focused = (): Promise<string | null> =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('data-path') ?? null;
    });
  await page.locator('svg.chart [data-path="green"]').focus();
  for (const path of ['yellow', 'red', 'green']) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe(path);
  }
});

test.each(looks)('holds the access rules and never scrolls sideways: %s', async (_, context) => {
  const page = await open(context);
  await send(page, 'NEXT');
  await send(page, 'NEXT');
  await page.getByText('trafficLight: Red, Walk', { exact: true }).first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
