/** How long the statechart takes to show, to follow an event, and to say what is still ahead. */
import type { Locator, Page } from 'playwright-core';
import { futures } from '../../src/pathway/inspect/index.js';
import type { CaseFile } from '../../src/index.js';
import type { BenchCase } from './cases.js';
import { race } from './clock.js';
import { SETTLE_MS, addPeer, clickOn, inFreshApp, slowDown, timePeer, watch } from './frames.js';
import type { Shown } from './frames.js';

/** Times in milliseconds, in the order they were taken. */
export interface ChartPaint {
  /** From the click on its tab to the chart, drawn for the first time in this page. */
  readonly first: readonly number[];
  /** From a case with one event more, given to the tracker, to the chart that shows where it is. */
  readonly event: readonly number[];
  /** A click and one text of Lit, in the same page. */
  readonly peer: readonly number[];
}

const BROWSERS = 5;
const EVENTS = 4;
const PATIENT = 'KAUR';

/** Whether the drawing marks another state than this as where the work-up is. */
const chartMoved = (tracker: Locator, from: string | null): Promise<Shown> =>
  tracker.evaluateHandle(
    (element, before) => () => {
      const chart = element.shadowRoot
        ?.querySelector('axillary-statechart')
        ?.shadowRoot?.querySelector('axillary-chart');
      const now = chart?.shadowRoot?.querySelector('svg .state.now')?.getAttribute('data-path');
      return now !== undefined && now !== null && now !== before;
    },
    from,
  );

interface Tracker extends HTMLElement {
  caseFile: CaseFile;
}

/** How often the tracker is given the shorter case, as the page that it is in may give it the whole one again. */
const ATTEMPTS = 5;

/** Gives the tracker its case without the last event, then with it, and times the latter. */
async function timeEvent(page: Page, tracker: Locator): Promise<number> {
  const state = page.locator('axillary-chart svg .state.now').first();
  const there = await state.getAttribute('data-path');
  const whole = await tracker.evaluateHandle((element) => (element as Tracker).caseFile);
  let before = there;
  for (let attempt = 0; before === there; attempt += 1) {
    if (attempt === ATTEMPTS) throw new Error('The chart does not follow the case.');
    await tracker.evaluate((element, { events, ...rest }) => {
      (element as Tracker).caseFile = { ...rest, events: events.slice(0, -1) };
    }, whole);
    await page.waitForTimeout(SETTLE_MS);
    before = await state.getAttribute('data-path');
  }
  const time = await watch(page, await chartMoved(tracker, before));
  await tracker.evaluate((element, caseFile) => {
    window.dispatchEvent(new Event('click'));
    (element as Tracker).caseFile = caseFile;
  }, whole);
  return time();
}

/** Shows the statechart of a sample patient with the browser's processor slowed down. */
export async function measureChartPaint(): Promise<ChartPaint> {
  const first: number[] = [];
  const event: number[] = [];
  const peer: number[] = [];
  for (let run = 0; run < BROWSERS; run += 1) {
    await inFreshApp(async (app) => {
      const { page } = app;
      await page.getByRole('link', { name: PATIENT }).click();
      await page.getByRole('button', { name: 'Record an event' }).waitFor();
      // The tracker loads the statechart ahead of its use.
      await page.waitForFunction(() => customElements.get('axillary-statechart') !== undefined);
      await slowDown(app);
      const tracker = page.locator('axillary-tracker');
      const tab = page.getByRole('tab', { name: 'Statechart' });
      first.push(await clickOn(page, tab, await chartMoved(tracker, null)));
      for (let one = 0; one < EVENTS; one += 1) event.push(await timeEvent(page, tracker));
      await addPeer(page, false);
      peer.push(...(await timePeer(page, EVENTS)));
    });
  }
  return { first, event, peer };
}

/** Processor time in milliseconds of the futures of one case, and of the status it belongs to. */
export interface FuturesTimes {
  readonly futures: number;
  readonly status: number;
}

/**
 * Times the futures of some cases against their status.
 * @returns the times of the case whose futures take longest
 */
export function slowestFutures(
  cases: readonly BenchCase[],
  statusOf: (caseFile: CaseFile) => unknown,
): FuturesTimes & { readonly name: string } {
  const taken = cases.map(({ name, caseFile }) => {
    const start = process.cpuUsage();
    for (let call = 0; call < 5; call += 1) futures(caseFile);
    const { user, system } = process.cpuUsage(start);
    return { name, caseFile, time: user + system };
  });
  const slowest = taken.reduce((worst, one) => (one.time > worst.time ? one : worst));
  return {
    name: slowest.name,
    ...race({
      futures: () => futures(slowest.caseFile),
      status: () => statusOf(slowest.caseFile),
    }),
  };
}
