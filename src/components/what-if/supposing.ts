/** What can be supposed of a case, in words and as changes of its record. */
import type { CaseEvent } from '../../machines/events.js';
import { dayOf } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { suppose } from '../../pathway/inspect/index.js';
import type { Change, SupposedFact } from '../../pathway/inspect/index.js';
import { describeIn } from '../../pathway/narrative/describe.js';
import type { CaseFile, Day } from '../../pathway/types.js';
import { formatDay } from '../shared/dates.js';
import { say, told } from '../shared/say.js';
import { eventLabel } from '../shared/words.js';

/** What is done to the record: an entry is added, left out, or put on another day. */
export type Kind = 'add' | 'remove' | 'move';

export const KINDS: readonly (readonly [Kind, string])[] = [
  ['add', 'An entry that did not happen'],
  ['remove', 'Without an entry'],
  ['move', 'An entry on another day'],
];

/** A supposition: what it says, and what it does. */
export interface Supposition {
  readonly words: string;
  readonly change: Change;
}

/** Facts of one kind of event, for a list to choose from. */
export interface FactGroup {
  readonly label: string;
  readonly facts: readonly { readonly index: number; readonly label: string }[];
}

/** The facts by kind of event, in their order. */
export function groupFacts(facts: readonly SupposedFact[]): readonly FactGroup[] {
  const groups = new Map<EventType, { index: number; label: string }[]>();
  facts.forEach(({ type, label }, index) => {
    groups.set(type, [...(groups.get(type) ?? []), { index, label }]);
  });
  return [...groups].map(([type, list]) => ({ label: eventLabel(type), facts: list }));
}

/** An entry in one line: its day and what it says. */
export function entryLine(event: CaseEvent, caseFile: CaseFile): string {
  const { title, text } = describeIn(event, caseFile.events);
  return `${formatDay(dayOf(event.occurredAt))} ${told(title)} ${told(text, caseFile)}`;
}

/** Supposes a fact for a day. */
export function added(fact: SupposedFact, day: Day, number: number): Supposition {
  const event = { ...suppose(fact, day, 0), id: `supposed-${number}` };
  return {
    words: say`${told(fact.label)}, supposed for ${formatDay(day)}`,
    change: { add: event },
  };
}

/** Supposes that an entry was never made. */
export const removed = (event: CaseEvent, caseFile: CaseFile): Supposition => ({
  words: say`Without: ${entryLine(event, caseFile)}`,
  change: { remove: event.id },
});

/** Supposes that an entry happened on another day. */
export const moved = (event: CaseEvent, to: Day, caseFile: CaseFile): Supposition => ({
  words: say`${entryLine(event, caseFile)}, moved to ${formatDay(to)}`,
  change: { move: event.id, to },
});
