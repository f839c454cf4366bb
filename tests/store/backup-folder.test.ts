import { describe, expect, it } from 'vitest';
import { BackupFolder } from '../../src/store/backup-folder.js';
import type { FileHandle, FolderHandle, FolderMemory } from '../../src/store/backup-folder.js';
import type { MadeBackup } from '../../src/store/backup.js';

const made = (entries: number, madeAt = '2026-11-02T17:05:09+01:00'): MadeBackup => ({
  text: `{"cases":1,"entries":${entries},"format":"axillary-backup/1"}\nthe rest\n`,
  facts: { madeAt, cases: 1, entries, leftOut: 0 },
  leftOut: [],
  isSealed: false,
});

/** A folder whose files change only when a writing is closed, as the browser's do. */
class Folder implements FolderHandle {
  readonly name = 'Backups';
  readonly files = new Map<string, string>();
  permission: PermissionState = 'granted';
  failsAt: 'write' | 'close' | undefined;
  aborted = 0;

  queryPermission = () => Promise.resolve(this.permission);
  requestPermission = (): Promise<PermissionState> => {
    this.permission = 'granted';
    return Promise.resolve(this.permission);
  };

  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FileHandle> {
    if (!this.files.has(name)) {
      if (!options?.create) return Promise.reject(new DOMException('No file.', 'NotFoundError'));
      this.files.set(name, '');
    }
    let written = '';
    const fails = (at: 'write' | 'close'): void => {
      if (this.failsAt === at) throw new DOMException('No room.', 'QuotaExceededError');
    };
    return Promise.resolve({
      getFile: () => Promise.resolve(new Blob([this.files.get(name) ?? ''])),
      createWritable: () =>
        Promise.resolve({
          write: async (data: Blob) => {
            fails('write');
            written = await data.text();
          },
          close: () => {
            fails('close');
            this.files.set(name, written);
            return Promise.resolve();
          },
          abort: () => {
            this.aborted += 1;
            return Promise.resolve();
          },
        }),
    });
  }
}

const memoryOf = (folder?: FolderHandle): FolderMemory => {
  let kept = folder;
  return {
    read: () => Promise.resolve(kept),
    keep: (next) => Promise.resolve(void (kept = next)),
  };
};

const FILE = 'axillary-backup-2026-11-02.jsonl';

describe('a folder for backups', () => {
  it('is not offered where the browser knows no such thing', async () => {
    expect(await new BackupFolder(memoryOf(), undefined).state()).toEqual({ kind: 'unsupported' });
  });

  it('is remembered once it was chosen, also by the next page', async () => {
    const memory = memoryOf();
    const chosen = new Folder();
    const folder = new BackupFolder(memory, () => Promise.resolve(chosen));
    expect(await folder.state()).toEqual({ kind: 'none' });
    await folder.choose();
    expect(await folder.state()).toEqual({ kind: 'ready', name: 'Backups' });
    const next = new BackupFolder(memory, () => Promise.resolve(new Folder()));
    expect(await next.state()).toEqual({ kind: 'ready', name: 'Backups' });
    await next.forget();
    expect(await next.state()).toEqual({ kind: 'none' });
  });

  it('holds one file a day, in whose place the next one is put', async () => {
    const chosen = new Folder();
    const folder = new BackupFolder(memoryOf(chosen), () => Promise.resolve(chosen));
    await folder.state();
    expect(await folder.write(made(3))).toBe(FILE);
    expect(await folder.write(made(4))).toBe(FILE);
    expect([...chosen.files]).toEqual([[FILE, made(4).text]]);
    const tomorrow = made(4, '2026-11-03T08:00:00+01:00');
    expect(await folder.write(tomorrow)).toBe('axillary-backup-2026-11-03.jsonl');
  });

  it('never loses a file that holds more to one that holds less', async () => {
    const chosen = new Folder();
    const folder = new BackupFolder(memoryOf(chosen), () => Promise.resolve(chosen));
    await folder.state();
    await folder.write(made(40));
    expect(await folder.write(made(3))).toBe('axillary-backup-2026-11-02-170509.jsonl');
    expect(chosen.files.get(FILE)).toBe(made(40).text);
  });

  it.each(['write', 'close'] as const)(
    'keeps the file of before where the device has no room (%s)',
    async (failsAt) => {
      const chosen = new Folder();
      const folder = new BackupFolder(memoryOf(chosen), () => Promise.resolve(chosen));
      await folder.state();
      await folder.write(made(3));
      chosen.failsAt = failsAt;
      await expect(folder.write(made(4))).rejects.toMatchObject({ name: 'QuotaExceededError' });
      expect(chosen.files.get(FILE)).toBe(made(3).text);
      expect(chosen.aborted).toBe(1);
    },
  );

  it('says that the permission was withdrawn, until it is given again', async () => {
    const chosen = new Folder();
    const folder = new BackupFolder(memoryOf(chosen), () => Promise.resolve(chosen));
    chosen.permission = 'prompt';
    expect(await folder.state()).toEqual({ kind: 'withdrawn', name: 'Backups' });
    await folder.allow();
    expect(await folder.state()).toEqual({ kind: 'ready', name: 'Backups' });
  });
});
