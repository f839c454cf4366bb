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
import { fillIn, openForm, savedWord } from './support/entries.js';

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
): Promise<OpenedApp> {
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  const text = await readFile(dist(file), 'utf8');
  await writeFile(join(folder, file), change(text));
  await writeFile(join(folder, 'portal.js'), portal);
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><title>Portal</title><link rel="icon" href="icon.svg" />
${scriptLine(file, hashes[file] ?? '')}
<script type="module" src="portal.js"></script></head><body><main></main></body></html>`,
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

describe('by its line in the page', () => {
  test('an entry is recorded, and every view opens, without any other request', async () => {
    const app = await openPortal('axillary-pathway.js', tracker);
    const { page } = app;
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    const form = await openForm(page, 'Note added');
    await fillIn(form, [['Note', 'Called about the clip.']]);
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
