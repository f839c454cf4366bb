import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseOf, noteEvent } from './cases.js';
import { Place } from './place.js';

/** The method as a function that is told its object. */
const addOf = () =>
  Reflect.get(IDBObjectStore.prototype, 'add') as (
    this: IDBObjectStore,
    value: unknown,
  ) => IDBRequest<IDBValidKey>;

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => {
  vi.restoreAllMocks();
  place.closeAll();
});

describe('writing', () => {
  it('asks for strict durability, and for all of a case and its lock at once', async () => {
    const store = await place.open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.create(caseOf(['a']), { sample: false });
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toEqual([[['cases', 'events', 'lock'], 'readwrite', { durability: 'strict' }]]);
  });

  it('says saved only once the transaction is complete', async () => {
    const store = await place.open();
    const order: string[] = [];
    const original = addOf();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      this.transaction.addEventListener('complete', () => order.push('complete'));
      return original.call(this, value);
    });
    await store.create(caseOf(['a']), { sample: false });
    order.push('saved');
    expect(order).toEqual(['complete', 'saved']);
  });

  it('reports a full device, which arrives on the abort, and keeps nothing of the write', async () => {
    const store = await place.open();
    await store.create(caseOf(['a']), { sample: false });
    const original = addOf();
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = original.call(this, value);
      writes += 1;
      const transaction = this.transaction as unknown as { _abort: (name: string) => void };
      if (writes === 2) queueMicrotask(() => transaction._abort('QuotaExceededError'));
      return request;
    });
    const head = { seq: 1, lastEventId: 'a' };
    const events = [noteEvent('b'), noteEvent('c')];
    const result = await store.append('case-1', events, head);
    expect(result).toMatchObject({ kind: 'failed', reason: 'full' });
    expect(result.kind === 'failed' && result.message).toMatch(/no room left.*not saved/);
    expect(await store.read('case-1')).toMatchObject({ head });
    vi.restoreAllMocks();
    expect(await store.append('case-1', events, head)).toMatchObject({
      kind: 'saved',
      head: { seq: 3 },
    });
  });

  it('keeps nothing of the header where an event cannot be written', async () => {
    const store = await place.open();
    await store.create(caseOf(['a']), { sample: false });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', 'DataCloneError');
    });
    const head = { seq: 1, lastEventId: 'a' };
    expect(await store.append('case-1', [noteEvent('b')], head)).toMatchObject({
      kind: 'failed',
      reason: 'unknown',
    });
    vi.restoreAllMocks();
    expect(await store.read('case-1')).toMatchObject({ head });
  });

  it('keeps nothing of the log where the header cannot be written', async () => {
    const store = await place.open();
    await store.create(caseOf(['a']), { sample: false });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'DataError');
    });
    const head = { seq: 1, lastEventId: 'a' };
    expect(await store.append('case-1', [noteEvent('b')], head)).toMatchObject({ kind: 'failed' });
    vi.restoreAllMocks();
    expect((await store.read('case-1'))?.caseFile.events).toHaveLength(1);
  });
});

describe('versions', () => {
  it('does not touch what a newer version left, and can still read it', async () => {
    const store = await place.open();
    await store.create(caseOf(['a']), { sample: false });
    store.close();
    (await openDB(place.name, 7)).close();

    await expect(place.open()).rejects.toMatchObject({ name: 'StoreError', reason: 'newer' });
    const reading = await place.open({ readOnly: true });
    expect(reading.condition()).toEqual({ kind: 'newer' });
    expect((await reading.read('case-1'))?.caseFile.events).toHaveLength(1);
    expect(
      await reading.append('case-1', [noteEvent('b')], { seq: 1, lastEventId: 'a' }),
    ).toMatchObject({ kind: 'failed', reason: 'newer' });
  });

  it('refuses a newer database that holds other things', async () => {
    (await openDB(place.name, 7)).close();
    await expect(place.open({ readOnly: true })).rejects.toMatchObject({ reason: 'newer' });
  });

  it('makes nothing where there is nothing to be read, and can be opened to write afterwards', async () => {
    await expect(place.open({ readOnly: true })).rejects.toMatchObject({ name: 'StoreError' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(place.name);
    const store = await place.open();
    expect(await store.create(caseOf(['a']), { sample: false })).toMatchObject({ kind: 'saved' });
  });

  it('makes way for a newer version, and says so', async () => {
    const store = await place.open();
    const heard: string[] = [];
    store.subscribe((change) => heard.push(change));
    const newer = await openDB(place.name, 7);
    newer.close();
    expect(heard).toEqual(['closed']);
    const result = await store.create(caseOf([]), { sample: false });
    expect(result).toMatchObject({ kind: 'failed', reason: 'unavailable' });
    expect(result.kind === 'failed' && result.message).toMatch(/Reload the page/);
  });

  it('says that an older tab holds the data, and lets go of it when it opens after all', async () => {
    const original = indexedDB.open.bind(indexedDB);
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    vi.spyOn(indexedDB, 'open').mockImplementation((...call) => {
      const request = original(...call);
      queueMicrotask(() =>
        request.dispatchEvent(
          new IDBVersionChangeEvent('blocked', { oldVersion: 0, newVersion: 1 }),
        ),
      );
      return request;
    });
    await expect(place.open()).rejects.toMatchObject({ name: 'StoreError', reason: 'blocked' });
    await expect.poll(() => close.mock.calls.length).toBe(1);
  });

  it.each([
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'damaged'],
    ['QuotaExceededError', 'full'],
  ])('words a refusal to open (%s)', async (error, reason) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    await expect(place.open()).rejects.toMatchObject({ name: 'StoreError', reason });
  });
});
