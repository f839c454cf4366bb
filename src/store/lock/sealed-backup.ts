/**
 * A backup under the lock of the device it was made on (`axillary-sealed-backup/1`): a line about it, in
 * which the wrapped key stands, the sealed text of an `axillary-backup/1` in base 64, and a seal over both.
 * The passphrase or the recovery key of that device opens it on any other.
 */
import {
  BackupFormatError,
  canonicalJson,
  checkSeal,
  withSeal,
} from '../../pathway/integrity/index.js';
import type { BackupFacts, Digest } from '../../pathway/integrity/index.js';
import type { MadeBackup } from '../backup.js';
import { LockError } from './errors.js';
import { openLock } from './key-material.js';
import type { LockRecord, Secret, WrappedKey } from './key-material.js';
import type { Place, Vault } from './vault.js';

const FORMAT = 'axillary-sealed-backup/1';
const ANY_VERSION = /"format":"axillary-sealed-backup\/([^"]*)"/;

/** A file says by itself how many rounds its key takes: fewer than ever were used, or endless ones, are refused. */
const ROUNDS_ALLOWED = { least: 600_000, most: 10_000_000 } as const;

/** Bytes that go into base 64 at once; a multiple of three, so that nothing is filled up between. */
const CHUNK = 24_576;

/** A sealed backup as it can be read without the key. */
export interface SealedBackup extends BackupFacts {
  readonly lock: LockRecord;
  /** The first line, to which the content is bound. */
  readonly about: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What the content is sealed for: it opens behind no other first line. */
const boundTo = (about: string): Place => ['backup', about];

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  }
  return parts.join('');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

const keyToJson = ({ salt, rounds, iv, key }: WrappedKey) => ({
  ...{ rounds, salt: toBase64(salt), iv: toBase64(iv), key: toBase64(key) },
});

/**
 * The same backup, sealed.
 *
 * @param lock - the lock that the vault is of; only its wrapped keys go into the file
 */
export async function sealBackup(
  made: MadeBackup,
  lock: LockRecord,
  vault: Vault,
  digest: Digest,
): Promise<MadeBackup> {
  const about = canonicalJson({
    ...made.facts,
    format: FORMAT,
    lock: {
      format: lock.format,
      id: lock.id,
      passphrase: keyToJson(lock.passphrase),
      recovery: keyToJson(lock.recovery),
    },
  });
  const content = toBase64(await vault.seal(made.text, boundTo(about)));
  return { ...made, text: await withSeal(`${about}\n${content}\n`, digest), isSealed: true };
}

/** Whether a text means to be a sealed backup, whatever its state. */
export const isSealedBackup = (text: string): boolean =>
  ANY_VERSION.test(text.slice(0, Math.max(0, text.indexOf('\n'))));

/**
 * Reads what can be read without the key.
 *
 * @throws {BackupFormatError} where the file is cut short, or not as it was written
 */
export async function readSealedBackup(text: string, digest: Digest): Promise<SealedBackup> {
  const [about = '', content = ''] = text.split('\n', 2);
  const [, version] = ANY_VERSION.exec(about) ?? [];
  if (version !== undefined && /^\d+$/.test(version) && Number(version) > 1) {
    throw new BackupFormatError(
      `This backup was made by a newer version of this application (axillary-sealed-backup/${version}). Reload the page to get that version.`,
      1,
    );
  }
  const seal = await checkSeal(text, digest);
  if (seal !== 'fits') {
    throw new BackupFormatError(
      seal === 'absent'
        ? 'This encrypted backup is cut short, or its end was altered: the seal in its last line is missing.'
        : 'This encrypted backup is not as it was written: it does not fit the seal in its last line.',
    );
  }
  try {
    return { ...factsIn(about), about, content: fromBase64(content) };
  } catch {
    throw new BackupFormatError('The first line of this backup is not as it was written.', 1);
  }
}

/** @throws where anything is not what a sealed backup says of itself */
function factsIn(about: string): BackupFacts & { readonly lock: LockRecord } {
  const { format, madeAt, cases, entries, leftOut, lock } = JSON.parse(about) as Record<
    string,
    unknown
  >;
  const counts = [cases, entries, leftOut].map(countIn);
  const { format: lockFormat, id, passphrase, recovery } = membersOf(lock);
  if (format !== FORMAT || typeof madeAt !== 'string' || typeof id !== 'string') throw new Error();
  return {
    madeAt,
    ...{ cases: counts[0] ?? 0, entries: counts[1] ?? 0, leftOut: counts[2] ?? 0 },
    lock: {
      // One of a newer version is refused, in its own words, when it is opened.
      format: lockFormat as LockRecord['format'],
      id,
      passphrase: keyIn(passphrase),
      recovery: keyIn(recovery),
    },
  };
}

function countIn(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Error();
  return value;
}

function membersOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error();
  return value as Record<string, unknown>;
}

function keyIn(value: unknown): WrappedKey {
  const { salt, rounds, iv, key } = membersOf(value);
  const count = countIn(rounds);
  if (count < ROUNDS_ALLOWED.least || count > ROUNDS_ALLOWED.most) throw new Error();
  return {
    ...{ salt: fromBase64(String(salt)), rounds: count },
    ...{ iv: fromBase64(String(iv)), key: fromBase64(String(key)) },
  };
}

/** What a wrong secret means for a backup, which may come from another device. */
const WRONG: Partial<Record<LockError['reason'], string>> = {
  'wrong-passphrase':
    'This is not the passphrase with which the backup was encrypted: the one that the device had when it was made. Check capitals and the keyboard’s language, or use the recovery key of that time.',
  'wrong-recovery-key':
    'This is a recovery key, but not the one that the device had when the backup was made.',
  newer:
    'This backup was encrypted by a newer version of this application. Reload the page to get that version.',
};

/**
 * The text of the backup that was sealed.
 *
 * @param by - the secret of the device it was made on, or the vault of that device while it is open
 * @throws {LockError} where it is not the right secret
 * @throws {BackupFormatError} where the content is not what was sealed
 */
export async function openSealedBackup(
  { lock, about, content }: SealedBackup,
  by: Secret | Vault,
): Promise<string> {
  const vault = 'lockId' in by ? by : await unlocked(lock, by);
  try {
    return String(await vault.open(content, boundTo(about)));
  } catch {
    throw new BackupFormatError(
      'This encrypted backup was altered: what is in it is not what was encrypted.',
      2,
    );
  }
}

async function unlocked(lock: LockRecord, secret: Secret): Promise<Vault> {
  try {
    return await openLock(lock, secret);
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    throw new LockError(error.reason, WRONG[error.reason] ?? error.message);
  }
}
