// The conversation of the tracker in a frame with the page around it, over a real port.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmbedLink } from '../../src/app/embed-link.js';
import type { LinkedTracker } from '../../src/app/embed-link.js';
import { AxillaryAppendEvent } from '../../src/components/shared/events.js';
import { PROTOCOL } from '../../src/embed/envelope.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import { exampleCases } from '../random-cases.js';
import { forgedMessages } from './forged.js';

interface Told {
  readonly id: number;
  readonly type: string;
  readonly [more: string]: unknown;
}

const [ada, eva] = exampleCases as [CaseFile, CaseFile];
const author = 'J. Osei, RN';
const today = '2026-07-16';
const note = (id: string): CaseEvent => ({
  id,
  type: 'note.added',
  occurredAt: today,
  recordedAt: `${today}T09:40:00+02:00`,
  recordedBy: author,
  data: { text: 'Called about the clip.' },
});

/** A tracker with nothing on a screen: it asks as it is told, and remembers what it was given. */
class Tracker extends EventTarget implements LinkedTracker {
  caseFile: CaseFile | undefined;
  error: unknown;
  today = '';
  author = '';
  sample = false;
  readOnly = false;
  hasDraft = false;
  updateComplete = Promise.resolve(true);
  /** Answers the question whether the draft may be left. */
  answer: (mayLeave: boolean) => void = () => undefined;

  confirmLeave(): Promise<boolean> {
    return new Promise((resolve) => {
      this.answer = (mayLeave) => {
        if (mayLeave) this.hasDraft = false;
        resolve(mayLeave);
      };
    });
  }
}

let tracker: Tracker;
let link: EmbedLink;
let page: MessagePort;
let told: Told[];
let sent: number;

/** Until everything that is on its way has come. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
};
const say = async (message: object): Promise<number> => {
  sent += 1;
  page.postMessage({ protocol: PROTOCOL, id: sent, ...message });
  await settled();
  return sent;
};
const show = (caseFile: unknown, more: object = {}): Promise<number> =>
  say({ type: 'show', caseFile, today, author, readOnly: false, ...more });
const last = (): Told | undefined => told.at(-1);
const counts = (type: string): number => told.filter((one) => one.type === type).length;

/** Records an entry; gives the event, which has the answer once it comes. */
async function record(...entries: CaseEvent[]): Promise<AxillaryAppendEvent> {
  const event = new AxillaryAppendEvent(tracker.caseFile?.id ?? '', entries);
  tracker.dispatchEvent(event);
  await settled();
  return event;
}

beforeEach(async () => {
  const { port1, port2 } = new MessageChannel();
  tracker = new Tracker();
  told = [];
  sent = 0;
  page = port1;
  page.onmessage = ({ data }) => told.push(data as Told);
  link = new EmbedLink(port2, tracker);
  tracker.addEventListener('axillary-append', (event) => link.append(event as AxillaryAppendEvent));
  await settled();
});

afterEach(() => page.close());

it('begins with ready, and shows the case that is given', async () => {
  expect(told).toEqual([{ protocol: PROTOCOL, id: 1, type: 'ready' }]);
  const to = await show(ada, { sample: true });
  expect(last()).toMatchObject({ type: 'shown', to });
  expect(tracker).toMatchObject({ caseFile: ada, today, author, sample: true, readOnly: false });
});

it('shows nothing of a case that cannot be read, and says nothing of it either', async () => {
  await show(ada);
  const to = await show({ ...eva, laterality: 'Okafor' });
  expect(tracker.caseFile).toBeUndefined();
  expect(tracker.error).toBeInstanceOf(Error);
  expect(last()).toMatchObject({ type: 'fault', to });
  expect(JSON.stringify(told)).not.toContain('Okafor');
  const polluted: unknown = JSON.parse(`{ "__proto__": { "isAdmin": true }, "format": "x" }`);
  await show(polluted);
  expect(tracker.caseFile).toBeUndefined();
  expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
});

