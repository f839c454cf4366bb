/**
 * The page around the frame: puts the tracker of `embed.html` to use, and owns the record.
 * Needs neither Lit nor the statechart.
 */
import type { AppendOutcome } from './components/shared/append.js';
import { PROTOCOL } from './embed/envelope.js';
import type { Hello, Refused, Saved, Show } from './embed/to-frame.js';
import { readToHost } from './embed/to-host.js';
import type { ToHost } from './embed/to-host.js';
import type { CaseEvent } from './machines/events.js';
import type { CaseFile } from './pathway/types.js';

export type { AppendOutcome, CaseEvent, CaseFile };

/** What the tracker in a frame is given, and what it is told with. */
export interface EmbedOptions {
  /** The exact origin of `embed.html`, such as `https://axilla.example`: nothing goes anywhere else. */
  readonly origin: string;
  /** The case that is shown first. */
  readonly caseFile: CaseFile;
  /** The site's day, `YYYY-MM-DD`, or what gives it when a case is shown. */
  readonly today: string | (() => string);
  /** Who records, as it shall stand in the record. */
  readonly author: string;
  /** Hides everything that records. */
  readonly readOnly?: boolean;
  /** Whether the patient is invented. */
  readonly sample?: boolean;
  /**
   * Keeps entries of a case, all of them or none; resolves once they are on disk, or says why they
   * are not. Entries that are kept already, told by their ids, are answered with `saved` again.
   */
  readonly save: (events: readonly CaseEvent[], caseId: string) => Promise<AppendOutcome>;
  /** How tall the tracker is, in CSS pixels. */
  readonly onHeight?: (pixels: number) => void;
  /** Whether an entry is typed that is not saved. */
  readonly onDraft?: (hasDraft: boolean) => void;
  /** What went wrong, in words that say nothing of a patient. */
  readonly onFault?: (words: string) => void;
}

/** The tracker in a frame. */
export interface EmbeddedTracker {
  /**
   * Shows another case, or the same one anew. Resolves to `kept` where the person stays with the
   * entry they are writing: then the case before is still shown.
   *
   * @throws Error in words where the frame does not answer, or cannot read the case
   */
  readonly show: (caseFile: CaseFile) => Promise<'shown' | 'kept'>;
  /** Ends the conversation; what the frame shows stays there until the page removes it. */
  readonly close: () => void;
}

interface Asked {
  readonly caseFile: CaseFile;
  readonly settle: (answer: 'shown' | 'kept' | Error) => void;
  timer?: ReturnType<typeof setTimeout>;
}

type Unsent<Message> = Message extends unknown ? Omit<Message, 'protocol' | 'id'> : never;

/** Milliseconds that the frame has to answer; a person who is asked something has all the time. */
const ANSWER_MS = 10_000;

const NO_ANSWER =
  'The tracker did not answer within 10 seconds. Its address, the origin it was looked for at, or the list of pages that may embed it (embed.json) may be wrong.';

/** Words for the person, short enough for the protocol; whoever answers may have left them out. */
const wordsOf = (outcome: { readonly message?: string } | undefined): string =>
  String(outcome?.message ?? '')
    .trim()
    .slice(0, 500) || 'The page around the tracker could not keep the entry.';

/** A case with entries that are not in it yet. */
const withEntries = (caseFile: CaseFile, entries: readonly CaseEvent[]): CaseFile => {
  const ids = new Set(caseFile.events.map(({ id }) => id));
  return {
    ...caseFile,
    events: [...caseFile.events, ...entries.filter(({ id }) => !ids.has(id))],
  };
};

/**
 * Shows the tracker of `embed.html` in a frame whose `src` names it, and answers it.
 *
 * @param frame - the frame, in the page
 * @throws TypeError if `origin` is no exact origin
 */
