// Who keeps an entry of a tracker: the page that answers `axillary-append`, or the tracker's `save`.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Keeping } from '../../src/components/axillary-tracker/keeping.js';
import type { Append, AppendOutcome } from '../../src/components/shared/append.js';
import type { AxillaryAppendEvent } from '../../src/components/shared/events.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import { caseFile, today } from '../components/fixture.js';

const saved: AppendOutcome = { kind: 'saved' };
const note = (id: string): CaseEvent => ({
  id,
  type: 'note.added',
  occurredAt: today,
  recordedAt: `${today}T09:40:00+02:00`,
  recordedBy: 'J. Osei, RN',
  data: { text: 'Called about the clip.' },
});

class Tracker extends EventTarget {
  caseFile: CaseFile | undefined = caseFile;
  save: Append | undefined;
  answerWithin = 30;
  keeping = new Keeping(this);

  /** Handles the event before each append. */
  onAppend(handle: (event: AxillaryAppendEvent) => void): void {
    this.addEventListener('axillary-append', (event) => handle(event as AxillaryAppendEvent));
  }
}

let tracker: Tracker;

beforeEach(() => {
  vi.useFakeTimers();
  tracker = new Tracker();
});

afterEach(() => vi.useRealTimers());

it('is `save` where nobody handles the event', async () => {
  const save = vi.fn<Append>().mockResolvedValue(saved);
  tracker.save = save;
  tracker.onAppend(() => undefined);
  expect(await tracker.keeping.save([note('n1')])).toEqual(saved);
  expect(save).toHaveBeenCalledExactlyOnceWith([note('n1')]);
});

it('is the page that answers, and `save` is not asked', async () => {
  const save = vi.fn<Append>();
  tracker.save = save;
  tracker.onAppend((event) => event.respondWith({ kind: 'failed', message: 'Locked.' }));
  expect(await tracker.keeping.save([note('n1')])).toEqual({ kind: 'failed', message: 'Locked.' });
  expect(save).not.toHaveBeenCalled();
});

it('is nobody where the page cancels the event without an answer', async () => {
  const save = vi.fn<Append>();
  tracker.save = save;
  tracker.onAppend((event) => event.preventDefault());
  expect(await tracker.keeping.save([note('n1')])).toMatchObject({ kind: 'failed' });
  expect(save).not.toHaveBeenCalled();
});

it('is nobody where there is neither an answer nor `save`', async () => {
  expect(await tracker.keeping.save([note('n1')])).toMatchObject({ kind: 'failed' });
});

it('is the first answer: the second is ignored', async () => {
  tracker.onAppend((event) => event.respondWith(saved));
  tracker.onAppend((event) => event.respondWith({ kind: 'failed', message: 'No.' }));
  expect(await tracker.keeping.save([note('n1')])).toEqual(saved);
});

it('does not take an answer that is none for “saved”', async () => {
  for (const answer of [undefined, null, true, 'saved', {}, { kind: 'ok' }]) {
    tracker = new Tracker();
    tracker.onAppend((event) => event.respondWith(answer as unknown as AppendOutcome));
    expect(await tracker.keeping.save([note('n1')])).toMatchObject({ kind: 'failed' });
  }
  tracker = new Tracker();
  tracker.onAppend((event) => event.respondWith(Promise.reject(new Error('Okafor'))));
  const outcome = await tracker.keeping.save([note('n1')]);
  expect(outcome).toMatchObject({ kind: 'failed' });
  expect(JSON.stringify(outcome)).not.toContain('Okafor');
});

it('waits for a late answer, says when none came, and still hears it then', async () => {
  let answer: (outcome: AppendOutcome) => void = () => undefined;
  tracker.onAppend((event) => event.respondWith(new Promise((resolve) => (answer = resolve))));
  const first = tracker.keeping.save([note('n1')]);
  await vi.advanceTimersByTimeAsync(29_000);
  answer(saved);
  expect(await first).toEqual(saved);

  const second = tracker.keeping.save([note('n2')]);
  await vi.advanceTimersByTimeAsync(30_000);
  const outcome = await second;
  expect(outcome).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('within 30 seconds') as string,
  });
  answer(saved);
  expect(outcome.kind === 'failed' && (await outcome.later)).toEqual(saved);
});

it('refuses an answer after the event, in words', () => {
  let late: AxillaryAppendEvent | undefined;
  tracker.onAppend((event) => (late = event));
  void tracker.keeping.save([note('n1')]);
  expect(() => late?.respondWith(saved)).toThrow(/axillary-append is over/);
});

it('tells only whoever asks the event itself, and nothing above the tracker', async () => {
  const events: AxillaryAppendEvent[] = [];
  tracker.onAppend((event) => events.push(event));
  await tracker.keeping.save([note('n1')]);
  const [event] = events;
  expect(event).toMatchObject({ bubbles: false, composed: false, cancelable: true });
  expect(event?.entries).toEqual([note('n1')]);
  expect(event?.caseId).toBe(caseFile.id);
  expect(JSON.stringify({ ...event })).not.toContain('clip');
  expect(Object.keys(event ?? {}).join()).not.toMatch(/entries|case|detail/);
});

it('has what was not kept ready to be exported, with its own case only', async () => {
  expect(tracker.keeping.whole).toBe(caseFile);
  await tracker.keeping.save([note('n1')]);
  expect(tracker.keeping.whole?.events.at(-1)).toEqual(note('n1'));
  await tracker.keeping.save([note('n1')]);
  expect(tracker.keeping.whole?.events).toHaveLength(caseFile.events.length + 1);
  tracker.caseFile = { ...caseFile, id: 'another' };
  expect(tracker.keeping.whole?.events).toHaveLength(caseFile.events.length);
});
