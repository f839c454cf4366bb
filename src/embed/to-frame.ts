/** What the page around the frame says to the tracker in it. */
import { isBoolean, isId, isList, isPlain, isText, readMessage } from './envelope.js';
import type { Check, PROTOCOL, Shape } from './envelope.js';

interface Envelope {
  readonly protocol: typeof PROTOCOL;
  readonly id: number;
}

/** Goes to the window of the frame, once, with the port for everything after it. */
export interface Hello extends Envelope {
  readonly type: 'hello';
}

/** A case to be shown. What it holds is read by the frame as every case file is. */
export interface Show extends Envelope {
  readonly type: 'show';
  readonly caseFile: unknown;
  /** The site's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Who records, as it shall stand in the record. */
  readonly author: string;
  readonly readOnly: boolean;
  /** Whether the patient is invented. */
  readonly sample?: boolean;
}

/** The entries of an `append` are kept. */
export interface Saved extends Envelope {
  readonly type: 'saved';
  /** The id of the `append`. */
  readonly to: number;
}

/** The entries of an `append` are not kept. */
export interface Refused extends Envelope {
  readonly type: 'refused';
  readonly to: number;
  /** Why, for the person who recorded. */
  readonly words: string;
  /** What others wrote to the case meanwhile, where that is why. */
  readonly written?: readonly unknown[];
}

export type ToFrame = Show | Saved | Refused;

const isDay: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const SHAPES: Readonly<Record<ToFrame['type'], Shape>> = {
  show: {
    caseFile: isPlain,
    today: isDay,
    author: isText(200),
    readOnly: isBoolean,
    'sample?': isBoolean,
  },
  saved: { to: isId },
  refused: { to: isId, words: isText(500), 'written?': isList(10_000) },
};

/** A message that came over the port; absent where it is none. */
export const readToFrame = (value: unknown): ToFrame | undefined =>
  readMessage(value, SHAPES) as ToFrame | undefined;

/** Whether a message to the window of the frame is the first word of a page. */
export const isHello = (value: unknown): boolean => readMessage(value, { hello: {} }) !== undefined;
