// What is proven of the store in a real browser; each proof throws where it does not hold.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.mjs';
import { startChromium } from './own-chromium.js';
import { storeOf } from './served-page.js';

const expectTrue = (isTrue: boolean, what: string): void => {
  if (!isTrue) throw new Error(what);
};

export async function inProfile<Result>(
  use: (profile: string) => Promise<Result>,
): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'store-profile-'));
  try {
    return await use(profile);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** Listens to what is acknowledged in a page. */
export async function acknowledgedIn(page: Page): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  await page.exposeBinding('acknowledge', (_source, id: string) => void acknowledged.push(id));
  return acknowledged;
}

/** Holds what is kept against what was acknowledged; the last entry may be kept without being so. */
export function compare(kept: readonly string[], acknowledged: readonly string[]): void {
  const there = new Set(kept);
  const lost = acknowledged.filter((id) => !there.has(id));
  expectTrue(lost.length === 0, `${lost.length} acknowledged entries are lost, ${lost[0]} first`);
  expectTrue(there.size === kept.length, 'an entry is kept twice');
}

/** Where a profile keeps its databases: the kinds of file in it. */
export async function backendOf(profile: string): Promise<'SQLite' | 'LevelDB'> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return names.some((name) => /\.(sqlite|db)$/i.test(name)) ? 'SQLite' : 'LevelDB';
}

export interface Killed {
  readonly acknowledged: number;
  readonly kept: number;
  readonly backend: 'SQLite' | 'LevelDB';
}

/**
 * Kills the browser while it writes, and opens the profile again.
 *
 * @param after - milliseconds of writing, once it is under way
 */
export const killDuringWrites = (
  url: string,
  after: number,
  flags: readonly string[] = [],
): Promise<Killed> =>
  inProfile(async (profile) => {
    const first = await startChromium(profile, url, flags);
    const acknowledged = await acknowledgedIn(first.page);
    const store = storeOf(first.page);
    await store.begin();
    const writing = store.append('killed', { count: 100_000 }).catch(() => undefined);
    for (let waits = 0; acknowledged.length === 0 && waits < 200; waits += 1) await wait(50);
    await wait(after);
    await first.kill();
    await writing;
    const again = await startChromium(profile, url, flags);
    try {
      const kept = await storeOf(again.page).ids();
      compare(kept, acknowledged);
      expectTrue(await storeOf(again.page).isSound(), 'the store is told to be damaged');
      const { acknowledged: further } = await storeOf(again.page).append('after', { count: 1 });
      expectTrue(further.length === 1, 'nothing can be written afterwards');
      const backend = await backendOf(profile);
      return { acknowledged: acknowledged.length, kept: kept.length, backend };
    } finally {
      await again.close();
    }
  });

/** Several tabs append to one case at the same time. */
export async function manyTabs(
  url: string,
  tabs: number,
  each: number,
): Promise<{ readonly stored: number; readonly conflicts: number; readonly slowest: number }> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: chromiumFlags,
  });
  try {
    const context = await browser.newContext();
    const pages: Page[] = [];
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await context.newPage();
      await page.goto(url);
      pages.push(page);
    }
    const stores = pages.map(storeOf);
    await stores[0]?.begin();
    const start = Date.now();
    const ends: number[] = [];
    const results = await Promise.all(
      stores.map(async (store, tab) => {
        const result = await store.append(`tab${tab}`, { count: each });
        ends.push(Date.now() - start);
        return result;
      }),
    );
    const acknowledged = results.flatMap((result) => result.acknowledged);
    const failed = results.flatMap((result) => result.failed);
    expectTrue(failed.length === 0, `${failed.length} appends failed: ${failed[0]?.[1]}`);
    expectTrue(acknowledged.length === tabs * each, 'not every append was acknowledged');
    const page = await context.newPage();
    await page.goto(url);
    const kept = await storeOf(page).ids();
    compare(kept, acknowledged);
    expectTrue(kept.length === acknowledged.length, `${kept.length} entries are kept`);
    expectTrue(await storeOf(page).isSound(), 'the store is told to be damaged');
    const conflicts = results.reduce((sum, result) => sum + result.conflicts, 0);
    return { stored: kept.length, conflicts, slowest: Math.max(...ends) / Math.min(...ends) };
  } finally {
    await browser.close();
  }
}

/** The browser runs out of room, and gets some again. */
export const withoutRoom = (
  url: string,
): Promise<{ readonly acknowledged: number; readonly refused: number }> =>
  inProfile(async (profile) => {
    const browser = await startChromium(profile, url);
    try {
      const { page } = browser;
      const store = storeOf(page);
      const session = await page.context().newCDPSession(page);
      const { origin } = new URL(url);
      const quota = (quotaSize?: number) =>
        session.send('Storage.overrideQuotaForOrigin', {
          origin,
          ...(quotaSize !== undefined && { quotaSize }),
        });
      // Before the first write: the browser remembers for a while how much room there was.
      await quota(2_000_000);
      await store.begin();
      const length = 90_000;
      const first = await store.append('full', { count: 60, length, failures: 4 });
      const reasons = new Set(first.failed.map(([, reason]) => reason));
      expectTrue(first.failed.length > 0, 'the browser never ran out of room');
      expectTrue(
        reasons.size === 1 && reasons.has('full'),
        `it gave other reasons: ${[...reasons].join(', ')}`,
      );
      await page.reload();
      const kept = await store.ids();
      compare(kept, first.acknowledged);
      expectTrue(kept.length === first.acknowledged.length, 'something that was refused is kept');
      await quota();
      const again = await store.append('again', { count: 3, length });
      expectTrue(again.failed.length === 0, 'it still refuses with room again');
      compare(await store.ids(), again.acknowledged);
      return { acknowledged: first.acknowledged.length, refused: first.failed.length };
    } finally {
      await browser.close();
    }
  });
