// The page with the element that gives the statechart as a file, and the files it gives.
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { OpenOptions, OpenedApp } from './app.js';
import { opensPage } from './opens.js';

export interface Opened {
  readonly app: OpenedApp;
  readonly page: Page;
}

/** Opens the page with its list of files, in a browser of these settings. */
type Open = (context?: BrowserContextOptions, before?: OpenOptions['before']) => Promise<Opened>;

/** Called at the top of a file of tests: builds the page once. */
export function opensExporter(): Open {
  const open = opensPage('tests/browser/pages/chart-export');
  return async (context = {}, before = () => Promise.resolve()) => {
    const app = await open({ context, before });
    const { page } = app;
    await page.locator('svg.chart').waitFor();
    await exporter(page).getByText('Export', { exact: true }).click();
    return { app, page };
  };
}

/** The element on trial: the statechart may hold another. */
export const exporter = (page: Page): Locator => page.locator('#exporter');

/** Changes what the element is given. */
export const give = (page: Page, properties: Readonly<Record<string, unknown>>): Promise<void> =>
  exporter(page).evaluate((element, given) => {
    Object.assign(element, given);
  }, properties);

const given = 'The file was given to the browser.';

/** The file that a button gives. */
export async function exported(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exporter(page).getByRole('button', { name: button, exact: true }).click(),
  ]);
  await exporter(page).getByRole('status').filter({ hasText: given }).waitFor();
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}
