/** What was being typed when the device was locked: sealed, and brought back after unlocking. */
import { openDatabase } from '../database.js';
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
}

/**
 * Seals a draft.
 *
 * @param draft - plain JSON data
 */
export async function sealDraft(vault: Vault, draft: unknown): Promise<SealedDraft> {
  const id = crypto.randomUUID();
  return { id, sealed: await vault.seal(draft, ['draft', id]) };
}

/** The draft, where it was sealed under this lock. */
const opened = ({ id, sealed }: SealedDraft, vault: Vault): Promise<KeptDraft[]> =>
  vault.open(sealed, ['draft', id]).then(
    (draft) => [{ id, draft }],
    () => [],
  );

/** Those of the drafts that were sealed under this lock. */
export async function openDrafts(
  drafts: readonly SealedDraft[],
  vault: Vault,
): Promise<readonly KeptDraft[]> {
  return (await Promise.all(drafts.map((one) => opened(one, vault)))).flat();
}

/**
 * Keeps sealed drafts.
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
      const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      const puts = drafts.map(({ id, sealed }) => transaction.store.put(sealed, id));
      await Promise.all([...puts, transaction.done]);
      return [];
    } finally {
      database.close();
    }
  } catch {
    return drafts;
  }
}

/** The drafts that were kept under this lock, also where a newer version has used the database. */
export async function keptDrafts(name: string, vault: Vault): Promise<KeptDraft[]> {
  const database = await open(name, true);
  try {
    const ids = await database.getAllKeys('drafts');
    const drafts = await Promise.all(
      ids.map(async (id) => {
        const sealed = await database.get('drafts', id);
        return sealed ? opened({ id, sealed }, vault) : [];
      }),
    );
    return drafts.flat();
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
