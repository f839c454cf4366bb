/** What the tracker in a frame says to the page around it. */
import type { CaseEvent } from '../machines/events.js';
import { fits, isBoolean, isId, isList, isPlain, isText, readMessage } from './envelope.js';
import type { Check, PROTOCOL, Shape } from './envelope.js';

interface Envelope {
  readonly protocol: typeof PROTOCOL;
  readonly id: number;
}

/** The page was accepted: the port is open. */
interface Ready extends Envelope {
  readonly type: 'ready';
}

/** Entries to be kept, all of them or none; to be answered with `saved` or `refused`. */
interface Append extends Envelope {
  readonly type: 'append';
  /** The case they belong to. */
  readonly caseId: string;
  readonly events: readonly CaseEvent[];
}

/** How tall the tracker is, in CSS pixels. */
interface Height extends Envelope {
  readonly type: 'height';
  readonly pixels: number;
}

/** Whether an entry is typed that is not saved: it would block a change of patient. */
interface Draft extends Envelope {
  readonly type: 'draft';
  readonly hasDraft: boolean;
}

/**
 * What becomes of a `show`: `blocked` while the person is asked whether the entry that is being
 * written may be left, then `shown`, or `kept` where the case before stays.
 */
interface Answer extends Envelope {
  readonly type: 'blocked' | 'shown' | 'kept';
  /** The id of the `show`. */
  readonly to: number;
}

/** Something went wrong, in words that say nothing of a patient. */
interface Fault extends Envelope {
  readonly type: 'fault';
  readonly words: string;
  /** The id of the `show` that it is about. */
  readonly to?: number;
  /** How many messages were refused so far, because they are none of the protocol. */
  readonly refused?: number;
}

export type ToHost = Ready | Append | Height | Draft | Answer | Fault;

const isShort = isText(200);

/** The envelope of an entry; what it says is read by whoever keeps it. */
const ENTRY: Shape = {
  id: isShort,
  type: isShort,
  occurredAt: isShort,
  recordedAt: isShort,
  recordedBy: isShort,
  data: isPlain,
  'note?': isText(100_000),
  'laterality?': isShort,
  'dateEstimated?': isBoolean,
  'source?': isPlain,
  'ext?': isPlain,
};

const isEntries: Check = (value) =>
  isList(100)(value) && (value as readonly unknown[]).every((one) => fits(one, ENTRY));

/** Most pixels of height that are told: a frame that is longer scrolls. */
export const MOST_HEIGHT = 100_000;

const isHeight: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_HEIGHT;

const SHAPES: Readonly<Record<ToHost['type'], Shape>> = {
  ready: {},
  append: { caseId: isText(100_000), events: isEntries },
  height: { pixels: isHeight },
  draft: { hasDraft: isBoolean },
  blocked: { to: isId },
  shown: { to: isId },
  kept: { to: isId },
  fault: { words: isText(500), 'to?': isId, 'refused?': isId },
};

/** A message that came over the port; absent where it is none. */
export const readToHost = (value: unknown): ToHost | undefined =>
  readMessage(value, SHAPES) as ToHost | undefined;
