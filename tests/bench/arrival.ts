/** How long a widget takes to show in a page that was empty, and many of them, beside a bare element of Lit. */
import { openApp } from '../browser/support/app.js';
import { buildPage } from '../browser/support/built-page.js';
import { caseFile, status, today } from '../components/fixture.js';
import { slowDown } from './frames.js';

/** Times in milliseconds, in the order they were taken. */
export interface Arrival {
  /** From the arrival of its last script to the first contentful paint of the page. */
  readonly first: readonly number[];
  /** From putting many more in the page to the end of the frame that shows them. */
  readonly many: readonly number[];
}

export interface Arrivals {
  readonly stage: Arrival;
  readonly tracker: Arrival;
  /** A bare element of Lit that shows the same text as the stage, and as the tracker. */
  readonly stagePeer: Arrival;
  readonly trackerPeer: Arrival;
}

/** How many stage widgets stand on one page. */
export const MANY = 50;
const BROWSERS = 5;

interface Run {
  readonly text: string;
  readonly first: number;
  readonly many: number;
}

/** Opens a page with one element in a browser of its own. */
async function run(root: string, what: string, isMany: boolean, text = ''): Promise<Run> {
  const app = await openApp({
    root,
    path: 'index.html',
    before: async (context) => {
      const given = JSON.stringify({ caseFile, status, today, text });
      // The name is what tsx leaves of a function's in the scripts that are sent to the page.
      await context.addInitScript(
        `globalThis.__name = (named) => named; globalThis.given = ${given}`,
      );
    },
  });
  try {
    const { page, url } = app;
    await slowDown(app);
    await page.goto(`${url}index.html?what=${what}`);
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const first = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const painted = paint?.startTime ?? NaN;
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js')) as PerformanceResourceTiming[];
      const arrived = scripts.map(({ responseEnd }) => responseEnd).filter((end) => end < painted);
      return painted - Math.max(...arrived);
    });
    interface Page {
      text(): string;
      many(count: number): Promise<number>;
      alike(): number;
    }
    const shown = await page.evaluate(() => (Reflect.get(globalThis, 'arrival') as Page).text());
    let many = NaN;
    if (isMany) {
      many = await page.evaluate(
        (count) => (Reflect.get(globalThis, 'arrival') as Page).many(count),
        MANY,
      );
      const alike = await page.evaluate(() => (Reflect.get(globalThis, 'arrival') as Page).alike());
      if (alike !== MANY + 1) throw new Error(`${what}: ${alike} of ${MANY + 1} show the same.`);
    }
    const faults = app.faults();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return { text: shown, first, many };
  } finally {
    await app.close();
  }
}

const arrivalOf = (runs: readonly Run[]): Arrival => ({
  first: runs.map(({ first }) => first),
  many: runs.map(({ many }) => many),
});

/**
 * Opens each widget and a bare element that shows the same, in turns.
 * @throws Error where the two do not show the same text: then no times are compared
 */
export async function measureArrivals(): Promise<Arrivals> {
  const page = await buildPage('tests/browser/pages/arrival');
  const runs = {
    stage: [] as Run[],
    tracker: [] as Run[],
    stagePeer: [] as Run[],
    trackerPeer: [] as Run[],
  };
  try {
    for (let browser = 0; browser < BROWSERS; browser += 1) {
      for (const what of ['stage', 'tracker'] as const) {
        const widget = await run(page.root, what, what === 'stage');
        const peer = await run(page.root, 'peer', what === 'stage', widget.text);
        if (widget.text === '' || peer.text !== widget.text) {
          throw new Error(`The ${what} and its peer show different texts: no times are compared.`);
        }
        runs[what].push(widget);
        runs[`${what}Peer`].push(peer);
      }
    }
  } finally {
    await page.remove();
  }
  return {
    stage: arrivalOf(runs.stage),
    tracker: arrivalOf(runs.tracker),
    stagePeer: arrivalOf(runs.stagePeer),
    trackerPeer: arrivalOf(runs.trackerPeer),
  };
}
