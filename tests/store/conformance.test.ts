import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseSummary } from '../../src/pathway/worklist/summary.js';
import type { CaseStore, Head } from '../../src/store/port.js';
import { caseOf, noteEvent } from './cases.js';
import { places } from './spots.js';
import type { Spot } from './spots.js';

const NONE: Head = { seq: 0, lastEventId: '' };
const idsOf = async (store: CaseStore, caseId = 'case-1') =>
  (await store.read(caseId))?.caseFile.events.map((event) => event.id);

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

  it('tells how it is kept without failing, also where the browser says nothing', async () => {
    expect(Object.keys(await store.health()).sort()).toEqual(['free', 'persisted', 'used']);
  });

  it('does not forget with a further entry what other rules have changed', async () => {
    const summary = { stage: 'intake' } as unknown as CaseSummary;
    const opened = await spot.open(() => summary);
    stores.push(opened);
    await opened.create(caseOf(['a']), { sample: false });
    const head = { seq: 1, lastEventId: 'a' };
    const stageBefore = { stage: 'staged', version: '0.9' } as const;
    await opened.keepSummaries([{ caseId: 'case-1', head, summary: { ...summary, stageBefore } }]);
    await opened.append('case-1', [noteEvent('b')], head);
    expect((await opened.entry('case-1'))?.summary).toEqual({ ...summary, stageBefore });
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

  it('says so when it is closed', async () => {
    store.close();
    await expect(store.list()).rejects.toMatchObject({ reason: 'unavailable' });
    expect(await store.create(caseOf([]), { sample: false })).toMatchObject({
      kind: 'failed',
      reason: 'unavailable',
    });
  });
});
