// The helper of the page around the frame: what it believes of the frame, and what it says when nothing comes.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { embedTracker } from '../../src/embed-host.js';
import type { AppendOutcome, EmbeddedTracker } from '../../src/embed-host.js';
import { PROTOCOL } from '../../src/embed/envelope.js';
import { isHello, readToFrame } from '../../src/embed/to-frame.js';
import type { ToFrame } from '../../src/embed/to-frame.js';
import { exampleCases } from '../random-cases.js';
import { forgedMessages } from './forged.js';

const [ada, eva] = exampleCases;
if (!ada || !eva) throw new Error('Two example patients are needed.');
const origin = 'https://axilla.example';
const today = '2026-07-16';
const note = {
  id: 'n1',
  type: 'note.added',
  occurredAt: today,
  recordedAt: `${today}T09:40:00+02:00`,
  recordedBy: 'J. Osei, RN',
  data: { text: 'Called about the clip.' },
};

/** A frame of another origin, as far as a page can see into it. */
class FrameOfAnother extends EventTarget {
  readonly contentDocument = null;
  readonly greeted: { readonly origin: string; readonly port: MessagePort }[] = [];
  readonly contentWindow = {
    postMessage: (data: unknown, to: string, [port]: [MessagePort]) => {
      expect(isHello(data)).toBe(true);
      this.greeted.push({ origin: to, port });
    },
  };
}

let frame: FrameOfAnother;
let tracker: EmbeddedTracker;
let outcome: AppendOutcome;
let got: ToFrame[];
let sent: number;
const save = vi.fn(() => Promise.resolve(outcome));
const faults: string[] = [];
const drafts: boolean[] = [];

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** The port that the document in the frame has; listens to it. */
function inside(): MessagePort {
  const port = frame.greeted.at(-1)?.port;
  if (!port) throw new Error('Nobody said hello.');
  port.onmessage = ({ data }) => {
    const message = readToFrame(data);
    if (message) got.push(message);
  };
  return port;
}

const answer = async (port: MessagePort, message: object): Promise<number> => {
  sent += 1;
  port.postMessage({ protocol: PROTOCOL, id: sent, ...message });
  await settled();
  return sent;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frame = new FrameOfAnother();
  outcome = { kind: 'saved' };
  got = [];
  sent = 0;
  faults.length = 0;
  drafts.length = 0;
  save.mockClear();
  tracker = embedTracker(frame as unknown as HTMLIFrameElement, {
    origin,
    caseFile: ada,
    today,
    author: 'J. Osei, RN',
    save,
    onDraft: (hasDraft) => drafts.push(hasDraft),
    onFault: (words) => faults.push(words),
  });
});

afterEach(() => {
  tracker.close();
  vi.useRealTimers();
});

/** A frame that has answered and shows the first patient. */
async function open(): Promise<MessagePort> {
  const port = inside();
  await answer(port, { type: 'ready' });
  await answer(port, { type: 'shown', to: 1 });
  return port;
}

it('says hello to the exact origin, and nothing of a patient before the frame is ready', async () => {
  const port = inside();
  await settled();
  expect(frame.greeted.map((one) => one.origin)).toEqual([origin]);
  expect(got).toEqual([]);
  await answer(port, { type: 'ready' });
  expect(got).toMatchObject([{ type: 'show', caseFile: { id: ada.id }, readOnly: false, today }]);
});

it.each(['*', 'https://axilla.example/', 'axilla.example', 'https://axilla.example/embed.html'])(
  'is not called with %s for an origin',
  (wrong) => {
    const options = { origin: wrong, caseFile: ada, today, author: 'x', save };
    expect(() => embedTracker(frame as unknown as HTMLIFrameElement, options)).toThrow(TypeError);
  },
);

it('says in words that no answer came', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  expect(faults).toEqual([expect.stringContaining('did not answer within 10 seconds')]);

  const port = await open();
  const shown = expect(tracker.show(eva)).rejects.toThrow('did not answer within 10 seconds');
  await vi.advanceTimersByTimeAsync(10_000);
  await shown;
  expect(port).toBeDefined();
});

it('gives a person who is asked all the time', async () => {
  const port = await open();
  const shown = tracker.show(eva);
  await settled();
  const to = 2;
  await answer(port, { type: 'blocked', to });
  await vi.advanceTimersByTimeAsync(600_000);
  await answer(port, { type: 'kept', to });
  expect(await shown).toBe('kept');
});

it('keeps entries of the patient that is shown only, and answers each', async () => {
  const port = await open();
  await answer(port, { type: 'append', caseId: eva.id, events: [note] });
  expect(save).not.toHaveBeenCalled();
  expect(got.at(-1)).toMatchObject({ type: 'refused', to: sent });

  await answer(port, { type: 'append', caseId: ada.id, events: [note] });
  expect(save).toHaveBeenCalledExactlyOnceWith([note], ada.id);
  expect(got.at(-1)).toMatchObject({ type: 'saved', to: sent });

  outcome = { kind: 'failed', message: 'Locked.' };
  await answer(port, { type: 'append', caseId: ada.id, events: [{ ...note, id: 'n2' }] });
  expect(got.at(-1)).toMatchObject({ type: 'refused', words: 'Locked.' });

  outcome = undefined as unknown as AppendOutcome;
  await answer(port, { type: 'append', caseId: ada.id, events: [{ ...note, id: 'n2' }] });
  expect(got.at(-1)).toMatchObject({ type: 'refused' });

  save.mockRejectedValueOnce(new Error('Okafor'));
  await answer(port, { type: 'append', caseId: ada.id, events: [{ ...note, id: 'n2' }] });
  expect(got.at(-1)).toMatchObject({ type: 'refused' });
  expect(JSON.stringify([got.slice(1), faults])).not.toContain('Okafor');
});

it('gives a document that is loaded anew what was shown, with what was saved since', async () => {
  const before = await open();
  await answer(before, { type: 'append', caseId: ada.id, events: [note] });
  frame.dispatchEvent(new Event('load'));
  sent = 0;
  const port = inside();
  await answer(port, { type: 'ready' });
  const again = got.at(-1);
  expect(again?.type === 'show' && again.caseFile).toMatchObject({
    id: ada.id,
    events: [...ada.events, note],
  });
  // What the document before still says is not heard.
  await answer(before, { type: 'draft', hasDraft: true });
  expect(drafts).toEqual([]);
});

it('is not moved by 500 forged messages nor by a replay', async () => {
  const port = await open();
  const valid = [
    { protocol: PROTOCOL, id: 99, type: 'append', caseId: ada.id, events: [note] },
    { protocol: PROTOCOL, id: 99, type: 'draft', hasDraft: true },
  ];
  for (const forged of forgedMessages(29, 500, valid)) port.postMessage(forged);
  for (const message of valid) port.postMessage({ ...message, id: 1 });
  await settled();
  expect(save).not.toHaveBeenCalled();
  expect(drafts).toEqual([]);
  expect(faults).toHaveLength(500);
  expect(got).toHaveLength(1);
});

it('refuses in words what is asked after it was closed', async () => {
  await open();
  const shown = expect(tracker.show(eva)).rejects.toThrow('The tracker was closed.');
  tracker.close();
  await shown;
  await expect(tracker.show(ada)).rejects.toThrow('The tracker was closed.');
  expect(faults).toEqual([]);
});
