// A backup under a lock: whoever has the file and not the secret reads nothing of a patient, and changes nothing unseen.
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson, readBackup, withSeal } from '../../../src/pathway/integrity/index.js';
import { backupOf } from '../../../src/store/backup.js';
import type { MadeBackup } from '../../../src/store/backup.js';
import { sha256 } from '../../../src/store/digest.js';
import {
  createLock,
  withPassphrase,
  withRecoveryKey,
} from '../../../src/store/lock/key-material.js';
import type { OpenedLock } from '../../../src/store/lock/key-material.js';
import { drawRecoveryKey } from '../../../src/store/lock/recovery-key.js';
import {
  isSealedBackup,
  openSealedBackup,
  readSealedBackup,
  sealBackup,
} from '../../../src/store/lock/sealed-backup.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { digest, drawing } from '../../integrity/support.js';
import { caseOf } from '../cases.js';

const PASSPHRASE = 'heron lamp seven gravel';
const RECOVERY_KEY = drawRecoveryKey();
const MADE_AT = '2026-11-02T17:05:00+01:00';

let lock: OpenedLock;
let readable: MadeBackup;
let sealed: MadeBackup;

const seal = ({ record, vault } = lock): Promise<MadeBackup> =>
  sealBackup(readable, record, vault, digest);

beforeAll(async () => {
  const store = createMemoryStore();
  await store.create(caseOf(['a', 'b']), { sample: false });
  await store.create(caseOf(['c'], { id: 'case-2' }), { sample: false });
  readable = await backupOf(store, MADE_AT);
  lock = await createLock(PASSPHRASE, RECOVERY_KEY);
  sealed = await seal();
});

describe('an encrypted backup', () => {
  test('tells without a secret when it was made and how much it holds, and nothing of a patient', async () => {
    expect(isSealedBackup(sealed.text)).toBe(true);
    expect(isSealedBackup(readable.text)).toBe(false);
    expect(await readSealedBackup(sealed.text, digest)).toMatchObject({
      ...{ madeAt: MADE_AT, cases: 2, entries: 3, leftOut: 0 },
    });
    for (const text of ['Sample', 'case-1', 'note.added', 'navigator-1']) {
      expect(readable.text).toContain(text);
      expect(sealed.text).not.toContain(text);
    }
  });

  test.each([
    ['the passphrase', () => ({ passphrase: PASSPHRASE })],
    ['the recovery key', () => ({ recoveryKey: RECOVERY_KEY.toLowerCase() })],
    ['the open lock of its device', () => lock.vault],
  ])('opens with %s, whole and as it was', async (_name, by) => {
    const text = await openSealedBackup(await readSealedBackup(sealed.text, sha256), by());
    expect(text).toBe(readable.text);
    expect((await readBackup(new TextEncoder().encode(text), digest)).held).toHaveLength(2);
  });

  test.each([
    [{ passphrase: 'heron lamp seven Gravel' }, 'wrong-passphrase', /it was made/],
    [{ recoveryKey: drawRecoveryKey() }, 'wrong-recovery-key', /backup was made/],
    [{ recoveryKey: `${RECOVERY_KEY}X` }, 'mistyped-recovery-key', /groups; more was typed/],
  ])('is not opened by %s, and says so in its own words', async (secret, reason, message) => {
    await expect(
      openSealedBackup(await readSealedBackup(sealed.text, digest), secret),
    ).rejects.toMatchObject({ reason, message: expect.stringMatching(message) as string });
  });

  test('goes on opening with the passphrase and key of its time, and with no later ones', async () => {
    const next = { passphrase: 'copper violin under a bridge' };
    const key = { recoveryKey: drawRecoveryKey() };
    const { record, vault } = lock;
    const changed = await withRecoveryKey(
      await withPassphrase(record, { passphrase: PASSPHRASE }, next.passphrase),
      next,
      key.recoveryKey,
    );
    const before = await readSealedBackup(sealed.text, digest);
    for (const secret of [next, key]) {
      await expect(openSealedBackup(before, secret)).rejects.toMatchObject({ name: 'LockError' });
    }
    const later = await seal({ record: changed, vault });
    const after = await readSealedBackup(later.text, digest);
    for (const secret of [next, key]) expect(await openSealedBackup(after, secret)).toBeTruthy();
  });

  test('is refused before any secret is asked for where it is cut short anywhere', async () => {
    const { text } = sealed;
    for (let length = text.indexOf('\n') + 1; length < text.length; length += 97) {
      await expect(readSealedBackup(text.slice(0, length), digest)).rejects.toMatchObject({
        name: 'BackupFormatError',
        message: expect.stringMatching(/cut short|not as it was written/) as string,
      });
    }
  });

  test('is refused where any bit has turned (300 bits, seed 20261129)', async () => {
    const bytes = new TextEncoder().encode(sealed.text);
    const draw = drawing(20_261_129);
    for (let flip = 0; flip < 300; flip += 1) {
      const at = draw(bytes.length);
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << draw(7));
      const text = new TextDecoder().decode(turned);
      const read = isSealedBackup(text)
        ? readSealedBackup(text, digest)
        : readBackup(turned, digest);
      await expect(read, `bit at ${at}`).rejects.toMatchObject({ name: 'BackupFormatError' });
    }
  });

  describe('that somebody altered, and gave a new seal', () => {
    const altered = async (about: string, content: string) =>
      readSealedBackup(await withSeal(`${about}\n${content}\n`, digest), digest);
    const lines = () => sealed.text.split('\n') as [string, string];

    test('does not open with another first line', async () => {
      const [about, content] = lines();
      const other = about.replace('"entries":3', '"entries":2');
      expect(other).not.toBe(about);
      await expect(
        openSealedBackup(await altered(other, content), { passphrase: PASSPHRASE }),
      ).rejects.toMatchObject({ name: 'BackupFormatError', line: 2 });
    });

    test('does not open with the content of another backup', async () => {
      const [about] = lines();
      const [, other = ''] = (await seal()).text.split('\n');
      const content = (
        await sealBackup(
          { ...readable, facts: { ...readable.facts, madeAt: '2026-11-03T09:00:00Z' } },
          lock.record,
          lock.vault,
          digest,
        )
      ).text.split('\n')[1] as string;
      // The same backup sealed once more may stand in its place.
      expect(await openSealedBackup(await altered(about, other), lock.vault)).toBe(readable.text);
      await expect(
        openSealedBackup(await altered(about, content), lock.vault),
      ).rejects.toMatchObject({ name: 'BackupFormatError' });
    });

    test.each([
      ['fewer rounds than were ever used', { rounds: 1_000 }],
      ['endless rounds', { rounds: 4_000_000_000 }],
      ['a salt that is no base 64', { salt: '%%%' }],
    ])('is refused with %s', async (_name, change) => {
      const [about, content] = lines();
      const json = JSON.parse(about) as { lock: { passphrase: object } };
      Object.assign(json.lock.passphrase, change);
      await expect(altered(canonicalJson(json), content)).rejects.toMatchObject({
        name: 'BackupFormatError',
        line: 1,
      });
    });
  });

  test('of a newer version is told as such', async () => {
    const text = sealed.text.replace('axillary-sealed-backup/1', 'axillary-sealed-backup/2');
    await expect(readSealedBackup(text, digest)).rejects.toMatchObject({
      message: expect.stringMatching(/newer version/) as string,
    });
  });
});
