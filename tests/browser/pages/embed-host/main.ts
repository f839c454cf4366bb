// A portal with the tracker in a frame of another origin; the tests say what it answers.
import { embedTracker } from '../../../../src/embed-host.js';
import type { AppendOutcome, CaseEvent, EmbeddedTracker } from '../../../../src/embed-host.js';
import { forgedMessages } from '../../../embed/forged.js';
import { caseFile, today } from '../../../components/fixture.js';

const PROTOCOL = 'axillary-embed/1';
const author = 'J. Osei, RN';

/** The patient after the first one. */
const eva = {
  ...caseFile,
  id: 'case-of-eva',
  laterality: 'right' as const,
  patient: { id: 'p-eva', name: { family: 'Lindqvist', given: 'Eva' } },
};

let tracker: EmbeddedTracker | undefined;

const portal = {
  heights: [] as number[],
  drafts: [] as boolean[],
  faults: [] as string[],
  kept: [] as CaseEvent[],
  /** What became of the patient that was shown last. */
  shown: '',
  outcome: { kind: 'saved' } as AppendOutcome,
  /** What the frame may do, where it is kept in a sandbox. */
  sandbox: '',
  /** Every message that came to this window. */
  heard: 0,

  frame(address: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = 'Axillary pathway';
    frame.width = '1200';
    frame.height = '700';
    if (portal.sandbox !== '') frame.setAttribute('sandbox', portal.sandbox);
    frame.src = address;
    document.querySelector('main')?.append(frame);
    return frame;
  },

  embed(address: string, given = caseFile): void {
    const frame = document.querySelector('iframe') ?? portal.frame(address);
    tracker = embedTracker(frame, {
      origin: new URL(address).origin,
      caseFile: given,
      today,
      author,
      sample: true,
      save: (events) => {
        if (portal.outcome.kind === 'saved') portal.kept.push(...events);
        return Promise.resolve(portal.outcome);
      },
      onHeight: (pixels) => portal.heights.push(pixels),
      onDraft: (hasDraft) => portal.drafts.push(hasDraft),
      onFault: (words) => portal.faults.push(words),
    });
  },

  show(): void {
    portal.shown = '';
    void tracker?.show(eva).then((answer) => (portal.shown = answer));
  },

  /** Says hello to a frame that is loaded, in 500 ways that are none. */
  forgeHello(seed: number): void {
    const target = document.querySelector('iframe')?.contentWindow;
    const hello = { protocol: PROTOCOL, id: 1, type: 'hello' };
    for (const message of forgedMessages(seed, 500, [hello])) {
      target?.postMessage(message, '*', [new MessageChannel().port2]);
    }
    target?.postMessage(hello, '*');
    const { port1, port2 } = new MessageChannel();
    target?.postMessage(hello, '*', [port1, port2]);
  },

  /** Says a true hello to a window, from this one. */
  helloTo(target: Window): void {
    const hello = { protocol: PROTOCOL, id: 1, type: 'hello' };
    target.postMessage(hello, '*', [new MessageChannel().port2]);
  },

  /** Has another frame of this portal, listed but not around the tracker, say hello to it. */
  async helloFromSibling(): Promise<void> {
    const target = document.querySelector('iframe')?.contentWindow;
    const sibling = portal.frame(location.href);
    await new Promise((resolve) => sibling.addEventListener('load', resolve));
    const other = Reflect.get(sibling.contentWindow ?? {}, 'portal') as typeof portal;
    for (let count = 0; count < 500 && target; count += 1) other.helloTo(target);
    await new Promise((resolve) => setTimeout(resolve, 500));
    sibling.remove();
  },

  /** Takes a frame over by hand, without the helper, and sends 500 messages that are none. */
  async forge(address: string, seed: number): Promise<readonly unknown[]> {
    const frame = portal.frame(address);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const { port1, port2 } = new MessageChannel();
    const told: unknown[] = [];
    port1.onmessage = ({ data }) => told.push(data);
    const hello = { protocol: PROTOCOL, id: 1, type: 'hello' };
    frame.contentWindow?.postMessage(hello, new URL(address).origin, [port2]);
    const show = { protocol: PROTOCOL, type: 'show', today, author, readOnly: false };
    port1.postMessage({ ...show, id: 1, caseFile });
    for (const message of forgedMessages(seed, 500, [{ ...show, id: 9, caseFile: eva }])) {
      port1.postMessage(message);
    }
    // A replay, and a second page that wants the frame.
    port1.postMessage({ ...show, id: 1, caseFile: eva });
    frame.contentWindow?.postMessage(hello, new URL(address).origin, [new MessageChannel().port2]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return told;
  },
};

window.addEventListener('message', () => (portal.heard += 1));
Object.assign(window, { portal });

export type Portal = typeof portal;
