import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../src/pathway/integrity/index.js';
import { sha256 } from '../../src/store/digest.js';
import { DamagedCaseError } from '../../src/store/errors.js';
import type { CaseHeader } from '../../src/store/log.js';
import { createMemory, createMemoryStore } from '../../src/store/memory-store.js';
import type { Remembered } from '../../src/store/memory-store.js';
import type { CaseStore, Head } from '../../src/store/port.js';
import { caseOf, noteEvent } from './cases.js';
import { Place } from './place.js';
import type { Change } from './place.js';

interface Spot {
  /** Opens a further connection to one and the same place, as a tab does. */
  readonly open: () => Promise<CaseStore>;
  /** Changes what is kept of `case-1` behind the store's back. */
  readonly change: (change: Change) => Promise<void>;
}

const places: Record<string, () => Spot> = {
  memory: () => {
    const memory = createMemory();
    return {
      open: () => Promise.resolve(createMemoryStore(memory)),
      change: (change) => {
        const kept = memory.cases.get('case-1');
        if (kept) memory.cases.set('case-1', change(kept));
        return Promise.resolve();
      },
    };
  },
  IndexedDB: () => {
    const place = new Place();
    return {
      open: () => place.open(),
      change: (change) => place.change('case-1', change),
    };
  },
};

const NONE: Head = { seq: 0, lastEventId: '' };
const idsOf = async (store: CaseStore, caseId = 'case-1') =>
  (await store.read(caseId))?.caseFile.events.map((event) => event.id);

const readWhole = async (store: CaseStore) => {
  const stored = await store.read('case-1');
  if (!stored) throw new Error('There is no such case.');
  return stored;
};

