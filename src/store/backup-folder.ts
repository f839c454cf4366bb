/** A folder of the device to which backups are written, where the browser lets a page write to one. */
import { openDB } from 'idb';
import type { MadeBackup } from './backup.js';

type Permission = { readonly mode: 'readwrite' };

/** What is used of a file in a folder. */
export interface FileHandle {
  getFile(): Promise<Blob>;
  createWritable(): Promise<{
    write(data: Blob): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

/** What is used of a folder that was chosen. */
export interface FolderHandle {
  readonly name: string;
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FileHandle>;
  queryPermission?(permission: Permission): Promise<PermissionState>;
  requestPermission?(permission: Permission): Promise<PermissionState>;
}

/** Where the folder that was chosen is remembered. */
export interface FolderMemory {
  read(): Promise<FolderHandle | undefined>;
  keep(folder: FolderHandle | undefined): Promise<void>;
}

/** Whether backups can be written to a folder. */
export type FolderState =
  | { readonly kind: 'unsupported' | 'none' }
  /** `withdrawn`: the browser asks again before a page may write there. */
  | { readonly kind: 'ready' | 'withdrawn'; readonly name: string };

/** Asks for a folder; undefined where the browser does not let a page write to one. */
type AskForFolder = ((options: Permission) => Promise<FolderHandle>) | undefined;

const PERMISSION: Permission = { mode: 'readwrite' };
const DATABASE = 'axillary-pathway-folder';
const KEY = 'folder';

/** The folder as the browser remembers it, beside the cases and never in their database. */
export function folderMemory(): FolderMemory {
  const opened = () =>
    openDB<{ handles: { key: string; value: FolderHandle } }>(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore('handles'),
    });
  return {
    async read() {
      const database = await opened();
      try {
        return await database.get('handles', KEY);
      } finally {
        database.close();
      }
    },
    async keep(folder) {
      const database = await opened();
      try {
        await (folder ? database.put('handles', folder, KEY) : database.delete('handles', KEY));
      } finally {
        database.close();
      }
    },
  };
}

/** How much the backup in a file holds, as its first line says; 0 where it is none. */
async function entriesIn(file: Blob): Promise<number> {
  const [about = ''] = (await file.slice(0, 4_096).text()).split('\n', 1);
  return Number(/"entries":(\d+)/.exec(about)?.[1] ?? 0);
}

export class BackupFolder {
  #folder: FolderHandle | undefined;

  /**
   * @param memory - where the folder is remembered
   * @param pick - the browser's question for a folder
   */
  constructor(
    private readonly memory: FolderMemory = folderMemory(),
    private readonly pick: AskForFolder = Reflect.get(
      globalThis,
      'showDirectoryPicker',
    ) as AskForFolder,
  ) {}

  async state(): Promise<FolderState> {
    if (this.pick === undefined) return { kind: 'unsupported' };
    this.#folder ??= await this.memory.read().catch(() => undefined);
    if (this.#folder === undefined) return { kind: 'none' };
    const { name } = this.#folder;
    const permission = (await this.#folder.queryPermission?.(PERMISSION)) ?? 'granted';
    return { kind: permission === 'granted' ? 'ready' : 'withdrawn', name };
  }

  /**
   * Asks for a folder; the one that was chosen before stays where nothing is chosen.
   *
   * @throws DOMException where the browser does not give one
   */
  async choose(): Promise<void> {
    const folder = await this.pick?.(PERMISSION);
    if (folder === undefined) return;
    this.#folder = folder;
    // Where it cannot be remembered it holds until the page is closed.
    await this.memory.keep(folder).catch(() => undefined);
  }

  /** Asks the browser for the permission it has withdrawn; only after a click. */
  async allow(): Promise<void> {
    await this.#folder?.requestPermission?.(PERMISSION);
  }

  /** Writes no more backups to the folder; what is there stays. */
  async forget(): Promise<void> {
    this.#folder = undefined;
    await this.memory.keep(undefined);
  }

  /**
   * Writes a backup as one file a day. The browser puts the whole file in the place of the one before, or
   * leaves that one; a file that holds more than the backup is never replaced.
   *
   * @returns the name of the file
   * @throws DOMException where the browser does not let it be written
   */
  async write({ text, facts, isSealed }: MadeBackup): Promise<string> {
    const folder = this.#folder;
    if (folder === undefined) throw new DOMException('No folder is chosen.', 'NotFoundError');
    const day = facts.madeAt.slice(0, 10);
    const start = isSealed ? 'axillary-backup-encrypted' : 'axillary-backup';
    const usual = `${start}-${day}.jsonl`;
    const there = await folder.getFileHandle(usual).then(
      (file) => file.getFile(),
      () => undefined,
    );
    const holdsMore = there !== undefined && (await entriesIn(there)) > facts.entries;
    const time = facts.madeAt.slice(11, 19).replaceAll(':', '');
    const name = holdsMore ? `${start}-${day}-${time}.jsonl` : usual;
    const blob = new Blob([text]);
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    try {
      await writable.write(blob);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
    if ((await file.getFile()).size !== blob.size) {
      throw new DOMException('The file is shorter than what was written.', 'DataError');
    }
    return name;
  }
}
