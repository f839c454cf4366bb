/**
 * What an open pitfall leaves to do, by code (contract, section 4: next steps come from the stage and from
 * open pitfalls). What is missing and whose turn it is, never an order; a code without a row leaves nothing
 * to do that the stage or the record does not ask for already.
 */
import type { AxillaFacts } from '../machines/facts.js';
import type { CareTeamRole, EventType, PitfallCode } from '../machines/vocabulary.js';

/** A step in words, its owner as a role, and the event types that would do it. */
export interface PitfallStep {
  readonly label: string;
  readonly owner: string;
  readonly role?: CareTeamRole;
  readonly events: readonly EventType[];
  /** When the moment for it has passed. */
  readonly tooLate?: (facts: AxillaFacts) => boolean;
}

const radiologist = (label: string, ...events: EventType[]): PitfallStep => ({
  label,
  owner: 'radiologist',
  role: 'radiologist',
  events,
});
const navigator = (label: string, ...events: EventType[]): PitfallStep => ({
  label,
  owner: 'navigator',
  role: 'navigator',
  events,
});
const board = (label: string, ...more: EventType[]): PitfallStep => ({
  label,
  owner: 'navigator, board',
  role: 'navigator',
  events: ['tumor-board.referred', 'tumor-board.decided', ...more],
});
const correction = navigator('Correction of the entry, with the report at hand', 'event.retracted');

/** One row per pitfall that leaves something to do. */
export const PITFALL_STEPS: Readonly<Partial<Record<PitfallCode, PitfallStep>>> = {
  'clip-missing': radiologist('Clip, or a waiver with its reason', 'clip.placed', 'clip.waived'),
  'clip-not-confirmed': radiologist(
    'A look for the clip; a new one, or a waiver, where it is not found',
    'clip.checked',
    'clip.placed',
    'clip.waived',
  ),
  'tad-without-marker': radiologist(
    'A clip that can be found at surgery, or another plan',
    'clip.placed',
    'clip.checked',
    'treatment.planned',
    'tumor-board.decided',
  ),
  'wrong-node': radiologist(
    'Tissue of the more suspicious node, or the board',
    'biopsy.performed',
    'tumor-board.decided',
  ),
  'insufficient-sample': radiologist('A sample that answers', 'biopsy.performed'),
  'nondiagnostic-as-negative': radiologist('A diagnostic sample', 'biopsy.performed'),
  'fna-alone': radiologist('Core tissue', 'biopsy.performed'),
  'lymphoma-needs-core': radiologist('Core tissue, as lymphoma is suspected', 'biopsy.performed'),
  'incomplete-survey': {
    label: 'Ultrasound survey of the levels not stated',
    owner: 'ordering clinician',
    events: ['imaging.ordered', 'imaging.reported'],
  },
  'palpable-but-negative': board('What the felt node is: the board, or tissue', 'biopsy.performed'),
  'discordance-not-escalated': board('Board on the discordant result'),
  'concordance-missing': radiologist(
    'Verdict whether the benign result explains the images',
    'concordance.assessed',
  ),
  'indeterminate-not-escalated': board('Board on the open result'),
  'treatment-before-tissue': navigator(
    'A tissue result: its report, or a sample',
    'pathology.reported',
    'biopsy.performed',
  ),
  'nast-without-axillary-ultrasound': {
    label: 'Axillary ultrasound before NAST begins',
    owner: 'ordering clinician',
    events: ['imaging.ordered', 'imaging.reported'],
    tooLate: (facts) => facts.nastStarts.length > 0,
  },
  'slnb-not-indicated': board(
    'Tissue, another plan, or the board’s decision for it',
    'biopsy.performed',
    'treatment.planned',
  ),
  'alnd-without-proof': board(
    'Tissue proof, another plan, or the board’s decision for it',
    'biopsy.performed',
    'treatment.planned',
  ),
  'receptors-missing': {
    label: 'Receptors of the metastatic node',
    owner: 'pathologist',
    role: 'pathologist',
    events: ['pathology.reported'],
  },
  'second-node-unsampled': board('Tissue of this node, or the board', 'biopsy.performed'),
  'hematology-not-referred': navigator('Referral to hematology-oncology', 'referral.made'),
  'systemic-workup-not-referred': navigator('Referral for systemic work-up', 'referral.made'),
  'clipped-node-not-removed': {
    label: 'Where the clipped node is: specimen, pathology or imaging',
    owner: 'surgeon',
    role: 'surgeon',
    events: ['surgical-pathology.reported', 'surgery.performed'],
  },
  'residual-node-limited-surgery': board('Board on the operation for residual disease'),
  'restaging-missing': radiologist('Final restaging before surgery', 'restaging.reported'),
  'ibc-urgent': {
    label: 'Start of systemic therapy: inflammatory cancer',
    owner: 'medical oncologist',
    role: 'medical-oncologist',
    events: ['nast.started', 'referral.made'],
  },
  'ibc-axillary-surgery': board(
    'Board on the operation in inflammatory cancer',
    'treatment.planned',
  ),
  'side-mismatch': correction,
  'dates-conflict': correction,
  'out-of-place': correction,
  'biopsy-during-treatment': board('Board on what a sample during treatment means'),
  'result-amended': board('A plan or decision on the amended result', 'treatment.planned'),
  'closed-with-open-questions': navigator('Reopening, or who follows the axilla', 'case.reopened'),
};
