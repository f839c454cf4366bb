import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';
import { localStorageWitness } from '../../src/store/witness.js';
import { caseOf, noteEvent } from './cases.js';
import { Place, withoutChain } from './place.js';

/** An object store, and the key of what is lost there. */
type Lost = readonly ['cases' | 'events', IDBValidKey];

const handle = (): unknown => expect.stringMatching(/^[0-9a-z]{8}$/);

let place: Place;
afterEach(() => place.closeAll());

describe('a store that was damaged', () => {
  beforeEach(async () => {
    place = new Place();
    const store = await place.open();
    await store.create(caseOf(['a', 'b']), { sample: false });
    await store.create(caseOf(['c'], { id: 'case-2' }), { sample: false });
    store.close();
  });

  it('keeps the end of each log outside the database, and nothing of the patient', () => {
    const kept = [...place.kept];
    expect(kept).toHaveLength(2);
    for (const [name, head] of kept) {
      expect(name).toMatch(/^axillary-pathway:head:[0-9a-z]{8}$/);
      expect(head).toMatch(/^[12] [0-9a-f]{16}$/);
    }
  });

  it('notices an emptied store, reads it and does not write to it', async () => {
    await deleteDB(place.name);
    const store = await place.open();
    expect(store.condition()).toEqual({
      kind: 'damaged',
      expected: { cases: 2, events: 3 },
      found: { cases: 0, events: 0 },
      losses: [
        { handle: handle(), kind: 'missing', expected: 2, found: 0 },
        { handle: handle(), kind: 'missing', expected: 1, found: 0 },
      ],
    });
    expect(await store.list()).toEqual([]);
    for (const result of [
      await store.create(caseOf([]), { sample: false }),
      await store.importCase(caseOf([]), { sample: false }),
      await store.append('case-1', [noteEvent('x')], { seq: 0, lastEventId: '' }),
    ]) {
      expect(result).toMatchObject({ kind: 'failed', reason: 'damaged' });
    }
    store.close();
    expect((await place.open()).condition().kind).toBe('damaged');
  });

  it('writes again once somebody accepts the loss', async () => {
    await deleteDB(place.name);
    const store = await place.open();
    await store.acceptLoss();
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(await store.importCase(caseOf(['a', 'b']), { sample: false })).toMatchObject({
      kind: 'created',
    });
    store.close();
    expect((await place.open()).condition()).toEqual({ kind: 'sound' });
  });

  it('notices a shortened log, and does not show the case in part', async () => {
    await place.damage('events', ['case-1', 2]);
    const store = await place.open();
    expect(store.condition()).toMatchObject({ kind: 'damaged', found: { cases: 2, events: 2 } });
    await expect(store.read('case-1')).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringContaining('2 entries were saved for this case, 1 of them') as string,
    });
    expect((await store.read('case-2'))?.caseFile.events).toHaveLength(1);
    await store.acceptLoss();
    expect(
      await store.append('case-1', [noteEvent('x')], { seq: 2, lastEventId: 'b' }),
    ).toMatchObject({ kind: 'failed', reason: 'damaged' });
  });

  it('notices events whose case is gone', async () => {
    await place.damage('cases', 'case-1');
    const store = await place.open();
    expect(store.condition()).toMatchObject({ kind: 'damaged', found: { cases: 1 } });
    await store.acceptLoss();
    expect(await store.create(caseOf([]), { sample: false })).toMatchObject({
      kind: 'failed',
      reason: 'damaged',
    });
  });

  describe('and from which the file of a case was exported before', () => {
    const file = caseOf(['a', 'b', 'c', 'd'], { id: 'case-3' });
    const keep = { sample: false };
    const afterLoss = async (...lost: Lost[]) => {
      for (const [objectStore, key] of lost) await place.damage(objectStore, key);
      const store = await place.open();
      await store.acceptLoss();
      return store;
    };
    const entries = (...places: number[]) => places.map((seq): Lost => ['events', ['case-3', seq]]);

    beforeEach(async () => {
      const store = await place.open();
      await store.create(file, keep);
      store.close();
    });

    it.each<[string, Lost[], number]>([
      ['the first entry', entries(1), 1],
      ['an entry from the middle', entries(2), 1],
      ['the last entry', entries(4), 1],
      ['two entries', entries(1, 3), 2],
      ['all entries', entries(1, 2, 3, 4), 4],
      ['the case, and the entries are left', [['cases', 'case-3']], 0],
      ['the case and an entry', [['cases', 'case-3'], ...entries(2)], 1],
    ])('gets back %s', async (_what, lost, restored) => {
      const store = await afterLoss(...lost);
      expect(await store.importCase(file, keep)).toEqual({
        kind: 'restored',
        head: { seq: 4, lastEventId: 'd' },
        restored,
        added: 0,
      });
      expect((await store.read('case-3'))?.caseFile).toEqual(file);
      expect(await store.importCase(file, keep)).toMatchObject({ kind: 'unchanged' });
      store.close();
      expect((await place.open()).condition()).toEqual({ kind: 'sound' });
      expect(place.remembered()).toEqual([2, 1, 4]);
    });

    it('gets back what was lost, and further entries of a later file', async () => {
      const store = await afterLoss(...entries(2));
      const later = { ...file, events: [...file.events, noteEvent('e')] };
      expect(await store.importCase(later, keep)).toMatchObject({
        kind: 'restored',
        restored: 1,
        added: 1,
      });
      expect((await store.read('case-3'))?.caseFile).toEqual(later);
    });

    it('gets back what was lost from an earlier file that holds it', async () => {
      const store = await afterLoss(...entries(1));
      const earlier = { ...file, events: file.events.slice(0, 2) };
      expect(await store.importCase(earlier, keep)).toMatchObject({
        kind: 'restored',
        restored: 1,
      });
      expect((await store.read('case-3'))?.caseFile).toEqual(file);
    });

    it('takes no file in which what was lost reads otherwise', async () => {
      const store = await afterLoss(...entries(4));
      const other = { ...file, events: [...file.events.slice(0, 3), noteEvent('d', 'other')] };
      expect(await store.importCase(other, keep)).toMatchObject({
        kind: 'failed',
        reason: 'damaged',
        message: expect.stringMatching(/does not hold it as it was saved/) as string,
      });
      await expect(store.read('case-3')).rejects.toMatchObject({ reason: 'damaged' });
    });

    it('is restored whole or not at all', async () => {
      const store = await afterLoss(...entries(1, 3));
      const original = Reflect.get(IDBObjectStore.prototype, 'add') as (
        this: IDBObjectStore,
        value: unknown,
      ) => IDBRequest<IDBValidKey>;
      let writes = 0;
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        writes += 1;
        if (writes === 2) throw new DOMException('no', 'QuotaExceededError');
        return original.call(this, value);
      });
      expect(await store.importCase(file, keep)).toMatchObject({ kind: 'failed', reason: 'full' });
      vi.restoreAllMocks();
      await expect(store.read('case-3')).rejects.toMatchObject({
        message: expect.stringContaining('4 entries were saved for this case, 2 of them') as string,
      });
      expect(await store.importCase(file, keep)).toMatchObject({ kind: 'restored', restored: 2 });
    });

    it('counts once what two tabs restore at the same time', async () => {
      const store = await afterLoss(...entries(2));
      const other = await place.open();
      const results = await Promise.all([
        store.importCase(file, keep),
        other.importCase(file, keep),
      ]);
      expect(results.map(({ kind }) => kind).sort()).toEqual(['restored', 'unchanged']);
      expect(place.remembered()).toEqual([2, 1, 4]);
    });

    it('takes only what ends alike, of the same side and patient, where there were no chains', async () => {
      await place.change('case-3', withoutChain);
      const store = await afterLoss(...entries(4));
      for (const other of [
        { events: ['a', 'b', 'c', 'x'].map((id) => noteEvent(id)) },
        { patient: { id: 'p-3' } },
        { laterality: 'right' as const },
      ]) {
        expect(await store.importCase({ ...file, ...other }, keep)).toMatchObject({
          kind: 'failed',
          reason: 'damaged',
        });
      }
      expect(await store.importCase(file, keep)).toMatchObject({ kind: 'restored', restored: 1 });
    });

    it('is restored by ids and what is left where it was saved before there were chains', async () => {
      await place.change('case-3', withoutChain);
      const store = await afterLoss(...entries(2));
      for (const ids of [
        ['a', 'b', 'c', 'x'],
        // What is left behind the end of the file would stand in the log twice.
        ['a', 'd', 'c'],
        ['a'],
      ]) {
        const other = { ...file, events: ids.map((id) => noteEvent(id)) };
        expect(await store.importCase(other, keep)).toMatchObject({ kind: 'failed' });
      }
      expect(await store.importCase(file, keep)).toMatchObject({ kind: 'restored', restored: 1 });
      expect((await store.read('case-3'))?.caseFile).toEqual(file);
    });
  });

  it.each([['null'], ['{"cases":-1}'], ['no JSON'], ['7'], ['2 abc']])(
    'takes what is there as the measure where %s is remembered',
    async (remembered) => {
      for (const name of place.kept.keys()) place.kept.set(name, remembered);
      const store = await place.open();
      await store.list();
      expect(store.condition()).toEqual({ kind: 'sound' });
      expect(place.remembered()).toEqual([2, 1]);
    },
  );

  it('works where local storage is not allowed', async () => {
    const witness = localStorageWitness(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const store = await openIndexedDbStore({ name: place.name, witness });
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(
      await store.append('case-2', [noteEvent('d')], { seq: 1, lastEventId: 'c' }),
    ).toMatchObject({ kind: 'saved' });
    store.close();
  });
});
