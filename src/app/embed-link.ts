/** The frame's end of the conversation with the page around it. The record is that page's. */
import type { AppendOutcome } from '../components/shared/append.js';
import type { AxillaryAppendEvent } from '../components/shared/events.js';
import { PROTOCOL } from '../embed/envelope.js';
import { readToFrame } from '../embed/to-frame.js';
import type { Refused, Saved, Show } from '../embed/to-frame.js';
import { MOST_HEIGHT } from '../embed/to-host.js';
import type { ToHost } from '../embed/to-host.js';
import type { CaseEvent } from '../machines/events.js';
import { CaseFormatError, parseCase } from '../pathway/case-file/index.js';
import type { CaseFile } from '../pathway/types.js';

/** What is set and asked of the tracker. */
export interface LinkedTracker {
  caseFile: CaseFile | undefined;
  error: unknown;
  today: string;
  author: string;
  sample: boolean;
  readOnly: boolean;
  readonly hasDraft: boolean;
  readonly confirmLeave: () => Promise<boolean>;
  readonly updateComplete: Promise<unknown>;
}

/** Entries that wait for the page's answer. */
interface Pending {
  readonly caseId: string;
  readonly entries: readonly CaseEvent[];
  readonly settle: (outcome: AppendOutcome) => void;
}

type Unsent<Message> = Message extends unknown ? Omit<Message, 'protocol' | 'id'> : never;

/** A case read, or what is wrong with it. */
function read(value: unknown): { readonly caseFile?: CaseFile; readonly error?: unknown } {
  try {
    return { caseFile: parseCase(value) };
  } catch (error) {
    return { error };
  }
}

/** How a case that cannot be read is told of, without a word of it. */
const unreadable = (error: unknown): string =>
  error instanceof CaseFormatError
    ? `The case cannot be read: ${error.problems.length} places are not as axillary-case/1 has them. Nothing of it is shown.`
    : 'The case cannot be read. Nothing of it is shown.';

/** The tracker's side of an open port. */
export class EmbedLink {
  /** How many messages were none of the protocol. */
  refused = 0;
  readonly #port: MessagePort;
  readonly #tracker: LinkedTracker;
  readonly #pending = new Map<number, Pending>();
  #sent = 0;
  #last = 0;
  #height: number | undefined;
  #hadDraft = false;
  #showing: Promise<void> = Promise.resolve();

  /**
   * @param port - of the page that was accepted
   * @param tracker - shows what the page gives
   */
  constructor(port: MessagePort, tracker: LinkedTracker) {
    this.#port = port;
    this.#tracker = tracker;
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#take(data);
    port.onmessageerror = () => this.#refuse();
    this.#post({ type: 'ready' });
  }

  /** Asks the page to keep entries. */
  append(event: AxillaryAppendEvent): void {
    const { caseId, entries } = event;
    event.respondWith(
      new Promise((settle) => {
        const id = this.#post({ type: 'append', caseId, events: entries });
        this.#pending.set(id, { caseId, entries, settle });
      }),
    );
  }

  /** Tells how tall the tracker is, in CSS pixels. */
  height(whole: number): void {
    const pixels = Math.min(whole, MOST_HEIGHT);
    if (pixels === this.#height) return;
    this.#height = pixels;
    this.#post({ type: 'height', pixels });
  }

  /** Tells whether an entry is typed that is not saved. */
  draft(): void {
    const { hasDraft } = this.#tracker;
    if (hasDraft === this.#hadDraft) return;
    this.#hadDraft = hasDraft;
    this.#post({ type: 'draft', hasDraft });
  }

  #post(message: Unsent<ToHost>): number {
    this.#sent += 1;
    this.#port.postMessage({ protocol: PROTOCOL, id: this.#sent, ...message });
    return this.#sent;
  }

  #refuse(): void {
    this.refused += 1;
    this.#post({
      type: 'fault',
      words: `A message was refused: it is none of ${PROTOCOL}.`,
      refused: this.refused,
    });
  }

  #take(data: unknown): void {
    const message = readToFrame(data);
    if (!message) {
      this.#refuse();
      return;
    }
    if (message.id <= this.#last) return;
    this.#last = message.id;
    if (message.type === 'show') {
      // One after the other: a person may be asked before the first.
      this.#showing = this.#showing
        .then(() => this.#show(message))
        .catch(() => {
          const words = 'The case could not be shown.';
          this.#post({ type: 'fault', to: message.id, words });
        });
    } else this.#answer(message);
  }

  async #show({ id: to, ...message }: Show): Promise<void> {
    const tracker = this.#tracker;
    const { caseFile, error } = read(message.caseFile);
    const goesOn = caseFile !== undefined && caseFile.id === tracker.caseFile?.id;
    if (tracker.hasDraft && (!goesOn || message.readOnly)) {
      this.#post({ type: 'blocked', to });
      if (!(await tracker.confirmLeave())) {
        this.#post({ type: 'kept', to });
        return;
      }
    }
    const { today, author, readOnly, sample = false } = message;
    Object.assign(tracker, { caseFile, error, today, author, readOnly, sample });
    await tracker.updateComplete;
    this.draft();
    if (caseFile) this.#post({ type: 'shown', to });
    else this.#post({ type: 'fault', to, words: unreadable(error) });
  }

  /** What became of entries; a second answer to the same finds none that wait. */
  #answer(message: Saved | Refused): void {
    const pending = this.#pending.get(message.to);
    if (!pending) return;
    this.#pending.delete(message.to);
    const { settle, entries } = pending;
    if (message.type === 'saved') {
      this.#add(pending, entries);
      settle({ kind: 'saved' });
    } else if (message.written) settle(this.#conflict(pending, message.written));
    else settle({ kind: 'failed', message: message.words });
  }

  /** The page's own words about what it has are not believed further than the case file is read. */
  #conflict(pending: Pending, written: readonly unknown[]): AppendOutcome {
    const before = this.#tracker.caseFile;
    const known = new Set(before?.events.map(({ id }) => id));
    const added = written.filter((one) => !known.has((one as CaseEvent).id));
    const { caseFile } = read({ ...before, events: [...(before?.events ?? []), ...added] });
    if (!before || !caseFile || before.id !== pending.caseId) {
      const message =
        'This case was written to elsewhere meanwhile. Open it again before you go on.';
      return { kind: 'failed', message };
    }
    const entries = caseFile.events.slice(before.events.length);
    this.#add(pending, entries);
    return { kind: 'conflict', written: entries };
  }

  /** Shows entries that are on record now, if their case is still the one that is shown. */
  #add({ caseId }: Pending, entries: readonly CaseEvent[]): void {
    const { caseFile } = this.#tracker;
    if (caseFile?.id !== caseId) return;
    const known = new Set(caseFile.events.map(({ id }) => id));
    const added = entries.filter(({ id }) => !known.has(id));
    this.#tracker.caseFile = { ...caseFile, events: [...caseFile.events, ...added] };
  }
}
