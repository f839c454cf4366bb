// The page of the store, built and served under the content security policy.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { projectRoot } from '../../../scripts/paths.mjs';
import { serve } from '../../../scripts/serve.mjs';
import type { StorePage } from './page/main.js';

export interface ServedPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * @param root - the folder of the page, from that of the project
 */
export async function serveStorePage(root = 'tests/faults/browser/page'): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'store-page-'));
  await build({
    configFile: false,
    mode: 'production',
    root: join(projectRoot, root),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = await serve({ root: outDir });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** The functions of the page, each called from outside. */
export const storeOf = (page: Page): StorePage => {
  const call = (name: keyof StorePage, ...given: unknown[]): Promise<never> =>
    page.evaluate(
      async ([called, args]) => {
        const { storePage } = globalThis as unknown as {
          storePage: Record<string, (...given: unknown[]) => Promise<never>>;
        };
        return storePage[called]?.(...args) as Promise<never>;
      },
      [name, given] as const,
    );
  return {
    begin: () => call('begin'),
    append: (name, options) => call('append', name, options),
    ids: () => call('ids'),
    isSound: () => call('isSound'),
    keepMany: (cases, entries) => call('keepMany', cases, entries),
    survey: () => call('survey'),
    writeRelaxed: (name, count) => call('writeRelaxed', name, count),
    relaxedIds: () => call('relaxedIds'),
  };
};
