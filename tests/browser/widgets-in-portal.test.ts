// The small widgets and the page around them: hostile text, many of them, every look, the portal's own
// parts, and a second copy of the package.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { caseFile, status } from '../components/fixture.js';
import { axeViolations } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import {
  IDS,
  OF_PATIENT,
  attributes,
  give,
  opensWidgets,
  shown,
  widget,
} from './support/widgets.js';

const open = opensWidgets();

describe('hostile text', () => {
  const payload = (at: string): string =>
    `<img src=x onerror="globalThis.hit=1">${at}</li></style><script>globalThis.hit=2</script>\${1}javascript:`;
  /** What the shape holds to codes and days. */
  const CODES = new Set(['severity', 'status', 'state', 'unit', 'laterality', 'asOf', 'caseId']);

  function poisoned(value: unknown, at: string): unknown {
    if (typeof value === 'string') {
      const key = at.split('/').at(-1) ?? '';
      return CODES.has(key) || /^\d{4}-\d\d-\d\d/.test(value) ? value : payload(at);
    }
    if (Array.isArray(value)) return value.map((item, index) => poisoned(item, `${at}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, poisoned(item, `${at}/${key}`)]),
    );
  }

  test('in every text of status and patient renders as text', async () => {
    const { page } = await open();
    await give(page, {
      status: poisoned(status, ''),
      patient: poisoned(caseFile.patient, '/patient'),
    });
    for (const [id, place] of [
      ['stage', '/stage'],
      ['stage', '/result/wording'],
      ['stage', '/pathwayVersion'],
      ['stage', '/patient/name/given'],
      ['stage', '/clocks/1/label'],
      ['steps', '/nextSteps/2/ownerName'],
      ['steps', '/nextSteps/0/basis/0'],
      ['pitfalls', '/pitfalls/3/message'],
      ['pitfalls', '/pitfalls/3/nodeId'],
      ['pitfalls', '/pitfalls/0/acknowledgement/reason'],
      ['timeline', '/history/0/type'],
    ] as const) {
      expect(await shown(page, id)).toContain(payload(place));
    }
    await widget(page, 'steps').locator('summary').first().click();
    await widget(page, 'steps')
      .getByText('This version does not know this source.')
      .first()
      .waitFor();
    const made = await page.evaluate(
      (ids) =>
        ids.map(
          (id) =>
            document.getElementById(id)?.shadowRoot?.querySelectorAll('img, script, style, a')
              .length,
        ),
      IDS,
    );
    expect(made).toEqual([0, 0, 0, 0]);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hit') as unknown)).toBeUndefined();
    expect((await attributes(page)).filter((one) => one.includes('onerror'))).toEqual([]);
  });
});

test('no attribute holds anything of the patient', async () => {
  const { page } = await open();
  await give(page, { caseFile }, ['pitfalls', 'timeline']);
  for (const summary of await page.locator('summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  const all = await attributes(page);
  expect(all.length).toBeGreaterThan(100);
  expect(
    all.filter((one) => /marchetti|elena|1184|1972|2026|\bL1\b|left|clip|metasta/i.test(one)),
  ).toEqual([]);
});

test('fifty stage widgets stand on a page, each with its own status', async () => {
  const { page } = await open();
  await page.evaluate((given) => {
    const main = document.querySelector('main');
    for (let index = 0; index < 50; index += 1) {
      const stage = document.createElement('axillary-stage');
      Object.assign(stage, {
        className: 'one',
        status: { ...given, stageSince: `2026-06-${String((index % 30) + 1).padStart(2, '0')}` },
      });
      main?.append(stage);
    }
  }, status);
  const lines = page.locator('axillary-stage.one').getByText(/^Clip due/);
  await expect.poll(() => lines.count()).toBe(50);
  expect(await page.getByText(/since 30-Jun-2026, 16 days/).count()).toBe(1);
});

test.each<readonly [string, BrowserContextOptions, 'ltr' | 'rtl']>([
  ['light, 1280', { viewport: { width: 1280, height: 720 }, colorScheme: 'light' }, 'ltr'],
  ['dark, 390', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, 'ltr'],
  ['dark, 1280', { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' }, 'ltr'],
  ['320', { viewport: { width: 320, height: 700 } }, 'ltr'],
  ['320, right to left', { viewport: { width: 320, height: 700 } }, 'rtl'],
  ['forced colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' }, 'ltr'],
])('%s: no violation, nothing scrolls sideways', async (_name, context, dir) => {
  const { page } = await open({ context });
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
  }, dir);
  await give(page, { today: '2026-07-24', status: { ...status, pathwayVersion: '0.9.0' } });
  expect(await axeViolations(page)).toEqual([]);
  const [wide, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(wide).toBe(room);
});

test('in print the side stays, and the sources are not opened', async () => {
  const { page } = await open();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, 'stage')).toContain('LEFT axilla');
  expect(await shown(page, 'pitfalls')).toContain('Positive node without a clip');
});

test('the portal puts its own header and actions in, and styles the parts', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const stage = document.getElementById('stage');
    const title = document.createElement('h2');
    title.slot = 'header';
    title.textContent = 'Axillary pathway';
    const button = document.createElement('button');
    button.slot = 'actions';
    button.textContent = 'Open pathway';
    stage?.append(title, button);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('axillary-stage::part(stage) { letter-spacing: 3px }');
    document.adoptedStyleSheets = [sheet];
  });
  const stage = widget(page, 'stage');
  const top = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? Number.NaN;
  const line = stage.getByText('Clip due', { exact: true });
  expect(await top(stage.getByRole('heading'))).toBeLessThan(await top(line));
  expect(await top(stage.getByRole('button'))).toBeGreaterThan(await top(line));
  expect(await line.evaluate((one) => getComputedStyle(one).letterSpacing)).toBe('3px');
});

describe('a second copy of the package on the page', () => {
  /** The same files from another address are another copy. */
  async function bringSecond({ context, page }: OpenedApp): Promise<void> {
    await context.route('**/second/**', async (route) => {
      const url = route.request().url().replace('/second/', '/assets/');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const script = page.locator('script[type=module]');
    const first = await script.evaluate(({ src }: HTMLScriptElement) => src);
    const second = JSON.stringify(first.replace('/assets/', '/second/'));
    await page.evaluate(`import(${second}).catch(() => undefined)`);
  }

  const goesOn = async (page: Page): Promise<void> => {
    await give(page, { today: '2026-07-17' });
    expect(await shown(page, 'stage')).toContain('14 days');
  };

  test('warns once with both versions where the policy lets two bundled Lits in', async () => {
    const app = await open({
      before: (context) =>
        context.route('**/index.html', async (route) => {
          const both = (policy: string): string =>
            policy.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");
          const response = await route.fetch();
          const policy = response.headers()['content-security-policy'] ?? '';
          await route.fulfill({
            response,
            headers: { ...response.headers(), 'content-security-policy': both(policy) },
            body: both(await response.text()),
          });
        }),
    });
    await bringSecond(app);
    await expect.poll(() => app.errors.length).toBe(1);
    await goesOn(app.page);
    // It is no fault of the test any more.
    const [warning, ...others] = app.errors.splice(0);
    expect(others).toEqual([]);
    expect(warning).toMatch(
      /^warning: axillary-pathway ([\d.]+): <axillary-[a-z-]+> is already defined on this page by version \1, which stays in use\./,
    );
    expect(warning).not.toMatch(OF_PATIENT);
  });

  test('is kept out by a policy that lets one Lit in, and the first goes on', async () => {
    const app = await open();
    await bringSecond(app);
    // Once of the policy that the server sends, once of the page's own.
    await expect.poll(() => app.violations.length).toBe(2);
    await expect
      .poll(() => app.errors.join(' '))
      .toContain('TrustedTypePolicy with that name already exists');
    await goesOn(app.page);
    app.violations.splice(0);
    app.errors.splice(0);
  });
});
