import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../src/store/port.js';
import { totalsKey } from '../../src/store/witness.js';
import { caseOf, noteEvent } from './cases.js';
import { Place } from './place.js';
import type { Change } from './place.js';

const keep = { sample: false };
const first = caseOf(['a', 'b', 'c']);
const second = caseOf(['x', 'y'], { id: 'case-2' });
const backup = [first, second].map((caseFile) => ({ caseFile, sample: false }));

let place: Place;
/** The case as a profile of last week holds it: header, entries and chain fit each other. */
let lastWeek: Parameters<Change>[0];

const opened = async (): Promise<CaseStore> => {
  const store = await place.open();
  await store.list();
  return store;
};

beforeEach(async () => {
  place = new Place();
  const store = await place.open();
  await store.create(caseOf(['a']), keep);
  await place.change('case-1', (kept) => (lastWeek = kept));
  await store.append('case-1', [noteEvent('b'), noteEvent('c')], { seq: 1, lastEventId: 'a' });
  await store.create(second, keep);
  store.close();
});
afterEach(() => place.closeAll());

describe('a store that holds a case as it was before', () => {
  beforeEach(() => place.change('case-1', () => lastWeek));

  it('is found, with the case named, and is not written to', async () => {
    const store = await opened();
    const [{ handle } = { handle: '' }] = await store.list();
    expect(store.condition()).toEqual({
      kind: 'damaged',
      expected: { cases: 2, events: 5 },
      found: { cases: 2, events: 3 },
      losses: [{ handle, caseId: 'case-1', kind: 'short', expected: 3, found: 1 }],
    });
    await expect(store.read('case-1')).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringMatching(
        /^3 entries of this case were saved on this device, 1 of them/,
      ) as string,
      kept: { id: 'case-1' },
    });
    expect((await store.read('case-2'))?.caseFile).toEqual(second);
    expect(
      await store.append('case-2', [noteEvent('z')], { seq: 2, lastEventId: 'y' }),
    ).toMatchObject({ kind: 'failed', reason: 'damaged' });
  });

  it('leaves that case out of lists over whole cases, which are shown as current', async () => {
    const store = await opened();
    const read = await store.readMany(['case-1', 'case-2']);
    expect(read.map(({ caseFile }) => caseFile.id)).toEqual(['case-2']);
  });

  it('is whole again after a backup was restored', async () => {
    const store = await opened();
    expect(await store.restore(backup)).toEqual({
      kind: 'restored',
      changes: [
        { caseId: 'case-1', kind: 'restored', added: 2 },
        { caseId: 'case-2', kind: 'same', added: 0 },
      ],
    });
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect((await store.read('case-1'))?.caseFile).toEqual(first);
  });

  it('stays damaged after a backup that does not hold what was saved last', async () => {
    const store = await opened();
    const older = { caseFile: caseOf(['a', 'b']), sample: false };
    expect(await store.restore([older])).toMatchObject({
      changes: [{ kind: 'extended', added: 1 }],
    });
    expect(store.condition()).toMatchObject({
      kind: 'damaged',
      losses: [{ expected: 3, found: 2 }],
    });
  });

  it('is taken as it is once somebody accepts the loss', async () => {
    const store = await opened();
    await store.acceptLoss();
    expect((await store.read('case-1'))?.head.seq).toBe(1);
    store.close();
    expect((await opened()).condition()).toEqual({ kind: 'sound' });
  });
});

