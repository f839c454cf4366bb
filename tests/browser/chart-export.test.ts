// The statechart as a file: the definition as the writers write it, what is told of each file and where
// none can be made; under the policy of a hospital's portal.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { toMermaid } from '../../src/pathway/chart/mermaid.js';
import { toStatelyJson } from '../../src/pathway/chart/stately-json.js';
import { toScxml } from '../../src/pathway/chart/to-scxml.js';
import { axeViolations, forgetFailedRequests } from './support/app.js';
import { exported, exporter, give, opensExporter } from './support/chart-export.js';
import { readPicture } from './support/pictures.js';

const open = opensExporter();

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
  await expect.poll(() => app.errors.join()).toContain('ERR_FAILED');
  isDown = false;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: 'Retry' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
  forgetFailedRequests(app.errors);
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
  await expect.poll(() => app.violations.map(({ directive }) => directive)).toEqual(['img-src']);
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
