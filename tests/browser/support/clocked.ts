// The application under a clock that the test moves, opened anew for each test.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { openApp } from './app.js';
import type { OpenedApp } from './app.js';

/** What is open while a test runs. */
export interface Clocked {
  readonly app: OpenedApp;
  readonly page: Page;
}

/** Called at the top of a file of tests: opens the application before each, and holds its faults after. */
export function opensClocked(): Clocked {
  let app: OpenedApp;
  beforeEach(async () => {
    app = await openApp({
      before: async (context) => {
        await context.clock.install({ time: '2026-07-16T09:40:00+01:00' });
      },
    });
  });
  afterEach(async () => {
    const faults = app.faults();
    await app.close();
    expect(faults).toEqual([]);
  });
  return {
    get app() {
      return app;
    },
    get page() {
      return app.page;
    },
  };
}
