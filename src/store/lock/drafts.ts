/** What was being typed when the device was locked: sealed, and brought back after unlocking. */
import type { IDBPDatabase } from 'idb';
import { LOCK_KEY, openDatabase } from '../database.js';
import type { CaseDatabase } from '../database.js';
import type { Vault } from './vault.js';

/** A draft that was kept, under the id it is forgotten by. */
export interface KeptDraft {
  readonly id: string;
  readonly draft: unknown;
}

const open = (name: string, readOnly = false) =>
  openDatabase({ name, readOnly, onClosed: () => undefined });

/** A draft under the key of a lock. */
export interface SealedDraft {
  readonly id: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** The lock it is under. */
  readonly lockId: string;
}

/** The drafts that are kept. */
export interface KeptDrafts {
  /** Those that were sealed under this lock. */
  readonly drafts: readonly KeptDraft[];
  /** The ids of the others: they were changed, or are under a lock that is not there any more. */
  readonly unopened: readonly string[];
}

/**
 * Seals a draft.
 *
 * @param draft - plain JSON data
 */
export async function sealDraft(vault: Vault, draft: unknown): Promise<SealedDraft> {
  const id = crypto.randomUUID();
  return { id, sealed: await vault.seal(draft, ['draft', id]), lockId: vault.lockId };
}

/** The draft, where it was sealed under this lock. */
const opened = (
  { id, sealed }: Pick<SealedDraft, 'id' | 'sealed'>,
  vault: Vault | undefined,
): Promise<KeptDraft[]> =>
  vault
    ? vault.open(sealed, ['draft', id]).then(
        (draft) => [{ id, draft }],
        () => [],
      )
    : Promise.resolve([]);

/** Those of the drafts that were sealed under this lock. */
export async function openDrafts(
  drafts: readonly SealedDraft[],
  vault: Vault,
): Promise<readonly KeptDraft[]> {
  return (await Promise.all(drafts.map((one) => opened(one, vault)))).flat();
}

/**
 * Keeps sealed drafts under the lock that the device has. One that is under another lock would never be
 * opened again there, as that lock is gone.
 *
 * @param name - of the database
 * @returns those that could not be kept, as where there is no room
 */
export async function keepDrafts(
  name: string,
  drafts: readonly SealedDraft[],
): Promise<readonly SealedDraft[]> {
  if (drafts.length === 0) return [];
  try {
    const database = await open(name);
    try {
      const transaction = database.transaction(['drafts', 'lock'], 'readwrite', {
        durability: 'strict',
      });
      const kept = transaction.objectStore('drafts');
      const done = transaction.done.then(() => undefined);
      const lock = transaction.objectStore('lock').get(LOCK_KEY);
      await Promise.all([
        done,
        lock.then((now) =>
          Promise.all(
            drafts
              .filter(({ lockId }) => lockId === now?.id)
              .map(({ id, sealed }) => kept.put(sealed, id)),
          ),
        ),
      ]);
      const lockId = (await lock)?.id;
      return drafts.filter((one) => one.lockId !== lockId);
    } finally {
      database.close();
    }
  } catch {
    return drafts;
  }
}

/** The drafts in a database, as far as they were kept under this lock. */
export async function draftsIn(
  database: IDBPDatabase<CaseDatabase>,
  vault: Vault | undefined,
): Promise<KeptDrafts> {
  const { store } = database.transaction('drafts');
  const [ids, kept] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const drafts = await Promise.all(
    ids.map((id, at) => opened({ id, sealed: kept[at] ?? new Uint8Array() }, vault)),
  );
  return {
    drafts: drafts.flat(),
    unopened: ids.filter((_id, at) => drafts[at]?.length === 0),
  };
}

/**
 * The drafts that were kept, also where a newer version has used the database.
 *
 * @param vault - of the lock; without it none is opened
 */
export async function keptDrafts(name: string, vault: Vault | undefined): Promise<KeptDrafts> {
  const database = await open(name, true);
  try {
    return await draftsIn(database, vault);
  } finally {
    database.close();
  }
}

/** Forgets a draft that was gone on with, or given up. */
export async function forgetDraft(name: string, id: string): Promise<void> {
  const database = await open(name);
  try {
    await database.delete('drafts', id);
  } finally {
    database.close();
  }
}
