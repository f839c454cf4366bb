// An element that comes and goes leaves nothing behind: no node, no listener, and not itself. A few times
// here; a thousand times with `npm run leaks`.
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Foreign } from './pages/foreign/main.js';
import { openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { buildPage } from './support/built-page.js';
import type { BuiltPage } from './support/built-page.js';

const ROUNDS = Number(process.env['LEAK_ROUNDS'] ?? 10);
/** Until everything is loaded that an element loads later, and each of its templates was drawn. */
const WARM_UP = 5;
/** What is loaded, or drawn, ahead of its use waits for an idle browser: it is looked for so often. */
const LOOKS = 20;
const LONG = { timeout: 60_000 + ROUNDS * 1_000 };

let built: BuiltPage;
let app: OpenedApp;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  built = await buildPage('tests/browser/pages/foreign');
  app = await openApp({ root: built.root });
  ({ page } = app);
  devtools = await app.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.waitForFunction(() => 'foreign' in window);
  await page.evaluate(() => (window as unknown as { foreign: Foreign }).foreign.clear());
});

afterAll(async () => {
  const faults = app.faults();
  await app.close();
  await built.remove();
  expect(faults).toEqual([]);
});

interface Left {
  readonly nodes: number;
  readonly listeners: number;
  /** Of the elements that were made and taken out. */
  readonly elements: number;
}

/** What is there once everything that nobody holds is gone. */
async function left(looks = LOOKS): Promise<Left> {
  let elements = NaN;
  for (let look = 0; look < looks && !(elements <= 1); look += 1) {
    await page.waitForTimeout(700);
    for (let time = 0; time < 2; time += 1) await devtools.send('HeapProfiler.collectGarbage');
    elements = await page.evaluate(
      () =>
        (window as unknown as { foreign: Foreign }).foreign.thrown.filter((one) => one.deref())
          .length,
    );
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), elements };
}

const comeAndGo = (tag: string, rounds: number, isNew: boolean): Promise<void> =>
  page.evaluate(
    ([name, times, anew]) =>
      (window as unknown as { foreign: Foreign }).foreign.comeAndGo(
        name as 'axillary-stage',
        times,
        anew,
      ),
    [tag, rounds, isNew] as const,
  );

test.each([
  'axillary-stage',
  'axillary-pitfalls',
  'axillary-next-steps',
  'axillary-timeline',
  'axillary-tracker',
  'axillary-worklist',
  'axillary-statechart',
])(
  `%s comes and goes ${ROUNDS} times, each time anew and each time the same`,
  LONG,
  async (tag) => {
    await comeAndGo(tag, WARM_UP, true);
    const before = await left();
    await comeAndGo(tag, ROUNDS, true);
    const after = await left();
    expect(after.elements).toBeLessThanOrEqual(1);
    // Less than one node or listener for each time.
    expect(after.nodes - before.nodes).toBeLessThan(ROUNDS);
    expect(after.listeners - before.listeners).toBeLessThan(ROUNDS);

    await comeAndGo(tag, ROUNDS, false);
    const same = await left();
    expect(same.elements).toBeLessThanOrEqual(1);
    expect(same.nodes - after.nodes).toBeLessThan(ROUNDS);
    expect(same.listeners - after.listeners).toBeLessThan(ROUNDS);
  },
);

test('the look finds an element that something holds', async () => {
  await page.evaluate(() => {
    const { put, clear, caseFile, thrown } = (window as unknown as { foreign: Foreign }).foreign;
    const held = [0, 1, 2].map(() => put('axillary-stage', { caseFile }));
    thrown.push(...held.map((one) => new WeakRef(one)));
    Reflect.set(globalThis, 'held', held);
    clear();
  });
  expect((await left(3)).elements).toBeGreaterThanOrEqual(3);
});
