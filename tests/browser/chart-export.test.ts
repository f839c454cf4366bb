// The statechart as a file: pictures that say whose axilla they show and look as the drawing does,
// and the definition as the writers write it; under the policy of a hospital's portal.
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { PATHWAY_VERSION } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { toMermaid } from '../../src/pathway/chart/mermaid.js';
import { toStatelyJson } from '../../src/pathway/chart/stately-json.js';
import { toScxml } from '../../src/pathway/chart/to-scxml.js';
import { caseFile } from '../components/fixture.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenOptions, OpenedApp } from './support/app.js';
import { buildPage } from './support/built-page.js';
import type { BuiltPage } from './support/built-page.js';
import { decodePicture, looksOfDrawing, readPicture } from './support/pictures.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

let built: BuiltPage | undefined;
let opened: OpenedApp | undefined;

beforeAll(async () => {
  built = await buildPage('chart-export');
});
afterAll(() => built?.remove());

afterEach(async () => {
  const faults = opened?.faults();
  await opened?.close();
  opened = undefined;
  expect(faults).toEqual([]);
});

interface Opened {
  readonly app: OpenedApp;
  readonly page: Page;
}

async function open(
  context: BrowserContextOptions = {},
  before: OpenOptions['before'] = () => Promise.resolve(),
): Promise<Opened> {
  if (!built) throw new Error('The page was not built.');
  const app = await openApp({ root: built.root, path: 'index.html', context, before });
  opened = app;
  const { page } = app;
  await page.locator('svg.chart').waitFor();
  await exporter(page).getByText('Export', { exact: true }).click();
  return { app, page };
}

/** The element on trial: the statechart may hold another. */
const exporter = (page: Page): Locator => page.locator('#exporter');

/** Changes what the element is given. */
const give = (page: Page, properties: Readonly<Record<string, unknown>>): Promise<void> =>
  exporter(page).evaluate((element, given) => {
    Object.assign(element, given);
  }, properties);

const given = 'The file was given to the browser.';

