// The work on a case in Chromium, with the keyboard alone: a task, a hold, and the access rules.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { savedWord } from './support/entries.js';
import { Keyboard, focusOn } from './support/keyboard.js';
import { looks } from './support/looks.js';
import { opensPage } from './support/opens.js';

const open = opensPage('tests/components/page');

async function openWork(context: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await open({ context });
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  const keys = new Keyboard(page);
  await keys.tabTo(({ name }) => name === 'Pathway', 'the tabs');
  await page.keyboard.press('End');
  await focusOn(page, 'Work');
  await page.getByRole('heading', { name: 'Tasks' }).waitFor();
  return page;
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The form that is open, once it can be saved. */
const form = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save / })
    .waitFor();

test('adds a task, is done with it, and holds the case and goes on, by keyboard', async () => {
  const page = await openWork();
  const keys = new Keyboard(page);
  const tasks = part(page, 'Tasks');
  const before = await tasks.getByRole('button', { name: /^Done/ }).count();

  await keys.press('Add a task');
  await form(page);
  await keys.fillIn([
    ['What is to be done', 'Send the slides'],
    ['Who does it', 'J. Osei'],
    ['Due on', '15-Jul-2026'],
  ]);
  await keys.press(/^Save /);
  await savedWord(page);
  const row = tasks.getByRole('row', { name: /Send the slides/ });
  await expect
    .poll(async () => (await row.innerText()).replace(/\s+/g, ' '))
    .toContain('J. Osei 15-Jul-2026 Overdue, 1 day');

  // Done is recorded at once; the focus goes to what stays.
  await keys.press('Done Send the slides');
  await page.getByText(/^Done: 1$/).waitFor();
  await expect.poll(() => tasks.getByRole('button', { name: /^Done/ }).count()).toBe(before);
  await focusOn(page, 'Add a task');
  expect(await savedWord(page)).toMatch(/^Saved, \d+ entries on record\./);

  await keys.press('Start a hold');
  await form(page);
  await keys.fillIn([
    ['Kind', 'Deferred'],
    ['Reason', 'asks to wait until after a wedding'],
  ]);
  await keys.press(/^Save /);
  const holds = part(page, 'Holds');
  await holds.getByText('Deferred: asks to wait until after a wedding').waitFor();
  expect(await holds.innerText()).toContain('Clocks stand still while a hold is open.');

  await keys.press(/^End the hold: asks to wait/);
  await form(page);
  await keys.press(/^Save /);
  await holds.getByText('Nothing is on hold.').waitFor();
  expect(await holds.innerText()).toContain('Ended: 1');
});

test('resolves a barrier at once, and assigns the case in a form that knows the role', async () => {
  const page = await openWork();
  const keys = new Keyboard(page);
  await keys.press(/^Resolved /);
  await part(page, 'Barriers').getByText('No barrier is open.').waitFor();
  await focusOn(page, 'Record a barrier');
  await keys.press('Assign navigator');
  await form(page);
  await keys.fillIn([['Name', 'A. Baker, RN']]);
  await keys.press(/^Save /);
  await part(page, 'Care team').getByText('A. Baker, RN').waitFor();
});

test('says in place what could not be saved, and saves it when tried again, once', async () => {
  const page = await openWork();
  const keys = new Keyboard(page);
  const ids = (): Promise<string[]> =>
    page.evaluate(() =>
      (document.querySelector('axillary-tracker')?.caseFile?.events ?? [])
        .filter(({ type }) => type === 'barrier.resolved')
        .map(({ id }) => id),
    );
  await page.evaluate(() => {
    const tracker = document.querySelector('axillary-tracker');
    if (!tracker?.save) throw new Error('No tracker.');
    const { save } = tracker;
    tracker.save = () => {
      tracker.save = save;
      return Promise.resolve({ kind: 'failed', message: 'The disk is full.' });
    };
  });
  await keys.press(/^Resolved /);
  const alert = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await alert.waitFor();
  expect(await alert.innerText()).toContain('The disk is full.');
  expect(await ids()).toEqual([]);
  await keys.press(/^Resolved /);
  await part(page, 'Barriers').getByText('No barrier is open.').waitFor();
  expect(await ids()).toHaveLength(1);
  await alert.waitFor({ state: 'detached' });
});

test('only reads where nothing can be saved', async () => {
  const page = await openWork();
  const buttons = page.locator('axillary-work').getByRole('button');
  expect(await buttons.count()).toBeGreaterThan(10);
  await page.evaluate(() => {
    const tracker = document.querySelector('axillary-tracker');
    if (tracker) tracker.save = undefined;
  });
  await expect.poll(() => buttons.count()).toBe(0);
});

test('tells under the clocks by when the next step can still meet a target, and why clocks stand still', async () => {
  const { page } = await open();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  const show = (more: readonly object[]): Promise<void> =>
    page.evaluate((added) => {
      const tracker = document.querySelector('axillary-tracker');
      if (!tracker?.caseFile) throw new Error('There is no case.');
      const event = (id: string, type: string, on: string, data: object): object => ({
        id,
        type,
        occurredAt: on,
        recordedAt: `${on}T09:00:00Z`,
        recordedBy: 'J. Osei, RN',
        data,
      });
      const events = [
        event('d', 'diagnosis.recorded', '2026-03-02', { biopsyProven: true, inflammatory: true }),
        event('us', 'imaging.reported', '2026-03-04', {
          study: 'axillary-ultrasound',
          axilla: 'suspicious',
        }),
        ...added,
      ];
      tracker.today = '2026-03-09';
      tracker.caseFile = { ...tracker.caseFile, id: 'waiting', events: events as never };
    }, more);
  await show([]);
  const now = page.locator('axillary-now');
  await now
    .getByText(
      'Inflammatory cancer: diagnosis to NAST by 16-Mar-2026 cannot be met any more unless the biopsy is done by 11-Mar-2026.',
    )
    .waitFor();
  await now.getByText(/^Forecast from targets, not a verdict: .*Biopsy to report 5 days/).waitFor();
  await show([
    {
      id: 'h',
      type: 'hold.started',
      occurredAt: '2026-03-06',
      recordedAt: '2026-03-06T09:00:00Z',
      recordedBy: 'J. Osei, RN',
      data: { holdId: 'H1', kind: 'deferred', reason: 'asks to wait' },
    },
  ]);
  await now.getByText('Clocks stand still since 06-Mar-2026: deferred, asks to wait').waitFor();
  expect(await now.getByText('cannot be met any more').count()).toBe(0);
});

test.each(looks)('holds the access rules and never scrolls sideways: %s', async (_, context) => {
  const page = await openWork(context);
  expect(await axeViolations(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
