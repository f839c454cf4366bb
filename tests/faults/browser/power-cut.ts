// A power cut: the profile lies on a disk image, and the image is copied while the browser writes. What
// the system had not yet written to the disk is not in the copy.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startChromium } from './own-chromium.js';
import { acknowledgedIn, compare } from './proofs.js';
import { storeOf } from './served-page.js';

const call = promisify(execFile);
const IMAGE_BYTES = 400 * 1024 * 1024;

/** A file system in a file. */
class Disk {
  private constructor(
    readonly image: string,
    readonly folder: string,
  ) {}

  static async mounted(image: string, folder: string): Promise<Disk> {
    await mkdir(folder, { recursive: true });
    await call('mount', ['-o', 'loop', image, folder]);
    return new Disk(image, folder);
  }

  async unmount(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      try {
        await call('umount', [this.folder]);
        return;
      } catch {
        await wait(250);
      }
    }
    throw new Error(`${this.folder} cannot be unmounted.`);
  }
}

async function emptyImage(image: string): Promise<void> {
  const file = await open(image, 'w');
  await file.truncate(IMAGE_BYTES);
  await file.close();
  await call('mkfs.ext4', ['-q', '-F', image]);
}

/** Why this machine has no power cuts to offer; empty where it has. */
export async function noPowerCuts(): Promise<string> {
  if (process.platform !== 'linux') return 'the system is not Linux';
  if (process.getuid?.() !== 0) return 'mounting a disk image needs root';
  const folder = await mkdtemp(join(tmpdir(), 'power-cut-try-'));
  try {
    const image = join(folder, 'disk');
    await emptyImage(image);
    const disk = await Disk.mounted(image, join(folder, 'mounted'));
    await disk.unmount();
    return '';
  } catch (error) {
    return `a disk image cannot be mounted: ${(error as Error).message.split('\n')[0]}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface PowerCut {
  readonly acknowledged: number;
  readonly kept: number;
}

/** A page of the store, and the ids it said are saved. */
interface Writing {
  readonly store: ReturnType<typeof storeOf>;
  readonly said: readonly string[];
}

/**
 * Cuts the power and starts the browser again on what was on the disk.
 *
 * @param write - writes, and ends with what the browser has said is written at the moment of the cut
 * @param look - looks at what is there afterwards
 */
async function cut<Left>(
  url: string,
  write: (writing: Writing) => Promise<readonly string[]>,
  look: (store: Writing['store'], told: readonly string[]) => Promise<Left>,
): Promise<Left> {
  const folder = await mkdtemp(join(tmpdir(), 'power-cut-'));
  const image = join(folder, 'disk');
  const copy = join(folder, 'copy');
  const start = (disk: Disk) => startChromium(join(disk.folder, 'profile'), url);
  try {
    await emptyImage(image);
    let told: readonly string[] = [];
    const before = await Disk.mounted(image, join(folder, 'before'));
    try {
      const browser = await start(before);
      try {
        const said = await acknowledgedIn(browser.page);
        const store = storeOf(browser.page);
        await store.begin();
        // What makes a profile is on the disk; what follows is what the cut may lose.
        await call('sync', ['-f', before.folder]);
        told = await write({ store, said });
        await copyFile(image, copy);
      } finally {
        await browser.kill();
      }
    } finally {
      await before.unmount();
    }
    const after = await Disk.mounted(copy, join(folder, 'after'));
    try {
      const browser = await start(after);
      try {
        return await look(storeOf(browser.page), told);
      } finally {
        await browser.kill();
      }
    } finally {
      await after.unmount();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Cuts the power while the browser writes.
 *
 * @param after - milliseconds of writing
 * @throws Error if an acknowledged entry is lost
 */
export const cutPower = (url: string, after: number): Promise<PowerCut> =>
  cut(
    url,
    async ({ store, said }) => {
      // It goes on until the browser is killed, which is its end and no failure.
      void store.append('cut', { count: 100_000 }).catch(() => undefined);
      await wait(after);
      return [...said];
    },
    async (store, acknowledged) => {
      const kept = await store.ids();
      compare(kept, acknowledged);
      return { acknowledged: acknowledged.length, kept: kept.length };
    },
  );

/**
 * The control: the same without strict durability. Nothing else is written meanwhile, as each strict write
 * takes what was written before it to the disk as well.
 */
export const cutPowerOnRelaxed = (url: string, count: number): Promise<PowerCut> =>
  cut(
    url,
    ({ store }) => store.writeRelaxed('relaxed', count),
    async (store, told) => ({
      acknowledged: told.length,
      kept: (await store.relaxedIds()).length,
    }),
  );