async function exported(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
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

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

test.each(looks)(
  'gives the drawing as an SVG that looks as it does on the page: %s',
  async (_, context) => {
    const { app, page } = await open(context);
    const onPage = await looksOfDrawing(page);
    const { name, bytes } = await exported(page, 'SVG');
    expect(name).toMatch(/^axillary-chart-[0-9a-f]{8}\.svg$/);

    const text = bytes.toString('utf8');
    const picture = await readPicture(app.context, text);
    expect(picture.fault).toBe('');
    expect(picture.drawing).toEqual(onPage);
    expect(picture.drawing.map(({ words }) => words)).toContain('Clip due, plan waits');

    expect(picture.elements.toSorted()).toEqual([
      'circle',
      'defs',
      'g',
      'marker',
      'path',
      'rect',
      'svg',
      'text',
      'title',
      'tspan',
    ]);
    const names = picture.attributes.map(([attribute]) => attribute);
    expect(
      names.filter((one) => /^(style|class|role|tabindex|href|on|data-|aria-)/.test(one)),
    ).toEqual([]);
    expect(text).not.toMatch(/var\(|<script|<style|<image|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
    const references = picture.attributes.flatMap(
      ([, value]) => value.match(/url\([^)]*\)/g) ?? [],
    );
    expect([...new Set(references)].toSorted()).toEqual(['url(#tip)', 'url(#tip-taken)']);

    const image = await decodePicture(app.context, bytes, 'image/svg+xml');
    expect([image.width, image.height]).toEqual([picture.width, picture.height]);
    expect(image.colours).toBeGreaterThan(50);
  },
);

test('says over the drawing whose axilla it is, and below what it is not meant for', async () => {
  const { app, page } = await open();
  const { bytes } = await exported(page, 'SVG');
  const { band } = await readPicture(app.context, bytes.toString('utf8'));
  expect(band.map(({ words }) => words)).toEqual([
    'LEFT',
    'axilla',
    'SAMPLE',
    'MARCHETTI, Elena',
    'Born',
    '04-Mar-1972 (54y)',
    'Gender',
    'Female',
    'MRN',
    'SAMPLE-1184',
    'As of 16-Jul-2026',
    `For breast care professionals. Not a medical device, not for clinical use without local validation. Pathway version ${PATHWAY_VERSION}.`,
  ]);
});

test('says first that what is drawn is supposed, and as of which entry', async () => {
  const { app, page } = await open();
  const caption = {
    caseFile,
    asOf: '2026-07-01',
    sample: false,
    supposed: true,
    note: 'At entry 5 of 12',
  };
  await give(page, { caption });
  const { bytes } = await exported(page, 'SVG');
  const { band } = await readPicture(app.context, bytes.toString('utf8'));
  const words = band.map((line) => line.words);
  expect(words[0]).toBe('WHAT IF, NOT RECORDED');
  expect(words).toEqual(expect.arrayContaining(['LEFT', 'As of 01-Jul-2026', 'At entry 5 of 12']));
  expect(words).not.toContain('SAMPLE');
});

test('keeps the words that lie over a drawing of what is supposed', async () => {
  const { app, page } = await open();
  const caption = { caseFile, asOf: '2026-07-16', sample: true, supposed: true };
  await give(page, { caption });
  await page.locator('axillary-chart').evaluate((element) => {
    Object.assign(element, { watermark: 'WHAT IF, NOT RECORDED' });
  });
  await page.locator('svg.chart .watermark').waitFor({ state: 'attached' });
  const onPage = await looksOfDrawing(page);
  const { bytes } = await exported(page, 'SVG');
  const picture = await readPicture(app.context, bytes.toString('utf8'));
  expect(picture.drawing).toEqual(onPage);
  expect(picture.elements).toContain('pattern');
  expect(picture.drawing.at(-1)?.style['fill']).toBe('url("#unreal")');
});

test('writes any name as text, whole, within the picture', async () => {
  const { app, page } = await open();
  const family = `<script>alert("1")</script> & ${'Wolfeschlegelsteinhausenbergerdorff-'.repeat(6)}`;
  const patient = {
    id: 'p-1',
    name: { family, given: 'Zoë\u0001 علياء' },
    identifiers: [{ system: 'urn:site:mrn', value: '9'.repeat(300) }],
  };
  await give(page, {
    caption: { caseFile: { ...caseFile, patient }, asOf: '', sample: true, supposed: false },
  });
  const { bytes } = await exported(page, 'SVG');
  const picture = await readPicture(app.context, bytes.toString('utf8'));
  expect(picture.fault).toBe('');
  expect(picture.elements).not.toContain('script');
  const whole = picture.band
    .map(({ words }) => words)
    .join('')
    .replaceAll(' ', '');
  expect(whole).toContain(`${family.toUpperCase()}, Zoë\uFFFD علياء`.replaceAll(' ', ''));
  expect(whole).toContain('9'.repeat(300));
  expect(whole).toContain('Notrecorded');
  for (const { words, end } of picture.band) expect(end, words).toBeLessThanOrEqual(picture.width);
});

test('gives the drawing as a PNG of two pixels for each unit', async () => {
  const { app, page } = await open({ colorScheme: 'dark' });
  const svg = await exported(page, 'SVG');
  const png = await exported(page, 'PNG');
  expect(png.name).toMatch(/^axillary-chart-[0-9a-f]{8}\.png$/);
  const { width, height } = await decodePicture(app.context, svg.bytes, 'image/svg+xml');
  const image = await decodePicture(app.context, png.bytes, 'image/png');
  expect([image.width, image.height]).toEqual([2 * width, 2 * height]);
  expect(image.colours).toBeGreaterThan(50);
});

test('makes a PNG smaller that would become too large, and says so', async () => {
  const { app, page } = await open();
  await exporter(page).evaluate((element) => {
    const wide = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    wide.setAttribute('viewBox', '0 0 20000 400');
    document.body.append(wide);
    Object.assign(element, { chart: () => wide });
  });
  const { bytes } = await exported(page, 'PNG');
  const { width } = await decodePicture(app.context, bytes, 'image/png');
  expect(width).toBe(8192);
  await exporter(page)
    .getByRole('status')
    .filter({ hasText: 'It is smaller than the drawing' })
    .waitFor();
});

test.each([
  ['Mermaid', 'mmd', toMermaid(chartModel())],
  ['SCXML', 'scxml', toScxml(chartModel())],
  ['JSON for Stately Studio', 'json', `${toStatelyJson(axillaryWorkupMachine)}\n`],
])('gives the definition as %s, without a word of the patient', async (button, ending, text) => {
  const { page } = await open();
  const { name, bytes } = await exported(page, button);
  expect(name).toMatch(new RegExp(`^axillary-chart-[0-9a-f]{8}\\.${ending}$`));
  expect(bytes.toString('utf8')).toBe(text);
});

/** Waits until what is loaded ahead while nobody does anything has come. */
async function loadedAhead(page: Page): Promise<void> {
  const count = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByType('resource').length);
  let before = -1;
  for (let now = await count(); now !== before; now = await count()) {
    before = now;
    await page.waitForTimeout(1_500);
  }
}

test('asks the network for the writers once, on the first file, and for nothing after', async () => {
  const { page } = await open();
  await loadedAhead(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await exported(page, 'Mermaid');
  expect(asked.filter((url) => /formats-.*\.js$/.test(url))).toHaveLength(1);
  asked.length = 0;
  for (const button of ['SVG', 'PNG', 'SCXML']) await exported(page, button);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('says that the writers cannot be loaded, and gives the file on retry', async () => {
  let isDown = true;
  const { app, page } = await open({}, async (context) => {
    await context.route(/formats-.*\.js$/, (route) => (isDown ? route.abort() : route.continue()));
  });
  await exporter(page).getByRole('button', { name: 'SVG' }).click();
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'What writes the file could not be loaded' });
  await alert.waitFor();
  expect(app.errors.join()).toContain('ERR_FAILED');
  isDown = false;
  app.errors.length = 0;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: 'Retry' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
});

test('says that a page without blob images gives no PNG, and still gives the SVG', async () => {
  const { app, page } = await open({}, async (context) => {
    await context.route('**/index.html', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy']?.replace(' blob:', '') ?? '';
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
    });
  });
  await exporter(page).getByRole('button', { name: 'PNG' }).click();
  const words = 'The page may not allow blob images.';
  await exporter(page).getByRole('alert').filter({ hasText: words }).waitFor();
  expect(app.violations.map(({ directive }) => directive)).toEqual(['img-src']);
  app.violations.length = 0;
  app.errors.length = 0;
  await exported(page, 'SVG');
});

test.each([
  [
    'nothing is drawn',
    'SVG',
    () => ({ chart: () => null }),
    'SVG could not be made. The statechart is not drawn at the moment.',
  ],
  [
    'the drawing holds what a picture cannot show',
    'SVG',
    () => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject'));
      document.body.append(svg);
      return { chart: () => svg };
    },
    'SVG could not be made. The drawing holds <foreignObject>, which a picture cannot show.',
  ],
  [
    'the browser hands out noise in place of what was drawn',
    'PNG',
    () => {
      const proto = CanvasRenderingContext2D.prototype;
      proto.getImageData = () => new ImageData(1, 1);
      return {};
    },
    'PNG could not be made. This browser does not let the page read what it draws.',
  ],
  [
    'the canvas is too large for the browser',
    'PNG',
    () => {
      HTMLCanvasElement.prototype.toBlob = (give) => give(null);
      return {};
    },
    'PNG could not be made. The picture is too large for this browser. Take the SVG.',
  ],
  [
    'the chart has a history state',
    'SCXML',
    () => ({
      model: {
        ...{ id: 'm', version: null, transitions: [] },
        states: [{ path: 'was', parent: null, type: 'history' }],
      },
    }),
    'SCXML could not be made. History states are not exported: was.',
  ],
])('says why there is no file when %s', async (_, button, breaks, words) => {
  const { page } = await open();
  const broken = await page.evaluateHandle(breaks);
  await exporter(page).evaluate(
    (element, properties) => void Object.assign(element, properties),
    broken,
  );
  await exporter(page).getByRole('button', { name: button }).click();
  expect(await exporter(page).getByRole('alert').innerText()).toBe(words);
});

test('names a chart without a patient by its id', async () => {
  const { app, page } = await open();
  await give(page, {
    caption: { asOf: '', sample: false, supposed: false },
    model: { id: 'turnstile', version: null, states: [], transitions: [] },
    machine: undefined,
  });
  await exporter(page).getByText('Names no patient.').waitFor();
  expect(
    await exporter(page).getByRole('button', { name: 'JSON for Stately Studio' }).count(),
  ).toBe(0);
  const { bytes } = await exported(page, 'SVG');
  const { band } = await readPicture(app.context, bytes.toString('utf8'));
  expect(band[0]?.words).toBe('turnstile');
  expect(band.at(-1)?.words).toContain('Statechart version not stated.');
  expect(band).toHaveLength(2);
});

test('says what each file holds of the patient, and holds the access rules', async () => {
  const { page } = await open();
  const group = (name: RegExp) => exporter(page).getByRole('group', { name });
  await group(/Shows this patient: name, dates/)
    .getByRole('button', { name: 'PNG' })
    .waitFor();
  await group(/No patient data/)
    .getByRole('button', { name: 'SCXML' })
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
