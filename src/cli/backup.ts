/** Verifies a backup, encrypted or not. */
import { readFile } from 'node:fs/promises';
import { BackupFormatError, readBackup } from '../pathway/integrity/index.js';
import { sha256 } from '../store/digest.js';
import type { Secret } from '../store/lock/key-material.js';
import { readRecoveryKey } from '../store/lock/recovery-key.js';
import { isSealedBackup, openSealedBackup, readSealedBackup } from '../store/lock/sealed-backup.js';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * What was verified, in one line.
 *
 * @param text - of the backup
 * @param passphraseFile - a file with what opens an encrypted one
 * @throws BackupFormatError where the backup is not as it was written, or cannot be looked into
 * @throws LockError where it is not the right passphrase or recovery key
 */
export async function verifiedBackup(text: string, passphraseFile?: string): Promise<string> {
  const isSealed = isSealedBackup(text);
  const readable = isSealed ? await opened(text, passphraseFile) : text;
  const backup = await readBackup(new TextEncoder().encode(readable), sha256);
  const { cases, entries, leftOut, madeAt } = backup;
  const held = `${counted(cases, 'case', 'cases')}, ${counted(entries, 'entry', 'entries')}`;
  const without =
    leftOut > 0 ? `, without ${counted(leftOut, 'case', 'cases')} that could not be read` : '';
  return `verified ${isSealed ? 'encrypted ' : ''}backup, ${held}, made ${madeAt}${without}`;
}

async function opened(text: string, passphraseFile: string | undefined): Promise<string> {
  const sealed = await readSealedBackup(text, sha256);
  if (passphraseFile === undefined) {
    throw new BackupFormatError(
      `an encrypted backup, made ${sealed.madeAt}, not verified: the file is whole, what is in it can be read only with --passphrase-file`,
    );
  }
  return openSealedBackup(sealed, secretIn(await textIn(passphraseFile)));
}

/** What stands in the file of the secret, without the mark that some editors set before a text. */
async function textIn(passphraseFile: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(passphraseFile));
  } catch {
    throw new BackupFormatError(
      `not verified: what opens it cannot be read from ${passphraseFile}, which has to be a file of UTF-8 text`,
    );
  }
}

/** What looks like a recovery key is one; all else is a passphrase, without the end of its line. */
function secretIn(text: string): Secret {
  const typed = text.replace(/\r?\n$/, '');
  return 'key' in readRecoveryKey(typed) ? { recoveryKey: typed } : { passphrase: typed };
}
