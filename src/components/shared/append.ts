import type { EventType, PitfallCode } from '../../machines/vocabulary.js';
import type { CaseEvent } from '../../machines/events.js';

/** What came of an attempt to keep events. */
export type AppendOutcome =
  | { readonly kind: 'saved' }
  /** Others wrote to the case meanwhile; nothing was kept, `written` is what they wrote. */
  | { readonly kind: 'conflict'; readonly written: readonly CaseEvent[] }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** The answer that had not come when its time was over: what became of the entry is not known. */
      readonly later?: Promise<AppendOutcome>;
    };

/**
 * Keeps events of a case; resolves once they are on disk, or says why not. Elements take it as their
 * property `save`: `append` is a method every element has. They show the case they are given, so
 * whoever keeps events also gives them the case that has them.
 */
export type Append = (events: readonly CaseEvent[]) => Promise<AppendOutcome>;

/** What a record dialog is opened for, and what it fills in beforehand. */
export interface RecordRequest {
  readonly eventType?: EventType | undefined;
  readonly nodeId?: string | undefined;
  readonly biopsyId?: string | undefined;
  /** Further answers, by the names of the questions. */
  readonly preset?: Readonly<Record<string, string>> | undefined;
  /** Id of the event that is to be corrected or retracted. */
  readonly correct?: string;
  readonly acknowledge?: { readonly code: PitfallCode; readonly nodeId?: string | undefined };
}

/** Events with others added that are not among them. */
export const withEvents = (
  events: readonly CaseEvent[],
  others: readonly CaseEvent[],
): readonly CaseEvent[] => {
  const ids = new Set(events.map(({ id }) => id));
  return [...events, ...others.filter(({ id }) => !ids.has(id))];
};
