// What a test looks at, opened for each in a context of its own: the application, or a page that was
// built. The browser is one for all tests of a file; what must not happen is held after each.
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openApp } from './app.js';
import type { OpenOptions, OpenedApp } from './app.js';
import { buildPage } from './built-page.js';
import type { BuiltPage } from './built-page.js';
import { shareBrowser } from './shared-browser.js';

/** When it is in the tests of the application. */
export const NOW = '2026-07-16T09:40:00+01:00';

export const atNow = (context: BrowserContext): Promise<void> => context.clock.setFixedTime(NOW);

/** The browser's own question for a folder cannot be answered: its private one stands for it. */
export async function withFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** Called at the top of a file of tests: gives what opens one thing for a test, and closes it after. */
export function opensOne(): (options?: OpenOptions) => Promise<OpenedApp> {
  shareBrowser();
  let opened: OpenedApp | undefined;
  afterEach(async () => {
    const faults = opened?.faults() ?? [];
    await opened?.close();
    opened = undefined;
    expect(faults).toEqual([]);
  });
  return async (options) => (opened = await openApp(options));
}

/**
 * Called at the top of a file of tests: opens the application before each of them.
 *
 * @param give - takes what was opened, with all patients read
 */
export function opensApplication(give: (app: OpenedApp) => void, options: OpenOptions = {}): void {
  const open = opensOne();
  beforeEach(async () => {
    const app = await open({ before: atNow, ...options });
    // Until then the page still moves under whoever presses something.
    await app.page.getByText(/^SAMPLE · /).waitFor();
    give(app);
  });
}

/**
 * Called at the top of a file of tests: builds a page once, and gives what opens it.
 *
 * @param folder - of the page, from the folder of the project
 */
export function opensPage(folder: string): (options?: OpenOptions) => Promise<OpenedApp> {
  const open = opensOne();
  let built: BuiltPage | undefined;
  beforeAll(async () => {
    built = await buildPage(folder);
  });
  afterAll(() => built?.remove());
  return (options) => {
    if (!built) throw new Error('The page was not built.');
    return open({ root: built.root, path: 'index.html', ...options });
  };
}
