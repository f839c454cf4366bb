/** Decisions that are being written, as plain data, so that a page can put them aside and go on with them later. */
import type { CaseEvent } from '../../machines/events.js';
import { decisionData } from '../../pathway/board/index.js';
import type { BoardItem } from '../../pathway/board/index.js';
import { withEvents } from '../shared/append.js';
import type { BoardCase, DecisionDraft, Entry } from './meeting.js';

export interface HeldDecision {
  readonly caseId: string;
  readonly item: BoardItem;
  readonly draft: DecisionDraft;
  /** The ids of the entries that whoever decides saw. */
  readonly seen: readonly string[];
}

export interface HeldMeeting {
  /** The day of the meeting as typed; absent for the day of reading. */
  readonly heldOn?: string;
  readonly decisions: readonly HeldDecision[];
}

/** The entries the case is known with, also those that came with a conflict. */
const seenOf = ({ given: { caseFile }, outcome }: Entry): readonly string[] => {
  const others = outcome?.kind === 'conflict' ? outcome.written : [];
  return withEvents(caseFile.events, others).map(({ id }) => id);
};

/** What was written, to be put aside. */
export const heldDecisions = (written: readonly Entry[]): readonly HeldDecision[] =>
  written.map((entry) => ({
    caseId: entry.given.caseFile.id,
    item: entry.item,
    draft: entry.draft,
    seen: seenOf(entry),
  }));

/** The entry of the decision, where it is on record after all: saving went on while the page was left. */
export const onRecord = ({ draft }: HeldDecision, { caseFile }: BoardCase): CaseEvent | undefined =>
  caseFile.events.find(({ id }) => id === draft.id);

/** Whether an entry says what was written: both were put together in the same way. */
export const saysSo = (
  { data }: CaseEvent,
  { draft: { decision, nodeIds, rationale } }: HeldDecision,
): boolean =>
  decision !== undefined &&
  JSON.stringify(data) === JSON.stringify(decisionData(decision, nodeIds, rationale));

/** A decision as it goes on; what was written to its case meanwhile is shown with it. */
export function goneOnWith(
  { item, draft, seen }: HeldDecision,
  given: BoardCase,
): Omit<Entry, 'serial'> {
  const known = new Set(seen);
  const written = given.caseFile.events.filter(({ id }) => !known.has(id));
  return {
    given,
    item,
    draft,
    ...(written.length > 0 && { outcome: { kind: 'conflict', written } }),
  };
}
