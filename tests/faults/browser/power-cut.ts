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
  /** The same without strict durability: what the browser had said is written, and what of it is kept. */
  readonly relaxed: { readonly told: number; readonly kept: number };
}

/**
 * Cuts the power while the browser writes.
 *
 * @param after - milliseconds of writing
 * @throws Error if an acknowledged entry is lost
 */
export async function cutPower(url: string, after: number): Promise<PowerCut> {
  const folder = await mkdtemp(join(tmpdir(), 'power-cut-'));
  const image = join(folder, 'disk');
  const copy = join(folder, 'copy');
  try {
    await emptyImage(image);
    const disk = await Disk.mounted(image, join(folder, 'before'));
    let acknowledged: readonly string[] = [];
    let told: readonly string[] = [];
    try {
      const browser = await startChromium(join(disk.folder, 'profile'), url);
      try {
        const said = await acknowledgedIn(browser.page);
        const store = storeOf(browser.page);
        await store.begin();
        // What makes a profile is on the disk; what follows is what the cut may lose.
        await call('sync', ['-f', disk.folder]);
        const writing = store.append('cut', { count: 100_000 }).catch(() => undefined);
        await wait(after);
        told = await store.writeRelaxed('relaxed', 20);
        acknowledged = [...said];
        await copyFile(image, copy);
        await browser.kill();
        await writing;
      } finally {
        await browser.kill();
      }
    } finally {
      await disk.unmount();
    }
    return await afterCut(url, await Disk.mounted(copy, join(folder, 'after')), acknowledged, told);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function afterCut(
  url: string,
  disk: Disk,
  acknowledged: readonly string[],
  told: readonly string[],
): Promise<PowerCut> {
  try {
    const browser = await startChromium(join(disk.folder, 'profile'), url);
    try {
      const kept = await storeOf(browser.page).ids();
      compare(kept, acknowledged);
      const relaxed = (await storeOf(browser.page).relaxedIds()).length;
      return {
        acknowledged: acknowledged.length,
        kept: kept.length,
        relaxed: { told: told.length, kept: relaxed },
      };
    } finally {
      await browser.kill();
    }
  } finally {
    await disk.unmount();
  }
}
