/**
 * The words everything else is made of: the event types in their clinical order and the pitfall codes, with
 * the two short lists that rules walk through. The other word lists stand in `word-lists.ts`, which only
 * what reads or fills in a case file loads.
 */
export type * from './word-lists.js';

/** Every event type, in the clinical order that breaks ties within a day; from `referral.made` on all are equal. */
export const EVENT_TYPES = [
  'diagnosis.recorded',
  'context.recorded',
  'exam.recorded',
  'imaging.ordered',
  'imaging.reported',
  'biopsy.performed',
  'clip.placed',
  'clip.waived',
  'clip.checked',
  'pathology.reported',
  'concordance.assessed',
  'tumor-board.referred',
  'tumor-board.decided',
  'treatment.planned',
  'nast.started',
  'nast.completed',
  'restaging.reported',
  'surgery.performed',
  'surgical-pathology.reported',
  'referral.made',
  'appointment.booked',
  'appointment.ended',
  'hold.started',
  'hold.ended',
  'contact.recorded',
  'care-team.assigned',
  'task.added',
  'task.done',
  'barrier.recorded',
  'barrier.resolved',
  'note.added',
  'pitfall.acknowledged',
  'event.retracted',
  'case.closed',
  'case.reopened',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const RECEPTORS = ['er', 'pr', 'her2'] as const;
export type Receptor = (typeof RECEPTORS)[number];

export const SURVEY_LEVELS = ['I', 'II', 'III'] as const;
export type SurveyLevel = (typeof SURVEY_LEVELS)[number];

/** Every pitfall code of the contract, section 3, in its order. */
export const PITFALL_CODES = [
  'clip-missing',
  'clip-not-confirmed',
  'tad-without-marker',
  'wrong-node',
  'insufficient-sample',
  'nondiagnostic-as-negative',
  'fna-alone',
  'lymphoma-needs-core',
  'incomplete-survey',
  'palpable-but-negative',
  'discordance-not-escalated',
  'concordance-missing',
  'indeterminate-not-escalated',
  'treatment-before-tissue',
  'nast-without-axillary-ultrasound',
  'slnb-not-indicated',
  'alnd-without-proof',
  'plan-not-final',
  'treatment-of-open-axilla',
  'study-not-appropriate',
  'receptors-missing',
  'receptors-differ',
  'second-node-unsampled',
  'hematology-not-referred',
  'systemic-workup-not-referred',
  'clipped-node-not-removed',
  'residual-node-limited-surgery',
  'restaging-missing',
  'ibc-urgent',
  'ibc-axillary-surgery',
  'side-mismatch',
  'dates-conflict',
  'biopsy-during-treatment',
  'result-amended',
  'outside-published-scenario',
  'closed-with-open-questions',
  'out-of-place',
] as const;
export type PitfallCode = (typeof PITFALL_CODES)[number];
