/**
 * One browser for all tests of a file: each test still has a context of its own, which shares nothing
 * with another, and is spared the start of a browser.
 */
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBy } from './app.js';

/** Called at the top of a file of tests that does nothing to the browser itself. */
export function shareBrowser(): void {
  let shared: Promise<Browser> | undefined;
  launchBy((options: LaunchOptions) => (shared ??= chromium.launch(options)));
  afterAll(async () => {
    await (await shared)?.close();
  });
}
