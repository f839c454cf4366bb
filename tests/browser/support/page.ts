// A page of the tests, built by itself as a portal would build it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { vi } from 'vitest';
import { minifyLiteralsPlugin } from '../../../scripts/minify-literals.mjs';
import { projectRoot } from '../../../scripts/paths.mjs';

export interface BuiltPage {
  /** The folder to serve. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the page in a folder of the project, such as `tests/components/page`. */
export async function buildPage(root: string): Promise<BuiltPage> {
  // Vitest's own mode would bundle the libraries for development.
  vi.stubEnv('NODE_ENV', 'production');
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  await build({
    configFile: false,
    root: join(projectRoot, root),
    base: './',
    logLevel: 'error',
    plugins: [minifyLiteralsPlugin()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  return {
    folder,
    remove: async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    },
  };
}
