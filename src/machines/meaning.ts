/** What an event says, before anyone asks what follows from it: the words the record, the questions and the rules share. */
import type { CaseEvent, EventOf } from './events.js';
import type { AxillaFacts, BiopsyFact, PlanFact } from './facts.js';
import type { BoardDecision } from './vocabulary.js';

const BIOPSY_DECISIONS: readonly BoardDecision[] = [
  'repeat-core',
  'fna',
  'excisional-biopsy',
  'biopsy-second-node',
];

/** A board decision that asks for tissue. */
export const asksForTissue = (decision: BoardDecision): boolean =>
  BIOPSY_DECISIONS.includes(decision);

/** A board decision other than `defer` and `other`. */
export const decides = (decision: BoardDecision): boolean =>
  decision !== 'defer' && decision !== 'other';

/** The plan an event states, or `null` where it states none. */
export function planOf(event: CaseEvent): PlanFact['kind'] | null {
  if (event.type === 'treatment.planned') {
    return event.data.approach === 'nast' ? 'nast' : (event.data.axillarySurgery ?? 'none');
  }
  if (event.type !== 'tumor-board.decided') return null;
  const { decision } = event.data;
  if (decision === 'omit-axillary-surgery') return 'none';
  return decision === 'nast' || decision === 'slnb' || decision === 'tad' || decision === 'alnd'
    ? decision
    : null;
}

/** Whether the report says suspicious or names a node moderate or high (contract, section 2). */
export const reportIsSuspicious = (data: EventOf<'imaging.reported'>['data']): boolean =>
  data.axilla === 'suspicious' || (data.nodes ?? []).some((node) => node.suspicion !== 'low');

/** Of the case's side, or of none stated. */
export const isOwnSide = (facts: AxillaFacts, event: CaseEvent): boolean =>
  event.laterality === undefined || event.laterality === facts.laterality;

/** An exam or imaging report that bears on the axilla: of the other side only where it raises suspicion. */
export function bearsOnAxilla(facts: AxillaFacts, event: CaseEvent): boolean {
  if (isOwnSide(facts, event)) return true;
  if (event.type === 'exam.recorded') return event.data.axilla !== 'negative';
  return event.type !== 'imaging.reported' || reportIsSuspicious(event.data);
}
/** The last biopsy of that id: ids are unique among biopsies not retracted, on any day of the file. */
export function biopsyOf(facts: AxillaFacts, biopsyId: string): BiopsyFact | undefined {
  let found: BiopsyFact | undefined;
  for (const node of facts.nodes) {
    for (const biopsy of node.biopsies) {
      if (biopsy.biopsyId === biopsyId && (found === undefined || biopsy.seq > found.seq))
        found = biopsy;
    }
  }
  return found;
}

/** Whether any sample has a report. */
export const somethingReported = (facts: AxillaFacts): boolean =>
  facts.nodes.some((node) => node.biopsies.some((biopsy) => biopsy.report !== null));
