// Why a backup is refused is said in the language of the page.
import { beforeAll, describe, expect, test } from 'vitest';
import { language as german } from '../../src/components/languages/de.js';
import { language as spanish } from '../../src/components/languages/es.js';
import {
  backupLine,
  backupFacts,
  backupToText,
  readBackup,
  withSeal,
} from '../../src/pathway/integrity/index.js';
import { backupOf } from '../../src/store/backup.js';
import { sha256 } from '../../src/store/digest.js';
import { createLock } from '../../src/store/lock/key-material.js';
import { drawRecoveryKey } from '../../src/store/lock/recovery-key.js';
import {
  openSealedBackup,
  readSealedBackup,
  sealBackup,
} from '../../src/store/lock/sealed-backup.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { caseOf } from '../store/cases.js';

const facts = { madeAt: '2026-11-02T17:05:00+01:00', leftOut: 0 };
const refusals = new Map<string, string>();

async function refused(name: string, work: () => Promise<unknown>): Promise<void> {
  const error: unknown = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error(`${name} is not refused.`);
  refusals.set(name, error.message);
}

const read = (text: string | Uint8Array<ArrayBuffer>) =>
  readBackup(typeof text === 'string' ? new TextEncoder().encode(text) : text, sha256);

beforeAll(async () => {
  const cases = ['case-1', 'case-2'].map((id) => caseOf(['a'], { id }));
  const backed = await Promise.all(
    cases.map((caseFile) => backupLine({ caseFile, sample: false }, sha256)),
  );
  const text = await backupToText(backed, backupFacts(backed, facts), sha256);
  const [about = '', first = '', second = '', seal = ''] = text.split('\n');
  const lines = (...of: string[]) => of.map((line) => `${line}\n`).join('');
  await refused('bytes', () => read(Uint8Array.of(0xff)));
  await refused('newer', () => read(text.replace('backup/1', 'backup/2')));
  await refused('first line', () => read(text.replace('"cases":2', '"cases":-2')));
  await refused('cut', () => read(lines(about, first)));
  await refused('end', () => read(lines(about, first, second, `${seal}.`)));
  await refused('moved', () => read(lines(about, second, first, seal)));
  await refused('taken out', () => read(lines(about, first, seal)));
  const fewer = await withSeal(lines(about, first), sha256);
  await refused('fewer', () => read(fewer));

  const store = createMemoryStore();
  for (const one of cases) await store.create(one, { sample: false });
  const { record, vault } = await createLock('heron lamp seven gravel', drawRecoveryKey());
  const sealed = await sealBackup(await backupOf(store, facts.madeAt), record, vault, sha256);
  const whole = await readSealedBackup(sealed.text, sha256);
  const look = (of: string) => readSealedBackup(of, sha256);
  await refused('sealed, newer', () => look(sealed.text.replace('backup/1', 'backup/2')));
  await refused('sealed, cut', () => look(sealed.text.slice(0, -40)));
  await refused('sealed, altered', () => look(sealed.text.replace('"cases":2', '"cases":3')));
  await refused('sealed, content', () => openSealedBackup({ ...whole, about: '' }, vault));
  await refused('sealed, passphrase', () => openSealedBackup(whole, { passphrase: 'heron' }));
  await refused('sealed, key', () => openSealedBackup(whole, { recoveryKey: drawRecoveryKey() }));
  const newer = { ...record, format: 'axillary-lock/2' as typeof record.format };
  await refused('sealed, newer lock', () =>
    openSealedBackup({ ...whole, lock: newer }, { passphrase: 'heron' }),
  );
});

describe.each([german, spanish])('$code', (language) => {
  test('has all of it', () => {
    const inEnglish = [...refusals].filter(([, message]) =>
      language.clinical(message).some(({ isEnglish }) => isEnglish),
    );
    expect(refusals.size).toBe(15);
    expect(inEnglish).toEqual([]);
  });
});
