// The small widgets in a portal's page, under a policy that forbids almost everything: a status from
// elsewhere is shown in whole or not at all.
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PATHWAY_VERSION } from '../../src/machines/version.js';
import type { AxillaryStage } from '../../src/light.js';
import { caseFile, status } from '../components/fixture.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenOptions, OpenedApp } from './support/app.js';
import { buildPage } from './support/built-page.js';
import type { BuiltPage } from './support/built-page.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

const IDS = ['stage', 'steps', 'pitfalls', 'timeline'] as const;
type Id = (typeof IDS)[number];

let built: BuiltPage | undefined;
let opened: OpenedApp | undefined;

beforeAll(async () => {
  built = await buildPage('widgets');
});
afterAll(() => built?.remove());

afterEach(async () => {
  const faults = opened?.faults();
  await opened?.close();
  opened = undefined;
  expect(faults).toEqual([]);
});

async function open(
  context: BrowserContextOptions = {},
  before: NonNullable<OpenOptions['before']> = () => Promise.resolve(),
): Promise<Page> {
  if (!built) throw new Error('The page was not built.');
  opened = await openApp({ root: built.root, path: 'index.html', context, before });
  const { page } = opened;
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  return page;
}

const widget = (page: Page, id: Id): Locator => page.locator(`#${id}`);

/** Gives the widgets properties, as a portal's script does, and waits until they show them. */
const give = (page: Page, properties: object, ids: readonly Id[] = IDS): Promise<void> =>
  page.evaluate(
    async ([names, given]) => {
      for (const name of names) {
        const element = document.getElementById(name) as AxillaryStage;
        Object.assign(element, given);
        await element.updateComplete;
      }
    },
    [ids, properties] as const,
  );

/** Everything a widget shows, its shadow root's text. */
const shown = async (page: Page, id: Id): Promise<string> =>
  (
    await widget(page, id).evaluate((element) => {
      const root = element.shadowRoot;
      return root
        ? [...root.children].map((child) => (child as HTMLElement).innerText).join('\n')
        : '';
    })
  ).replaceAll(/\s+/g, ' ');

/** Every attribute in the page, the shadow roots included. */
const attributes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document.body);
    return found;
  });

/** What tells of the patient, by whichever widget. */
const OF_PATIENT = /MARCHETTI|LEFT|SAMPLE-1184|Clip|L1|Pathology|\d\d-[A-Z][a-z]{2}-2026/;

describe('given before they are defined', () => {
  test('the stage stands in a line: side, since when, result, worst flag, most urgent clock', async () => {
    const page = await open();
    expect((await shown(page, 'stage')).trim()).toBe(
      'LEFT axilla MARCHETTI, Elena Born 04-Mar-1972 (54y) Gender Female MRN SAMPLE-1184 SAMPLE ' +
        'Clip due since 03-Jul-2026, 13 days Axilla: positive, by needle ' +
        'Critical: Positive node without a clip, L1, and 3 more ' +
        'Diagnosis to NAST: Running, day 24 of 30, due 22-Jul-2026 As of 16-Jul-2026',
    );
  });

  test('the next steps have owner, due day and sources', async () => {
    const page = await open();
    const row = widget(page, 'steps').getByRole('row', { name: /Date for the start of NAST/ });
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Source B-time\. .*Medical oncology P\. Lund, MD 14-Jul-2026 Overdue, 2 days/,
    );
    const first = widget(page, 'steps').getByRole('row', { name: /^Clip in L1/ });
    await first.getByText(/^Source SN-18, CP-12/).click();
    await first.getByText('SN-18', { exact: true }).waitFor();
  });

  test('the pitfalls rest on entries told by kind and day, and cannot be acknowledged', async () => {
    const page = await open();
    const flag = widget(page, 'pitfalls').getByRole('listitem').first();
    await flag.getByText('Rests on 2 entries').click();
    await flag.getByText('29-Jun-2026 Biopsy performed').waitFor();
    expect(await widget(page, 'pitfalls').getByRole('button').count()).toBe(0);
  });

  test('the timeline tells what counts, newest first', async () => {
    const page = await open();
    const entries = await widget(page, 'timeline').getByRole('listitem').allInnerTexts();
    expect(entries).toHaveLength(status.history.length);
    expect(entries[0]).toMatch(/14-Jul-2026\s+Task added\./);
    expect(entries.join(' ')).toMatch(/03-Jul-2026\s+Pathology reported\. Stage: Clip due\./);
  });
});

