// Files of a browser's profile that are damaged while the browser is closed, as a failing disk, a virus
// scanner or a profile that was put back would do it. What is lost is shown as lost, or it is all there.
import { cp, mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Survey } from './page/main.js';
import { startChromium } from './own-chromium.js';
import { storeOf } from './served-page.js';

const CASES = 40;
const ENTRIES = 25;
const FURTHER = 150;
const TEXT = 40_000;

/** Draws a whole number below a limit. */
type Draw = (limit: number) => number;

/** The files in which a profile keeps the database. */
interface DatabaseFiles {
  readonly profile: string;
  readonly folder: string;
  readonly earlier: string;
  /** The largest file of a kind; each kind is there. */
  readonly largest: (kind: RegExp) => Promise<string>;
}

export interface FileDamage {
  readonly name: string;
  readonly inflict: (files: DatabaseFiles, draw: Draw) => Promise<void>;
}

const LOG = /\.log$/;
const TABLE = /\.ldb$/;

/** Changes some bytes of a file in their place. */
async function overwrite(path: string, at: number, change: (bytes: Buffer) => void, length = 1) {
  const file = await open(path, 'r+');
  try {
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, at);
    change(bytes);
    await file.write(bytes, 0, length, at);
  } finally {
    await file.close();
  }
}

const turnBits =
  (kind: RegExp): FileDamage['inflict'] =>
  async ({ largest }, draw) => {
    const path = await largest(kind);
    const { size } = await stat(path);
    for (let turned = 0; turned < 5; turned += 1) {
      await overwrite(path, draw(size), (bytes) => {
        bytes[0] = (bytes[0] ?? 0) ^ (1 << draw(8));
      });
    }
  };

export const fileDamages: readonly FileDamage[] = [
  {
    name: 'the folder of the database is gone',
    inflict: ({ folder }) => rm(folder, { recursive: true }),
  },
  {
    name: 'the folder is put back as it was before the last entries',
    async inflict({ folder, earlier }) {
      await rm(folder, { recursive: true });
      await cp(earlier, folder, { recursive: true });
    },
  },
  {
    name: 'the file is gone that names the current state',
    inflict: ({ folder }) => rm(join(folder, 'CURRENT')),
  },
  {
    name: 'the list of files is cut in half',
    async inflict({ largest }) {
      const path = await largest(/^MANIFEST/);
      await truncate(path, Math.floor((await stat(path)).size / 2));
    },
  },
  {
    name: 'the log of the last writes is cut short',
    async inflict({ largest }, draw) {
      const path = await largest(LOG);
      await truncate(path, draw((await stat(path)).size));
    },
  },
  {
    name: 'a stretch of the log is zero',
    async inflict({ largest }, draw) {
      const path = await largest(LOG);
      const length = 512;
      const at = draw(Math.max(1, (await stat(path)).size - length));
      await overwrite(path, at, (bytes) => bytes.fill(0), length);
    },
  },
  { name: 'bits of the log are turned', inflict: turnBits(LOG) },
  { name: 'bits of a table are turned', inflict: turnBits(TABLE) },
  { name: 'a table is gone', inflict: async ({ largest }) => rm(await largest(TABLE)) },
];

/** The control: where what is remembered outside is gone too, nothing can tell, and the proof must fail. */
export const unnoticed: FileDamage = {
  name: 'the folder of the database and the local storage are gone',
  async inflict({ folder, profile }) {
    await rm(folder, { recursive: true });
    await rm(join(profile, 'Default', 'Local Storage'), { recursive: true });
  },
};

/** A profile as it was left, and the folder of the database as it was earlier. */
export interface Template {
  readonly profile: string;
  readonly earlier: string;
  readonly remove: () => Promise<void>;
}

async function databaseFolder(profile: string): Promise<string> {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(parent)).find((one) => one.endsWith('.leveldb'));
  if (name === undefined) throw new Error('The profile keeps no LevelDB database.');
  return join(parent, name);
}

/** Fills a profile: cases, and after the browser was closed once, further entries of one. */
export async function filledProfile(url: string): Promise<Template> {
  const root = await mkdtemp(join(tmpdir(), 'file-damage-'));
  const profile = join(root, 'profile');
  const earlier = join(root, 'earlier');
  const first = await startChromium(profile, url);
  await storeOf(first.page).begin();
  await storeOf(first.page).keepMany(CASES, ENTRIES);
  await first.close();
  await cp(await databaseFolder(profile), earlier, { recursive: true });
  const second = await startChromium(profile, url);
  // As much as makes the database put its log into a table, and begin another.
  await storeOf(second.page).append('further', { count: FURTHER, length: TEXT });
  await second.close();
  return { profile, earlier, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Whether all is there and can be read. */
const isComplete = ({ shown, cases }: Survey): boolean =>
  shown === 'sound' &&
  cases.length === CASES + 1 &&
  cases.every(([id, entries]) => entries === (id === 'case-1' ? FURTHER : ENTRIES));

/** Whether something is shown as damaged: the store, or a case in it. */
const isShown = ({ shown, cases }: Survey): boolean =>
  shown !== 'sound' || cases.some(([, entries]) => entries === undefined);

/**
 * Damages a copy of a profile, and opens it.
 *
 * @returns whether something was lost, which then was shown; else all was there
 * @throws Error where something is lost that is not shown
 */
export async function opensDamaged(
  url: string,
  template: Template,
  damage: FileDamage,
  draw: Draw,
): Promise<boolean> {
  const root = await mkdtemp(join(tmpdir(), 'damaged-'));
  const profile = join(root, 'profile');
  try {
    await cp(template.profile, profile, { recursive: true });
    const folder = await databaseFolder(profile);
    const largest = async (kind: RegExp): Promise<string> => {
      const names = (await readdir(folder)).filter((name) => kind.test(name));
      const sized = await Promise.all(
        names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })),
      );
      const [most] = sized.sort((a, b) => b.size - a.size);
      if (most === undefined || most.size === 0) throw new Error(`There is no ${kind.source}.`);
      return join(folder, most.name);
    };
    await damage.inflict({ profile, folder, earlier: template.earlier, largest }, draw);
    const browser = await startChromium(profile, url);
    try {
      const survey = await storeOf(browser.page).survey();
      if (isShown(survey)) return true;
      if (isComplete(survey)) return false;
      throw new Error(`${damage.name}: less is there, and nothing is shown as damaged`);
    } finally {
      await browser.close();
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
