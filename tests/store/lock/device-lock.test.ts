// The lock of a device: turned on and off whole or not at all, and never worked around by another tab.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changeLock,
  lockOf,
  turnLockOff,
  turnLockOn,
} from '../../../src/store/lock/device-lock.js';
import {
  forgetDraft,
  keepDrafts,
  keptDrafts,
  openDrafts,
  sealDraft,
} from '../../../src/store/lock/drafts.js';
import { openLock, withPassphrase } from '../../../src/store/lock/key-material.js';
import { drawRecoveryKey } from '../../../src/store/lock/recovery-key.js';
import { sealedRecords } from '../../../src/store/lock/sealed-records.js';
import { Vault } from '../../../src/store/lock/vault.js';
import { caseOf, noteEvent } from '../cases.js';
import { Place } from '../place.js';

const PASSPHRASE = 'heron lamp seven gravel';
const KEPT = { sample: false };

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => {
  vi.restoreAllMocks();
  place.closeAll();
});

/** Everything in the database as text, with bytes as they are. */
async function everything(): Promise<string> {
  const database = await openDB(place.name);
  const all = await Promise.all(
    [...database.objectStoreNames].map((name) => database.getAll(name)),
  );
  database.close();
  return JSON.stringify(all, (_name, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

const turnOn = () => turnLockOn(place.name, PASSPHRASE, drawRecoveryKey());

describe('turned on where patients are kept', () => {
  const texts = ['Called Ada', 'Called again', 'Board on Tuesday'];
  const cases = texts.map((text, index) =>
    caseOf([], {
      id: `case-${index}`,
      patient: { id: `p-${index}`, name: { family: `Okafor${index}` } },
      events: [noteEvent('a', text)],
    }),
  );
  beforeEach(async () => {
    const store = await place.open();
    for (const one of cases) await store.create(one, KEPT);
    store.close();
  });

  test('seals every record, and gives each back as it was', async () => {
    expect(await everything()).toMatch(/Called Ada/);
    const vault = await turnOn();
    expect(await everything()).not.toMatch(/Called|Okafor|Board|2026|navigator/);
    const store = await place.open({ form: sealedRecords(vault) });
    expect(store.condition()).toEqual({ kind: 'sound' });
    for (const one of cases) expect((await store.read(one.id))?.caseFile).toEqual(one);
    expect(await store.list()).toHaveLength(3);
    // Outside the database only lengths are remembered, and no digest of what is sealed.
    expect([...place.kept.values()].map((text) => text.trim())).toEqual(['1', '1', '1']);
  });

  test('is not opened as if there were no lock, nor written to by a tab that was open before', async () => {
    const before = await place.open();
    await turnOn();
    await expect(place.open()).rejects.toMatchObject({ reason: 'locked' });
    const head = { seq: 1, lastEventId: 'a' };
    for (const write of [
      before.append('case-0', [noteEvent('b', 'Plain')], head),
      before.create(caseOf(['a'], { id: 'case-9' }), KEPT),
    ]) {
      expect(await write).toMatchObject({ kind: 'failed', reason: 'locked' });
    }
    await expect(before.list()).rejects.toMatchObject({ reason: 'locked' });
    expect(await everything()).not.toMatch(/Plain|case-9/);
  });

  test('leaves all as it was where the device has no room', async () => {
    const clear = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await expect(turnOn()).rejects.toMatchObject({ reason: 'full' });
    clear.mockRestore();
    expect(await lockOf(place.name)).toBeUndefined();
    const store = await place.open();
    for (const one of cases) expect((await store.read(one.id))?.caseFile).toEqual(one);
  });

  test('is turned off with the passphrase, and every record is as it was before', async () => {
    await turnOn();
    await turnLockOff(place.name, { passphrase: PASSPHRASE });
    expect(await lockOf(place.name)).toBeUndefined();
    const store = await place.open();
    for (const one of cases) expect((await store.read(one.id))?.caseFile).toEqual(one);
  });

  test('is not turned off without the passphrase: nothing is changed', async () => {
    await turnOn();
    const before = await everything();
    await expect(
      turnLockOff(place.name, { passphrase: 'heron lamp seven grave' }),
    ).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    expect(await everything()).toBe(before);
  });

  test('is not turned off where a record would be lost by it', async () => {
    await turnOn();
    const database = await openDB(place.name);
    const [key] = await database.getAllKeys('events');
    const kept = (await database.get('events', key ?? '')) as { sealed: Uint8Array };
    kept.sealed[20] = (kept.sealed[20] ?? 0) ^ 1;
    await database.put('events', kept);
    database.close();
    await expect(turnLockOff(place.name, { passphrase: PASSPHRASE })).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringContaining('Nothing was changed') as string,
    });
    expect(await lockOf(place.name)).toBeDefined();
  });

  test('opens what a newer version has used, to be read, with what was being typed', async () => {
    const vault = await turnOn();
    await keepDrafts(place.name, [await sealDraft(vault, 'Half')]);
    (await openDB(place.name, 99)).close();
    const record = await lockOf(place.name);
    if (record === undefined) throw new Error('There is no lock.');
    const form = sealedRecords(await openLock(record, { passphrase: PASSPHRASE }));
    const store = await place.open({ form, readOnly: true });
    for (const one of cases) expect((await store.read(one.id))?.caseFile).toEqual(one);
    expect(await keptDrafts(place.name, vault)).toMatchObject({ drafts: [{ draft: 'Half' }] });
  });

  test('is not turned on a second time', async () => {
    await turnOn();
    await expect(turnOn()).rejects.toMatchObject({ reason: 'locked' });
  });
});

describe('what another tab does meanwhile', () => {
  test('an entry that is saved while records are being sealed is sealed with them', async () => {
    const store = await place.open();
    await store.create(caseOf(['a']), KEPT);
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let count = 0;
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      count += 1;
      // The first two wrap the key; the third seals the first record.
      if (count === 3) {
        await store.append('case-1', [noteEvent('b')], { seq: 1, lastEventId: 'a' });
      }
      return encrypt(...given);
    });
    const vault = await turnOn();
    const locked = await place.open({ form: sealedRecords(vault) });
    expect((await locked.read('case-1'))?.head.seq).toBe(2);
  });
});

