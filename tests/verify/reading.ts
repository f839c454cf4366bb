/** What one event says, read from its data alone. */
import type { CaseEvent } from '../../src/machines/events.js';

/** The treatment a planning event states; `none` leaves out axillary surgery. */
export function planIn(event: CaseEvent): 'nast' | 'slnb' | 'tad' | 'alnd' | 'none' | null {
  if (event.type === 'treatment.planned')
    return event.data.approach === 'nast' ? 'nast' : (event.data.axillarySurgery ?? 'none');
  if (event.type !== 'tumor-board.decided') return null;
  switch (event.data.decision) {
    case 'omit-axillary-surgery':
      return 'none';
    case 'nast':
    case 'slnb':
    case 'tad':
    case 'alnd':
      return event.data.decision;
    default:
      return null;
  }
}

export const byOthers = (event: CaseEvent): boolean => event.type === 'treatment.planned';
export const byBoard = (event: CaseEvent): boolean => event.type === 'tumor-board.decided';

/** The board asks for tissue. */
export const asksForTissue = (event: CaseEvent): boolean =>
  event.type === 'tumor-board.decided' &&
  ['repeat-core', 'fna', 'excisional-biopsy', 'biopsy-second-node'].includes(event.data.decision);

/** An imaging report or restaging that says suspicious, or an exam that is not negative. */
export function isSuspicious(event: CaseEvent): boolean {
  switch (event.type) {
    case 'exam.recorded':
      return event.data.axilla !== 'negative';
    case 'imaging.reported':
      return (
        event.data.axilla === 'suspicious' ||
        (event.data.nodes ?? []).some((node) => node.suspicion !== 'low')
      );
    case 'restaging.reported':
      return event.data.axilla === 'suspicious';
    default:
      return false;
  }
}

export const callsDiscordant = (event: CaseEvent): boolean =>
  event.type === 'concordance.assessed' && event.data.verdict === 'discordant';
