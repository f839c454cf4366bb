// Entries whose case is gone tell by themselves that there was a patient, also where nothing remembers it.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRecords } from '../../src/store/records.js';
import type { RecordForm } from '../../src/store/records.js';
import { localStorageWitness } from '../../src/store/witness.js';
import { caseOf, noteEvent } from './cases.js';
import { LockedPlace, form as sealed } from './lock/locked-place.js';
import { Place } from './place.js';

const keep = { sample: false };
const first = caseOf(['a', 'b']);
const second = caseOf(['c'], { id: 'case-2' });
const backup = [first, second].map((caseFile) => ({ caseFile, sample: false }));

const kinds = [
  ['kept as they are', () => new Place(), (id: string) => Promise.resolve(id)],
  ['under a lock', () => new LockedPlace(), async (id: string) => (await sealed.keysOf([id]))[0]],
] as const;

describe.each(kinds)('entries without their case, %s', (_kind, placeOf, keyOf) => {
  let place: Place;

  /** Removes what the store knows of a patient beside the entries. */
  const behead = async (id: string) => place.damage('cases', (await keyOf(id)) ?? '');
  const listed = async () => {
    const store = await place.open();
    await store.list();
    return store;
  };

  beforeEach(async () => {
    place = placeOf();
    const store = await place.open();
    await store.create(first, keep);
    await store.create(second, keep);
    store.close();
    place.kept.clear();
  });
  afterEach(() => place.closeAll());

  it('are shown as a loss, and nothing is written', async () => {
    await behead('case-1');
    const store = await listed();
    expect(store.condition()).toEqual({
      kind: 'damaged',
      expected: { cases: 2, events: 3 },
      found: { cases: 1, events: 1 },
      losses: [],
    });
    const head = { seq: 1, lastEventId: 'c' };
    expect(await store.append('case-2', [noteEvent('d')], head)).toMatchObject({
      kind: 'failed',
      reason: 'damaged',
    });
    await expect(store.read('case-1')).rejects.toMatchObject({ reason: 'damaged' });
    store.close();
    expect((await listed()).condition().kind).toBe('damaged');
  });

  it('are never no patients: that no case is left shows on opening', async () => {
    await behead('case-1');
    await behead('case-2');
    const store = await place.open();
    expect(store.condition()).toMatchObject({
      kind: 'damaged',
      expected: { cases: 2 },
      found: { cases: 0 },
    });
  });

  it('are told also where as many entries are missing from another case', async () => {
    await behead('case-2');
    await place.damage('events', [(await keyOf('case-1')) ?? '', 2]);
    expect((await listed()).condition()).toMatchObject({ kind: 'damaged', found: { cases: 1 } });
  });

  it('are told also where another case is remembered, as one that was written to since', async () => {
    const store = await listed();
    const [one, other] = await store.list();
    store.close();
    await behead('case-1');
    place.kept.clear();
    const { handle = '', head } = (one?.caseId === 'case-2' ? one : other) ?? {};
    place.witness.keep(handle, { seq: head?.seq ?? 0, link: '' });
    expect((await listed()).condition()).toMatchObject({ kind: 'damaged', expected: { cases: 2 } });
  });

  it('are let be once somebody goes on, in every tab and after closing', async () => {
    await behead('case-1');
    const [store, other] = [await listed(), await listed()];
    await store.acceptLoss();
    for (const one of [store, other]) {
      await one.list();
      expect(one.condition()).toEqual({ kind: 'sound' });
    }
    const head = { seq: 1, lastEventId: 'c' };
    expect(await store.append('case-2', [noteEvent('d')], head)).toMatchObject({ kind: 'saved' });
    store.close();
    other.close();
    expect((await listed()).condition()).toEqual({ kind: 'sound' });
    // What nobody has seen yet is told all the same.
    await behead('case-2');
    place.witness.forget([...place.witness.heads().keys()][0] ?? '');
    expect((await listed()).condition().kind).toBe('damaged');
  });

  it('come back with a backup, and are missed if their case goes once more', async () => {
    await behead('case-1');
    const damaged = await listed();
    await damaged.acceptLoss();
    expect(await damaged.restore(backup)).toMatchObject({
      kind: 'restored',
      changes: [{ kind: 'restored' }, { kind: 'same' }],
    });
    expect((await damaged.read('case-1'))?.caseFile).toEqual(first);
    damaged.close();
    await behead('case-1');
    for (const handle of place.witness.heads().keys()) place.witness.forget(handle);
    const again = await listed();
    expect(again.condition().kind).toBe('damaged');
    // A damaged store takes a backup too.
    await again.restore(backup);
    expect(again.condition()).toEqual({ kind: 'sound' });
    expect(await again.list()).toHaveLength(2);
  });

  it('are nothing to tell of where another tab keeps a new patient while the headers are read', async () => {
    const other = await place.open();
    const form = place instanceof LockedPlace ? sealed : plainRecords;
    const slow: RecordForm = {
      ...form,
      readHeaders: async (kept) => {
        await other.create(caseOf(['a', 'b'], { id: 'case-3' }), keep);
        return form.readHeaders(kept);
      },
    };
    const store = await place.open({ form: slow });
    expect(await store.list()).toHaveLength(2);
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(await store.list()).toHaveLength(3);
  });
});

it('are let be where nothing can be remembered, as long as the store is open', async () => {
  const place = new Place();
  await (await place.open()).create(first, keep);
  await place.damage('cases', 'case-1');
  const witness = localStorageWitness(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const store = await place.open({ witness });
  expect(store.condition().kind).toBe('damaged');
  await store.acceptLoss();
  await store.list();
  expect(store.condition()).toEqual({ kind: 'sound' });
  place.closeAll();
});