test('a changed passphrase opens what was sealed before; no record is written anew', async () => {
  const vault = await turnOn();
  const store = await place.open({ form: sealedRecords(vault) });
  await store.create(caseOf(['a']), KEPT);
  const next = 'copper violin under eleven';
  await changeLock(place.name, (record) =>
    withPassphrase(record, { passphrase: PASSPHRASE }, next),
  );
  const record = await lockOf(place.name);
  if (!record) throw new Error('The lock is gone.');
  const again = await openLock(record, { passphrase: next });
  // The tab that was open goes on, as the key is the same.
  expect(
    await store.append('case-1', [noteEvent('b')], { seq: 1, lastEventId: 'a' }),
  ).toMatchObject({ kind: 'saved' });
  const other = await place.open({ form: sealedRecords(again) });
  expect((await other.read('case-1'))?.head.seq).toBe(2);
});

test('a draft is kept sealed, comes back under the same lock only, and is forgotten', async () => {
  const vault = await turnOn();
  const sealed = await sealDraft(vault, { note: 'Half a sentence about Okafor' });
  expect(await keepDrafts(place.name, [sealed])).toEqual([]);
  expect(await everything()).not.toMatch(/Half a sentence|Okafor/);
  const {
    drafts: [kept],
  } = await keptDrafts(place.name, vault);
  expect(kept?.draft).toEqual({ note: 'Half a sentence about Okafor' });
  const other = await Vault.of(new Uint8Array(32), 'another');
  for (const none of [other, undefined]) {
    expect(await keptDrafts(place.name, none)).toEqual({ drafts: [], unopened: [sealed.id] });
  }
  await forgetDraft(place.name, kept?.id ?? '');
  expect(await keptDrafts(place.name, vault)).toEqual({ drafts: [], unopened: [] });
});

describe('a draft under a lock that is turned off', () => {
  const off = () => turnLockOff(place.name, { passphrase: PASSPHRASE });

  test('keeps it on, also where the draft is kept while records are written anew', async () => {
    const store = await place.open();
    await store.create(caseOf(['a']), KEPT);
    const vault = await turnOn();
    const sealed = await sealDraft(vault, 'Half');
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    let count = 0;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      count += 1;
      // The first opens the key; the second the first record.
      if (count === 2) await keepDrafts(place.name, [sealed]);
      return decrypt(...given);
    });
    for (const _attempt of ['while it was kept', 'afterwards']) {
      await expect(off()).rejects.toMatchObject({
        message: expect.stringContaining('waits, locked') as string,
      });
    }
    expect(await lockOf(place.name)).toBeDefined();
    expect(await keptDrafts(place.name, vault)).toMatchObject({ drafts: [{ draft: 'Half' }] });
    await forgetDraft(place.name, sealed.id);
    await off();
    expect(await lockOf(place.name)).toBeUndefined();
  });

  test('is not kept afterwards, where nothing would open it any more, and given back instead', async () => {
    const sealed = await sealDraft(await turnOn(), 'Half');
    await off();
    expect(await keepDrafts(place.name, [sealed])).toEqual([sealed]);
    const now = await sealDraft(await turnOn(), 'Whole');
    expect(await keepDrafts(place.name, [sealed, now])).toEqual([sealed]);
  });

  test('is no hindrance where an earlier version has left it under a lock that is gone', async () => {
    const other = await Vault.of(new Uint8Array(32), 'another');
    const { id, sealed } = await sealDraft(other, 'Half');
    await turnOn();
    const database = await openDB(place.name);
    await database.put('drafts', sealed, id);
    database.close();
    await off();
    expect(await keptDrafts(place.name, undefined)).toEqual({ drafts: [], unopened: [id] });
  });
});

test('where there is no room, what was being typed is given back sealed, to wait elsewhere', async () => {
  const vault = await turnOn();
  const sealed = await sealDraft(vault, 'Half');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  expect(await keepDrafts(place.name, [sealed])).toEqual([sealed]);
  expect(await openDrafts([sealed], vault)).toEqual([{ id: sealed.id, draft: 'Half' }]);
});
