// When a backup is written to the folder that was chosen: after each change, whatever came in between.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackupKeeper } from '../../src/app/storage/backup-keeper.js';
import { recallBackup, rememberBackup } from '../../src/app/settings.js';
import { createMemory, createMemoryStore } from '../../src/store/memory-store.js';
import type { CaseStore } from '../../src/store/port.js';
import { caseOf, noteEvent } from '../store/cases.js';

/** The folder: the texts of its files by name. */
let files: Map<string, string>;
let texts: Map<string, string>;
/** Whether the drive of the folder is away. */
let isAway: boolean;
let store: CaseStore;
let keeper: BackupKeeper;
let others: BackupKeeper[];

const folder = {
  name: 'Backups',
  queryPermission: () => Promise.resolve('granted'),
  getFileHandle: (name: string, options?: { readonly create?: boolean }) => {
    if (!files.has(name) && !options?.create) return Promise.reject(new Error('No file.'));
    let written = '';
    return Promise.resolve({
      getFile: () => Promise.resolve(new Blob([files.get(name) ?? ''])),
      createWritable: () =>
        Promise.resolve({
          write: async (data: Blob) => void (written = await data.text()),
          close: () =>
            isAway
              ? Promise.reject(new DOMException('No drive.', 'NotFoundError'))
              : Promise.resolve(void files.set(name, written)),
          abort: () => Promise.resolve(),
        }),
    });
  },
};

const tab = (): BackupKeeper => {
  const made = new BackupKeeper(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    },
    () => undefined,
  );
  others.push(made);
  return made;
};
const held = (): string => [...files.values()].join('');
const append = (id: string, seq: number, before: string) =>
  store.append('case-1', [noteEvent(id)], { seq, lastEventId: before });

beforeEach(async () => {
  isAway = false;
  files = new Map();
  texts = new Map();
  others = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
  vi.setSystemTime(new Date('2026-11-02T17:05:00Z'));
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => texts.set(key, value),
  });
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder));
  store = createMemoryStore(createMemory(), () => new Date().toISOString());
  await store.create(caseOf(['a']), { sample: false });
  keeper = tab();
});
afterEach(() => {
  for (const one of others) one.hostDisconnected();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const later = (ms = 5_000) => vi.advanceTimersByTimeAsync(ms);

test('a change is written also after a backup by a clock that was ahead', async () => {
  keeper.follow(store, true);
  await keeper.chooseFolder();
  expect(held()).toContain('"entries":1,');
  rememberBackup({ madeAt: '2027-11-02T17:05:00Z', cases: 1, entries: 1, where: 'Backups/x' });
  await append('b', 1, 'a');
  await later();
  await vi.waitFor(() => expect(held()).toContain('"entries":2,'));
});

test('what another tab has written since is not written again, and is told as the last backup', async () => {
  keeper.follow(store, true);
  await keeper.chooseFolder();
  await append('b', 1, 'a');
  vi.setSystemTime(new Date('2026-11-02T17:05:02Z'));
  rememberBackup({ madeAt: '2026-11-02T17:05:02Z', cases: 1, entries: 2, where: 'Backups/x' });
  await later();
  await vi.waitFor(() => expect(keeper.state.last?.entries).toBe(2));
  expect(held()).toContain('"entries":1,');
});

test('what was saved just before the page was closed is written when it is opened again', async () => {
  keeper.follow(store, true);
  await keeper.chooseFolder();
  vi.setSystemTime(new Date('2026-11-02T17:20:00Z'));
  await append('b', 1, 'a');
  keeper.hostDisconnected();
  await later();
  expect(held()).toContain('"entries":1,');
  const next = tab();
  await next.chooseFolder();
  files.clear();
  next.follow(store, true);
  await later(10_000);
  await vi.waitFor(() => expect(held()).toContain('"entries":2,'));
});

test('a backup that begins before another store takes the place of the first is followed by those of the other', async () => {
  vi.stubGlobal('document', { createElement: () => ({ click: () => undefined }) });
  keeper.follow(store, true);
  const given = keeper.give();
  const other = createMemoryStore(createMemory(), () => new Date().toISOString());
  keeper.follow(other, true);
  await given;
  await other.create(caseOf(['x', 'y', 'z']), { sample: false });
  await keeper.chooseFolder();
  await other.append('case-1', [noteEvent('u')], { seq: 3, lastEventId: 'z' });
  await later();
  await vi.waitFor(() => expect(held()).toContain('"entries":4,'));
});

test('what could not be written is told, and is written once the drive is back', async () => {
  keeper.follow(store, true);
  await keeper.chooseFolder();
  isAway = true;
  await append('b', 1, 'a');
  await later();
  await vi.waitFor(() => expect(keeper.state.trouble).toContain('No drive.'));
  expect(keeper.state.wasMade).toBe(false);
  isAway = false;
  await later(300_000);
  await vi.waitFor(() => expect(held()).toContain('"entries":2,'));
  await vi.waitFor(() => expect(keeper.state).toMatchObject({ wasMade: true, trouble: '' }));
});

test('invented cases are written to no folder, and their backup is not that of the patients', async () => {
  rememberBackup({ madeAt: '2026-11-01T09:00:00Z', cases: 7, entries: 70, where: '' });
  vi.stubGlobal('location', { search: '?programme=50' });
  keeper.follow(store, false);
  await keeper.chooseFolder();
  await append('b', 1, 'a');
  await later();
  expect(files.size).toBe(0);
  expect(recallBackup()).toBeUndefined();
  rememberBackup({ madeAt: '2026-11-02T09:00:00Z', cases: 50, entries: 900, where: '' });
  vi.stubGlobal('location', { search: '' });
  expect(recallBackup()).toMatchObject({ cases: 7, entries: 70 });
});
