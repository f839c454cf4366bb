import 'fake-indexeddb/auto';
// What the desk holds: entries that could not be saved stay with their case until they are, and what others write is read.
import { beforeEach, describe, expect, test } from 'vitest';
import { Desk, STORE_NAME } from '../../src/app/desk.js';
import { heldDraft } from '../../src/app/lock/held-draft.js';
import { emptyPatient } from '../../src/app/new-patient.js';
import { WritingDesk } from '../../src/app/desk-writing.js';
import type { CaseEvent } from '../../src/machines/events.js';
import { openIndexedDbStore } from '../../src/store/indexeddb-store.js';
import { turnLockOff, turnLockOn } from '../../src/store/lock/device-lock.js';
import { drawRecoveryKey } from '../../src/store/lock/recovery-key.js';
import { sealedRecords } from '../../src/store/lock/sealed-records.js';
import { createMemory, createMemoryStore } from '../../src/store/memory-store.js';
import type { Memory } from '../../src/store/memory-store.js';
import type { AppendResult, CaseStore } from '../../src/store/port.js';
import { caseOf, noteEvent } from '../store/cases.js';

class DeskOf extends WritingDesk {
  use(store: CaseStore): void {
    this.held = store;
    this.storage = 'device';
  }
  get isWriting(): boolean {
    return this.isSaving;
  }
  hear(): Promise<void> {
    return this.catchUp(undefined);
  }
}

let memory: Memory;
let desk: DeskOf;
let lists: number;
/** What the next append is answered with, in the place of the store. */
let answers: ((write: () => Promise<AppendResult>) => Promise<AppendResult>)[];

const NO_ROOM = { kind: 'failed', reason: 'full', message: 'No room.' } as const;
const refused = () => Promise.resolve(NO_ROOM);

beforeEach(async () => {
  memory = createMemory();
  answers = [];
  lists = 0;
  const store = createMemoryStore(memory);
  const append = store.append.bind(store);
  const list = store.list.bind(store);
  store.append = (...given) => {
    const write = () => append(...given);
    return answers.shift()?.(write) ?? write();
  };
  store.list = () => {
    lists += 1;
    return list();
  };
  for (const id of ['case-1', 'case-2'])
    await store.create(caseOf(['a'], { id }), { sample: false });
  desk = new DeskOf(() => undefined);
  desk.use(store);
  await desk.refresh('2026-07-16');
});

const handleOf = (caseId: string): string => desk.rowOf(caseId)?.entry.handle ?? '';
const show = (caseId: string) => desk.show(handleOf(caseId));
const idsOf = (events: readonly CaseEvent[] = []) => events.map(({ id }) => id);
const logOf = async (caseId: string) =>
  idsOf((await createMemoryStore(memory).read(caseId))?.caseFile.events);
const elsewhere = (...events: CaseEvent[]) =>
  createMemoryStore(memory).append('case-1', events, { seq: 1, lastEventId: 'a' });

describe('an entry that could not be saved', () => {
  beforeEach(async () => {
    await show('case-1');
    answers = [refused];
    await desk.save([noteEvent('first')]);
  });

  test('stays when another entry of the case is saved, or fails too', async () => {
    expect(await desk.save([noteEvent('second')])).toMatchObject({ kind: 'saved' });
    expect(idsOf(desk.unsaved?.events)).toEqual(['first']);
    answers = [refused];
    await desk.save([noteEvent('third')]);
    expect(idsOf(desk.unsaved?.events)).toEqual(['first', 'third']);
    await desk.save(desk.unsaved?.events ?? []);
    expect(desk.unsaved).toBeUndefined();
    expect(await logOf('case-1')).toEqual(['a', 'second', 'first', 'third']);
  });

  test('waits while another patient is shown, and is never tried in the case of that one', async () => {
    const handle = handleOf('case-1');
    await show('case-2');
    expect(desk.unsaved).toBeUndefined();
    expect(desk.unsavedElsewhere).toMatchObject([[handle, { message: 'No room.' }]]);
    await show('case-1');
    expect(idsOf(desk.unsaved?.events)).toEqual(['first']);
  });

  test('stays after a conflict, which shows what was written, and is saved when tried again', async () => {
    await elsewhere(noteEvent('theirs'));
    expect(await desk.save(desk.unsaved?.events ?? [])).toMatchObject({ kind: 'conflict' });
    expect(desk.unsaved).toMatchObject({
      events: [{ id: 'first' }],
      message: 'This case was written to elsewhere meanwhile. Read it first.',
    });
    await desk.save(desk.unsaved?.events ?? []);
    expect(await logOf('case-1')).toEqual(['a', 'theirs', 'first']);
    expect(desk.unsaved).toBeUndefined();
  });

  test('is taken along on locking, also where its patient is in the list no more', async () => {
    const handle = handleOf('case-1');
    memory.cases.delete('case-1');
    await desk.hear();
    const unsaved = desk.unsettled.of(desk.askedHandle);
    const held = heldDraft({
      ...{ form: emptyPatient(), handle: desk.askedHandle, entry: undefined, meeting: undefined },
      ...{ unsaved, elsewhere: [] },
    });
    expect(held).toMatchObject({ handle, unsaved: { events: [{ id: 'first' }] } });
  });

  test('waits no more once it is seen to be on disk all the same', async () => {
    await elsewhere(noteEvent('first'));
    await desk.hear();
    expect(desk.unsaved).toBeUndefined();
  });
});

