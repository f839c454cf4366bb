// The lines of README.md that embed the tracker, run as they are written: in a page of their own that
// takes the built package from its node_modules, as a portal does.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';
import { caseFile } from '../components/fixture.js';
import { openApp } from './support/app.js';
import { recordNote } from './support/entries.js';

let folder = '';

/** The code under a heading of README.md. */
async function codeUnder(heading: string): Promise<string> {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [, code] = /```js\n(.*?)```/s.exec(section) ?? [];
  if (code === undefined) throw new Error(`README.md has no code under “${heading}”.`);
  return code;
}

beforeAll(async () => {
  // Vitest's own mode would bundle the libraries for development.
  vi.stubEnv('NODE_ENV', 'production');
  folder = await mkdtemp(join(tmpdir(), 'portal-'));
  await mkdir(join(folder, 'node_modules'));
  await symlink(projectRoot, join(folder, 'node_modules/axillary-pathway'), 'dir');
  const before = `const caseFile = ${JSON.stringify(caseFile)};
const kept = (globalThis.kept = []);
const keep = async (events) => void kept.push(...events);
`;
  await writeFile(join(folder, 'main.js'), before + (await codeUnder('Embedding the tracker')));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><title>Portal</title><link rel="icon" href="icon.svg" /></head>
<body><script type="module" src="main.js"></script></body></html>`,
  );
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, modulePreload: false },
  });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('shows what was saved, counts it and has it on the timeline', async () => {
  const app = await openApp({ root: join(folder, 'dist'), path: 'index.html' });
  const { page } = app;
  try {
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    expect(await recordNote(page, 'Called about the clip.')).toMatch(
      new RegExp(`^Saved, ${caseFile.events.length + 1} entries on record\\.`),
    );
    await page.locator('axillary-timeline').getByText('Called about the clip.').waitFor();
    const kept = await page.evaluate(() => Reflect.get(globalThis, 'kept') as { type: string }[]);
    expect(kept.map(({ type }) => type)).toEqual(['note.added']);
  } finally {
    await app.close();
  }
  expect(app.faults()).toEqual([]);
});
