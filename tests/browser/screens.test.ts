// Every screen holds the access rules, in light and dark, wide and narrow: no violation found by
// axe, nothing that scrolls sideways, no violation of the policy, no request to anywhere else.
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations, openApp } from './support/app.js';
import { FAULTS, PAGES, PATIENT } from './support/screens.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

const WIDE = { width: 1280, height: 720 };
/** Three looks at a dozen screens. */
const LONG = { timeout: 150_000 };
const NARROW = { width: 390, height: 844 };

/** What is wrong with a screen, wide and narrow, light and dark. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const look = async (how: string, options?: RunOptions): Promise<void> => {
    const violations = await axeViolations(page, options);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    faults.push(...violations.map((violation) => `${how}: ${violation}`));
    if (wider > 0) faults.push(`${how}: scrolls sideways by ${wider} px`);
  };
  await look('1280 px, light');
  await page.emulateMedia({ colorScheme: 'dark' });
  // Nothing but the colours changes with the scheme.
  await look('1280 px, dark', { runOnly: ['color-contrast'] });
  await page.setViewportSize(NARROW);
  await look('390 px, dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
  return faults;
}

test.each([
  ['of the application', PAGES],
  ['of a patient', PATIENT],
  ['where the data cannot be had', FAULTS],
])('every screen %s holds the access rules and the policy', LONG, async (_, screens) => {
  const app = await openApp({
    // A colour on its way to another has no contrast to be measured.
    context: { viewport: WIDE, colorScheme: 'light', reducedMotion: 'reduce' },
  });
  const faults: string[] = [];
  try {
    await app.page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
    for (const [name, open] of screens) {
      await open(app.page, app.url);
      faults.push(...(await faultsOf(app.page)).map((fault) => `${name}, ${fault}`));
    }
  } finally {
    await app.close();
  }
  expect([...faults, ...app.faults()]).toEqual([]);
});
