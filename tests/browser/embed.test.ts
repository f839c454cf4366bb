// The tracker in a frame of another origin: the page around it owns the record.
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { caseFile } from '../components/fixture.js';
import type { Portal } from './pages/embed-host/main.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { buildPage } from './support/built-page.js';
import type { BuiltPage } from './support/built-page.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

let portalPage: BuiltPage;
let frames: Awaited<ReturnType<typeof serve>>;
let address: string;
let app: OpenedApp;
let page: Page;
let shown: FrameLocator;
/** Who may embed. */
const hosts: string[] = [];

beforeAll(async () => {
  portalPage = await buildPage('tests/browser/pages/embed-host');
  frames = await serve({ embedHosts: hosts });
  address = `${frames.url}embed.html`;
});

afterAll(async () => {
  await frames.close();
  await portalPage.remove();
});

beforeEach(async () => {
  app = await openApp({
    root: portalPage.root,
    frames: [new URL(frames.url).origin, "'self'"],
    context: { viewport: { width: 1280, height: 900 } },
  });
  ({ page } = app);
  shown = page.frameLocator('iframe');
  hosts.splice(0, hosts.length, new URL(app.url).origin);
});

afterEach(async () => {
  const faults = app.faults();
  await app.close();
  expect(faults).toEqual([]);
});

/** What the portal has, or what it does there. */
const portal = <T>(ask: (portal: Portal) => T): Promise<T> =>
  page.evaluate<T>(`(${String(ask)})(window.portal)`);

const embed = async (): Promise<void> => {
  await page.evaluate((url) => (Reflect.get(window, 'portal') as Portal).embed(url), address);
  await shown.getByRole('heading', { name: 'Timeline' }).waitFor();
};

const embedded = (): Frame => {
  const frame = page.frames().find((one) => one.url().startsWith(frames.url));
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

/** Opens the form of a note and writes one. */
async function write(text: string): Promise<void> {
  await shown.getByRole('button', { name: 'Record an event' }).click();
  const others = shown.locator('details').filter({ hasText: 'Something else happened' });
  if ((await others.getAttribute('open')) === null) await others.locator('summary').click();
  await others.getByRole('button', { name: 'Note added', exact: true }).click();
  await shown.getByRole('textbox', { name: 'Note', exact: true }).fill(text);
}

test('shows the patient it is given, tells its height, and keeps nothing in the browser', async () => {
  await embed();
  await expect.poll(() => portal(({ heights }) => heights.at(-1) ?? 0)).toBeGreaterThan(400);
  expect(await portal(({ faults }) => faults)).toEqual([]);
  const kept = await embedded().evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    storage: localStorage.length + sessionStorage.length,
    address: location.href,
    title: document.title,
  }));
  expect(kept).toEqual({ databases: 0, storage: 0, address, title: 'Axillary pathway' });
  expect(await axeViolations(embedded())).toEqual([]);
});

test('keeps an entry where the page says so, and the entry stays where it does not', async () => {
  // In the tightest sandbox that docs/embedding.md names.
  await portal((now) => {
    now.sandbox = 'allow-scripts allow-same-origin allow-forms allow-downloads';
  });
  await embed();
  await write('Called about the clip.');
  await portal((now) => {
    now.outcome = { kind: 'failed', message: 'The record is locked by the pharmacy.' };
  });
  await shown.getByRole('button', { name: 'Save note' }).click();
  const alert = shown.getByRole('alert');
  await alert.getByText('Not saved. The entry is still here').waitFor();
  await alert.getByText('The record is locked by the pharmacy.').waitFor();
  expect(await axeViolations(embedded())).toEqual([]);

  await portal((now) => {
    now.outcome = { kind: 'saved' };
  });
  await shown.getByRole('button', { name: 'Retry' }).click();
  await shown.getByText(`Saved, ${caseFile.events.length + 1} entries on record.`).waitFor();
  await shown.locator('axillary-timeline').getByText('Called about the clip.').waitFor();
  expect(await portal(({ kept }) => kept.map(({ type }) => type))).toEqual(['note.added']);
  await expect.poll(() => portal(({ drafts }) => drafts)).toEqual([true, false]);
});

