// The Chromium that the tests drive: with what the driver leaves out left out, and more.
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

const FEATURES = '--disable-features=';

/** The features that Chromium is told not to have, list by list. */
async function listsOf(args: readonly string[]): Promise<readonly (readonly string[])[]> {
  const executablePath = findChromium() ?? '';
  // Only under automation Chromium tells how it was started.
  const browser = await chromium.launch({ executablePath, args: ['--enable-automation', ...args] });
  try {
    const session = await browser.newBrowserCDPSession();
    const { arguments: given } = await session.send('Browser.getBrowserCommandLine');
    return given
      .filter((one) => one.startsWith(FEATURES))
      .map((one) => one.slice(FEATURES.length).split(','));
  } finally {
    await browser.close();
  }
}

test('the last list of features, which alone is heard, leaves out none of the driver’s', async () => {
  const lists = await listsOf(chromiumFlags);
  expect(lists.length).toBeGreaterThan(1);
  expect(lists.at(-1)).toEqual(expect.arrayContaining([...new Set(lists.flat())]));
});