describe('an entry', () => {
  it('goes to the page, and is on the case once the page says it is saved', async () => {
    await show(ada);
    const { answer } = await record(note('n1'));
    const asked = last();
    expect(asked).toMatchObject({ type: 'append', caseId: ada.id, events: [note('n1')] });
    expect(tracker.caseFile?.events).toHaveLength(ada.events.length);
    await say({ type: 'saved', to: asked?.id });
    expect(await answer).toEqual({ kind: 'saved' });
    expect(tracker.caseFile?.events.at(-1)).toEqual(note('n1'));
  });

  it('is refused in the words of the page, and what comes after that is nothing', async () => {
    await show(ada);
    const { answer } = await record(note('n1'));
    const to = last()?.id;
    await say({ type: 'refused', to, words: 'The record is locked by the pharmacy.' });
    await say({ type: 'saved', to });
    expect(await answer).toEqual({
      kind: 'failed',
      message: 'The record is locked by the pharmacy.',
    });
    expect(tracker.caseFile).toEqual(ada);
  });

  it('is told what others wrote, as far as it can be read', async () => {
    await show(ada);
    const { answer } = await record(note('n1'));
    const words = 'Written to elsewhere.';
    await say({ type: 'refused', to: last()?.id, words, written: [note('n2')] });
    expect(await answer).toEqual({ kind: 'conflict', written: [note('n2')] });
    expect(tracker.caseFile?.events.at(-1)).toEqual(note('n2'));

    const next = await record(note('n1'));
    await say({ type: 'refused', to: last()?.id, words, written: [{ id: 'n3' }] });
    expect(await next.answer).toMatchObject({ kind: 'failed' });
    expect(tracker.caseFile?.events).toHaveLength(ada.events.length + 1);
  });

  it('of the patient before is never added to the next', async () => {
    await show(ada);
    const { answer } = await record(note('n1'));
    const to = last()?.id;
    await show(eva);
    await say({ type: 'saved', to });
    expect(await answer).toEqual({ kind: 'saved' });
    expect(tracker.caseFile).toEqual(eva);
  });

  it('that the page put on the case itself is there once', async () => {
    await show(ada);
    await record(note('n1'));
    const to = last()?.id;
    await show({ ...ada, events: [...ada.events, note('n1')] });
    await say({ type: 'saved', to });
    expect(tracker.caseFile?.events).toHaveLength(ada.events.length + 1);
  });
});

describe('a draft', () => {
  it('blocks another patient until the person says what becomes of it', async () => {
    await show(ada);
    tracker.hasDraft = true;
    link.draft();
    const kept = await show(eva);
    expect(told.slice(-2)).toMatchObject([{ type: 'draft', hasDraft: true }, { type: 'blocked' }]);
    tracker.answer(false);
    await settled();
    expect(last()).toMatchObject({ type: 'kept', to: kept });
    expect(tracker.caseFile).toEqual(ada);

    const shown = await show(eva);
    tracker.answer(true);
    await settled();
    expect(last()).toMatchObject({ type: 'shown', to: shown });
    expect(tracker.caseFile).toEqual(eva);
    expect(told.at(-2)).toMatchObject({ type: 'draft', hasDraft: false });
  });

  it('stays where the same patient is shown anew, and blocks what would take its form away', async () => {
    await show(ada);
    tracker.hasDraft = true;
    await show({ ...ada, events: [...ada.events, note('n1')] });
    expect(last()?.type).toBe('shown');
    expect(tracker.caseFile?.events.at(-1)).toEqual(note('n1'));
    await show(ada, { readOnly: true });
    expect(last()?.type).toBe('blocked');
    expect(tracker.readOnly).toBe(false);
  });

  it('has the patients that come meanwhile wait, in their order', async () => {
    await show(ada);
    tracker.hasDraft = true;
    await show(eva);
    await show(ada, { author: 'P. Lund, MD' });
    expect(counts('blocked')).toBe(1);
    tracker.answer(true);
    await settled();
    expect(counts('shown')).toBe(3);
    expect(tracker).toMatchObject({ caseFile: ada, author: 'P. Lund, MD' });
  });
});

it('tells a height once', async () => {
  link.height(800);
  link.height(800);
  link.height(812);
  await settled();
  expect(told.slice(1)).toMatchObject([{ pixels: 800 }, { pixels: 812 }]);
});

it('500 forged messages and every replay have no effect, are counted and never echoed', async () => {
  await show(ada);
  const { answer } = await record(note('n1'));
  const to = last()?.id;
  const before = JSON.stringify(tracker);
  const valid = [
    { protocol: PROTOCOL, id: 99, type: 'show', caseFile: eva, today, author, readOnly: true },
    { protocol: PROTOCOL, id: 99, type: 'saved', to },
    { protocol: PROTOCOL, id: 99, type: 'refused', to, words: 'Canary' },
  ];
  for (const forged of forgedMessages(17, 500, valid)) page.postMessage(forged);
  // What was said before is said again, and the answer to a question that nobody asked.
  for (const message of valid) page.postMessage({ ...message, id: 1 });
  await settled();
  await say({ type: 'saved', to: 4711 });
  await settled();
  expect(JSON.stringify(tracker)).toBe(before);
  expect(link.refused).toBe(500);
  expect(counts('fault')).toBe(500);
  expect(last()).toMatchObject({ type: 'fault', refused: 500 });
  expect(JSON.stringify(told)).not.toContain('Canary');
  await say({ type: 'saved', to });
  expect(await answer).toEqual({ kind: 'saved' });
});
