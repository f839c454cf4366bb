/** Systemic therapy before surgery and what follows it: restaging, then the choice of the operation. */
import { chart, says } from '../chart.js';

const boardLeavesOut = {
  guard: 'boardOmissionCounts' as const,
  target: '#omitted',
  actions: 'recordAndAdopt' as const,
  ...says('Board: no axillary surgery', 'The board decides to leave out axillary surgery.', [
    'B-cn0',
  ]),
};
const boardChooses = {
  guard: 'boardPlansSurgery' as const,
  target: '#choosing',
  actions: 'recordAndAdopt' as const,
  ...says('Board: operation', 'The board chooses the operation of the axilla.', ['B-nast']),
};
const choose = {
  guard: 'surgeryIsPlanned' as const,
  target: '#choosing',
  actions: 'recordAndAdopt' as const,
  ...says('Operation planned', 'The operation of the axilla is chosen on the restaging.', [
    'B-nast',
    'CP-7',
  ]),
};
const operate = {
  target: '#operated',
  actions: 'record' as const,
  ...says('Surgery', 'The axilla is operated.', ['SN-14', 'CP-7']),
};
const reopens = { target: '#withoutPlan', actions: 'recordAndWithdraw' as const };
const changes = {
  'treatment.planned': choose,
  'tumor-board.decided': [
    boardLeavesOut,
    boardChooses,
    {
      ...reopens,
      guard: 'boardAsksForTissueWithNothingProven' as const,
      ...says('Board: tissue', 'The board asks for tissue instead of the planned operation.', [
        'SN-15',
        'SN-16',
      ]),
    },
  ],
  'exam.recorded': {
    ...reopens,
    guard: 'raisesSuspicionWithNothingProven' as const,
    ...says(
      'Suspicious examination',
      'The operation was planned for an axilla that was not suspicious.',
      ['CP-13'],
    ),
  },
  'surgery.performed': operate,
};

export const therapy = chart.createStateConfig({
  id: 'therapy',
  initial: 'nast',
  ...says(
    'Systemic therapy',
    'Therapy before surgery, restaging, and the choice of the operation.',
    ['SN-14', 'B-nast'],
    { kind: 'phase' },
  ),
  on: {
    'nast.started': {
      target: '#nast',
      actions: 'record',
      ...says('NAST started again', 'A further course begins.', ['SN-14']),
    },
    'surgery.performed': operate,
  },
  states: {
    nast: {
      id: 'nast',
      ...says('NAST', 'Systemic therapy before surgery is under way.', ['SN-14', 'SN-5'], {
        stage: 'nast',
      }),
      on: {
        'nast.completed': [
          {
            guard: 'finallyRestaged',
            target: 'surgeryPlanning',
            actions: 'record',
            ...says(
              'Completed, restaged',
              'Therapy has ended and the final restaging is on record.',
              ['B-acr'],
            ),
          },
          {
            target: 'restagingDue',
            actions: 'record',
            ...says('Completed', 'Therapy has ended.', ['B-acr']),
          },
        ],
      },
    },
    restagingDue: {
      ...says(
        'Restaging due',
        'Therapy has ended, and the axilla has not been restaged.',
        ['B-acr', 'B-marker'],
        { stage: 'restaging-due' },
      ),
      on: {
        'restaging.reported': {
          guard: 'isFinalRestaging',
          target: 'surgeryPlanning',
          actions: 'record',
          ...says('Final restaging', 'The axilla is restaged.', ['B-acr', 'B-nast']),
        },
        'tumor-board.decided': [boardLeavesOut, boardChooses],
      },
    },
    surgeryPlanning: {
      id: 'surgeryPlanning',
      ...says(
        'Surgery planning',
        'The operation of the axilla is to be chosen on the restaging.',
        ['B-nast', 'SN-14'],
        { stage: 'surgery-planning' },
      ),
      on: {
        'treatment.planned': [
          choose,
          {
            guard: 'omissionIsPlanned',
            target: '#omitted',
            actions: 'recordAndAdopt',
            ...says('Surgery left out', 'The decision to leave out axillary surgery is recorded.', [
              'B-cn0',
            ]),
          },
        ],
        'tumor-board.decided': [boardLeavesOut, boardChooses],
      },
    },
    withoutPlan: {
      id: 'withoutPlan',
      ...says(
        'Restaged?',
        'Without the plan the axilla waits for its restaging, or for another plan.',
        ['B-acr', 'B-nast'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'finallyRestaged',
          target: 'surgeryPlanning',
          ...says('Restaged', 'The final restaging is on record.', ['B-acr']),
        },
        {
          target: 'restagingDue',
          ...says('Not restaged', 'The final restaging is not on record.', ['B-acr']),
        },
      ],
    },
    choosing: {
      id: 'choosing',
      ...says(
        'Which operation?',
        'The plan decides; after therapy nothing waits for a mark any more.',
        ['B-nast'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'planIsSlnb',
          target: 'slnbDue',
          ...says('Plan: SLNB', 'Sentinel lymph node biopsy is planned.', ['B-nast']),
        },
        {
          guard: 'planIsTad',
          target: 'tadDue',
          ...says('Plan: TAD', 'Targeted axillary dissection is planned.', ['SN-14', 'CP-7']),
        },
        {
          guard: 'planIsAlnd',
          target: 'alndDue',
          ...says('Plan: ALND', 'Axillary lymph node dissection is planned.', ['CP-7']),
        },
      ],
    },
    slnbDue: {
      ...says(
        'SLNB due after NAST',
        'Sentinel lymph node biopsy is planned after therapy.',
        ['B-nast'],
        { stage: 'slnb-due' },
      ),
      on: changes,
    },
    tadDue: {
      ...says(
        'TAD due after NAST',
        'Targeted axillary dissection is planned after therapy.',
        ['SN-14', 'CP-7', 'B-marker'],
        { stage: 'tad-due' },
      ),
      on: changes,
    },
    alndDue: {
      ...says(
        'ALND due after NAST',
        'Axillary lymph node dissection is planned after therapy.',
        ['CP-7', 'B-nast'],
        { stage: 'alnd-due' },
      ),
      on: changes,
    },
  },
});
