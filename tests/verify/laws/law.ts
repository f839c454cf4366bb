/** What a law is, and the few words laws share. */
import type { CaseEvent } from '../../../src/machines/events.js';
import type { Stage } from '../../../src/machines/vocabulary.js';
import type { CaseStatus } from '../../../src/pathway/types.js';
import type { Step } from '../explore.js';
import type { Ledger } from '../ledger.js';

/** A law over one step: `null` where it is not about it, `true` where it holds, else what is wrong. */
export interface StepLaw {
  /** Number of the requirement it is part of, and its name. */
  readonly id: string;
  readonly says: string;
  readonly judge: (step: Step) => true | string | null;
}

/** A law over what is shown of a story: first whether it is about it, then whether it holds. */
export interface StatusLaw {
  readonly id: string;
  readonly says: string;
  readonly asks: (step: Step) => boolean;
  /** A step law already speaks of every stage; this one looks at what is shown, in a part of the steps. */
  readonly thinned?: true;
  readonly judge: (step: Step, status: CaseStatus) => true | string;
}

/** Stages in which a plan is in force and treatment has not begun; `clip-due` too, where nothing is metastatic. */
export const PLANNED: readonly Stage[] = ['nast-due', 'slnb-due', 'tad-due', 'alnd-due'];

/** A plan is shown: its `-due` stage, or `clip-due` where only a plan can have led there. */
export const showsPlan = (stage: Stage, proven: boolean): boolean =>
  PLANNED.includes(stage) || (stage === 'clip-due' && !proven);

export const untreated = (ledger: Ledger): boolean => ledger.treatment === 'none';

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
