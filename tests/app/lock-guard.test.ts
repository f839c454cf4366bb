// What is being typed when the device is locked, in a tab that hears of the lock from another.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LockGuard } from '../../src/app/lock/lock-guard.js';
import type { Left } from '../../src/app/lock/lock-guard.js';
import { sealDraft } from '../../src/store/lock/drafts.js';
import { drawRecoveryKey } from '../../src/store/lock/recovery-key.js';
import { Vault } from '../../src/store/lock/vault.js';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';

const PASSPHRASE = 'heron lamp seven gravel';
const NEXT = 'copper violin under eleven';
const UNDER_ANOTHER = 'under a lock that was turned off or replaced';

let count = 0;
let name: string;
let tabs: Tab[];

/** A tab of the application: when its page is left, another takes its place. */
class Tab {
  /** What stands in its form. */
  typed: unknown;
  opened = 0;
  guard: LockGuard;

  constructor() {
    tabs.push(this);
    this.guard = this.#page();
  }

  get drafts(): unknown[] {
    return this.guard.drafts.map(({ draft }) => draft);
  }

  is(phase: LockGuard['phase']): Promise<void> {
    return expect.poll(() => this.guard.phase, { timeout: 5_000 }).toBe(phase);
  }

  #page(left?: Left): LockGuard {
    const page = new LockGuard(
      { addController() {}, removeController() {}, requestUpdate() {} } as never,
      {
        database: name,
        minutes: () => 10,
        onLocked: () => undefined,
        onOpen: () => (this.opened += 1),
        draft: () => this.typed,
        isWhole: () => true,
        leave: (next) => {
          this.guard.hostDisconnected();
          this.typed = undefined;
          this.guard = this.#page(next);
        },
      },
    );
    page.left = left;
    page.hostConnected();
    return page;
  }
}

const turnOn = (tab: Tab, passphrase = PASSPHRASE) =>
  tab.guard.acts.turnOn(passphrase, drawRecoveryKey());
const unlock = (tab: Tab, passphrase = PASSPHRASE) => tab.guard.unlock({ passphrase });
const noRoom = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException(`No room in ${this.name}.`, 'QuotaExceededError');
  });

beforeEach(async () => {
  name = `guarded-${(count += 1)}`;
  tabs = [];
  const heard = { addEventListener() {}, removeEventListener() {} };
  for (const [global, value] of Object.entries({ ...heard, document: heard })) {
    vi.stubGlobal(global, value);
  }
  vi.stubGlobal('location', { href: 'http://localhost/' });
  // The page cannot be loaded anew: it stays as it is.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('No connection.')));
  (await openIndexedDbStore({ name })).close();
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const { guard } of tabs) guard.hostDisconnected();
  vi.unstubAllGlobals();
});

/** Two tabs of a locked device: in the first one something waits for which there was no room. */
async function waiting(): Promise<readonly [Tab, Tab]> {
  const [first, other] = [new Tab(), new Tab()];
  await Promise.all([first.is('open'), other.is('open')]);
  await turnOn(other);
  await first.is('locked');
  await unlock(first);
  first.typed = 'Half';
  const room = noRoom();
  first.guard.lockNow();
  await Promise.all([first.is('locked'), other.is('locked')]);
  room.mockRestore();
  await unlock(other);
  return [first, other];
}