test('an entry whose failure comes when another patient is shown waits with its own case', async () => {
  await show('case-1');
  let fail: (answer: AppendResult) => void = () => undefined;
  answers = [() => new Promise((resolve) => (fail = resolve))];
  const saving = desk.save([noteEvent('late')]);
  await show('case-2');
  fail(NO_ROOM);
  await saving;
  expect(desk.unsaved).toBeUndefined();
  expect(desk.unsavedElsewhere.map(([handle]) => handle)).toEqual([handleOf('case-1')]);
});

test('what is being saved is taken along on locking, as nobody hears whether it was', async () => {
  await show('case-1');
  answers = [refused];
  await desk.save([noteEvent('first')]);
  let fail: (answer: AppendResult) => void = () => undefined;
  answers = [() => new Promise((resolve) => (fail = resolve))];
  const saving = desk.save([noteEvent('second')]);
  const along = () => idsOf(desk.unsettled.of(handleOf('case-1'))?.events);
  expect(along()).toEqual(['first', 'second']);
  expect(idsOf(desk.unsaved?.events)).toEqual(['first']);
  fail({ kind: 'saved', head: { seq: 2, lastEventId: 'second' } });
  await saving;
  expect(along()).toEqual(['first']);
});

test('what was taken along and is on record after all waits no more', async () => {
  await elsewhere(noteEvent('saved'));
  await show('case-1');
  const events = [noteEvent('saved'), noteEvent('lost')];
  desk.takeUp(handleOf('case-1'), { events, message: 'It was being saved.' });
  expect(idsOf(desk.unsaved?.events)).toEqual(['lost']);
  desk.takeUp(handleOf('case-2'), { events, message: 'It was being saved.' });
  expect(idsOf(desk.unsavedElsewhere[0]?.[1].events)).toEqual(['saved', 'lost']);
});

test('a case is being saved until the last of several saves has ended, in whatever order they end', async () => {
  await show('case-1');
  let fail: (answer: AppendResult) => void = () => undefined;
  answers = [() => new Promise((resolve) => (fail = resolve))];
  const first = desk.save([noteEvent('first')]);
  expect(await desk.save([noteEvent('second')])).toMatchObject({ kind: 'saved' });
  expect(desk.isWriting).toBe(true);
  fail(NO_ROOM);
  await first;
  expect(desk.isWriting).toBe(false);
});

test('an entry that would make the case unreadable is refused and kept on the screen', async () => {
  const biopsy = (id: string): CaseEvent => ({
    ...{ id, type: 'biopsy.performed', occurredAt: '2026-03-03' },
    ...{ recordedAt: '2026-03-03T09:00:00Z', recordedBy: 'navigator-1' },
    data: { biopsyId: 'B1', nodeId: 'L1', method: 'core' },
  });
  await show('case-1');
  await elsewhere(biopsy('theirs'));
  await desk.hear();
  expect(await desk.save([biopsy('mine')])).toMatchObject({ kind: 'failed' });
  expect(idsOf(desk.unsaved?.events)).toEqual(['mine']);
  expect(await logOf('case-1')).toEqual(['a', 'theirs']);
});

test('many changes elsewhere are read in few readings', async () => {
  lists = 0;
  await Promise.all(Array.from({ length: 50 }, () => desk.hear()));
  expect(lists).toBeLessThanOrEqual(2);
});

test('what others wrote while an entry was being typed is shown once it is left', async () => {
  await show('case-1');
  let isTyping = true;
  desk.mayReplace = () => !isTyping;
  await elsewhere(noteEvent('theirs'));
  await desk.hear();
  const shown = () =>
    desk.opened.kind === 'open' ? idsOf(desk.opened.stored.caseFile.events) : [];
  expect(shown()).toEqual(['a']);
  isTyping = false;
  await desk.followOpened();
  expect(shown()).toEqual(['a', 'theirs']);
});

test('a desk that is closed while it opens, or reads, holds nothing afterwards', async () => {
  const store = await openIndexedDbStore({ name: STORE_NAME });
  await store.create(caseOf(['a']), { sample: false });
  const closed = new Desk(() => undefined);
  const opening = closed.open('2026-07-16');
  closed.close();
  await opening;
  expect(closed.store).toBeUndefined();
  await closed.open('2026-07-16');
  expect(closed.rows).toHaveLength(1);
  const reading = closed.refresh();
  closed.close();
  await reading;
  expect(closed.rows).toEqual([]);
  store.close();
});

test('a desk is opened without a lock after it was turned off, and under it again where it was not', async () => {
  const name = STORE_NAME;
  await (await openIndexedDbStore({ name })).create(caseOf(['a']), { sample: false });
  const vault = await turnLockOn(name, 'heron lamp seven gravel', drawRecoveryKey());
  const locked = new Desk(() => undefined);
  await locked.open('2026-07-16', sealedRecords(vault));
  await locked.reopen('2026-07-16');
  expect(locked.rows).toHaveLength(1);
  await turnLockOff(name, { passphrase: 'heron lamp seven gravel' });
  await locked.open('2026-07-16');
  expect(locked.trouble).toBeUndefined();
  expect(locked.rows).toHaveLength(1);
  locked.close();
});

test('an entry that is saved while other cases are handed over stands in the list afterwards', async () => {
  const store = await openIndexedDbStore({ name: STORE_NAME });
  for (const id of ['handed-1', 'handed-2', 'open-1'])
    await store.create(caseOf(['a'], { id }), { sample: false });
  store.close();
  const busy = new Desk(() => undefined);
  await busy.open('2026-07-16');
  await busy.show(busy.rowOf('open-1')?.entry.handle);
  const handing = busy.handOver(['handed-1', 'handed-2'], 'Ito', 'Okafor');
  await busy.save([noteEvent('b')]);
  expect(await handing).toMatchObject({ given: 2 });
  expect(busy.rowOf('open-1')?.entry.eventCount).toBe(2);
  busy.close();
});
