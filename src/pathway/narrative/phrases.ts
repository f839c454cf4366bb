import type { CaseEvent, EventDataMap } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import type { Part } from './text.js';
import { lower, wordOf } from './words.js';

/** Events of a case, those that count first. */
export type Events = readonly CaseEvent[];

/** A short sentence for the title, and what follows it. */
export type Words = readonly [title: string, ...parts: Part[]];

/** For each type, the words of an event; the events of its case say what it leaves out. */
export type Phrases<T extends EventType> = {
  readonly [K in T]: (data: EventDataMap[K], events: Events) => Words;
};

/** A reason in somebody's own words. */
export const quoted = (text: string): string => `“${text}”`;

/** A list word inside a sentence. */
export const low = (word: string | undefined): Part => word !== undefined && lower(wordOf(word));

/** A list word, and what was written beside it. */
export const detail = (word: string, text: string | undefined): string =>
  text ? `${wordOf(word)}: ${text}` : wordOf(word);