export function embedTracker(frame: HTMLIFrameElement, options: EmbedOptions): EmbeddedTracker {
  const { origin, save, onHeight, onDraft, onFault } = options;
  if (new URL(origin).origin !== origin) throw new TypeError(`No exact origin: ${origin}`);

  const waiting = new Map<number, Asked>();
  let early: Asked[] = [];
  /** The case that the frame shows. */
  let current: CaseFile | undefined;
  let port: MessagePort | undefined;
  let sent = 0;
  let greeting: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const post = (message: Unsent<Show | Saved | Refused>, to = port): number => {
    sent += 1;
    to?.postMessage({ protocol: PROTOCOL, id: sent, ...message });
    return sent;
  };

  const send = (asked: Asked): void => {
    const { today, author, readOnly = false, sample = false } = options;
    const day = typeof today === 'string' ? today : today();
    // A case file is JSON; what a framework wraps around it cannot be sent.
    const caseFile: unknown = JSON.parse(JSON.stringify(asked.caseFile));
    const id = post({ type: 'show', caseFile, today: day, author, readOnly, sample });
    waiting.set(id, asked);
    asked.timer = setTimeout(() => settle(id, new Error(NO_ANSWER)), ANSWER_MS);
  };

  const settle = (id: number, answer: 'shown' | 'kept' | Error): void => {
    const asked = waiting.get(id);
    if (!asked) return;
    waiting.delete(id);
    clearTimeout(asked.timer);
    if (answer === 'shown') current = asked.caseFile;
    asked.settle(answer);
  };

  /** A new document in the frame has nothing yet: it is given what was asked for last. */
  const begin = (now: MessagePort): void => {
    clearTimeout(greeting);
    port?.close();
    port = now;
    const again = [...waiting.values(), ...early];
    for (const { timer } of again) clearTimeout(timer);
    waiting.clear();
    early = [];
    if (current && again.length === 0) again.push({ caseFile: current, settle: () => undefined });
    again.forEach(send);
  };

  const keep = async (message: ToHost & { readonly type: 'append' }): Promise<void> => {
    const { id: to, caseId, events } = message;
    const from = port;
    let outcome: AppendOutcome | undefined;
    try {
      outcome =
        caseId === current?.id
          ? await save(events, caseId)
          : { kind: 'failed', message: 'The page shows another patient by now.' };
    } catch {
      // What was thrown is for the page's own log: it may tell of the patient.
    }
    if (outcome?.kind === 'saved') {
      if (current?.id === caseId) current = withEntries(current, events);
      post({ type: 'saved', to }, from);
    } else if (outcome?.kind === 'conflict') {
      if (current?.id === caseId) current = withEntries(current, outcome.written);
      const words = 'This case was written to elsewhere meanwhile.';
      const { written } = outcome;
      post({ type: 'refused', to, words, ...(written.length > 0 && { written }) }, from);
    } else post({ type: 'refused', to, words: wordsOf(outcome) }, from);
  };

  const take = (message: ToHost): void => {
    if (message.type === 'append') void keep(message);
    else if (message.type === 'height') onHeight?.(message.pixels);
    else if (message.type === 'draft') onDraft?.(message.hasDraft);
    else if (message.type === 'blocked') clearTimeout(waiting.get(message.to)?.timer);
    else if (message.type === 'shown' || message.type === 'kept') settle(message.to, message.type);
    else if (message.type === 'fault') {
      if (message.to === undefined) onFault?.(message.words);
      else settle(message.to, new Error(message.words));
    }
  };

  /** Says hello to the document that is in the frame now, with a port of its own. */
  const greet = (): void => {
    const { port1, port2 } = new MessageChannel();
    let last = 0;
    port1.onmessage = ({ data }) => {
      const message = readToHost(data);
      if (!message) onFault?.('The frame sent a message that is none of axillary-embed/1.');
      if (!message || isClosed || message.id <= last) return;
      last = message.id;
      if (message.type === 'ready') begin(port1);
      else if (port === port1) take(message);
    };
    const hello: Hello = { protocol: PROTOCOL, id: 1, type: 'hello' };
    frame.contentWindow?.postMessage(hello, origin, [port2]);
    // Where a port is open, the document may be the one that has answered already.
    if (!port) awaitAnswer();
  };

  const awaitAnswer = (): void => {
    clearTimeout(greeting);
    greeting = setTimeout(() => giveUp(NO_ANSWER), ANSWER_MS);
  };

  const giveUp = (words: string): void => {
    const unanswered = [...waiting.values(), ...early];
    waiting.clear();
    early = [];
    for (const { timer, settle: tell } of unanswered) {
      clearTimeout(timer);
      tell(new Error(words));
    }
    if (unanswered.length === 0 && !isClosed) onFault?.(words);
  };

  const show: EmbeddedTracker['show'] = (caseFile) =>
    new Promise((resolve, reject) => {
      const settled = (answer: 'shown' | 'kept' | Error): void =>
        answer instanceof Error ? reject(answer) : resolve(answer);
      const asked: Asked = { caseFile, settle: settled };
      if (isClosed) reject(new Error('The tracker was closed.'));
      else if (port) send(asked);
      else early.push(asked);
    });

  frame.addEventListener('load', greet);
  // The document may be in the frame already, and may be waiting: another origin's shows as none.
  const inside = frame.contentDocument;
  if (!inside || (inside.readyState === 'complete' && inside.URL !== 'about:blank')) greet();
  else awaitAnswer();
  show(options.caseFile).catch((error: unknown) => {
    if (!isClosed) onFault?.((error as Error).message);
  });

  return {
    show,
    close: () => {
      isClosed = true;
      frame.removeEventListener('load', greet);
      clearTimeout(greeting);
      port?.close();
      giveUp('The tracker was closed.');
    },
  };
}
