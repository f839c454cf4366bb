// The statechart of a sample patient: where the case is, the way there by keyboard, what is chosen
// explained, and the access rules in light and dark, wide and narrow.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations, forgetFailedRequests } from './support/app.js';
import { looks } from './support/looks.js';
import { opensOne } from './support/opens.js';
import { opensStatechart } from './support/statechart.js';

const start = opensOne();
const open = opensStatechart(start);

const NOW = 'workup.beforeTreatment.tissue.clipDue';
const INTAKE = 'workup.beforeTreatment.beforeTissue.intake';

/** The state that has the focus, where it stands, and whether a ring is drawn around it. */
const focusedState = (
  page: Page,
): Promise<{ path: string | null; kind: string; isRinged: boolean }> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return { path: null, kind: 'nothing', isRinged: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return {
      path: active.getAttribute('data-path'),
      kind: active.localName,
      isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    };
  });

/** What the accessibility tree says of what has the focus: its role and its name. */
async function spoken(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const focused = nodes.findLast(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return `${focused?.role?.value} ${focused?.name?.value}`.replace(/[,:]?\s+/g, ' ');
}

/** Presses a key until a state has the focus; every state on the way, each with a visible focus. */
async function walk(page: Page, key: string, to: string): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press(key);
    await expect
      .poll(async () => (await focusedState(page)).path, { timeout: 2_000 })
      .not.toBe(passed.at(-1));
    const { path, isRinged } = await focusedState(page);
    expect(isRinged, `the focus on ${path} is seen`).toBe(true);
    passed.push(path ?? 'nothing');
    if (path === to) return passed;
  }
  throw new Error(`${to} was not reached: ${passed.join(', ')}`);
}

test.each(looks)('holds the access rules and never scrolls sideways: %s', async (_, context) => {
  const page = await open(context);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await page.locator('svg.chart [aria-current=step]').click();
  await page.getByText('Transitions from here').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('names the state the case is in, with its date, in the list and in the drawing', async () => {
  const page = await open();
  const inList = page.locator('.tree [aria-current=step]');
  expect(await inList.count()).toBe(1);
  expect((await inList.innerText()).replace(/\s+/g, ' ')).toContain(
    'Clip due step 5 now since 07-Apr-2026',
  );
  const name = 'Clip due, step 5: now since 07-Apr-2026';
  await page.getByRole('button', { name, exact: true }).waitFor();
  const first = await page.evaluate(() => {
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? deep(one.shadowRoot) : []),
      ]);
    const all = deep(document);
    const tree = all.findIndex((one) => one.classList.contains('tree'));
    return (
      tree < all.findIndex((one) => one.localName === 'svg' && one.classList.contains('chart'))
    );
  });
  expect(first, 'the list stands before the drawing').toBe(true);
});

test.each([
  ['list', '.tree', 'button'],
  ['drawing', 'svg.chart', 'g'],
])('walks by keyboard from intake to where the case is, in the %s', async (_, within, kind) => {
  const page = await open();
  await page.locator(`${within} [data-path="${NOW}"]`).focus();
  const back = await walk(page, 'ArrowLeft', INTAKE);
  const onward = await walk(page, 'ArrowRight', NOW);
  expect(onward.slice(0, -1)).toEqual(back.slice(0, -1).reverse());
  const rests = onward.map((path) => path.split('.').at(-1));
  expect(rests.filter((name) => name !== 'deciding' && name !== 'weighing')).toEqual([
    'biopsyDue',
    'pathologyAwaited',
    'positive',
    'clipDue',
  ]);
  expect((await focusedState(page)).kind).toBe(kind);
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await focusedState(page)).path).not.toBe(NOW);
  await page.keyboard.press('Enter');
  const pressed = page.locator(`${within} [data-path][aria-pressed=true]`);
  expect(await pressed.getAttribute('data-path')).toBe((await focusedState(page)).path);
});

test.each([
  ['list', '.tree'],
  ['drawing', 'svg.chart'],
])('the way is read aloud step by step, with order and dates, in the %s', async (_, within) => {
  const page = await open();
  await page.locator(`${within} [data-path="${NOW}"]`).focus();
  await walk(page, 'ArrowLeft', INTAKE);
  const heard = [await spoken(page)];
  for (let at = INTAKE; at !== NOW; at = (await focusedState(page)).path ?? '') {
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await focusedState(page)).path).not.toBe(at);
    heard.push(await spoken(page));
  }
  const steps = heard.filter((words) => !words.includes('choice point'));
  expect(steps.map((words) => words.split(' not reachable again')[0])).toEqual([
    'button Intake step 1 left 02-Apr-2026',
    'button Biopsy due step 2 left 03-Apr-2026',
    'button Pathology awaited step 3 left 07-Apr-2026 can be entered again',
    'button Positive step 4 left 07-Apr-2026 can be entered again',
    'button Clip due step 5 now since 07-Apr-2026',
  ]);
  expect(heard.length - steps.length, 'choice points on the way').toBe(4);
  expect(heard[1]).toBe('button What is due before tissue? choice point passed');
});

