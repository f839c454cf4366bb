// A page of the tests, built by itself as a portal would build it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { minifyLiteralsPlugin } from '../../../scripts/minify-literals.mjs';
import { projectRoot } from '../../../scripts/paths.mjs';

/** A folder to serve, and what takes it away again. */
export interface BuiltPage {
  readonly root: string;
  readonly remove: () => Promise<void>;
}

/** @param folder - of the page, from the folder of the project: `tests/browser/pages/foreign` */
export async function buildPage(folder: string): Promise<BuiltPage> {
  // Vitest's own mode would bundle the libraries for development.
  const mode = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const outDir = await mkdtemp(join(tmpdir(), 'page-'));
  try {
    await build({
      configFile: false,
      root: join(projectRoot, folder),
      base: './',
      logLevel: 'error',
      plugins: [minifyLiteralsPlugin()],
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        modulePreload: false,
      },
    });
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
  }
  return { root: outDir, remove: () => rm(outDir, { recursive: true }) };
}
