import type { CaseEvent, EventOf } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { CARE } from './care.js';
import { CLINICAL } from './clinical.js';
import { low } from './phrases.js';
import type { Events, Phrases, Words } from './phrases.js';
import { commas, sentences } from './text.js';
import { wordOf } from './words.js';

/** An event in words. */
export interface EventText {
  /** What happened, as a short sentence: "Biopsy B1 performed." */
  readonly title: string;
  /** Its content, or nothing where the title says it all. */
  readonly text: string;
}

const PHRASES: Phrases<EventType> = { ...CLINICAL, ...CARE };

const say = <T extends EventType>(event: EventOf<T>, events: Events): Words =>
  PHRASES[event.type](event.data, events);

/**
 * An event in words, with what other events of its case say about it: the node of a report, the
 * title of a task that is done.
 *
 * @param event - the event
 * @param events - the events of its case, those that count first
 */
export function describeIn(event: CaseEvent, events: Events): EventText {
  const [title, ...parts] = say(event, events);
  const { laterality, dateEstimated, source, note } = event;
  const text = sentences(
    ...parts,
    laterality && `Side written: ${wordOf(laterality)}`,
    dateEstimated && 'Date estimated',
    source && `Source: ${commas(low(source.kind), source.reference, source.author)}`,
    note && `Note: ${note}`,
  );
  return { title, text };
}

/**
 * An event in words, from the event alone.
 *
 * @param event - an event of any type
 */
export const describeEvent = (event: CaseEvent): EventText => describeIn(event, []);
