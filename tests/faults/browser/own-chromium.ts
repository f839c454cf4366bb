// A Chromium with a profile of its own, which can be killed as a power cut or the system would do it.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.mjs';

export interface OwnChromium {
  readonly page: Page;
  /** Ends all its processes at once, without asking any of them. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person does. */
  readonly close: () => Promise<void>;
}

const PATIENCE_MS = 20_000;

/**
 * @param profile - the folder of the profile, which stays
 * @param url - what it opens
 * @param flags - further ones
 */
export async function startChromium(
  profile: string,
  url: string,
  flags: readonly string[] = [],
): Promise<OwnChromium> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('No Chromium: run npm run ensure-chromium.');
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    executable,
    [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      `--user-data-dir=${profile}`,
      ...flags,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isOver = true;
      resolve();
    });
  });
  const killAll = async (): Promise<void> => {
    // The group is its own: nothing else is in it.
    if (child.pid !== undefined && !isOver) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  try {
    const browser = await connected(portFile);
    const [context] = browser.contexts();
    const page = await context?.newPage();
    if (page === undefined) throw new Error('Chromium has no window.');
    await page.goto(url);
    return {
      page,
      kill: async () => {
        await killAll();
        await browser.close().catch(() => undefined);
      },
      close: async () => {
        const session = await browser.newBrowserCDPSession();
        await session.send('Browser.close').catch(() => undefined);
        await Promise.race([ended, wait(PATIENCE_MS).then(killAll)]);
      },
    };
  } catch (error) {
    await killAll();
    throw error;
  }
}

async function connected(portFile: string): Promise<Browser> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await wait(50)) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }
  throw new Error('Chromium did not start.');
}
