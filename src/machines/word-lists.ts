/**
 * The closed word lists of the case file `axillary-case/1`: what may stand in an event, and the stages a
 * case can be in. Types, validation, forms and documents are all derived from these lists.
 */
export { EVENT_TYPES, PITFALL_CODES, RECEPTORS, SURVEY_LEVELS } from './vocabulary.js';
export type { EventType, PitfallCode, Receptor, SurveyLevel } from './vocabulary.js';

/** The stages of the contract, section 2. */
export const STAGES = [
  'intake',
  'ultrasound-due',
  'second-look-due',
  'alternative-guidance',
  'biopsy-due',
  'pathology-awaited',
  'concordance-due',
  'positive',
  'negative',
  'indeterminate',
  'discordant',
  'non-diagnostic',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
  'clip-due',
  'nast-due',
  'nast',
  'restaging-due',
  'surgery-planning',
  'slnb-due',
  'tad-due',
  'alnd-due',
  'staged',
  'redirected',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

export const LATERALITIES = ['left', 'right'] as const;
export type Laterality = (typeof LATERALITIES)[number];

export const GENDERS = ['female', 'male', 'transfeminine', 'transmasculine', 'unknown'] as const;
export type Gender = (typeof GENDERS)[number];

export const SOURCE_KINDS = ['report', 'outside-record', 'verbal', 'import'] as const;

export const DIAGNOSIS_SETTINGS = ['new', 'recurrent', 'metastatic'] as const;

export const PRIOR_TREATMENTS = ['none', 'nast-underway'] as const;

export const PRIMARY_LATERALITIES = ['left', 'right', 'bilateral'] as const;

export const RECEPTOR_STATUSES = ['positive', 'negative', 'equivocal', 'unknown'] as const;
export type ReceptorStatus = (typeof RECEPTOR_STATUSES)[number];

export const CONTEXT_KINDS = [
  'anticoagulation',
  'pregnancy',
  'prior-axillary-surgery',
  'prior-radiotherapy',
  'ipsilateral-vaccination',
  'infection-or-inflammation',
  'known-granulomatous-disease',
  'implant',
  'allergy',
  'other',
] as const;

export const CONTEXT_STATUSES = ['present', 'absent', 'unknown'] as const;

export const EXAM_FINDINGS = ['negative', 'suspicious', 'bulky'] as const;

export const NODE_MOBILITIES = ['mobile', 'fixed', 'matted'] as const;

export const STUDIES = [
  'axillary-ultrasound',
  'second-look-ultrasound',
  'diagnostic-mammography',
  'diagnostic-tomosynthesis',
  'breast-mri',
  'fdg-pet-ct',
  'ct',
] as const;
export type Study = (typeof STUDIES)[number];

export const IMAGING_PURPOSES = ['axilla', 'breast', 'systemic'] as const;

export const IMAGING_FINDINGS = ['suspicious', 'negative', 'not-visualized'] as const;

export const NODE_LEVELS = ['I', 'II', 'III', 'internal-mammary', 'supraclavicular'] as const;

export const NODE_FEATURES = [
  'cortical-thickening-focal',
  'cortical-thickening-diffuse',
  'hilum-effaced',
  'hilum-absent',
  'rounded-shape',
] as const;

export const SUSPICIONS = ['low', 'moderate', 'high'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

export const BIOPSY_METHODS = ['core', 'fna', 'excisional'] as const;
export type BiopsyMethod = (typeof BIOPSY_METHODS)[number];

export const BIOPSY_GUIDANCES = [
  'ultrasound',
  'mri',
  'stereotactic',
  'palpation',
  'surgical',
] as const;
export type BiopsyGuidance = (typeof BIOPSY_GUIDANCES)[number];

export const CLIP_CHECKS = ['confirmed', 'not-visualized', 'migrated', 'lost'] as const;
export type ClipCheck = (typeof CLIP_CHECKS)[number];

export const PATHOLOGY_RESULTS = [
  'metastatic',
  'benign',
  'indeterminate',
  'non-diagnostic',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
] as const;
export type PathologyResult = (typeof PATHOLOGY_RESULTS)[number];

export const GRANULOMA_KINDS = ['caseating', 'non-caseating'] as const;

export const VERDICTS = ['concordant', 'discordant'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const BOARD_DECISIONS = [
  'repeat-core',
  'fna',
  'excisional-biopsy',
  'biopsy-second-node',
  'accept-result',
  'nast',
  'slnb',
  'tad',
  'alnd',
  'omit-axillary-surgery',
  'defer',
  'other',
] as const;
export type BoardDecision = (typeof BOARD_DECISIONS)[number];

export const APPROACHES = ['nast', 'surgery'] as const;

export const PLANNED_SURGERIES = ['slnb', 'tad', 'alnd', 'none'] as const;

export const PROCEDURES = ['slnb', 'tad', 'alnd'] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const NAST_MODALITIES = ['chemotherapy', 'targeted', 'endocrine'] as const;

export const NAST_COMPLETION_REASONS = [
  'completed',
  'toxicity',
  'progression',
  'patient-choice',
  'other',
] as const;

export const RESTAGING_FINDINGS = ['negative', 'suspicious'] as const;

export const RESTAGING_TIMINGS = ['interim', 'final'] as const;

export const REFERRAL_SERVICES = [
  'hematology-oncology',
  'systemic-workup',
  'medical-oncology',
  'breast-surgery',
  'radiation-oncology',
  'genetics',
  'fertility',
  'supportive-care',
  'other',
] as const;

export const APPOINTMENT_KINDS = [
  'imaging',
  'biopsy',
  'clip',
  'board',
  'consultation',
  'nast',
  'surgery',
] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

export const APPOINTMENT_OUTCOMES = ['attended', 'missed', 'cancelled'] as const;

export const HOLD_KINDS = ['declined', 'deferred', 'medical', 'trial', 'elsewhere'] as const;

export const CONTACT_PARTNERS = ['patient', 'family', 'clinician', 'other'] as const;

export const CONTACT_OUTCOMES = ['reached', 'not-reached'] as const;

export const CONTACT_TOPICS = ['result', 'appointment', 'plan', 'other'] as const;

export const CARE_TEAM_ROLES = [
  'navigator',
  'radiologist',
  'surgeon',
  'medical-oncologist',
  'pathologist',
  'other',
] as const;
export type CareTeamRole = (typeof CARE_TEAM_ROLES)[number];

export const CLOSING_OUTCOMES = [
  'completed',
  'transferred',
  'declined',
  'lost-to-follow-up',
  'deceased',
  'entered-in-error',
  'other',
] as const;
