/** What can be done about the lock of this device. */
import { say } from '../../components/shared/say.js';
import { changeLock, turnLockOff, turnLockOn } from '../../store/lock/device-lock.js';
import { withPassphrase, withRecoveryKey } from '../../store/lock/key-material.js';
import type { Vault } from '../../store/lock/vault.js';

/** Each act throws in words where it is not done; then nothing is changed. */
export interface LockActs {
  readonly turnOn: (passphrase: string, recoveryKey: string) => Promise<void>;
  readonly changePassphrase: (passphrase: string, next: string) => Promise<void>;
  readonly changeRecoveryKey: (passphrase: string, recoveryKey: string) => Promise<void>;
  readonly turnOff: (passphrase: string) => Promise<void>;
  readonly lockNow: () => void;
}

interface Around {
  /** The name of the database. */
  readonly database: () => string;
  /** Whether what is kept is all that was saved here. */
  readonly isWhole: () => boolean;
  /** Resolves once what was left behind is forgotten: it would be waited for else. */
  readonly forgotten: () => Promise<void>;
  /** The lock was turned on, and is open; or it was turned off. */
  readonly onTurned: (vault: Vault | undefined) => Promise<void>;
  readonly lockNow: () => void;
}

export const lockActs = (around: Around): LockActs => ({
  async turnOn(passphrase, recoveryKey) {
    // Under a lock less is remembered of each log: what is missing now might not be told any more.
    if (!around.isWhole()) {
      throw new Error(
        say`Data is missing on this device. Restore a backup, or go on with what is left, and then turn the lock on. Nothing was changed.`,
      );
    }
    await around.onTurned(await turnLockOn(around.database(), passphrase, recoveryKey));
  },
  async changePassphrase(passphrase, next) {
    await changeLock(around.database(), (now) => withPassphrase(now, { passphrase }, next));
  },
  async changeRecoveryKey(passphrase, recoveryKey) {
    await changeLock(around.database(), (now) => withRecoveryKey(now, { passphrase }, recoveryKey));
  },
  async turnOff(passphrase) {
    await around.forgotten();
    await turnLockOff(around.database(), { passphrase });
    await around.onTurned(undefined);
  },
  lockNow: around.lockNow,
});