describe('what was being typed and found no room, where the lock is turned off in another tab', () => {
  test('waits sealed, and the passphrase of that lock brings it back', async () => {
    const [first, other] = await waiting();
    await other.guard.acts.turnOff(PASSPHRASE);
    await expect.poll(() => first.guard.why).toContain(UNDER_ANOTHER);
    expect(first.guard.phase).toBe('locked');
    expect(first.guard.isHolding).toBe(true);
    await expect(unlock(first, NEXT)).rejects.toMatchObject({ reason: 'wrong-passphrase' });
    await unlock(first);
    expect(first.guard.phase).toBe('open');
    expect(first.guard.isOn).toBe(false);
    expect(first.drafts).toEqual(['Half']);
  });

  test('is brought back, and then kept, also where another lock was turned on since', async () => {
    const [first, other] = await waiting();
    await other.guard.acts.turnOff(PASSPHRASE);
    await expect.poll(() => first.guard.why).toContain(UNDER_ANOTHER);
    const page = first.guard;
    await turnOn(other, NEXT);
    await expect.poll(() => first.guard).not.toBe(page);
    await first.is('locked');
    await expect(unlock(first)).rejects.toThrow('at hand again');
    await unlock(first, NEXT);
    expect(first.drafts).toEqual(['Half']);
    expect(first.guard.isHolding).toBe(false);
    await expect(other.guard.acts.turnOff(NEXT)).rejects.toThrow('waits, locked');
  });

  test('stays at hand where it was unlocked already', async () => {
    const [first, other] = await waiting();
    const room = noRoom();
    await unlock(first);
    room.mockRestore();
    expect(first.drafts).toEqual(['Half']);
    await other.guard.acts.turnOff(PASSPHRASE);
    await expect.poll(() => first.opened).toBe(4);
    expect(first.guard.isOn).toBe(false);
    expect(first.drafts).toEqual(['Half']);
  });

  test('stays at hand in the tab in which the lock is turned off', async () => {
    const [first] = await waiting();
    const room = noRoom();
    await unlock(first);
    room.mockRestore();
    await first.guard.acts.turnOff(PASSPHRASE);
    expect(first.drafts).toEqual(['Half']);
    await turnOn(first, NEXT);
    first.guard.lockNow();
    await first.is('locked');
    await unlock(first, NEXT);
    expect(first.drafts).toEqual(['Half']);
  });

  test('is not lost where that is heard of while it is being sealed', async () => {
    const [first, other] = [new Tab(), new Tab()];
    await Promise.all([first.is('open'), other.is('open')]);
    await turnOn(other);
    await first.is('locked');
    await unlock(first);
    first.typed = 'Half';
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const sealing = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
      await gate;
      return encrypt(...given);
    });
    first.guard.lockNow();
    const asking = first.guard;
    await unlock(other);
    await other.guard.acts.turnOff(PASSPHRASE);
    await expect.poll(() => first.guard).not.toBe(asking);
    go();
    sealing.mockRestore();
    await first.is('locked');
    await unlock(first);
    expect(first.drafts).toEqual(['Half']);
    // The page whose place was taken has opened nothing.
    expect(asking.phase).toBe('asking');
  });
});

test('all that was being typed stays where the lock is turned twice in another tab', async () => {
  const [first, other] = [new Tab(), new Tab()];
  await Promise.all([first.is('open'), other.is('open')]);
  first.typed = 'One';
  await turnOn(other);
  await first.is('locked');
  await other.guard.acts.turnOff(PASSPHRASE);
  await first.is('open');
  expect(first.drafts).toEqual(['One']);
  first.typed = 'Two';
  await turnOn(other, NEXT);
  await first.is('locked');
  await unlock(first, NEXT);
  expect(first.drafts.toSorted()).toEqual(['One', 'Two']);
});

test('what makes way for something that is gone on with is offered in its turn, and kept on locking', async () => {
  const tab = new Tab();
  await tab.is('open');
  await turnOn(tab);
  tab.guard.setAside('Other');
  expect(tab.drafts).toEqual(['Other']);
  expect(tab.guard.isHolding).toBe(true);
  tab.guard.lockNow();
  await tab.is('locked');
  expect(tab.guard.isHolding).toBe(false);
  await unlock(tab);
  expect(tab.drafts).toEqual(['Other']);
});

test('a draft that no lock opens any more is told of, and removed only when somebody asks for it', async () => {
  const { id, sealed } = await sealDraft(await Vault.of(new Uint8Array(32), 'another'), 'Half');
  const database = await openDB(name);
  await database.put('drafts', sealed, id);
  const kept = () => database.getAllKeys('drafts');
  const tab = new Tab();
  await tab.is('open');
  await expect.poll(() => tab.guard.unopened).toEqual([id]);
  await turnOn(tab);
  tab.guard.lockNow();
  await tab.is('locked');
  await unlock(tab);
  expect(tab.guard.unopened).toEqual([id]);
  expect(tab.drafts).toEqual([]);
  expect(await kept()).toEqual([id]);
  tab.guard.forgetUnopened();
  expect(tab.guard.unopened).toEqual([]);
  await expect.poll(kept).toEqual([]);
  database.close();
});
