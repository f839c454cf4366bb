// The package as one file, put into a page by its script line: with the hash of what was built it runs
// under a policy that forbids almost everything, and with one byte changed the browser refuses it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, test } from 'vitest';
import { integrityOf, oneFiles, scriptLine } from '../../scripts/package/one-file.mjs';
import { projectRoot } from '../../scripts/paths.mjs';
import { caseFile, status } from '../components/fixture.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { savedWord, typeNote } from './support/entries.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

const dist = (name: string): string => join(projectRoot, 'dist', name);
const hashes = JSON.parse(await readFile(dist('sri.json'), 'utf8')) as Record<string, string>;

let folder = '';
let opened: OpenedApp | undefined;

afterEach(async () => {
  await opened?.close();
  opened = undefined;
  if (folder !== '') await rm(folder, { recursive: true });
  folder = '';
});

/** A portal's page without a bundler, on its own server. */
async function openPortal(
  file: string,
  portal: string,
  change: (text: string) => string = (text) => text,
  more: (page: string) => string | Promise<string> = (page) => page,
): Promise<OpenedApp> {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  const text = await readFile(dist(file), 'utf8');
  await writeFile(join(folder, file), change(text));
  await writeFile(join(folder, 'portal.js'), portal);
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(
    join(folder, 'index.html'),
    await more(`<!doctype html><html lang="en"><head><title>Portal</title>
<link rel="icon" href="icon.svg" />${scriptLine(file, hashes[file] ?? '')}
<script type="module" src="portal.js"></script></head><body><main></main></body></html>`),
  );
  opened = await openApp({ root: folder, path: 'index.html' });
  return opened;
}

const tracker = `import { parseCase } from './axillary-pathway.js';
const tracker = document.createElement('axillary-tracker');
Object.assign(tracker, {
  controlled: true,
  caseFile: parseCase(${JSON.stringify(caseFile)}),
  today: '2026-07-16',
  author: 'J. Osei, RN',
});
tracker.addEventListener('axillary-append', (event) => {
  const { entries } = event;
  tracker.caseFile = { ...tracker.caseFile, events: [...tracker.caseFile.events, ...entries] };
  event.respondWith({ kind: 'saved' });
});
document.querySelector('main').append(tracker);
`;

