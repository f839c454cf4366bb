/** A plan before treatment: it waits for a missing mark, then for its treatment, and is void when its ground is. */
import { chart, says } from '../chart.js';

const settlesAnew = (label: string, description: string, basis: readonly string[]) => ({
  target: '#settling',
  actions: 'record' as const,
  ...says(label, description, basis),
});
const voids = <G extends string>(
  guard: G,
  label: string,
  description: string,
  basis: readonly string[],
) => ({
  guard,
  target: '#reopening',
  actions: 'recordAndWithdraw' as const,
  ...says(label, description, basis),
});
const planAnew = {
  guard: 'treatmentIsPlanned' as const,
  target: '#settling',
  actions: 'recordAndAdopt' as const,
  ...says('Other plan', 'A new plan takes the place of the old one.', ['SN-14', 'CP-7']),
};

export const planned = chart.createStateConfig({
  id: 'planned',
  initial: 'settling',
  ...says('Planned', 'Treatment is planned and has not begun.', ['SN-14', 'CP-7'], {
    kind: 'phase',
  }),
  on: {
    'exam.recorded': [
      voids(
        'raisesSuspicionWithNothingProven',
        'Suspicious examination',
        'The plan was made for an axilla that was not suspicious.',
        ['CP-13'],
      ),
      settlesAnew('Examination', 'The plan stands.', ['CP-13']),
    ],
    'imaging.reported': [
      voids(
        'suspiciousBeforeTissue',
        'Suspicious imaging',
        'The plan was made for an axilla that was not suspicious.',
        ['SN-2', 'CP-18'],
      ),
      {
        target: '#reviewing',
        actions: 'record',
        ...says('Imaging', 'The report is held against the plan.', ['SN-21']),
      },
    ],
    'biopsy.performed': [
      voids('nothingProven', 'Biopsy', 'The plan waits for the new sample.', ['SN-6', 'SN-11']),
      settlesAnew('Biopsy', 'The axilla is proven positive already, and the plan stands.', [
        'SN-14',
      ]),
    ],
    'pathology.reported': {
      guard: 'bearsOnASample',
      target: '#reviewingReport',
      actions: 'record',
      ...says('Pathology report', 'The report is held against the plan.', ['SN-14', 'SN-15']),
    },
    'concordance.assessed': [
      voids(
        'callsDiscordantWithNothingProven',
        'Discordant verdict',
        'Discordance goes to the board before the plan is final.',
        ['SN-21'],
      ),
      settlesAnew('Verdict', 'The plan stands.', ['CP-9']),
    ],
    'clip.placed': settlesAnew('Clip placed', 'A clip marks a node.', ['SN-18', 'SN-25']),
    'clip.waived': settlesAnew('Clip waived', 'A clip is waived with a reason.', ['CP-12']),
    'clip.checked': settlesAnew('Clip checked', 'A clip is looked for on imaging.', ['B-marker']),
    'treatment.planned': planAnew,
    'tumor-board.decided': [
      voids(
        'boardAsksForTissueWithNothingProven',
        'Board: tissue',
        'The board asks for tissue instead of the plan.',
        ['SN-15', 'SN-16'],
      ),
      {
        ...settlesAnew('Board decision', 'The decision leaves the plan as it is.', ['CP-13']),
        guard: 'boardDecidesWithoutCountingPlan',
      },
    ],
  },
  states: {
    settling: {
      id: 'settling',
      ...says(
        'What does the plan wait for?',
        'A missing mark comes first, then the planned treatment.',
        ['SN-18', 'CP-7'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'planWaitsForMark',
          target: 'waitingForMark',
          ...says(
            'Mark missing',
            'A node of concern is unmarked, and the plan is not a full dissection.',
            ['SN-18'],
          ),
        },
        {
          guard: 'planIsNast',
          target: 'nastDue',
          ...says('Plan: NAST', 'Systemic therapy before surgery is planned.', ['SN-14']),
        },
        {
          guard: 'planIsSlnb',
          target: 'slnbDue',
          ...says('Plan: SLNB', 'Sentinel lymph node biopsy is planned.', ['SN-15', 'SN-22']),
        },
        {
          guard: 'planIsTad',
          target: 'tadDue',
          ...says('Plan: TAD', 'Targeted axillary dissection is planned.', ['CP-7', 'CP-9']),
        },
        {
          guard: 'planIsAlnd',
          target: 'alndDue',
          ...says('Plan: ALND', 'Axillary lymph node dissection is planned.', ['CP-7']),
        },
      ],
    },
    reviewing: {
      id: 'reviewing',
      ...says(
        'Does the image reopen the axilla?',
        'A new outstanding node or a new discordance voids the plan while nothing is metastatic.',
        ['SN-21', 'SN-15'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'imagingReopens',
          target: '#reopening',
          actions: 'withdrawPlan',
          ...says('Reopened', 'The image raises a question the plan did not know.', [
            'SN-21',
            'SN-15',
          ]),
        },
        {
          target: 'settling',
          ...says('Plan stands', 'The image raises no new question.', ['SN-21']),
        },
      ],
    },
    reviewingReport: {
      id: 'reviewingReport',
      ...says(
        'Does the report void the plan?',
        'The first proof voids a plan for a negative axilla, as does any report while nothing is metastatic.',
        ['SN-14', 'SN-15'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'provenJustNow',
          target: '#reopening',
          actions: 'withdrawPlan',
          ...says('First proof', 'The plan was made for a negative axilla.', ['SN-14', 'CP-14']),
        },
        {
          guard: 'nothingProven',
          target: '#reopening',
          actions: 'withdrawPlan',
          ...says('Nothing metastatic', 'The report is weighed before any plan.', [
            'SN-15',
            'SN-16',
          ]),
        },
        {
          target: 'settling',
          ...says('Plan stands', 'The axilla was proven positive before, and stays so.', ['SN-14']),
        },
      ],
    },
    reopening: {
      id: 'reopening',
      ...says(
        'Is there tissue?',
        'Without the plan the axilla is where its facts put it.',
        ['SN-11'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'requestedTissueBeforeAny',
          target: '#tissueRequested',
          ...says('Tissue asked for', 'The board asked for tissue and there is none yet.', [
            'SN-16',
          ]),
        },
        {
          guard: 'tissueTaken',
          target: '#weighing',
          ...says('Tissue on record', 'The tissue decides.', ['SN-14']),
        },
        { target: '#deciding', ...says('No tissue', 'Examination and imaging decide.', ['SN-2']) },
      ],
    },
    waitingForMark: {
      ...says(
        'Clip due, plan waits',
        'The plan waits until each node of concern is marked or its mark is waived.',
        ['SN-18', 'SN-25', 'CP-12'],
        { stage: 'clip-due' },
      ),
      on: {
        'clip.placed': settlesAnew('Clip placed', 'The node can be found again.', [
          'SN-18',
          'SN-25',
        ]),
        'clip.waived': settlesAnew('Clip waived', 'The mark is waived with a reason.', ['CP-12']),
      },
    },
    nastDue: {
      ...says(
        'NAST due',
        'Systemic therapy before surgery is planned and has not started.',
        ['SN-14', 'SN-7'],
        { stage: 'nast-due' },
      ),
      on: {
        'nast.started': {
          target: '#nast',
          actions: 'record',
          ...says('NAST started', 'The planned systemic therapy begins.', ['SN-14']),
        },
      },
    },
    slnbDue: {
      ...says('SLNB due', 'Sentinel lymph node biopsy is planned.', ['SN-15', 'CP-8', 'SN-22'], {
        stage: 'slnb-due',
      }),
      on: {
        'surgery.performed': {
          target: '#operated',
          actions: 'record',
          ...says('Surgery', 'The axilla is operated.', ['CP-8']),
        },
      },
    },
    tadDue: {
      ...says('TAD due', 'Targeted axillary dissection is planned.', ['CP-7', 'CP-9', 'B-marker'], {
        stage: 'tad-due',
      }),
      on: {
        'surgery.performed': {
          target: '#operated',
          actions: 'record',
          ...says('Surgery', 'The axilla is operated.', ['CP-7']),
        },
      },
    },
    alndDue: {
      ...says('ALND due', 'Axillary lymph node dissection is planned.', ['CP-7'], {
        stage: 'alnd-due',
      }),
      on: {
        'surgery.performed': {
          target: '#operated',
          actions: 'record',
          ...says('Surgery', 'The axilla is operated.', ['CP-7']),
        },
      },
    },
  },
});