describe('a store with another log in the place of one', () => {
  beforeEach(async () => {
    const elsewhere = new Place();
    const store = await elsewhere.open();
    await store.create(caseOf(['a', 'b', 'other']), keep);
    let exchanged: Parameters<Change>[0] | undefined;
    await elsewhere.change('case-1', (kept) => (exchanged = kept));
    elsewhere.closeAll();
    await place.change('case-1', ({ header }) => ({
      header: { ...(exchanged ?? lastWeek).header, handle: header.handle },
      records: (exchanged ?? lastWeek).records,
    }));
  });

  it('is found though its chain verifies and nothing is missing by number', async () => {
    const store = await opened();
    expect(store.condition()).toMatchObject({
      kind: 'damaged',
      expected: { cases: 2, events: 5 },
      found: { cases: 2, events: 5 },
      losses: [{ caseId: 'case-1', kind: 'exchanged' }],
    });
    const [entry] = await store.list();
    expect(entry).not.toHaveProperty('summary');
    await expect(store.read('case-1')).rejects.toMatchObject({
      message: expect.stringMatching(/^Another log than the one that was saved/) as string,
    });
  });

  it('is found before the first write, also where nobody has listed the cases', async () => {
    const store = await place.open();
    expect(
      await store.append('case-1', [noteEvent('z')], { seq: 3, lastEventId: 'other' }),
    ).toMatchObject({ kind: 'failed', reason: 'damaged' });
  });

  it('gets its log back from a backup, behind which stands what only is here', async () => {
    const store = await opened();
    expect(await store.previewRestore(backup)).toMatchObject([
      { kind: 'restored', added: 1 },
      { kind: 'same' },
    ]);
    await store.restore(backup);
    expect(store.condition()).toEqual({ kind: 'sound' });
    const ids = (await store.read('case-1'))?.caseFile.events.map(({ id }) => id);
    expect(ids).toEqual(['a', 'b', 'c', 'other']);
  });

  it('is found where it is longer than what was saved', async () => {
    await place.change('case-2', ({ header, records }) => {
      const [one, two] = records;
      if (!one || !two) return { header, records };
      const links = ['1', '2', '3'].map((digit) => digit.repeat(64));
      return {
        header: {
          ...header,
          head: { seq: 3, lastEventId: 'z' },
          chain: { first: links[0] ?? '', head: links[2] ?? '', seq: 3 },
        },
        records: [
          { ...one, link: links[0] ?? '' },
          { ...two, link: links[1] ?? '' },
          { caseId: 'case-2', seq: 3, event: noteEvent('z'), link: links[2] ?? '' },
        ],
      };
    });
    const { losses } = (await opened()).condition() as { losses: unknown };
    expect(losses).toMatchObject([
      { caseId: 'case-1', kind: 'exchanged' },
      { caseId: 'case-2', kind: 'exchanged', expected: 2, found: 3 },
    ]);
  });
});

describe('a store of which nothing is left', () => {
  it('comes back whole from a backup, each patient at the address of before', async () => {
    const before = [...place.witness.heads().keys()];
    await deleteDB(place.name);
    const store = await opened();
    expect(store.condition()).toMatchObject({ kind: 'damaged', losses: { length: 2 } });
    expect(await store.restore(backup)).toMatchObject({
      changes: [{ kind: 'new' }, { kind: 'new' }],
    });
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect((await store.list()).map(({ handle }) => handle)).toEqual(before);
  });

  it('stays damaged for the patient the backup does not hold', async () => {
    await deleteDB(place.name);
    const store = await opened();
    await store.restore(backup.slice(0, 1));
    expect(store.condition()).toMatchObject({
      kind: 'damaged',
      losses: [{ kind: 'missing', expected: 2 }],
    });
  });
});

describe('what is remembered', () => {
  it('may lag behind what is kept, as after the browser was killed', async () => {
    const [handle = ''] = place.witness.heads().keys();
    place.kept.delete(`axillary-pathway:head:${handle}`);
    const link = lastWeek.header.chain?.head.slice(0, 16) ?? '';
    place.witness.keep(handle, { seq: 1, link });
    const store = await opened();
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(place.remembered().sort()).toEqual([2, 3]);
  });

  it('is compared with the totals that an earlier version remembered, and takes their place', async () => {
    place.kept.clear();
    place.kept.set(totalsKey('axillary-pathway'), '{"cases":2,"events":5}');
    const store = await opened();
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(place.kept.has(totalsKey('axillary-pathway'))).toBe(false);
    expect(place.remembered()).toEqual([3, 2]);
  });

  it('shows a loss by those totals alone', async () => {
    place.kept.clear();
    place.kept.set(totalsKey('axillary-pathway'), '{"cases":3,"events":9}');
    const store = await place.open();
    expect(store.condition()).toEqual({
      kind: 'damaged',
      expected: { cases: 3, events: 9 },
      found: { cases: 2, events: 5 },
      losses: [],
    });
    await store.acceptLoss();
    store.close();
    expect((await opened()).condition()).toEqual({ kind: 'sound' });
  });

  it('takes less than a megabyte for 10,000 cases', () => {
    const big = new Place();
    for (let at = 0; at < 10_000; at += 1) {
      big.witness.keep(at.toString(36).padStart(8, '0'), { seq: 20, link: '0'.repeat(16) });
    }
    const characters = [...big.kept].reduce(
      (sum, [name, head]) => sum + name.length + head.length,
      0,
    );
    expect(characters).toBeLessThan(1_000_000);
  });
});