/** What a script imports, at once or later, and where it asks for its own address. */
function bringing(text: string): string[] {
  const source = ts.createSourceFile('one.js', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport =
      ts.isImportDeclaration(node) ||
      (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) ||
      node.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword);
    if (isImport) found.push(node.parent.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('an import that is loaded later would be seen', () => {
  expect(bringing('const a = () => import("./a.js");')).toHaveLength(1);
});

test.each(Object.keys(oneFiles))('%s is one file, and its hash is the one told', async (file) => {
  const text = await readFile(dist(file), 'utf8');
  expect(integrityOf(text)).toBe(hashes[file]);
  expect(bringing(text)).toEqual([]);
  expect(text).toMatch(/^\/\*! axillary-pathway \d+\.\d+\.\d+, Apache-2\.0/);
});

/** A portal in a language, whose module gives the elements that language from a file of its own. */
async function openIn(
  language: string,
  portal: string,
  change: (text: string) => string = (text) => text,
): Promise<OpenedApp> {
  const file = `axillary-pathway-${language}.js`;
  return openPortal('axillary-pathway.js', portal, undefined, async (page) => {
    await writeFile(join(folder, file), change(await readFile(dist(file), 'utf8')));
    return page
      .replace('lang="en"', `lang="${language}"`)
      .replace('</title>', `</title>${scriptLine(file, hashes[file] ?? '')}`);
  });
}

const stage = `const element = document.createElement('axillary-stage');
element.status = ${JSON.stringify(status)};
document.querySelector('main').append(element);
`;

const giving = (language: string): string =>
  `import { addLanguage } from './axillary-pathway.js';
import { language } from './axillary-pathway-${language}.js';
addLanguage(language);
`;

describe('in another language', () => {
  test('that nobody gave, an element is marked as the English it shows', async () => {
    const { page } = await openIn('de', stage);
    await page.locator('axillary-stage').getByText('Clip due').waitFor();
    await expect.poll(() => page.locator('axillary-stage').getAttribute('lang')).toBe('en');
  });

  test.each([
    ['de', 'Clip fällig'],
    ['es', 'Clip pendiente'],
  ])('%s, given by the page, it speaks that', async (language, words) => {
    const app = await openIn(language, giving(language) + stage);
    await app.page.locator('axillary-stage').getByText(words).waitFor();
    expect(await app.page.locator('axillary-stage').getAttribute('lang')).toBeNull();
    expect(app.faults()).toEqual([]);
  });

  test('given later, it is shown anew, and its mark goes', async () => {
    const { page } = await openIn(
      'de',
      `${stage}import('./axillary-pathway.js').then(({ addLanguage }) =>
  import('./axillary-pathway-de.js').then(({ language }) => {
    document.addEventListener('give', () => addLanguage(language));
    document.body.dataset.ready = '';
  }));`,
    );
    await expect.poll(() => page.locator('axillary-stage').getAttribute('lang')).toBe('en');
    await page.locator('body[data-ready]').waitFor();
    await page.evaluate(() => document.dispatchEvent(new Event('give')));
    await page.locator('axillary-stage:not([lang])').getByText('Clip fällig').waitFor();
  });

  test('what was typed shows as it was written, and every view opens', async () => {
    const typed = {
      ...caseFile,
      events: [
        ...caseFile.events,
        ...[
          ['note.added', { text: 'Closed' }],
          ['care-team.assigned', { role: 'surgeon', name: 'Positive' }],
          ['hold.started', { holdId: 'H9', kind: 'deferred', reason: 'Node L1 is positive' }],
        ].map(([type, data], index) => ({
          id: `typed-${index}`,
          type,
          occurredAt: '2026-07-15',
          recordedAt: '2026-07-15T10:00:00+00:00',
          recordedBy: 'J. Osei, RN',
          data,
        })),
      ],
    };
    const app = await openIn(
      'de',
      giving('de') + tracker.replace(JSON.stringify(caseFile), JSON.stringify(typed)),
    );
    const shows = (where: string, text: string): Promise<void> =>
      app.page.locator(where).filter({ hasText: text }).first().waitFor();
    for (const text of ['Notiz. Closed.', 'Chirurgie: Positive.', ': Node L1 is positive.']) {
      await shows('axillary-timeline li', text);
    }
    await app.page.getByRole('tab', { name: 'Zusammenfassung' }).click();
    for (const text of ['Chirurgie: Positive.', ': Node L1 is positive.']) {
      await shows('axillary-summary dd', text);
    }
    await app.page.getByRole('tab', { name: 'Zustandsdiagramm' }).click();
    for (const text of ['Closed.', 'Chirurgie: Positive.']) await shows('tr th button', text);
    expect(app.faults()).toEqual([]);
  });

  test('with a byte changed the language is not run', async () => {
    const app = await openIn('de', giving('de') + stage, (text) =>
      text.replace('Apache-2.0', 'Apache-2.1'),
    );
    await expect.poll(() => app.errors.join('\n')).toMatch(/integrity/);
    expect(await app.page.locator('axillary-stage').count()).toBe(0);
  });
});

describe('by its line in the page', () => {
  test('an entry is recorded, and every view opens, without any other request', async () => {
    const app = await openPortal('axillary-pathway.js', tracker);
    const { page } = app;
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    const form = await typeNote(page, 'Called about the clip.');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await form.getByRole('button', { name: 'Save note' }).click();
    expect(await savedWord(page)).toMatch(
      new RegExp(`^Saved, ${caseFile.events.length + 1} entries on record\\.`),
    );
    for (const view of ['Statechart', 'Summary', 'Work']) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('tabpanel', { name: view }).getByRole('heading').first().waitFor();
    }
    expect(asked).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(app.faults()).toEqual([]);
  });

  test('the light one shows a status', async () => {
    const app = await openPortal(
      'axillary-pathway-light.js',
      `for (const name of ['stage', 'next-steps', 'pitfalls', 'timeline']) {
  const element = document.createElement('axillary-' + name);
  element.status = ${JSON.stringify(status)};
  document.querySelector('main').append(element);
}
`,
    );
    await app.page.locator('axillary-stage').getByText('Clip due').waitFor();
    await app.page.locator('axillary-pitfalls').getByText('Positive node without a clip').waitFor();
    expect(app.faults()).toEqual([]);
  });

  test('with a byte changed the browser does not run it', async () => {
    const app = await openPortal(
      'axillary-pathway-light.js',
      `document.querySelector('main').append(document.createElement('axillary-stage'));`,
      (text) => text.replace('Apache-2.0', 'Apache-2.1'),
    );
    await app.page.locator('axillary-stage').waitFor({ state: 'attached' });
    expect(await app.page.evaluate(() => customElements.get('axillary-stage') === undefined)).toBe(
      true,
    );
    await expect.poll(() => app.errors.join('\n')).toMatch(/integrity/);
    expect(app.violations).toEqual([]);
  });
});
