import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chainOf } from '../../src/pathway/integrity/index.js';
import { sha256 } from '../../src/store/digest.js';
import { DamagedCaseError } from '../../src/store/errors.js';
import type { CaseHeader } from '../../src/store/log.js';
import type { Remembered } from '../../src/store/memory-store.js';
import type { CaseStore } from '../../src/store/port.js';
import { plainRecords } from '../../src/store/records.js';
import { caseOf, noteEvent } from './cases.js';
import { withoutChain } from './place.js';
import type { Change } from './place.js';
import { places } from './spots.js';
import type { Spot } from './spots.js';

const readWhole = async (store: CaseStore) => {
  const stored = await store.read('case-1');
  if (!stored) throw new Error('There is no such case.');
  return stored;
};

describe.each(Object.entries(places))('the chain over a log in %s', (_name, place) => {
  let stores: CaseStore[] = [];
  let spot: Spot;
  let store: CaseStore;
  const tab = async () => {
    const opened = await spot.open();
    stores.push(opened);
    return opened;
  };
  const idsOf = async (one: CaseStore) =>
    (await readWhole(one)).caseFile.events.map((event) => event.id);

  beforeEach(async () => {
    stores = [];
    spot = place();
    store = await tab();
  });
  afterEach(() => stores.forEach((opened) => opened.close()));

  const THREE = { seq: 3, lastEventId: 'c' };
  const entryChanged: Change = ({ header, records }) => ({
    header,
    records: records.map((record) =>
      record.seq === 2 ? { ...record, event: noteEvent('b', 'changed') } : record,
    ),
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
      /3 entries were saved for this case, 2 of them can be read\. Entry 2 is the first .* missing/,
    ],
    [
      'a last entry that is missing',
      ({ header, records }) => ({ header, records: records.slice(0, 2) }),
      /Entry 3 is the first that does not fit/,
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
    // As the next one who opens it: what wrote the entries verifies only those that came since.
    const other = await tab();
    expect(await other.append('case-1', [noteEvent('x')], THREE)).toMatchObject({
      kind: 'failed',
      reason: 'damaged',
    });
    expect(await other.create(caseOf([]), { sample: false })).toMatchObject({ kind: 'failed' });
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

  it('takes no entry that was added from outside for one of the log', async () => {
    const { caseFile } = await readWhole(store);
    const [, added] = damages.find(([what]) => what === 'an entry that was added') ?? [];
    if (added) await spot.change(added);
    expect(await store.importCase(caseFile, { sample: false })).toMatchObject({ kind: 'failed' });
    await expect(store.read('case-1')).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('is computed for a case as it was found, and not for another of as many entries', async () => {
    await spot.change(look);
    const { header } = told;
    const { isSameHeader } = plainRecords;
    expect(isSameHeader(header, { ...header, savedAt: 'later' })).toBe(true);
    expect(isSameHeader(undefined, undefined)).toBe(true);
    expect(isSameHeader(undefined, header)).toBe(false);
    expect(isSameHeader(header, undefined)).toBe(false);
    expect(isSameHeader({ ...header, head: { seq: 3, lastEventId: 'x' } }, header)).toBe(false);
    const { chain: _chain, ...older } = header;
    expect(isSameHeader(older, header)).toBe(false);
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

  it('is verified anew on every opening, also by what wrote the entries', async () => {
    await store.append('case-1', [noteEvent('d')], THREE);
    await spot.change(entryChanged);
    await expect(store.read('case-1')).rejects.toMatchObject({ reason: 'damaged' });
    const result = await store.append('case-1', [noteEvent('e')], { seq: 4, lastEventId: 'd' });
    expect(result).toMatchObject({ kind: 'failed', reason: 'damaged' });
  });

  it('notices an entry of another tab that was changed, when it adds to it', async () => {
    const other = await tab();
    await other.append('case-1', [noteEvent('d')], THREE);
    await spot.change(({ header, records }) => ({
      header,
      records: records.map((record) =>
        record.seq === 4 ? { ...record, event: noteEvent('d', 'changed') } : record,
      ),
    }));
    expect(
      await store.append('case-1', [noteEvent('e')], { seq: 4, lastEventId: 'd' }),
    ).toMatchObject({ kind: 'failed', message: expect.stringMatching(/Entry 4 of 4/) as string });
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