test('with the case file the entries are told as they were written', async () => {
  const page = await open();
  await give(page, { caseFile }, ['pitfalls', 'timeline']);
  expect(await shown(page, 'timeline')).toContain('Wrong line of the report read.');
  const flag = widget(page, 'pitfalls').getByRole('listitem').first();
  await flag.getByText('Rests on 2 entries').click();
  await flag.getByText('none in stock').waitFor();
  expect(await flag.getByRole('button', { name: /^Acknowledge/ }).count()).toBe(1);

  await give(page, { caseFile: { ...caseFile, id: 'another' } }, ['pitfalls', 'timeline']);
  for (const id of ['pitfalls', 'timeline'] as const) {
    expect(await shown(page, id)).toMatch(
      /cannot be shown The case file and the status are of two/,
    );
    expect(await shown(page, id)).not.toMatch(OF_PATIENT);
  }
});

describe.each<readonly [name: string, given: object, says: RegExp]>([
  ['locked', { locked: true, loading: true }, /^Locked Nothing of the patient is shown\.$/],
  ['loading', { loading: true }, /^The status is on its way …$/],
  ['empty', { status: null }, /^No status There is no status to show here\.$/],
  [
    'an error with words',
    { error: 'The registry did not answer.' },
    /^The pathway cannot be shown The registry did not answer\. No part of it is shown/,
  ],
  ['an error without', { error: { code: 7 } }, /^The pathway cannot be shown No part of it/],
  [
    'a malformed status',
    { status: { ...status, pitfalls: [{ ...status.pitfalls[0], severity: 'fatal' }] } },
    /cannot be shown It is not as pathway version [\d.]+ reads it, at \/pitfalls\/0\/severity\./,
  ],
  ['a status that is none', { status: 'Marchetti' }, /reads it, at \/\./],
  ['a malformed patient', { patient: { name: 'Marchetti' } }, /reads it, at \/name\./],
])('%s', (_name, given, says) => {
  test('is said in words, nothing of the patient stays, and a status shows again', async () => {
    const page = await open();
    const before = await shown(page, 'stage');
    await give(page, given);
    for (const id of IDS) {
      const text = (await shown(page, id)).trim();
      expect(text).toMatch(says);
      expect(text).not.toMatch(OF_PATIENT);
    }
    expect(await axeViolations(page)).toEqual([]);
    await give(page, {
      status,
      patient: caseFile.patient,
      locked: false,
      loading: false,
      error: undefined,
    });
    expect(await shown(page, 'stage')).toBe(before);
  });
});

test('a status of the other side than the page is about is not shown', async () => {
  const page = await open();
  await give(page, { laterality: 'right' });
  for (const id of IDS) {
    expect(await shown(page, id)).toMatch(
      /cannot be shown The side given is RIGHT; the status is of the LEFT axilla\. No part/,
    );
    expect(await shown(page, id)).not.toContain('MARCHETTI');
  }
});

test('a status of another version is shown, with both versions in words', async () => {
  const page = await open();
  await give(page, {
    status: {
      ...status,
      pathwayVersion: '7.1.0',
      stage: 'second-opinion-due',
      nextSteps: [{ ...status.nextSteps[0], basis: ['EU-1', 'SN-18'] }],
    },
  });
  for (const id of IDS) {
    expect(await shown(page, id)).toContain(
      `Computed by version 7.1.0, shown by version ${PATHWAY_VERSION} of the pathway: rules and words may differ.`,
    );
  }
  expect(await shown(page, 'stage')).toContain('Second opinion due since 03-Jul-2026');
  await widget(page, 'steps')
    .getByText(/^Source EU-1, SN-18/)
    .click();
  await widget(page, 'steps').getByText('This version does not know this source.').waitFor();
});

test('a status of another version is held back until the words that say so are here', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const page = await open({}, async (context) => {
    await context.route('**/status-aside*.js', async (route) => {
      await released;
      await route.continue();
    });
  });
  const put = (properties: object): Promise<void> =>
    page.evaluate(
      async ([names, given]) => {
        for (const name of names) Object.assign(document.getElementById(name) ?? {}, given);
        await new Promise(requestAnimationFrame);
      },
      [IDS, properties] as const,
    );
  await put({ locked: true });
  for (const id of IDS) expect(await shown(page, id)).not.toMatch(OF_PATIENT);
  await put({ locked: false });
  for (const id of IDS) expect(await shown(page, id)).toMatch(OF_PATIENT);
  await put({ status: { ...status, pathwayVersion: '7.1.0' } });
  for (const id of IDS) expect((await shown(page, id)).trim()).toBe('');
  release();
  for (const id of IDS) {
    await widget(page, id).getByText('Computed by version 7.1.0').waitFor();
    expect(await shown(page, id)).toMatch(OF_PATIENT);
  }
});

