// The statechart as a picture: it says whose axilla it shows, and looks as the drawing does.
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { PATHWAY_VERSION } from '../../src/index.js';
import { caseFile } from '../components/fixture.js';
import { exported, exporter, give, opensExporter } from './support/chart-export.js';
import { decodePicture, looksOfDrawing, readPicture } from './support/pictures.js';

const open = opensExporter();

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
