// The key of a device: what opens it, what does not, and what is kept of it.
import { describe, expect, test } from 'vitest';
import {
  ROUNDS,
  createLock,
  openLock,
  withPassphrase,
  withRecoveryKey,
} from '../../../src/store/lock/key-material.js';
import { problemOf, strengthOf } from '../../../src/store/lock/passphrase.js';
import { drawRecoveryKey } from '../../../src/store/lock/recovery-key.js';

const PASSPHRASE = 'heron lamp seven gravel';
const RECOVERY_KEY = drawRecoveryKey();
const created = await createLock(PASSPHRASE, RECOVERY_KEY);
const { record } = created;
const sealed = await created.vault.seal({ text: 'of the device' }, ['note']);

describe('a lock', () => {
  test('is wrapped by at least 600,000 rounds of PBKDF2, each wrapping under a salt of its own', () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
    expect(record.passphrase.rounds).toBe(ROUNDS);
    expect(record.recovery.rounds).toBe(ROUNDS);
    expect(record.passphrase.salt).toHaveLength(16);
    expect(record.passphrase.salt).not.toEqual(record.recovery.salt);
    expect(record.passphrase.key).not.toEqual(record.recovery.key);
  });

  test('is opened by the passphrase and by the recovery key, also typed loosely', async () => {
    for (const secret of [
      { passphrase: PASSPHRASE },
      { recoveryKey: RECOVERY_KEY },
      { recoveryKey: RECOVERY_KEY.toLowerCase().replaceAll('-', ' ') },
    ]) {
      const vault = await openLock(record, secret);
      expect(await vault.open(sealed, ['note'])).toEqual({ text: 'of the device' });
    }
  });

  test('takes accents as one and the same, however they were typed', async () => {
    const composed = await createLock('\u00e9tang bleu sous la lune', RECOVERY_KEY);
    await openLock(composed.record, { passphrase: 'e\u0301tang bleu sous la lune' });
  });

  test.each([
    ['another passphrase', { passphrase: 'heron lamp seven Gravel' }, 'wrong-passphrase'],
    ['no passphrase', { passphrase: '' }, 'wrong-passphrase'],
    [
      'the recovery key of another device',
      { recoveryKey: drawRecoveryKey() },
      'wrong-recovery-key',
    ],
    ['a mistyped recovery key', { recoveryKey: `${RECOVERY_KEY}X` }, 'mistyped-recovery-key'],
  ])('is not opened by %s, and says so', async (_name, secret, reason) => {
    await expect(openLock(record, secret)).rejects.toMatchObject({ name: 'LockError', reason });
  });

  test('of a newer version is told as such, and not as a wrong passphrase', async () => {
    const newer = { ...record, format: 'axillary-lock/2' } as unknown as typeof record;
    await expect(openLock(newer, { passphrase: PASSPHRASE })).rejects.toMatchObject({
      reason: 'newer',
    });
  });

  test('is not opened once a byte of it was changed, or a wrapping stands in place of the other', async () => {
    const { passphrase, recovery } = record;
    const flipped = passphrase.key.map((byte, index) => (index === 3 ? byte ^ 1 : byte));
    const wrongSalt = passphrase.salt.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
    for (const changed of [
      { ...record, passphrase: { ...passphrase, key: flipped } },
      { ...record, passphrase: { ...passphrase, salt: wrongSalt } },
      { ...record, passphrase: { ...passphrase, rounds: ROUNDS - 1 } },
      { ...record, passphrase: recovery },
      { ...record, id: crypto.randomUUID() },
    ]) {
      await expect(openLock(changed, { passphrase: PASSPHRASE })).rejects.toMatchObject({
        reason: 'wrong-passphrase',
      });
    }
  });

  test('gets another passphrase: the records stay, the one before opens nothing', async () => {
    const next = 'copper violin under eleven';
    const changed = await withPassphrase(record, { passphrase: PASSPHRASE }, next);
    const vault = await openLock(changed, { passphrase: next });
    expect(await vault.open(sealed, ['note'])).toEqual({ text: 'of the device' });
    expect(changed.recovery).toEqual(record.recovery);
    await expect(openLock(changed, { passphrase: PASSPHRASE })).rejects.toMatchObject({
      reason: 'wrong-passphrase',
    });
  });

  test('gets another passphrase by the recovery key, where the passphrase is forgotten', async () => {
    const next = 'copper violin under eleven';
    const changed = await withPassphrase(record, { recoveryKey: RECOVERY_KEY }, next);
    await openLock(changed, { passphrase: next });
  });

  test('gets another recovery key: the one before opens nothing', async () => {
    const next = drawRecoveryKey();
    const changed = await withRecoveryKey(record, { passphrase: PASSPHRASE }, next);
    const vault = await openLock(changed, { recoveryKey: next });
    expect(await vault.open(sealed, ['note'])).toEqual({ text: 'of the device' });
    await expect(openLock(changed, { recoveryKey: RECOVERY_KEY })).rejects.toMatchObject({
      reason: 'wrong-recovery-key',
    });
  });

  test('is not changed by whoever does not know it', async () => {
    const wrong = { passphrase: 'copper violin under' };
    await expect(withPassphrase(record, wrong, 'heron lamp seven gravel 2')).rejects.toMatchObject({
      reason: 'wrong-passphrase',
    });
  });

  test('refuses a passphrase that cannot be used', async () => {
    await expect(createLock('short', RECOVERY_KEY)).rejects.toThrow(/at least 12 characters/);
  });
});

test.each([
  ['eleven char', /at least 12 characters; these are 11/],
  ['aaaaaaaaaaaaaaaaaa', /different characters/],
  ['Password123456', /first that somebody would try/],
  ['qwertyuiop123456', /first that somebody would try/],
  ['abcdefghijklmnop', /first that somebody would try/],
])('the passphrase “%s” is refused', (passphrase, problem) => {
  expect(problemOf(passphrase)).toMatch(problem);
  expect(strengthOf(passphrase)).toBe('too weak');
});

test.each([
  ['heron-lamp-77', 'fair'],
  [PASSPHRASE, 'good'],
  ['copper violin under eleven grey windows', 'very good'],
])('the passphrase “%s” is called %s', (passphrase, strength) => {
  expect(problemOf(passphrase)).toBeUndefined();
  expect(strengthOf(passphrase)).toBe(strength);
});
