/** Tissue and its result, before treatment: every node is asked, the most pressing answer is the stage. */
import { chart, says } from '../chart.js';
import { weighing } from './weighing.js';

const weighsAnew = (label: string, description: string, basis: readonly string[]) => ({
  target: '#weighing',
  actions: 'record' as const,
  ...says(label, description, basis),
});

const report = weighsAnew('Pathology report', 'The report of a sample is on record.', [
  'SN-14',
  'SN-15',
]);
const board = (description: string, basis: readonly string[]) => ({
  guard: 'boardDecidesWithoutCountingPlan' as const,
  ...weighsAnew('Board decision', description, basis),
});
const rest = (
  label: string,
  description: string,
  basis: readonly string[],
  stage:
    | 'positive'
    | 'negative'
    | 'indeterminate'
    | 'discordant'
    | 'non-diagnostic'
    | 'lymphoma'
    | 'other-malignancy'
    | 'granulomatous'
    | 'biopsy-due'
    | 'pathology-awaited'
    | 'concordance-due'
    | 'clip-due',
) => says(label, description, basis, { stage });

export const tissue = chart.createStateConfig({
  id: 'tissue',
  initial: 'weighing',
  ...says(
    'Tissue and result',
    'Samples, reports and verdicts of each node, before any treatment.',
    ['SN-11', 'SN-14'],
    { kind: 'phase' },
  ),
  on: {
    'exam.recorded': weighsAnew('Examination', 'An examination can contradict a benign result.', [
      'CP-13',
    ]),
    'imaging.reported': weighsAnew(
      'Imaging',
      'Imaging can contradict a benign result or show another node.',
      ['SN-21', 'SN-15'],
    ),
    'biopsy.performed': weighsAnew('Biopsy', 'Another sample is taken.', [
      'SN-15',
      'SN-16',
      'CP-11',
    ]),
    'pathology.reported': weighsAnew(
      'Pathology report',
      'A report or an amendment is weighed with what is known of every node.',
      ['SN-14', 'SN-15'],
    ),
    'concordance.assessed': weighsAnew(
      'Verdict',
      'The reader says whether a benign result explains the images.',
      ['SN-8', 'CP-9'],
    ),
    'clip.placed': weighsAnew('Clip placed', 'A clip marks a node.', ['SN-25', 'CP-12']),
    'clip.waived': weighsAnew('Clip waived', 'A clip is waived with a reason.', ['CP-12']),
    'clip.checked': weighsAnew('Clip checked', 'A clip is looked for on imaging.', ['B-marker']),
    'tumor-board.decided': board(
      'Accepting a result or asking for tissue is weighed with every node.',
      ['SN-16', 'CP-13'],
    ),
  },
  states: {
    weighing,
    pathologyAwaited: {
      ...rest(
        'Pathology awaited',
        'A sample was taken and its report is not on record.',
        ['SN-19'],
        'pathology-awaited',
      ),
      on: { 'pathology.reported': report },
    },
    concordanceDue: {
      ...rest(
        'Concordance due',
        'A benign result waits for the verdict whether it explains the images.',
        ['SN-8', 'CP-9'],
        'concordance-due',
      ),
      on: {
        'concordance.assessed': weighsAnew(
          'Verdict',
          'The radiologist judges the result against the images.',
          ['SN-8', 'CP-9'],
        ),
      },
    },
    positive: {
      ...rest(
        'Positive',
        'A node is metastatic, and each node of concern can be found again.',
        ['SN-7', 'SN-14', 'CP-7'],
        'positive',
      ),
      on: {
        'treatment.planned': {
          guard: 'treatmentIsPlanned',
          target: '#settling',
          actions: 'recordAndAdopt',
          ...says(
            'Treatment planned',
            'Systemic therapy or surgery is planned for a positive axilla.',
            ['SN-14', 'CP-7', 'CP-16'],
          ),
        },
      },
    },
    clipDue: {
      ...rest(
        'Clip due',
        'A node is metastatic, and a node of concern has neither clip nor waiver.',
        ['SN-18', 'SN-25', 'CP-12'],
        'clip-due',
      ),
      on: {
        'clip.placed': weighsAnew('Clip placed', 'The node is marked.', ['SN-18', 'SN-25']),
        'clip.waived': weighsAnew('Clip waived', 'The mark is waived with a reason.', ['CP-12']),
        'treatment.planned': {
          guard: 'treatmentIsPlanned',
          target: '#settling',
          actions: 'recordAndAdopt',
          ...says('Treatment planned', 'A plan is made while a mark is missing.', [
            'SN-18',
            'CP-7',
          ]),
        },
      },
    },
    negative: {
      ...rest(
        'Negative by tissue',
        'Every sampled node is benign and concordant, or accepted by the board.',
        ['SN-15', 'SN-22'],
        'negative',
      ),
      on: {
        'treatment.planned': [
          {
            guard: 'treatmentIsPlanned',
            target: '#settling',
            actions: 'recordAndAdopt',
            ...says('Treatment planned', 'Sentinel node biopsy or systemic therapy is planned.', [
              'SN-15',
              'SN-22',
            ]),
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
    discordant: {
      ...rest(
        'Discordant',
        'A benign result contradicts image or examination and belongs to the tumor board.',
        ['SN-21', 'CP-9', 'CP-13'],
        'discordant',
      ),
      on: {
        'tumor-board.decided': board(
          'The board accepts the result, asks for tissue, or decides on treatment.',
          ['SN-21', 'CP-13', 'SN-15'],
        ),
      },
    },
    indeterminate: {
      ...rest(
        'Indeterminate',
        'An atypical result belongs to the tumor board.',
        ['SN-16'],
        'indeterminate',
      ),
      on: {
        'tumor-board.decided': board('Repeat core, fine needle or excision is decided.', ['SN-16']),
      },
    },
    lymphoma: {
      ...rest(
        'Lymphoma',
        'The plan moves to hematology-oncology, and the axilla stays unresolved.',
        ['SN-9', 'CP-20', 'B-side'],
        'lymphoma',
      ),
    },
    otherMalignancy: {
      ...rest(
        'Other malignancy',
        'Another malignancy is found, and the axilla stays unresolved.',
        ['B-side'],
        'other-malignancy',
      ),
    },
    granulomatous: {
      ...rest(
        'Granulomatous',
        'Granulomas call for a systemic work-up and do not exclude metastasis.',
        ['SN-10', 'B-side'],
        'granulomatous',
      ),
      on: {
        'concordance.assessed': weighsAnew(
          'Verdict',
          'The reader judges the granulomas against the images.',
          ['SN-10', 'B-side'],
        ),
      },
    },
    nonDiagnostic: {
      ...rest(
        'Non-diagnostic',
        'A sample was insufficient, which is not a negative result.',
        ['CP-11', 'SN-19'],
        'non-diagnostic',
      ),
      on: {
        'biopsy.performed': weighsAnew(
          'Repeat biopsy',
          'The node is sampled again, usually by core.',
          ['CP-11'],
        ),
      },
    },
    biopsyOutstanding: {
      ...rest(
        'Biopsy due, another node',
        'Another suspicious node was never sampled.',
        ['SN-15', 'SN-17', 'SN-28'],
        'biopsy-due',
      ),
      on: {
        'biopsy.performed': weighsAnew(
          'Biopsy of the other node',
          'The outstanding node is sampled.',
          ['SN-15'],
        ),
      },
    },
    tissueRequestedAgain: {
      ...rest(
        'Biopsy due, asked by the board',
        'The tumor board asked for more tissue.',
        ['SN-16', 'SN-15'],
        'biopsy-due',
      ),
      on: {
        'biopsy.performed': weighsAnew(
          'Biopsy the board asked for',
          'The tissue the board asked for is taken.',
          ['SN-16'],
        ),
      },
    },
  },
});
