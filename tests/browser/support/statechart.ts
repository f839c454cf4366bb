// The statechart of a sample patient.
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { opensOne } from './opens.js';

/** Gives what opens the sample patient whose positive node has no clip, and its statechart. */
export const opensStatechart =
  (start: ReturnType<typeof opensOne>) =>
  async (context: BrowserContextOptions = {}): Promise<Page> => {
    const { page } = await start({ context });
    await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
    await page.getByRole('tab', { name: 'Statechart' }).click();
    await page.getByRole('heading', { name: 'Drawing' }).waitFor();
    return page;
  };
