/** Backups under the lock that is open; what it takes is loaded when it is needed. */
import { sha256 } from '../../store/digest.js';
import { StoreError } from '../../store/errors.js';
import { lockOf } from '../../store/lock/device-lock.js';
import type { SealedBackup } from '../../store/lock/sealed-backup.js';
import type { Vault } from '../../store/lock/vault.js';
import type { Seal } from '../storage/backup-keeper.js';

const sealing = () => import('../../store/lock/sealed-backup.js');

/** What encrypts a backup, with the passphrase and recovery key that the device has then. */
export const sealUnder =
  (database: string, vault: Vault): Seal =>
  async (made) => {
    const record = await lockOf(database);
    if (record?.id !== vault.lockId) throw new StoreError('locked');
    return (await sealing()).sealBackup(made, record, vault, sha256);
  };

/** The text of an encrypted backup of this device; undefined for one of another lock. */
export const openedUnder = (vault: Vault, backup: SealedBackup): Promise<string> | undefined =>
  vault.lockId === backup.lock.id
    ? sealing().then(({ openSealedBackup }) => openSealedBackup(backup, vault))
    : undefined;
