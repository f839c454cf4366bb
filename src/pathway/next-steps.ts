/** Next steps (contract, section 4): what is missing and whose turn it is, never an order. */
import type { AxillaFacts } from '../machines/facts.js';
import type { CareTeamRole, EventType, Stage } from '../machines/vocabulary.js';
import type { BasisId } from './knowledge/index.js';
import { PITFALL_STEPS } from './pitfall-steps.js';
import type { CaseStatus, Clock, ClockCode, NextStep, Pitfall } from './types.js';

interface Step {
  readonly label: string;
  readonly owner: string;
  readonly role?: CareTeamRole;
  readonly events: readonly EventType[];
  readonly basis: readonly BasisId[];
  readonly clock?: ClockCode;
}

const operate = (name: string): Step => ({
  label: `${name}, with a specimen radiograph for each clip`,
  owner: 'surgeon',
  role: 'surgeon',
  events: ['surgery.performed'],
  basis: ['CP-7', 'B-marker'],
  clock: 'biopsy-to-surgery',
});
const referral = (basis: readonly BasisId[]): Step => ({
  label: 'Referral and joint board; the axilla still has to be staged for the breast cancer',
  owner: 'navigator',
  role: 'navigator',
  events: ['referral.made', 'tumor-board.referred', 'tumor-board.decided'],
  basis,
});

/** One row per stage that waits for someone. */
export const STEPS: Readonly<Partial<Record<Stage, readonly Step[]>>> = {
  intake: [
    {
      label: 'What is missing: proven primary, examination, imaging of the axilla',
      owner: 'navigator',
      role: 'navigator',
      events: ['diagnosis.recorded', 'exam.recorded', 'imaging.reported'],
      basis: ['SN-1', 'SN-2'],
    },
  ],
  'ultrasound-due': [
    {
      label: 'Axillary ultrasound of levels I to III; a biopsy can follow in the same visit',
      owner: 'ordering clinician',
      events: ['imaging.ordered', 'imaging.reported', 'biopsy.performed'],
      basis: ['CP-3', 'CP-6', 'CP-10'],
    },
  ],
  'second-look-due': [
    {
      label: 'Targeted ultrasound to find and sample the node',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['imaging.reported', 'biopsy.performed'],
      basis: ['CP-18'],
      clock: 'imaging-to-biopsy',
    },
  ],
  'alternative-guidance': [
    {
      label:
        'Guidance to choose with the breast radiologist: MRI if seen only there, stereotactic if only on mammography',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['biopsy.performed', 'imaging.reported'],
      basis: ['SN-24'],
      clock: 'imaging-to-biopsy',
    },
  ],
  'biopsy-due': [
    {
      label:
        'Sample of the most suspicious node, with a clip in the same visit; anticoagulation, vaccination and infection asked first',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['biopsy.performed', 'context.recorded'],
      basis: ['SN-11', 'SN-12', 'SN-25', 'SN-28', 'CP-20'],
      clock: 'imaging-to-biopsy',
    },
  ],
  'pathology-awaited': [
    {
      label: 'Each outstanding pathology report',
      owner: 'navigator',
      role: 'navigator',
      events: ['pathology.reported'],
      basis: ['SN-19'],
      clock: 'biopsy-to-report',
    },
  ],
  'concordance-due': [
    {
      label: 'Verdict whether the benign result explains the images',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['concordance.assessed'],
      basis: ['SN-8', 'CP-9'],
      clock: 'benign-to-verdict',
    },
  ],
  discordant: [
    {
      label:
        'Board before the surgical plan: second node, repeat, excision, or clip and TAD or SLNB with that node',
      owner: 'navigator, board',
      role: 'navigator',
      events: ['tumor-board.referred', 'tumor-board.decided'],
      basis: ['SN-15', 'SN-21', 'CP-9', 'CP-13'],
      clock: 'referral-to-decision',
    },
  ],
  indeterminate: [
    {
      label: 'Board: repeat core, FNA or excision',
      owner: 'navigator, board',
      role: 'navigator',
      events: ['tumor-board.referred', 'tumor-board.decided'],
      basis: ['SN-16'],
      clock: 'referral-to-decision',
    },
  ],
  'non-diagnostic': [
    {
      label: 'Repeat sample, usually by core',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['biopsy.performed'],
      basis: ['CP-11'],
      clock: 'repeat-biopsy',
    },
  ],
  lymphoma: [referral(['SN-9', 'CP-20', 'B-side'])],
  'other-malignancy': [referral(['SN-9', 'CP-20', 'B-side'])],
  granulomatous: [
    {
      label: 'Systemic work-up; verdict or board on the axilla',
      owner: 'navigator, radiologist',
      role: 'navigator',
      events: ['referral.made', 'concordance.assessed', 'tumor-board.decided'],
      basis: ['SN-10', 'B-side'],
    },
  ],
  'clip-due': [
    {
      label: 'Clip in the unmarked node, or a waiver with its reason',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['clip.placed', 'clip.waived'],
      basis: ['SN-18', 'CP-12'],
    },
  ],
  positive: [
    {
      label: 'Decision on NAST or surgery (ALND or TAD); receptors of the node; medical oncology',
      owner: 'board',
      events: ['treatment.planned', 'tumor-board.decided', 'referral.made'],
      basis: ['SN-14', 'SN-27', 'CP-7', 'CP-16'],
    },
  ],
  negative: [
    {
      label: 'Plan of SLNB, or the decision to omit it; in inflammatory cancer the board',
      owner: 'surgeon',
      role: 'surgeon',
      events: ['treatment.planned', 'tumor-board.decided'],
      basis: ['SN-4', 'CP-8', 'B-cn0', 'B-ibc'],
    },
  ],
  'nast-due': [
    {
      label: 'Start of systemic therapy',
      owner: 'medical oncologist',
      role: 'medical-oncologist',
      events: ['nast.started'],
      basis: ['SN-14'],
      clock: 'diagnosis-to-nast',
    },
  ],
  nast: [
    {
      label: 'Completion, restaging and a look for the clip',
      owner: 'medical oncologist',
      role: 'medical-oncologist',
      events: ['nast.completed', 'restaging.reported', 'clip.checked'],
      basis: ['SN-14'],
    },
  ],
  'restaging-due': [
    {
      label: 'Restaging of the axilla and a look for the clip',
      owner: 'radiologist',
      role: 'radiologist',
      events: ['restaging.reported', 'clip.checked'],
      basis: ['B-acr', 'B-marker'],
      clock: 'nast-to-surgery',
    },
  ],
  'surgery-planning': [
    {
      label: 'Choice of SLNB, TAD or ALND on the restaging',
      owner: 'surgeon, board',
      role: 'surgeon',
      events: ['treatment.planned', 'tumor-board.decided'],
      basis: ['B-nast'],
      clock: 'nast-to-surgery',
    },
  ],
  'slnb-due': [operate('SLNB')],
  'tad-due': [operate('TAD')],
  'alnd-due': [operate('ALND')],
  staged: [
    {
      label: 'Final pathology; a positive sentinel node goes to the board',
      owner: 'surgeon',
      role: 'surgeon',
      events: ['surgical-pathology.reported', 'tumor-board.referred'],
      basis: ['CP-9'],
    },
  ],
  redirected: [
    {
      label: 'Why the case is redirected, and where to',
      owner: 'navigator',
      role: 'navigator',
      events: ['referral.made', 'note.added', 'case.closed'],
      basis: ['SN-5', 'CP-2c'],
    },
  ],
};

