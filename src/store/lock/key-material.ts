/** The key of a device: drawn once, kept wrapped by a passphrase and by a recovery key, never bare. */
import { LockError } from './errors.js';
import type { LockFailure } from './errors.js';
import { asUsed, problemOf } from './passphrase.js';
import { readRecoveryKey } from './recovery-key.js';
import { Vault, utf8 } from './vault.js';

/** Rounds of PBKDF2 with SHA-256 for a new wrapping. */
export const ROUNDS = 600_000;

const LOCK_FORMAT = 'axillary-lock/1';

/** The bytes of the key, encrypted under what is derived from a secret. */
export interface WrappedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Of PBKDF2 with SHA-256. */
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly key: Uint8Array<ArrayBuffer>;
}

/** What is kept of a lock. Nobody can read a record by it who knows neither secret. */
export interface LockRecord {
  readonly format: typeof LOCK_FORMAT;
  /** Drawn at random with the key: it tells one lock from another. */
  readonly id: string;
  readonly passphrase: WrappedKey;
  readonly recovery: WrappedKey;
}

/** Which secret somebody has. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

type Kind = 'passphrase' | 'recovery';

const random = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** Binds a wrapping to its lock and its kind, so that none passes for another. */
const boundTo = (id: string, kind: Kind): Uint8Array<ArrayBuffer> =>
  utf8(JSON.stringify([LOCK_FORMAT, id, kind]));

async function wrappingKey(
  secret: string,
  { salt, rounds }: Pick<WrappedKey, 'salt' | 'rounds'>,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(secret), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function wrapped(
  bytes: Uint8Array<ArrayBuffer>,
  secret: string,
  id: string,
  kind: Kind,
): Promise<WrappedKey> {
  const [salt, iv] = [random(16), random(12)];
  const key = await wrappingKey(secret, { salt, rounds: ROUNDS });
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(id, kind) },
    key,
    bytes,
  );
  return { salt, rounds: ROUNDS, iv, key: new Uint8Array(sealed) };
}

/** The bytes of the key; whoever asks for them overwrites them after use. */
async function unwrapped(record: LockRecord, secret: Secret): Promise<Uint8Array<ArrayBuffer>> {
  // What a newer version wrote may be wrapped in another way: a refusal would be no word about the secret.
  if ((record.format as string) !== LOCK_FORMAT) throw new LockError('newer');
  const [kind, text, failure]: readonly [Kind, string, LockFailure] =
    'passphrase' in secret
      ? ['passphrase', asUsed(secret.passphrase), 'wrong-passphrase']
      : ['recovery', keyAsPrinted(secret.recoveryKey), 'wrong-recovery-key'];
  const { [kind]: wrapping } = record;
  const key = await wrappingKey(text, wrapping);
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: wrapping.iv, additionalData: boundTo(record.id, kind) },
      key,
      wrapping.key,
    );
    return new Uint8Array(bytes);
  } catch {
    throw new LockError(failure);
  }
}

function keyAsPrinted(text: string): string {
  const read = readRecoveryKey(text);
  if ('problem' in read) throw new LockError('mistyped-recovery-key', read.problem);
  return read.key;
}

function refuseUnfit(passphrase: string): void {
  const problem = problemOf(passphrase);
  if (problem !== undefined) throw new LockError('unfit-passphrase', problem);
}

async function withBytes<Result>(
  bytes: Uint8Array<ArrayBuffer>,
  use: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result>,
): Promise<Result> {
  try {
    return await use(bytes);
  } finally {
    bytes.fill(0);
  }
}

/** A lock, and what opens records while it is open. */
export interface OpenedLock {
  readonly record: LockRecord;
  readonly vault: Vault;
}

/**
 * Draws a key and wraps it.
 *
 * @param recoveryKey - as it was drawn and printed
 * @throws LockError if the passphrase cannot be used
 */
export async function createLock(passphrase: string, recoveryKey: string): Promise<OpenedLock> {
  refuseUnfit(passphrase);
  const id = crypto.randomUUID();
  return withBytes(random(32), async (bytes) => ({
    record: {
      format: LOCK_FORMAT,
      id,
      passphrase: await wrapped(bytes, asUsed(passphrase), id, 'passphrase'),
      recovery: await wrapped(bytes, keyAsPrinted(recoveryKey), id, 'recovery'),
    },
    vault: await Vault.of(bytes, id),
  }));
}

/**
 * Opens a lock.
 * @throws LockError if it is not the right secret
 */
export async function openLock(record: LockRecord, secret: Secret): Promise<Vault> {
  return withBytes(await unwrapped(record, secret), (bytes) => Vault.of(bytes, record.id));
}

/**
 * The lock under another passphrase. The key stays, so no record is written anew.
 *
 * @throws LockError if `secret` is not right, or the new passphrase cannot be used
 */
export async function withPassphrase(
  record: LockRecord,
  secret: Secret,
  next: string,
): Promise<LockRecord> {
  refuseUnfit(next);
  return withBytes(await unwrapped(record, secret), async (bytes) => ({
    ...record,
    passphrase: await wrapped(bytes, asUsed(next), record.id, 'passphrase'),
  }));
}

/**
 * The lock under another recovery key; the one before opens it no more.
 *
 * @param recoveryKey - as it was drawn and printed
 * @throws LockError if `secret` is not right
 */
export async function withRecoveryKey(
  record: LockRecord,
  secret: Secret,
  recoveryKey: string,
): Promise<LockRecord> {
  return withBytes(await unwrapped(record, secret), async (bytes) => ({
    ...record,
    recovery: await wrapped(bytes, keyAsPrinted(recoveryKey), record.id, 'recovery'),
  }));
}
