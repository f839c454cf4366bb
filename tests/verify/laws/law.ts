/** What a law is, and the few words laws share. */
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
