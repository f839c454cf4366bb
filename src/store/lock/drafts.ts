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

/**
 * Keeps a draft.
 *
 * @param name - of the database
 * @param draft - plain JSON data
 * @throws StoreError if there is no room
 */
export async function keepDraft(name: string, vault: Vault, draft: unknown): Promise<void> {
  const id = crypto.randomUUID();
  const sealed = await vault.seal(draft, ['draft', id]);
  const database = await open(name);
  try {
    const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
    await transaction.store.put(sealed, id);
    await transaction.done;
  } finally {
    database.close();
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
        const draft = sealed && (await vault.open(sealed, ['draft', id]).catch(() => undefined));
        return draft === undefined ? [] : [{ id, draft }];
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