test('explains a state and a transition with condition and source', async () => {
  const page = await open();
  await page.locator(`.tree [data-path="${NOW}"]`).click();
  const explained = page.getByRole('region', { name: 'Clip due' });
  await explained.getByText('SN-18').first().waitFor();
  await explained.getByText('Reviewed 30-May-2026').first().waitFor();
  await explained.getByRole('button', { name: /^Treatment planned/ }).click();
  const transition = page.getByRole('region', { name: 'Transition' });
  await transition.getByText('treatmentIsPlanned').waitFor();
  await transition.getByText('Not known', { exact: true }).first().waitFor();
  await transition.getByText('did not take it').waitFor();
  await page.getByRole('button', { name: /Metastatic, unmarked, taken/ }).click();
  await transition.getByText('provenAndNodeOfConcernUnmarked').first().waitFor();
  await transition
    .getByText('Is a node metastatic, and is a node of concern unmarked?')
    .first()
    .waitFor();
  await transition.getByText('Yes', { exact: true }).first().waitFor();
});

test('folds a phase in the list and in the drawing at once', async () => {
  const page = await open();
  const head = page.locator('svg.chart').getByRole('button', { name: /^Planned \d/ });
  expect(await head.getAttribute('aria-expanded')).toBe('false');
  await page
    .locator('summary')
    .filter({ hasText: /^\s*Planned/ })
    .click();
  await expect.poll(() => head.getAttribute('aria-expanded')).toBe('true');
  await head.press('Enter');
  const nast = page.locator('.tree [data-path$="planned.nastDue"]');
  await expect.poll(() => nast.isVisible()).toBe(false);
});

test('at 1280 no word of the drawing is smaller than 10 pixels or leaves its box', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Unfold all' }).click();
  const faults = await page.locator('svg.chart').evaluate((chart) => {
    const found: string[] = [];
    for (const text of chart.querySelectorAll('text')) {
      const words = text.textContent ?? '';
      const scale = text.getScreenCTM()?.a ?? 0;
      const size = scale * Number.parseFloat(getComputedStyle(text).fontSize);
      if (size < 10) found.push(`${words}: ${size} px`);
      const box = text.closest('.state, .door')?.querySelector('.box')?.getBoundingClientRect();
      const { left, right } = text.getBoundingClientRect();
      if (box && !text.classList.contains('badge-text') && (left < box.left || right > box.right))
        found.push(`${words}: ${right - box.right} px beyond its box`);
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test('zooms, fits and moves by button and by key', async () => {
  const page = await open();
  const width = (): Promise<number> =>
    page.locator('svg.chart').evaluate((chart) => chart.getBoundingClientRect().width);
  const fitted = await width();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeGreaterThan(fitted);
  const pane = page.getByRole('region', { name: 'Drawing, scrolls' });
  await page.getByRole('button', { name: 'Move right' }).click();
  await expect.poll(() => pane.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
  await pane.press('0');
  await expect.poll(async () => Math.abs((await width()) - fitted)).toBeLessThan(2);
  await pane.press('-');
  await expect.poll(width).toBeLessThan(fitted);
});

test('has an address of its own, which the tabs keep', async () => {
  const page = await open();
  await expect.poll(() => page.url()).toMatch(/\/statechart$/);
  await page.reload();
  await page.getByRole('heading', { name: 'Drawing' }).waitFor();
  await page.getByRole('tab', { name: 'Pathway' }).click();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await expect.poll(() => page.url()).not.toContain('statechart');
});

test('says that the statechart cannot be loaded, and shows it on retry', async () => {
  let isDown = false;
  const { page, errors } = await start({
    before: async (context) => {
      await context.route(/define-.*\.js$/, (route) => (isDown ? route.abort() : route.continue()));
    },
  });
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  isDown = true;
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
  await page.getByRole('tab', { name: 'Statechart' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'The statechart could not be loaded' });
  await alert.waitFor();
  await expect.poll(() => errors.join()).toContain('ERR_FAILED');
  isDown = false;
  await alert.getByRole('button', { name: 'Retry' }).click();
  await page.getByRole('heading', { name: 'Drawing' }).waitFor();
  forgetFailedRequests(errors);
});
