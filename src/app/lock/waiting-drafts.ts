/** What was being typed and is in the memory of this tab alone: sealed, or as it is where there was no key. */
import { openDrafts, sealDraft } from '../../store/lock/drafts.js';
import type { KeptDraft, SealedDraft } from '../../store/lock/drafts.js';
import type { LockRecord } from '../../store/lock/key-material.js';
import type { Vault } from '../../store/lock/vault.js';

export class WaitingDrafts {
  /** What waits for room, or for the passphrase of a lock that the device has no more. */
  sealed: readonly SealedDraft[] = [];
  /** What waits for a key. */
  typed: readonly KeptDraft[] = [];
  /**
   * The locks that were met in this tab, with their keys as they are wrapped: where one is turned off
   * elsewhere, what waits under it could not be opened without.
   */
  locks: readonly LockRecord[] = [];

  get isEmpty(): boolean {
    return this.typed.length === 0 && this.sealed.length === 0;
  }

  meet(lock: LockRecord | undefined): void {
    if (lock) this.locks = [...this.locks.filter(({ id }) => id !== lock.id), lock];
  }

  /** Whether something waits under another lock than this one. */
  isUnderAnother(lock: LockRecord | undefined): boolean {
    return this.sealed.some(({ lockId }) => lockId !== lock?.id);
  }

  /** The locks whose secret is asked for: that of the device first, then those something waits under. */
  asked(now: LockRecord | undefined): readonly LockRecord[] {
    const under = new Set(this.sealed.map(({ lockId }) => lockId));
    const others = this.locks.filter(({ id }) => id !== now?.id && under.has(id));
    return now ? [now, ...others] : others;
  }

  /** What waits under a lock that the device has no more waits as it is from now on. */
  async unsealUnder(vault: Vault): Promise<void> {
    this.unseal(await openDrafts(this.sealed, vault));
  }

  /** The same of those that are open already. */
  unseal(open: readonly KeptDraft[]): void {
    const sealed = new Set(this.sealed.map(({ id }) => id));
    const unsealed = open.filter(({ id }) => sealed.has(id));
    const ids = new Set(unsealed.map(({ id }) => id));
    this.sealed = this.sealed.filter(({ id }) => !ids.has(id));
    this.typed = [...this.typed, ...unsealed];
  }

  /**
   * All that waits, sealed now that there is a key for it.
   *
   * @param draft - what is being typed besides; undefined for nothing
   */
  async sealedUnder(vault: Vault, draft?: unknown): Promise<readonly SealedDraft[]> {
    const typed = [...this.typed.map((one) => one.draft), draft].filter((one) => one !== undefined);
    return [...this.sealed, ...(await Promise.all(typed.map((one) => sealDraft(vault, one))))];
  }

  /** A draft waits as it is. */
  hold(draft: unknown): KeptDraft {
    const held = { id: crypto.randomUUID(), draft };
    this.typed = [...this.typed, held];
    return held;
  }

  forget(id: string): void {
    this.sealed = this.sealed.filter((one) => one.id !== id);
    this.typed = this.typed.filter((one) => one.id !== id);
  }
}