test('a status of an earlier day says so, and a clock that ran out since is overdue', async () => {
  const page = await open();
  await give(page, { today: '2026-07-24' });
  const text = await shown(page, 'stage');
  expect(text).toContain('As of 16-Jul-2026, 8 days ago: what was recorded since is not in it.');
  expect(text).toContain('since 03-Jul-2026, 21 days');
  expect(text).toContain('Diagnosis to NAST: Overdue, day 32 of 30, due 22-Jul-2026');
});

test('a status of a later day than the page is about says so, and is read for its own', async () => {
  const page = await open();
  await give(page, { today: '2026-07-01' });
  const text = await shown(page, 'stage');
  expect(text).toContain(
    'As of 16-Jul-2026, in 15 days: later than 01-Jul-2026, the day this page is about.',
  );
  expect(text).toContain('since 03-Jul-2026, 13 days');
});

test('what is clear and unhurried is said too', async () => {
  const page = await open();
  await give(page, { status: { ...status, pitfalls: [], clocks: [], nextSteps: [], history: [] } });
  expect(await shown(page, 'stage')).toContain('No flag is open No clock runs');
  expect(await shown(page, 'steps')).toContain('No next step is open.');
  expect(await shown(page, 'pitfalls')).toContain('No pitfall is open on what is recorded.');
  expect(await shown(page, 'timeline')).toContain('Nothing is recorded yet.');
});

test('an element that is moved, taken out and put back shows on and is still updated', async () => {
  const page = await open();
  await page.evaluate(() => {
    const stage = document.getElementById('stage');
    if (!stage) return;
    document.getElementById('elsewhere')?.append(stage);
    stage.remove();
    Object.assign(stage, { today: '2026-07-17' });
    document.getElementById('elsewhere')?.append(stage);
  });
  await expect.poll(() => shown(page, 'stage')).toContain('since 03-Jul-2026, 14 days');
});

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
    const page = await open();
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
  const page = await open();
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
  const page = await open();
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
  const page = await open(context);
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
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, 'stage')).toContain('LEFT axilla');
  expect(await shown(page, 'pitfalls')).toContain('Positive node without a clip');
});

test('the portal puts its own header and actions in, and styles the parts', async () => {
  const page = await open();
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
  async function bringSecond(page: Page): Promise<void> {
    const root = built?.root ?? '';
    await cp(join(root, 'assets'), join(root, 'second'), { recursive: true });
    const names = await readdir(join(root, 'second'));
    const entry = names.find((name) => /^index.*\.js$/.test(name)) ?? '';
    const url = new URL(`second/${entry}`, opened?.url).href;
    await page.evaluate(`import(${JSON.stringify(url)}).catch(() => undefined)`);
  }

  /** What the console said until now; it is no fault of the test any more. */
  const said = (): string[] => {
    opened?.violations.splice(0);
    return opened?.errors.splice(0) ?? [];
  };

  const goesOn = async (page: Page): Promise<void> => {
    await give(page, { today: '2026-07-17' });
    expect(await shown(page, 'stage')).toContain('14 days');
  };

  test('warns once with both versions where the policy lets two bundled Lits in', async () => {
    const page = await open({}, async (context) => {
      await context.route('**/index.html', async (route) => {
        const both = (policy: string): string =>
          policy.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy'] ?? '';
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': both(policy) },
          body: both(await response.text()),
        });
      });
    });
    await bringSecond(page);
    await expect.poll(() => opened?.errors.length).toBe(1);
    const [warning] = said();
    expect(warning).toMatch(
      /^warning: axillary-pathway ([\d.]+): <axillary-[a-z-]+> is already defined on this page by version \1, which stays in use\./,
    );
    expect(warning).not.toMatch(OF_PATIENT);
    await goesOn(page);
  });

  test('is kept out by a policy that lets one Lit in, and the first goes on', async () => {
    const page = await open();
    await bringSecond(page);
    // Once of the policy that the server sends, once of the page's own.
    await expect.poll(() => opened?.violations.length).toBe(2);
    await expect
      .poll(() => opened?.errors.join(' '))
      .toContain('TrustedTypePolicy with that name already exists');
    await goesOn(page);
    said();
  });
});
