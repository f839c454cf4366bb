/** How long a store takes to list many cases, and to back up those of one navigator, plain and under a lock. */
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { serveStorePage } from '../faults/browser/served-page.js';
import type { Timed, TimedPage } from './store-page/main.js';

/** Milliseconds of processor time of all of the browser, in the order they were taken. */
export interface StoreTimes {
  readonly kind: 'plain' | 'locked';
  /** Opening the store and listing it. */
  readonly listed: readonly number[];
  /** Reading the same records and nothing else, in the same page. */
  readonly read: readonly number[];
  /** The first backup of the cases of one navigator, on the clock. */
  readonly firstBackup: number;
  /** The next one, after one more entry, on the clock. */
  readonly nextBackup: number;
}

export const LISTED = 10_000;
export const BACKED_UP = 250;
const ENTRIES = 20;
const ROUNDS = 5;

/** @throws Error where what was listed or backed up is not what was read */
export async function measureStores(): Promise<readonly StoreTimes[]> {
  const served = await serveStorePage('tests/bench/store-page');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: chromiumFlags,
  });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    const call = <Result>(name: keyof TimedPage, ...given: unknown[]): Promise<Result> =>
      page.evaluate(
        async ([called, args]): Promise<Result> => {
          const { timedPage } = globalThis as unknown as {
            timedPage: Record<string, (...given: unknown[]) => Promise<Result>>;
          };
          const work = timedPage[called];
          if (work === undefined) throw new Error(`There is no ${called}.`);
          return work(...args);
        },
        [name, given] as const,
      );

    const session = await browser.newBrowserCDPSession();
    /** The processor time that some work takes, in all processes: other work on the machine does not count. */
    const spent = async (work: () => Promise<Timed>): Promise<Timed> => {
      const sum = async (): Promise<number> => {
        const { processInfo } = await session.send('SystemInfo.getProcessInfo');
        return processInfo.reduce((all, { cpuTime }) => all + cpuTime * 1000, 0);
      };
      const before = await sum();
      const { counted } = await work();
      return { took: (await sum()) - before, counted };
    };

    const all: StoreTimes[] = [];
    for (const isLocked of [false, true]) {
      const kind = isLocked ? 'locked' : 'plain';
      const [many, some] = [`many-${kind}`, `some-${kind}`];
      await call('fill', many, isLocked, LISTED, ENTRIES);
      const listed: number[] = [];
      const read: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const list = await spent(() => call('list', many, isLocked));
        const peer = await spent(() => call('read', many));
        if (list.counted !== LISTED || peer.counted !== LISTED) {
          throw new Error(`${list.counted} cases were listed, ${peer.counted} read.`);
        }
        listed.push(list.took);
        read.push(peer.took);
      }
      await call('fill', some, isLocked, BACKED_UP, ENTRIES);
      const [first, next] = await call<readonly [Timed, Timed]>('backups', some, isLocked);
      all.push({ kind, listed, read, firstBackup: first.took, nextBackup: next.took });
    }
    return all;
  } finally {
    await browser.close();
    await served.close();
  }
}
