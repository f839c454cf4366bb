/** Before tissue: the diagnosis, exams and imaging decide anew what is due (contract, section 2). */
import { chart, says } from '../chart.js';

const decidesAnew = (label: string, description: string, basis: readonly string[]) => ({
  target: '#deciding',
  actions: 'record' as const,
  ...says(label, description, basis),
});

/** While the board's request for tissue stands, only new suspicion decides anew, and voids it. */
const onlySuspicionDecides = [
  {
    guard: 'raisesSuspicion' as const,
    target: '#deciding',
    actions: 'recordAndDropRequest' as const,
    ...says('New suspicion', 'New suspicion voids the request and decides anew.', [
      'SN-2',
      'CP-13',
    ]),
  },
  {
    actions: 'record' as const,
    ...says('Nothing new', 'The request for tissue stands.', ['SN-16']),
  },
];

export const beforeTissue = chart.createStateConfig({
  id: 'beforeTissue',
  initial: 'deciding',
  ...says(
    'Before tissue',
    'Diagnosis, examination and imaging lead to a biopsy or to a clinically negative axilla.',
    ['SN-2', 'CP-1'],
    { kind: 'phase' },
  ),
  on: {
    'diagnosis.recorded': decidesAnew('Diagnosis', 'Each diagnosis decides the stage anew.', [
      'SN-1',
    ]),
    'exam.recorded': decidesAnew(
      'Examination',
      'Each examination of the axilla decides the stage anew.',
      ['CP-1'],
    ),
    'imaging.reported': decidesAnew('Imaging', 'Each imaging report decides the stage anew.', [
      'SN-2',
    ]),
    'biopsy.performed': {
      target: '#weighing',
      actions: 'record',
      ...says(
        'Biopsy',
        'The first sample ends the phase before tissue, from wherever it is taken.',
        ['SN-11', 'CP-6'],
      ),
    },
    'tumor-board.decided': {
      guard: 'boardAsksForTissue',
      target: '#tissueRequested',
      actions: 'record',
      ...says('Board: tissue', 'The tumor board asks for a biopsy.', ['SN-16', 'CP-13']),
    },
  },
  states: {
    deciding: {
      id: 'deciding',
      entry: 'askClinically',
      ...says(
        'What is due before tissue?',
        'The first that holds decides, in this order.',
        ['SN-2', 'CP-1'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'nothingToGoBy',
          target: 'intake',
          ...says('Nothing to go by', 'No diagnosis, or neither an exam nor an imaging report.', [
            'SN-1',
            'SN-2',
          ]),
        },
        {
          guard: 'anotherPathway',
          target: 'redirected',
          ...says(
            'Another pathway',
            'Therapy under way, no known primary, not a new cancer, or not invasive.',
            ['SN-1', 'SN-5', 'CP-2c'],
          ),
        },
        {
          guard: 'cancerNotProven',
          target: 'intake',
          ...says('Cancer not proven', 'The breast cancer has not been proven by biopsy.', [
            'SN-1',
          ]),
        },
        {
          guard: 'ultrasoundSuspicious',
          target: 'biopsyDue',
          ...says(
            'Ultrasound suspicious',
            'An ultrasound shows a suspicious node, so tissue comes next.',
            ['SN-3', 'SN-11', 'CP-6'],
          ),
        },
        {
          guard: 'suspicionWithoutUltrasound',
          target: 'secondLookDue',
          ...says(
            'Suspicious elsewhere',
            'Another study is suspicious and no ultrasound followed it.',
            ['CP-18'],
          ),
        },
        {
          guard: 'suspectedButNotVisualized',
          target: 'alternativeGuidance',
          ...says(
            'Not seen on ultrasound',
            'The axilla is suspected and the latest ultrasound did not see the node.',
            ['SN-24'],
          ),
        },
        {
          guard: 'ultrasoundNegative',
          target: 'clinicallyNegative',
          ...says('Ultrasound negative', 'The latest ultrasound shows no suspicious node.', [
            'CP-8',
            'CP-19',
          ]),
        },
        {
          guard: 'feltWithoutUltrasound',
          target: 'ultrasoundDue',
          ...says(
            'Felt, not imaged',
            'The exam is suspicious or bulky and there is no ultrasound.',
            ['CP-3'],
          ),
        },
        {
          guard: 'examNegative',
          target: 'clinicallyNegative',
          ...says('Exam negative', 'The latest exam is negative and nothing else is suspicious.', [
            'SN-4',
            'CP-2a',
          ]),
        },
        {
          target: 'intake',
          ...says('Nothing decides', 'What is on record does not decide.', ['SN-2']),
        },
      ],
    },
    intake: {
      ...says(
        'Intake',
        'The proven primary, an examination and imaging of the axilla are being gathered.',
        ['SN-1', 'SN-2', 'SN-V', 'CP-V'],
        { stage: 'intake' },
      ),
      on: {
        'diagnosis.recorded': decidesAnew(
          'Diagnosis',
          'The proven breast cancer enters the pathway.',
          ['SN-1'],
        ),
        'exam.recorded': decidesAnew('Examination', 'The axilla is examined.', ['CP-1', 'CP-2a']),
        'imaging.reported': decidesAnew('Imaging', 'The axilla is imaged.', ['SN-2', 'CP-2b']),
      },
    },
    ultrasoundDue: {
      ...says(
        'Ultrasound due',
        'A node is felt, and an axillary ultrasound is the first study.',
        ['CP-3', 'CP-10'],
        { stage: 'ultrasound-due' },
      ),
      on: {
        'imaging.reported': decidesAnew('Axillary ultrasound', 'The ultrasound is reported.', [
          'CP-3',
          'CP-10',
          'CP-17',
        ]),
      },
    },
    secondLookDue: {
      ...says(
        'Second look due',
        'A node seen on another study calls for a targeted ultrasound.',
        ['CP-18'],
        { stage: 'second-look-due' },
      ),
      on: {
        'imaging.reported': decidesAnew(
          'Second-look ultrasound',
          'The targeted ultrasound is reported.',
          ['CP-18'],
        ),
      },
    },
    alternativeGuidance: {
      ...says(
        'Alternative guidance',
        'The node is not seen on ultrasound, and another guidance is to be chosen.',
        ['SN-24'],
        { stage: 'alternative-guidance' },
      ),
      on: {
        'biopsy.performed': {
          target: '#weighing',
          actions: 'record',
          ...says(
            'Biopsy by other guidance',
            'The node is sampled under MRI or stereotactic guidance.',
            ['SN-24'],
          ),
        },
      },
    },
    biopsyDue: {
      ...says(
        'Biopsy due',
        'A suspicious node has no tissue on record.',
        ['SN-11', 'SN-12', 'SN-28', 'SN-25', 'CP-20'],
        { stage: 'biopsy-due' },
      ),
      on: {
        'biopsy.performed': {
          target: '#weighing',
          actions: 'record',
          ...says('Biopsy', 'The most suspicious node is sampled, by core or fine needle.', [
            'SN-11',
            'SN-12',
            'SN-28',
          ]),
        },
      },
    },
    tissueRequested: {
      id: 'tissueRequested',
      ...says(
        'Biopsy due, asked by the board',
        'The tumor board asked for tissue and none has been taken.',
        ['SN-16', 'CP-13'],
        { stage: 'biopsy-due' },
      ),
      on: {
        'diagnosis.recorded': {
          actions: 'record',
          ...says('Diagnosis', 'The request for tissue stands.', ['SN-16']),
        },
        'exam.recorded': onlySuspicionDecides,
        'imaging.reported': onlySuspicionDecides,
        'biopsy.performed': {
          target: '#weighing',
          actions: 'record',
          ...says('Biopsy', 'A node is sampled as the board asked.', ['SN-16']),
        },
      },
    },
    clinicallyNegative: {
      entry: 'findClinicallyNegative',
      ...says(
        'Clinically negative',
        'Neither examination nor ultrasound shows a suspicious node.',
        ['SN-4', 'CP-2a', 'CP-8'],
        { stage: 'negative' },
      ),
      on: {
        'treatment.planned': [
          {
            guard: 'treatmentIsPlanned',
            target: '#settling',
            actions: 'recordAndAdopt',
            ...says(
              'Treatment planned',
              'Sentinel node biopsy or systemic therapy is planned for a clinically negative axilla.',
              ['SN-4', 'SN-22', 'CP-8'],
            ),
          },
          {
            guard: 'omissionIsPlanned',
            target: '#omitted',
            actions: 'recordAndAdopt',
            ...says('Surgery left out', 'The decision to leave out axillary surgery is recorded.', [
              'B-cn0',
            ]),
          },
        ],
      },
    },
    redirected: {
      ...says(
        'Redirected',
        'Another pathway applies, and the reason is on record.',
        ['SN-1', 'SN-5', 'CP-2c'],
        { stage: 'redirected' },
      ),
    },
  },
});
