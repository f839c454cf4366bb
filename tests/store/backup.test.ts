import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCase } from '../../src/pathway/case-file/index.js';
import { readBackup } from '../../src/pathway/integrity/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { BackupMaker, backupOf } from '../../src/store/backup.js';
import { sha256 } from '../../src/store/digest.js';
import type { CaseStore } from '../../src/store/port.js';
import { caseOf, noteEvent } from './cases.js';
import { places } from './spots.js';
import type { Spot } from './spots.js';

const AT = '2026-11-02T17:05:00+01:00';
const keep = { sample: false };
const real = (caseFile: CaseFile) => ({ caseFile, sample: false });

describe.each(Object.entries(places))('a backup of a store in %s', (_name, place) => {
  let stores: CaseStore[] = [];
  let spot: Spot;
  let store: CaseStore;
  const tab = async (at = spot) => {
    const opened = await at.open();
    stores.push(opened);
    return opened;
  };
  const whole = async (one: CaseStore) => {
    const entries = await one.list();
    return (await one.readMany(entries.map(({ caseId }) => caseId))).map(
      ({ caseFile, sample }) => ({ caseFile, sample }),
    );
  };
  const changesOf = async (...files: CaseFile[]) => {
    const previewed = await store.previewRestore(files.map(real));
    const before = await whole(store);
    const result = await store.restore(files.map(real));
    // What is previewed is what is done.
    expect(result).toEqual({ kind: 'restored', changes: previewed });
    return { changes: previewed, before };
  };

  beforeEach(async () => {
    stores = [];
    spot = place();
    store = await tab();
  });
  afterEach(() => stores.forEach((opened) => opened.close()));

  it('fills an empty store with the same cases', async () => {
    await store.create(caseOf(['a', 'b']), keep);
    await store.create(caseOf(['c'], { id: 'case-2' }), { sample: true });
    await store.create(caseOf([], { id: 'case-3' }), keep);
    const { text, facts, leftOut } = await backupOf(store, AT);
    expect(facts).toEqual({ madeAt: AT, cases: 3, entries: 3, leftOut: 0 });
    expect(leftOut).toEqual([]);

    const { held } = await readBackup(new TextEncoder().encode(text), sha256);
    const other = await tab(place());
    expect(await other.restore(held)).toMatchObject({
      changes: [
        { caseId: 'case-1', kind: 'new', added: 2 },
        { caseId: 'case-2', kind: 'new', added: 1 },
        { caseId: 'case-3', kind: 'new', added: 0 },
      ],
    });
    expect(await whole(other)).toEqual(await whole(store));
    expect((await backupOf(other, AT)).text).toBe(text);
  });

  it('reads again only what was written to since the one before, and is the same as one made anew', async () => {
    await store.create(caseOf(['a', 'b']), keep);
    await store.create(caseOf(['c'], { id: 'case-2' }), keep);
    const maker = new BackupMaker(store);
    await maker.make(AT);
    await store.append('case-2', [noteEvent('d')], { seq: 1, lastEventId: 'c' });
    await store.create(caseOf(['e'], { id: 'case-3' }), keep);
    const read = vi.spyOn(store, 'read');
    const next = await maker.make(AT);
    expect(read.mock.calls.flat()).toEqual(['case-2', 'case-3']);
    expect(next.facts).toMatchObject({ cases: 3, entries: 5 });
    expect(next.text).toBe((await backupOf(await tab(), AT)).text);
  });

  it('names a damaged case that could not go into it', async () => {
    await store.create(caseOf(['a', 'b']), keep);
    await store.create(caseOf(['c'], { id: 'case-2' }), keep);
    await spot.change(({ header, records }) => ({
      header,
      records: records.map((record) => ({ ...record, event: noteEvent('z') })),
    }));
    const { facts, leftOut } = await backupOf(await tab(), AT);
    expect(facts).toMatchObject({ cases: 1, leftOut: 1 });
    expect(leftOut).toMatchObject([{ caseId: 'case-1' }]);
  });

  it('adds what is missing, and nothing the second time', async () => {
    await store.create(caseOf(['a']), keep);
    const later = [caseOf(['a', 'b', 'c']), caseOf(['x'], { id: 'case-2' })];
    expect((await changesOf(...later)).changes).toEqual([
      { caseId: 'case-1', kind: 'extended', added: 2 },
      { caseId: 'case-2', kind: 'new', added: 1 },
    ]);
    const { changes, before } = await changesOf(...later);
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(await whole(store)).toEqual(before);
    expect((await store.read('case-1'))?.caseFile).toEqual(later[0]);
  });

  it('takes nothing away from a case that went on since', async () => {
    await store.create(caseOf(['a', 'b']), keep);
    expect((await changesOf(caseOf(['a']))).changes).toMatchObject([{ kind: 'same' }]);
    expect((await store.read('case-1'))?.head.seq).toBe(2);
  });

  it('merges by the ids of entries where both sides went on', async () => {
    await store.create(caseOf(['a', 'mine']), keep);
    const { changes } = await changesOf(caseOf(['a', 'theirs', 'theirs-2']));
    expect(changes).toEqual([{ caseId: 'case-1', kind: 'merged', added: 2 }]);
    const stored = await store.read('case-1');
    expect(stored?.caseFile.events.map(({ id }) => id)).toEqual([
      'a',
      'mine',
      'theirs',
      'theirs-2',
    ]);
  });

  it.each([
    ['side', caseOf(['a', 'b'], { laterality: 'right' })],
    ['patient', caseOf(['a', 'b'], { patient: { id: 'p-2' } })],
    ['events', caseOf([], { events: [noteEvent('a', 'other'), noteEvent('b')] })],
  ] as const)(
    'leaves a case that differs in %s as it is, and restores the others',
    async (what, file) => {
      await store.create(caseOf(['a']), keep);
      const { changes } = await changesOf(file, caseOf(['x'], { id: 'case-2' }));
      expect(changes).toEqual([
        { caseId: 'case-1', kind: 'conflict', added: 0, differs: [what] },
        { caseId: 'case-2', kind: 'new', added: 1 },
      ]);
      expect((await store.read('case-1'))?.caseFile).toEqual(caseOf(['a']));
    },
  );

  it('leaves a case as it is where both sides gave one biopsy id to a biopsy of their own', async () => {
    const withBiopsy = (id: string): CaseFile => {
      const told = { recordedAt: '2026-03-03T09:00:00Z', recordedBy: 'navigator-1' };
      const data = { biopsyId: 'B1', nodeId: 'L1', method: 'core' } as const;
      const biopsy = {
        id,
        type: 'biopsy.performed',
        occurredAt: '2026-03-03',
        data,
        ...told,
      } as const;
      return caseOf([], { events: [noteEvent('a'), biopsy] });
    };
    await store.create(withBiopsy('mine'), keep);
    const { changes } = await changesOf(withBiopsy('theirs'));
    expect(changes).toEqual([
      { caseId: 'case-1', kind: 'conflict', added: 0, differs: ['events'] },
    ]);
    expect(parseCase((await store.read('case-1'))?.caseFile)).toEqual(withBiopsy('mine'));
  });

  it('restores a damaged case from it, or says that it is beyond it', async () => {
    await store.create(caseOf(['a', 'b']), keep);
    await spot.change(({ header, records }) => ({ header, records: records.slice(1) }));
    expect(await store.previewRestore([real(caseOf(['a', 'other']))])).toMatchObject([
      { kind: 'beyond' },
    ]);
    expect((await changesOf(caseOf(['a', 'b', 'c']))).changes).toEqual([
      { caseId: 'case-1', kind: 'restored', added: 2 },
    ]);
    expect((await store.read('case-1'))?.head.seq).toBe(3);
  });

  it('refuses a backup in which one id stands for two entries', async () => {
    const twice = caseOf([], { events: [noteEvent('a'), noteEvent('a', 'other')] });
    expect(await store.restore([caseOf(['x'], { id: 'case-2' }), twice].map(real))).toMatchObject({
      kind: 'failed',
    });
    expect(await store.list()).toEqual([]);
  });

  it('tells the other tabs of a restore, once, and of none where nothing changed', async () => {
    const other = await tab();
    let heard = 0;
    other.subscribe(() => (heard += 1));
    const files = [caseOf(['a']), caseOf(['b'], { id: 'case-2' })].map(real);
    await store.restore(files);
    await expect.poll(() => heard).toBe(1);
    await store.restore(files);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(1);
  });

  it('keeps many new cases at once, each with its chain', async () => {
    await store.create(caseOf(['a']), keep);
    const many = [caseOf(['other']), ...['2', '3'].map((n) => caseOf(['x'], { id: `case-${n}` }))];
    expect(await store.createMany([...many, ...many], keep)).toEqual({ kind: 'saved', kept: 2 });
    expect((await store.read('case-1'))?.caseFile).toEqual(caseOf(['a']));
    const { facts } = await backupOf(store, AT);
    expect(facts).toMatchObject({ cases: 3, leftOut: 0 });
  });
});