test('asks the person before another patient takes the place of a draft', async () => {
  await embed();
  await write('Called about the clip.');
  await portal((now) => now.show());
  const stop = shown.getByRole('alertdialog');
  await stop.waitFor();
  expect(await axeViolations(embedded())).toEqual([]);
  await stop.getByRole('button').first().click();
  await page.waitForFunction(() => (Reflect.get(window, 'portal') as Portal).shown === 'kept');
  expect(await shown.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe(
    'Called about the clip.',
  );

  await portal((now) => now.show());
  await stop.getByRole('textbox').fill('Wrong patient.');
  await stop.getByRole('button').last().click();
  await page.waitForFunction(() => (Reflect.get(window, 'portal') as Portal).shown === 'shown');
  await shown.locator('axillary-tracker').getByText('LINDQVIST, Eva').first().waitFor();
  expect(await shown.getByText('Called about the clip.').count()).toBe(0);
});

test('is given again what it showed when its frame is loaded anew', async () => {
  await embed();
  await embedded().evaluate(() => {
    Reflect.set(globalThis, 'isBefore', true);
    location.reload();
  });
  await expect
    .poll(() => embedded().evaluate(() => Reflect.has(globalThis, 'isBefore')))
    .toBe(false);
  await shown.getByRole('heading', { name: 'Timeline' }).waitFor();
  expect(await portal(({ faults }) => faults)).toEqual([]);
});

test('tells a page that is not listed nothing', async () => {
  // The policy of the server lets this page in: it is the frame itself that does not.
  await app.context.route('**/embed.json', (route) =>
    route.fulfill({ json: { hosts: ['https://portal.example'] } }),
  );
  await page.evaluate((url) => (Reflect.get(window, 'portal') as Portal).embed(url), address);
  await shown.getByText('Waiting for the portal around this page.').waitFor();
  await page.waitForTimeout(500);
  await shown.getByRole('heading', { name: 'No case' }).waitFor();
  expect(await portal(({ heights, heard }) => [heights.length, heard])).toEqual([0, 0]);
});

test('takes no forged first word, and then the true one', async () => {
  await page.evaluate((url) => void (Reflect.get(window, 'portal') as Portal).frame(url), address);
  await shown.getByText('Waiting for the portal around this page.').waitFor();
  await portal((now) => now.forgeHello(19));
  await portal((now) => now.helloFromSibling());
  await page.waitForTimeout(500);
  await shown.getByText('Waiting for the portal around this page.').waitFor();
  expect(await portal(({ heard }) => heard)).toBe(0);
  // The frame was there long before: the helper greets it at once.
  await embed();
  expect(await portal(({ faults }) => faults)).toEqual([]);
});

test('500 forged messages over the port have no effect', async () => {
  const told = (await page.evaluate(
    (url) => (Reflect.get(window, 'portal') as Portal).forge(url, 23),
    address,
  )) as { type: string; refused?: number }[];
  const of = (type: string) => told.filter((one) => one.type === type);
  expect(of('ready')).toHaveLength(1);
  expect(of('shown')).toHaveLength(1);
  expect(of('fault')).toHaveLength(500);
  expect(of('fault').at(-1)?.refused).toBe(500);
  await shown.getByRole('heading', { name: 'Timeline' }).waitFor();
  expect(await shown.getByText('LINDQVIST').count()).toBe(0);
  expect(JSON.stringify(told)).not.toMatch(/lindqvist/i);
});

describe('Chromium itself', () => {
  /** Embeds the page, and says whether the browser gave it the frame. */
  async function isGiven(): Promise<boolean> {
    await page.evaluate(
      (url) => void (Reflect.get(window, 'portal') as Portal).frame(url),
      address,
    );
    const frame = (): Frame | undefined => page.frames().at(-1);
    await expect.poll(() => frame()?.url()).toMatch(/^(http|chrome-error):/);
    if (frame()?.url() === address) {
      await shown.getByText('Waiting for the portal around this page.').waitFor();
      return true;
    }
    expect(await frame()?.evaluate(() => customElements.get('axillary-tracker'))).toBeUndefined();
    // The browser says why, and nothing else goes wrong.
    await expect.poll(() => app.errors).not.toEqual([]);
    const said = app.errors.splice(0);
    for (const one of said) expect(one).toContain('frame-ancestors');
    return false;
  }

  test.each<readonly [name: string, listed: (origin: URL) => string[], given: boolean]>([
    ['that is listed', ({ origin }) => [origin], true],
    ['beside others in the list', ({ origin }) => ['https://portal.example', origin], true],
    ['where nobody is listed', () => [], false],
    ['of another host than the one listed', ({ port }) => [`http://127.0.0.1:${port}`], false],
    [
      'of another port than the one listed',
      ({ port }) => [`http://localhost:${Number(port) + 1}`],
      false,
    ],
    ['of another scheme than the one listed', ({ port }) => [`https://localhost:${port}`], false],
  ])('gives or refuses the frame to a page %s', async (_name, listed, given) => {
    hosts.splice(0, hosts.length, ...listed(new URL(app.url)));
    expect(await isGiven()).toBe(given);
  });
});

test('only the page for frames may be embedded, and only by who is listed', async () => {
  const policyOf = async (path: string): Promise<string> => {
    const response = await fetch(`${frames.url}${path}`);
    const policy = response.headers.get('content-security-policy') ?? '';
    return /frame-ancestors [^;]*/.exec(policy)?.[0] ?? '';
  };
  expect(await policyOf('embed.html')).toBe(`frame-ancestors 'self' ${hosts.join(' ')}`);
  expect(await policyOf('index.html')).toBe("frame-ancestors 'self'");
  hosts.splice(0);
  expect(await policyOf('embed.html')).toBe("frame-ancestors 'self'");
  expect(await (await fetch(`${frames.url}embed.json`)).json()).toEqual({ hosts: [] });
});