/** Whether one of the steps asks for everything another would. */
const covers = (steps: readonly NextStep[], events: readonly EventType[]): boolean =>
  steps.some(
    (step) => step.nodeId === undefined && events.every((event) => step.events.includes(event)),
  );

/** What open pitfalls leave to do beside the stage; what is only information or acknowledged asks nothing. */
function stepsOfPitfalls(
  stage: Stage,
  pitfalls: readonly Pitfall[],
  facts: AxillaFacts,
  stageSteps: readonly NextStep[],
  nameOf: (role: CareTeamRole | undefined) => string | undefined,
): readonly NextStep[] {
  const found: NextStep[] = [];
  for (const { code, severity, status, nodeId, basis } of pitfalls) {
    const step = PITFALL_STEPS[code];
    if (step === undefined || status !== 'active' || severity === 'info') continue;
    if (stage === 'closed' && code !== 'closed-with-open-questions') continue;
    if (step.tooLate?.(facts) === true || covers(stageSteps, step.events)) continue;
    const label = nodeId === undefined ? step.label : `${step.label}: ${nodeId}`;
    if (found.some((one) => one.label === label)) continue;
    const name = nameOf(step.role);
    found.push({
      code,
      label,
      owner: step.owner,
      ...(name === undefined ? {} : { ownerName: name }),
      events: step.events,
      basis,
      ...(nodeId === undefined ? {} : { nodeId }),
    });
  }
  return found;
}

/**
 * The next steps of a case: of its stage first, then of what is flagged, critical first.
 * @param stage - its stage; a closed case has none but the question why it is closed
 * @param clocks - its clocks, for the due day
 * @param careTeam - names by role, where known
 * @param pitfalls - its pitfalls, in their order
 * @param facts - the record
 */
export function nextStepsOf(
  stage: Stage,
  clocks: readonly Clock[],
  careTeam: CaseStatus['careTeam'],
  pitfalls: readonly Pitfall[],
  facts: AxillaFacts,
): readonly NextStep[] {
  const nameOf = (role: CareTeamRole | undefined): string | undefined =>
    careTeam.find((member) => member.role === role)?.name;
  const ofStage = (STEPS[stage] ?? []).map((step): NextStep => {
    const name = nameOf(step.role);
    const due = clocks
      .filter((clock) => clock.code === step.clock && clock.endedOn === undefined)
      .map((clock) => clock.dueOn)
      .sort()[0];
    return {
      code: stage,
      label: step.label,
      owner: step.owner,
      ...(name === undefined ? {} : { ownerName: name }),
      ...(due === undefined ? {} : { dueOn: due }),
      events: step.events,
      basis: step.basis,
    };
  });
  return [...ofStage, ...stepsOfPitfalls(stage, pitfalls, facts, ofStage, nameOf)];
}
