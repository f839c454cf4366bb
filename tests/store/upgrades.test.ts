// What other versions of the application leave, and what this one makes of it; and the other way round.
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { turnLockOn } from '../../src/store/lock/device-lock.js';
import { drawRecoveryKey } from '../../src/store/lock/recovery-key.js';
import { sealedRecords } from '../../src/store/lock/sealed-records.js';
import { totalsKey } from '../../src/store/witness.js';
import { caseOf, noteEvent } from './cases.js';
import { Place, withoutChain } from './place.js';

const keep = { sample: false };
const AB = { seq: 2, lastEventId: 'b' };

let place: Place;
beforeEach(async () => {
  place = new Place();
  const store = await place.open();
  await store.create(caseOf(['a', 'b']), keep);
  store.close();
});
afterEach(() => place.closeAll());

/** As the first version kept it: no chain, no summary, and the totals alone in the local storage. */
async function asFirstVersion(): Promise<void> {
  await place.change('case-1', withoutChain);
  place.kept.clear();
  place.kept.set(totalsKey('axillary-pathway'), '{"cases":1,"events":2}');
}

describe('from the first version to this one', () => {
  beforeEach(asFirstVersion);

  it('everything is read, and the ends of the logs are remembered from then on', async () => {
    const store = await place.open();
    expect((await store.list()).map(({ caseId }) => caseId)).toEqual(['case-1']);
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect((await store.read('case-1'))?.caseFile).toEqual(caseOf(['a', 'b']));
    expect([...place.witness.heads().values()]).toEqual([{ seq: 2, link: '' }]);
  });

  it('the next entry gives the log its chain, and the witness its link', async () => {
    const store = await place.open();
    await store.append('case-1', [noteEvent('c')], AB);
    const [head] = place.witness.heads().values();
    expect(head).toMatchObject({ seq: 3, link: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    expect(store.condition()).toEqual({ kind: 'sound' });
  });

  it('and back: the first version reads what this one has written, and it is sound again here', async () => {
    const store = await place.open();
    await store.append('case-1', [noteEvent('c')], AB);
    store.close();
    // The first version adds an entry of its own, without a link, and leaves the header without a chain.
    await place.change('case-1', (kept) => {
      const { header, records } = withoutChain(kept);
      return {
        header: { ...header, head: { seq: 4, lastEventId: 'd' } },
        records: [...records, { caseId: 'case-1', seq: 4, event: noteEvent('d') }],
      };
    });
    const again = await place.open();
    expect((await again.read('case-1'))?.head.seq).toBe(4);
    await again.list();
    expect(again.condition()).toEqual({ kind: 'sound' });
  });
});

describe('from a database of version 1, which had no lock', () => {
  /** Makes the database as version 1 did, with all that is kept of the case. */
  async function asVersionOne(): Promise<void> {
    await asFirstVersion();
    place.closeAll();
    const now = await openDB(place.name);
    const header: unknown = await now.get('cases', 'case-1');
    const records: readonly unknown[] = await now.getAll('events');
    now.close();
    await deleteDB(place.name);
    const before = await openDB(place.name, 1, {
      upgrade(database) {
        database.createObjectStore('cases', { keyPath: 'caseId' });
        database.createObjectStore('events', { keyPath: ['caseId', 'seq'] });
      },
    });
    await before.put('cases', header);
    for (const record of records) await before.put('events', record);
    before.close();
  }
  beforeEach(asVersionOne);

  it('nothing is missed, and entries follow those that are there', async () => {
    const store = await place.open();
    await store.list();
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(await store.append('case-1', [noteEvent('c')], AB)).toMatchObject({ kind: 'saved' });
    expect((await store.read('case-1'))?.head.seq).toBe(3);
  });

  it('the lock can be turned on, and all is there under it', async () => {
    (await place.open()).close();
    const vault = await turnLockOn(place.name, 'heron lamp seven gravel', drawRecoveryKey());
    const store = await place.open({ form: sealedRecords(vault) });
    expect((await store.read('case-1'))?.caseFile).toEqual(caseOf(['a', 'b']));
  });

  it('a tab of that version that is still open is asked to close, and holds nothing up for good', async () => {
    const old = await openDB(place.name, 1, { blocking: () => old.close() });
    const store = await place.open();
    expect((await store.list()).map(({ caseId }) => caseId)).toEqual(['case-1']);
  });

  it('a tab of that version that does not close is told of, and nothing is changed', async () => {
    const old = await openDB(place.name, 1);
    await expect(place.open()).rejects.toMatchObject({ reason: 'blocked' });
    expect(await old.count('events')).toBe(2);
    old.close();
    expect((await (await place.open()).list()).length).toBe(1);
  });
});

describe('from a newer version to this one', () => {
  it('what a newer version remembers in another form counts as nothing remembered', async () => {
    for (const name of place.kept.keys()) place.kept.set(name, '{"format":2}');
    const store = await place.open();
    await store.list();
    expect(store.condition()).toEqual({ kind: 'sound' });
  });

  it('a summary of other rules is kept as it is, and says so', async () => {
    const store = await place.open();
    const summary = { rules: '9.0.0 7 {}', stage: 'intake' };
    await store.keepSummaries([{ caseId: 'case-1', head: AB, summary: summary as never }]);
    expect((await store.entry('case-1'))?.summary?.rules).toBe('9.0.0 7 {}');
  });

  it('a database of a newer version is read, and nothing of it or of the witness is changed', async () => {
    (await openDB(place.name, 99)).close();
    const before = new Map(place.kept);
    const store = await place.open({ readOnly: true });
    await store.list();
    expect((await store.read('case-1'))?.head).toEqual(AB);
    expect(await store.restore([{ caseFile: caseOf(['a', 'b', 'c']), ...keep }])).toMatchObject({
      kind: 'failed',
      reason: 'newer',
    });
    await store.acceptLoss();
    expect(store.condition()).toEqual({ kind: 'newer' });
    expect(new Map(place.kept)).toEqual(before);
  });
});