describe.each(Object.entries(places))('a store in %s', (_name, place) => {
  let stores: CaseStore[] = [];
  let spot: Spot;
  let store: CaseStore;
  const tab = async () => {
    const opened = await spot.open();
    stores.push(opened);
    return opened;
  };

  beforeEach(async () => {
    stores = [];
    spot = place();
    store = await tab();
  });
  afterEach(() => stores.forEach((opened) => opened.close()));

  it('starts sound and empty', async () => {
    expect(store.condition()).toEqual({ kind: 'sound' });
    expect(await store.list()).toEqual([]);
    expect(await store.read('case-1')).toBeUndefined();
  });

  it('gives back what it was given', async () => {
    const caseFile = caseOf(['a', 'b']);
    const head = { seq: 2, lastEventId: 'b' };
    expect(await store.create(caseFile, { sample: true })).toEqual({ kind: 'saved', head });
    expect(await store.read('case-1')).toMatchObject({ caseFile, head, sample: true });
    expect(await store.list()).toMatchObject([
      {
        caseId: 'case-1',
        laterality: 'left',
        patient: caseFile.patient,
        sample: true,
        head,
        eventCount: 2,
        lastRecordedAt: '2026-03-02T09:00:00Z',
      },
    ]);
  });

  it('keeps a case without events', async () => {
    expect(await store.create(caseOf([]), { sample: false })).toEqual({
      kind: 'saved',
      head: NONE,
    });
    const [entry] = await store.list();
    expect(entry).toMatchObject({ eventCount: 0, head: NONE });
    expect(entry).not.toHaveProperty('lastRecordedAt');
    expect(entry?.handle).toMatch(/^[0-9a-z]{8}$/);
  });

  it('keeps the handle of a case while the case grows', async () => {
    await store.create(caseOf([]), { sample: false });
    const [before] = await store.list();
    await store.append('case-1', [noteEvent('a')], NONE);
    const [after] = await store.list();
    expect(after?.handle).toBe(before?.handle);
  });

  it('takes a repeated create of the same case as saved, and refuses another under its id', async () => {
    await store.create(caseOf(['a']), { sample: false });
    expect(await store.create(caseOf(['a']), { sample: false })).toMatchObject({ kind: 'saved' });
    expect(
      await store.create(caseOf(['a'], { laterality: 'right' }), { sample: false }),
    ).toMatchObject({ kind: 'exists', differs: ['side'] });
    expect((await store.read('case-1'))?.caseFile.laterality).toBe('left');
  });

  it('adds events to the end of the log', async () => {
    await store.create(caseOf(['a']), { sample: false });
    const result = await store.append('case-1', [noteEvent('b'), noteEvent('c')], {
      seq: 1,
      lastEventId: 'a',
    });
    expect(result).toEqual({ kind: 'saved', head: { seq: 3, lastEventId: 'c' } });
    expect(await idsOf(store)).toEqual(['a', 'b', 'c']);
  });

  it('lets exactly one of two concurrent appends on the same head through', async () => {
    await store.create(caseOf([]), { sample: false });
    const other = await tab();
    const results = await Promise.all([
      store.append('case-1', [noteEvent('mine')], NONE),
      other.append('case-1', [noteEvent('theirs')], NONE),
    ]);
    expect(results.map((result) => result.kind).sort()).toEqual(['conflict', 'saved']);
    const ids = await idsOf(store);
    expect(ids).toHaveLength(1);
    const conflict = results.find((result) => result.kind === 'conflict');
    expect(conflict?.written.map((event) => event.id)).toEqual(ids);
    expect(conflict?.head).toEqual({ seq: 1, lastEventId: ids?.[0] });
  });

  it('shows in a conflict only what the author had not seen', async () => {
    await store.create(caseOf(['a', 'b', 'c']), { sample: false });
    const seen = { seq: 1, lastEventId: 'a' };
    const result = await store.append('case-1', [noteEvent('d')], seen);
    expect(result.kind === 'conflict' && result.written.map((event) => event.id)).toEqual([
      'b',
      'c',
    ]);
    expect(await idsOf(store)).toEqual(['a', 'b', 'c']);
  });

  it('takes a retry with the same ids as saved, also after others wrote', async () => {
    await store.create(caseOf([]), { sample: false });
    const events = [noteEvent('a'), noteEvent('b')];
    const first = await store.append('case-1', events, NONE);
    expect(await store.append('case-1', events, NONE)).toEqual(first);
    await store.append('case-1', [noteEvent('c')], { seq: 2, lastEventId: 'b' });
    expect(await store.append('case-1', events, NONE)).toEqual({
      kind: 'saved',
      head: { seq: 3, lastEventId: 'c' },
    });
    expect(await idsOf(store)).toEqual(['a', 'b', 'c']);
  });

  it('takes another event under an id that is there as a conflict', async () => {
    await store.create(caseOf(['a']), { sample: false });
    const result = await store.append('case-1', [noteEvent('a', 'other')], {
      seq: 1,
      lastEventId: 'a',
    });
    expect(result).toMatchObject({ kind: 'conflict', written: [{ id: 'a', data: { text: 'a' } }] });
  });

  it('saves all events of an append or none', async () => {
    await store.create(caseOf([]), { sample: false });
    const clash = [noteEvent('a'), noteEvent('b'), noteEvent('a', 'other')];
    expect(await store.append('case-1', clash, NONE)).toMatchObject({ kind: 'failed' });
    expect(await idsOf(store)).toEqual([]);
  });

  it('fails to add to a case it does not have', async () => {
    const result = await store.append('nobody', [noteEvent('a')], NONE);
    expect(result).toMatchObject({ kind: 'failed', reason: 'damaged' });
    expect(await store.list()).toEqual([]);
  });

  it('keeps the logs of cases with similar ids apart', async () => {
    await store.create(caseOf(['a'], { id: 'case' }), { sample: false });
    await store.create(caseOf(['b'], { id: 'case-1' }), { sample: false });
    expect(await idsOf(store, 'case')).toEqual(['a']);
    expect(await idsOf(store, 'case-1')).toEqual(['b']);
  });

  it('imports a new case, and the further events of one it has', async () => {
    expect(await store.importCase(caseOf(['a']), { sample: false })).toEqual({
      kind: 'created',
      head: { seq: 1, lastEventId: 'a' },
    });
    expect(await store.importCase(caseOf(['a', 'b', 'c']), { sample: false })).toEqual({
      kind: 'extended',
      head: { seq: 3, lastEventId: 'c' },
      added: 2,
    });
    expect(await idsOf(store)).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing to an older file', async () => {
    await store.importCase(caseOf(['a', 'b']), { sample: false });
    expect(await store.importCase(caseOf(['a']), { sample: false })).toMatchObject({
      kind: 'unchanged',
    });
    expect(await idsOf(store)).toEqual(['a', 'b']);
  });

  it.each([
    ['side', caseOf(['a', 'b'], { laterality: 'right' })],
    ['patient', caseOf(['a', 'b'], { patient: { id: 'p-2' } })],
    ['events', caseOf(['a', 'x'])],
  ])('refuses a file that differs in %s', async (difference, caseFile) => {
    await store.importCase(caseOf(['a', 'b']), { sample: false });
    expect(await store.importCase(caseFile, { sample: false })).toMatchObject({
      kind: 'exists',
      differs: [difference],
    });
    expect(await idsOf(store)).toEqual(['a', 'b']);
  });

  it('does not take the order of properties for a difference', async () => {
    const event = noteEvent('a');
    const turned = Object.fromEntries(Object.entries(event).reverse()) as typeof event;
    await store.create(caseOf([], { events: [event] }), { sample: false });
    expect(
      await store.importCase(caseOf([], { events: [turned] }), { sample: false }),
    ).toMatchObject({ kind: 'unchanged' });
  });

  it('tells this tab and the others about a write, and nobody after the end', async () => {
    const other = await tab();
    const heard: string[] = [];
    store.subscribe(() => heard.push('here'));
    const end = other.subscribe(() => heard.push('there'));
    await store.create(caseOf([]), { sample: false });
    await expect.poll(() => [...heard].sort()).toEqual(['here', 'there']);
    end();
    await store.append('case-1', [noteEvent('a')], NONE);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.filter((who) => who === 'there')).toHaveLength(1);
  });

  describe('the chain over the log', () => {
    const THREE = { seq: 3, lastEventId: 'c' };
    const entryChanged: Change = ({ header, records }) => ({
      header,
      records: records.map((record) =>
        record.seq === 2 ? { ...record, event: noteEvent('b', 'changed') } : record,
      ),
    });
    const withoutChain: Change = ({ header: { chain: _chain, ...header }, records }) => ({
      header,
      records: records.map(({ link: _link, ...record }) => record),
    });
    const headed = (more: Partial<CaseHeader>): Change => {
      return ({ header, records }) => ({ header: { ...header, ...more }, records });
    };
    let told: Remembered;
    const look: Change = (kept) => (told = kept);

    beforeEach(async () => {
      await store.create(caseOf(['a']), { sample: false });
      const head = { seq: 1, lastEventId: 'a' };
      await store.append('case-1', [noteEvent('b'), noteEvent('c')], head);
    });

    it('is the chain of the case file, however it was written', async () => {
      await spot.change(look);
      const { links } = await chainOf(caseOf(['a', 'b', 'c']), sha256);
      expect(told.header.chain).toEqual({ first: links[0], head: links[3], seq: 3 });
      expect(told.records.map(({ link }) => link)).toEqual(links.slice(1));
    });

    it('grows with what is imported', async () => {
      await store.importCase(caseOf(['a', 'b', 'c', 'd']), { sample: false });
      await spot.change(look);
      const { links } = await chainOf(caseOf(['a', 'b', 'c', 'd']), sha256);
      expect(told.header.chain).toEqual({ first: links[0], head: links[4], seq: 4 });
    });

    const damages: readonly (readonly [string, Change, RegExp])[] = [
      ['an entry that was changed', entryChanged, /Entry 2 of 3 .* not as it was saved/],
      [
        'entries in another order',
        ({ header, records }) => ({
          header,
          records: [2, 1, 3].flatMap((from, index) => {
            const record = records[from - 1];
            return record ? [{ ...record, seq: index + 1 }] : [];
          }),
        }),
        /Entry 1 of 3/,
      ],
      [
        'an entry that is missing',
        ({ header, records }) => ({ header, records: records.filter(({ seq }) => seq !== 2) }),
        /3 entries were saved for this case, 2 of them can be read; entry 2 is the first .* missing/,
      ],
      [
        'a last entry that is missing',
        ({ header, records }) => ({ header, records: records.slice(0, 2) }),
        /entry 3 is the first that does not fit/,
      ],
      [
        'an entry that was added',
        ({ header, records }) => ({
          header: { ...header, head: { seq: 4, lastEventId: 'd' } },
          records: [...records, { caseId: 'case-1', seq: 4, event: noteEvent('d') }],
        }),
        /Entry 4 of 4/,
      ],
      ['another side', headed({ laterality: 'right' }), /side or the patient/],
      ['another patient', headed({ patient: { id: 'p-2' } }), /side or the patient/],
      [
        'another end of the chain',
        ({ header, records }) => ({
          header: {
            ...header,
            ...(header.chain && { chain: { ...header.chain, head: '0'.repeat(64) } }),
          },
          records,
        }),
        /fit each other, but not the end/,
      ],
    ];

    it.each(damages)('shows a case with %s as damaged', async (_what, damage, message) => {
      await spot.change(damage);
      const failure: unknown = await store.read('case-1').catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DamagedCaseError);
      expect(failure).toMatchObject({
        reason: 'damaged',
        message: expect.stringMatching(message) as string,
        kept: { id: 'case-1', events: { length: expect.any(Number) as number } },
      });
    });

    it.each(damages)('does not write to a case with %s', async (_what, damage) => {
      await spot.change(damage);
      await spot.change(look);
      const before = told;
      expect(await store.append('case-1', [noteEvent('x')], THREE)).toMatchObject({
        kind: 'failed',
        reason: 'damaged',
      });
      expect(await store.create(caseOf([]), { sample: false })).toMatchObject({ kind: 'failed' });
      await spot.change(look);
      expect(told).toEqual(before);
    });

    // Of an entry that was added, and told of in the header, the file cannot know.
    const restorable = damages.filter(([what]) => what !== 'an entry that was added');
    it.each(restorable)('restores a case with %s from its file', async (_what, damage) => {
      const { caseFile, handle } = await readWhole(store);
      await spot.change(damage);
      const result = await store.importCase(caseFile, { sample: false });
      expect(result).toMatchObject({ kind: 'restored', head: THREE, added: 0 });
      expect(await store.read('case-1')).toMatchObject({ caseFile, head: THREE, handle });
      expect(await store.importCase(caseFile, { sample: false })).toMatchObject({
        kind: 'unchanged',
      });
    });

    it.each(damages)('restores a case with %s from no other file', async (_what, damage) => {
      await spot.change(damage);
      await spot.change(look);
      const before = told;
      const files = [
        caseOf([], { events: [noteEvent('a'), noteEvent('b'), noteEvent('c', 'other')] }),
        caseOf(['x', 'b', 'c']),
        caseOf(['a', 'b', 'c'], { patient: { id: 'p-3' } }),
      ];
      for (const file of files) {
        expect(await store.importCase(file, { sample: false })).toMatchObject({
          kind: 'failed',
          reason: 'damaged',
          message: expect.stringContaining('nothing was changed') as string,
        });
      }
      await spot.change(look);
      expect(told).toEqual(before);
    });

    it('is not asked for where a case was saved before there were chains', async () => {
      await spot.change(withoutChain);
      await spot.change(entryChanged);
      expect(await idsOf(store)).toEqual(['a', 'b', 'c']);
    });

    it('is given to such a case with its next entry', async () => {
      await spot.change(withoutChain);
      await store.append('case-1', [noteEvent('d')], THREE);
      await spot.change(look);
      const { links } = await chainOf(caseOf(['a', 'b', 'c', 'd']), sha256);
      expect(told.header.chain).toEqual({ first: links[0], head: links[4], seq: 4 });
      await spot.change(entryChanged);
      await expect(store.read('case-1')).rejects.toMatchObject({ reason: 'damaged' });
    });

    it('holds after many appends of four tabs, of which none is lost', async () => {
      const tabs = [store, await tab(), await tab(), await tab()];
      await Promise.all(
        tabs.map(async (one, who) => {
          for (let count = 0; count < 25;) {
            const { head } = await readWhole(one);
            const result = await one.append('case-1', [noteEvent(`${who}-${count}`)], head);
            expect(result.kind).not.toBe('failed');
            if (result.kind === 'saved') count += 1;
          }
        }),
      );
      const ids = await idsOf(await tab());
      expect(ids).toHaveLength(103);
      expect(new Set(ids).size).toBe(103);
    });
  });

  it('says so when it is closed', async () => {
    store.close();
    await expect(store.list()).rejects.toMatchObject({ reason: 'unavailable' });
    expect(await store.create(caseOf([]), { sample: false })).toMatchObject({
      kind: 'failed',
      reason: 'unavailable',
    });
  });
});
