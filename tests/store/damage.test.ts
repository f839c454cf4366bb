import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';
import { localStorageWitness } from '../../src/store/witness.js';
import { caseOf, noteEvent } from './cases.js';
import { Place } from './place.js';

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

  it('keeps numbers outside the database, and nothing of the patient', () => {
    expect(Object.fromEntries(place.kept)).toEqual({
      'axillary-pathway:heads': '{"cases":2,"events":3}',
    });
  });

  it('notices an emptied store, reads it and does not write to it', async () => {
    await deleteDB(place.name);
    const store = await place.open();
    expect(store.condition()).toEqual({
      kind: 'damaged',
      expected: { cases: 2, events: 3 },
      found: { cases: 0, events: 0 },
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

  it.each([['null'], ['{"cases":-1}'], ['no JSON']])(
    'takes what is there as the measure where %s is remembered',
    async (remembered) => {
      place.kept.set('axillary-pathway:heads', remembered);
      const store = await place.open();
      expect(store.condition()).toEqual({ kind: 'sound' });
      expect(place.kept.get('axillary-pathway:heads')).toBe('{"cases":2,"events":3}');
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
