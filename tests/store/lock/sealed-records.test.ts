// Records under a lock: nothing of them can be read, and none passes for another.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseStore } from '../../../src/store/port.js';
import type { KeptEvent, KeptHeader } from '../../../src/store/records.js';
import { caseOf, noteEvent } from '../cases.js';
import { LockedPlace } from './locked-place.js';

let place: LockedPlace;
let store: CaseStore;

beforeEach(async () => {
  place = new LockedPlace();
  store = await place.open();
  await store.create(caseOf(['a', 'b'], { id: 'OKAFOR Ada left' }), { sample: false });
  await store.create(caseOf(['a', 'b'], { id: 'case-2' }), { sample: false });
});
afterEach(() => place.closeAll());

const flipped = <Kept extends KeptHeader | KeptEvent>(kept: Kept, at: number): Kept => {
  if (!('sealed' in kept)) throw new Error('It is not sealed.');
  return { ...kept, sealed: kept.sealed.map((byte, index) => (index === at ? byte ^ 1 : byte)) };
};

const all = async (): Promise<readonly KeptEvent[]> => (await place.raw()).events;

test('beside counts and places nothing of a case can be read, not even its id', async () => {
  const { headers, events } = await place.raw();
  expect(headers).toHaveLength(2);
  expect(events.map(({ seq }) => seq).sort()).toEqual([1, 1, 2, 2]);
  for (const kept of [...headers, ...events]) {
    expect(Object.keys(kept).sort()).toEqual(
      'seq' in kept ? ['caseId', 'sealed', 'seq'] : ['caseId', 'sealed'],
    );
    expect(kept.caseId).toMatch(/^[0-9a-f]{32}$/);
    const text = 'sealed' in kept ? new TextDecoder('latin1').decode(kept.sealed) : '';
    expect(text).not.toMatch(/OKAFOR|Ada|Sample|note|2026|navigator/);
  }
  expect([...place.kept.values()].join()).not.toMatch(/OKAFOR|Ada|Sample|2026/);
});

describe('a case is shown as damaged, and nothing is written to it', () => {
  const expectDamaged = async (): Promise<void> => {
    await expect(store.read('case-2')).rejects.toMatchObject({ reason: 'damaged' });
    const head = { seq: 2, lastEventId: 'b' };
    expect(await store.append('case-2', [noteEvent('c')], head)).toMatchObject({
      kind: 'failed',
      reason: 'damaged',
    });
    expect((await store.read('OKAFOR Ada left'))?.caseFile.events).toHaveLength(2);
  };
  const entry = async (caseId: string, seq: number): Promise<KeptEvent> => {
    const { form } = await import('./locked-place.js');
    const [key] = await form.keysOf([caseId]);
    const found = (await all()).find((one) => one.caseId === key && one.seq === seq);
    if (!found) throw new Error('There is no such entry.');
    return found;
  };

  test('where a byte of an entry was changed', async () => {
    await place.put('events', flipped(await entry('case-2', 1), 20));
    await expectDamaged();
  });

  test('where the entry of another case stands in its place', async () => {
    const { caseId, seq } = await entry('case-2', 1);
    await place.put('events', { ...(await entry('OKAFOR Ada left', 1)), caseId, seq });
    await expectDamaged();
  });

  test('where two of its entries are exchanged', async () => {
    const [first, second] = [await entry('case-2', 1), await entry('case-2', 2)];
    await place.put('events', { ...first, seq: 2 });
    await place.put('events', { ...second, seq: 1 });
    await expectDamaged();
  });

  test('and a file of it that was exported before restores it', async () => {
    await place.put('events', flipped(await entry('case-2', 2), 20));
    const file = caseOf(['a', 'b'], { id: 'case-2' });
    expect(await store.importCase(file, { sample: false })).toMatchObject({
      kind: 'restored',
      restored: 1,
    });
    expect((await store.read('case-2'))?.caseFile).toEqual(file);
    store.close();
    expect((await place.open()).condition()).toEqual({ kind: 'sound' });
  });
});

test('a patient that cannot be opened is told of, and the others are listed', async () => {
  const { headers } = await place.raw();
  const [first] = headers;
  if (first) await place.put('cases', flipped(first, 30));
  expect(await store.list()).toHaveLength(1);
  expect(store.condition()).toMatchObject({
    kind: 'damaged',
    expected: { cases: 2 },
    found: { cases: 1 },
  });
});

test('where no patient can be opened somebody can go on all the same', async () => {
  for (const header of (await place.raw()).headers) await place.put('cases', flipped(header, 30));
  expect(await store.list()).toEqual([]);
  const file = caseOf(['a'], { id: 'case-9' });
  expect(await store.create(file, { sample: false })).toMatchObject({ reason: 'damaged' });
  await store.acceptLoss();
  await store.list();
  expect(store.condition()).toEqual({ kind: 'sound' });
  expect(await store.create(file, { sample: false })).toMatchObject({ kind: 'saved' });
});

test('a summary computed anew is sealed too', async () => {
  const [entry] = await store.list();
  if (!entry) throw new Error('There is no case.');
  const summary = { stage: 'intake', note: 'Readable' } as unknown as NonNullable<
    typeof entry.summary
  >;
  await store.keepSummaries([{ caseId: entry.caseId, head: entry.head, summary }]);
  expect((await store.entry(entry.caseId))?.summary).toEqual(summary);
  const { headers } = await place.raw();
  const texts = headers.map((kept) =>
    'sealed' in kept ? new TextDecoder('latin1').decode(kept.sealed) : 'not sealed',
  );
  expect(texts.join()).not.toMatch(/Readable|intake|not sealed/);
});
