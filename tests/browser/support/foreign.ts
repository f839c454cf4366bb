// A page that knows nothing of the elements it shows: one for all tests of a file, cleared after each.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Foreign } from '../pages/foreign/main.js';
import { openApp } from './app.js';
import type { OpenedApp } from './app.js';
import { buildPage } from './built-page.js';
import type { BuiltPage } from './built-page.js';
import { typeNote } from './entries.js';

/** What tells of the patient in the fixture, by whichever element. */
export const OF_PATIENT = /marchetti|elena|SAMPLE-1184|metastatic|\bL1\b|canary/i;
export const canary = 'Canary of the clip.';
export const record = { controlled: true, author: 'J. Osei, RN' };

interface ForeignPage {
  /** What the page has, or what it does there. */
  readonly ask: <T>(what: (foreign: Foreign) => T) => Promise<Awaited<T>>;
  /** All that the last element of a name shows. */
  readonly shown: (tag: string) => Promise<string>;
  readonly everything: () => Promise<string>;
  /** Writes a note in the tracker that is shown, and leaves the form open. */
  readonly write: () => Promise<Locator>;
  readonly note: () => Locator;
}

/**
 * Called at the top of a file of tests.
 *
 * @param give - takes the page, once it is open
 */
export function opensForeign(give: (page: Page) => void): ForeignPage {
  let built: BuiltPage;
  let app: OpenedApp;

  beforeAll(async () => {
    built = await buildPage('tests/browser/pages/foreign');
    app = await openApp({ root: built.root });
    await app.page.waitForFunction(() => 'foreign' in window);
    give(app.page);
  });

  afterAll(async () => {
    await app.close();
    await built.remove();
  });

  const ask: ForeignPage['ask'] = (what) => app.page.evaluate(`(${String(what)})(window.foreign)`);

  afterEach(async () => {
    await ask(({ clear }) => clear());
    expect(app.faults()).toEqual([]);
  });

  return {
    ask,
    shown: (tag) =>
      app.page.evaluate((name) => {
        const { textsOf } = (window as unknown as { foreign: Foreign }).foreign;
        return textsOf([...document.querySelectorAll(name)].at(-1) ?? document.body).trim();
      }, tag),
    everything: () => ask(({ everything }) => everything()),
    write: () => typeNote(app.page, canary),
    note: () => app.page.getByRole('textbox', { name: 'Note', exact: true }),
  };
}
