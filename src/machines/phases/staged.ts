/** The end of the work-up: operated, or axillary surgery left out by decision, as long as that stands. */
import { chart, says } from '../chart.js';
import { questions } from './weighing.js';

const ends = (label: string, description: string, basis: readonly string[]) => ({
  target: '#resuming',
  actions: 'recordAndWithdraw' as const,
  ...says(label, description, basis),
});
const endsWhen = <G extends string>(
  guard: G,
  label: string,
  description: string,
  basis: readonly string[],
) => ({
  guard,
  ...ends(label, description, basis),
});
const onlyAFact = <G extends string>(
  guard: G,
  label: string,
  description: string,
  basis: readonly string[],
) => ({
  guard,
  target: 'omitted' as const,
  ...says(label, description, basis),
});
const suspicion = endsWhen(
  'raisesSuspicion',
  'New suspicion',
  'New suspicion reopens the axilla.',
  ['CP-13'],
);

export const staged = chart.createStateConfig({
  id: 'staged',
  initial: 'operated',
  ...says(
    'Staged',
    'The axilla was operated, or surgery of it was left out by decision.',
    ['CP-9', 'B-cn0'],
    { kind: 'phase' },
  ),
  states: {
    operated: {
      id: 'operated',
      ...says(
        'Staged by surgery',
        'The axilla was operated; what follows is recorded and moves nothing.',
        ['CP-9', 'SN-15'],
        { stage: 'staged' },
      ),
    },
    omitted: {
      id: 'omitted',
      ...says(
        'Axillary surgery omitted',
        'The decision to leave out axillary surgery stands.',
        ['B-cn0'],
        { stage: 'staged' },
      ),
      on: {
        'exam.recorded': suspicion,
        'imaging.reported': suspicion,
        'restaging.reported': suspicion,
        'biopsy.performed': ends('Biopsy', 'A new sample reopens the axilla.', ['SN-11']),
        'pathology.reported': endsWhen(
          'bearsOnASample',
          'Pathology report',
          'A report reopens the axilla.',
          ['SN-14'],
        ),
        'concordance.assessed': endsWhen(
          'callsDiscordant',
          'Discordant verdict',
          'A discordant verdict reopens the axilla.',
          ['SN-21'],
        ),
        'treatment.planned': {
          target: '#beneath',
          actions: 'record',
          ...says('Plan by others', 'Whether it counts, the axilla beneath the omission decides.', [
            'SN-15',
            'B-cn0',
          ]),
        },
        'tumor-board.decided': [
          {
            guard: 'boardOmissionCounts',
            actions: 'recordAndAdopt',
            ...says('Board: no axillary surgery', 'The board confirms the omission.', ['B-cn0']),
          },
          {
            guard: 'boardPlanCountsAfterOmission',
            target: '#replanning',
            actions: 'recordAndAdopt',
            ...says('Board: treatment', 'The board decides on treatment instead.', ['CP-13']),
          },
          endsWhen(
            'boardDecides',
            'Board decision',
            'Another decision of the board ends the omission.',
            ['CP-13'],
          ),
        ],
        'nast.started': {
          target: '#nast',
          actions: 'record',
          ...says('NAST started', 'Systemic therapy begins.', ['SN-14']),
        },
        'surgery.performed': {
          target: '#operated',
          actions: 'record',
          ...says('Surgery', 'The axilla is operated all the same.', ['CP-8']),
        },
      },
    },
    beneath: {
      id: 'beneath',
      ...says(
        'Does the axilla beneath admit a plan?',
        'A plan by others counts only where no question is open, settled by the omission or otherwise.',
        ['SN-15', 'SN-21', 'B-cn0'],
        { kind: 'choice' },
      ),
      always: [
        onlyAFact('nastStatedAfterNast', 'NAST was given', 'NAST is behind the patient already.', [
          'B-nast',
        ]),
        {
          guard: 'nastWasStarted',
          target: 'counting',
          ...says('After therapy', 'An operation can be chosen, or left out.', ['B-nast']),
        },
        onlyAFact(
          'clinicallyOpen',
          'Clinically open',
          'Examination and imaging had not made the axilla negative.',
          ['SN-2', 'CP-8'],
        ),
        onlyAFact(
          'omissionStatedOfProven',
          'Proven metastatic',
          'Surgery of a proven axilla is left out by the board alone.',
          ['SN-14', 'B-cn0'],
        ),
        {
          guard: 'provenMetastatic',
          target: 'counting',
          ...says('Metastatic', 'A node is metastatic, and treatment can be planned.', ['SN-14']),
        },
        ...questions.map(({ guard, label, description, basis }) =>
          onlyAFact(guard, label, description, basis),
        ),
        {
          target: 'counting',
          ...says('No question open', 'The axilla beneath is negative.', ['SN-15', 'CP-8']),
        },
      ],
    },
    counting: {
      ...says(
        'Left out once more, or treated?',
        'A plan takes the place of the omission; leaving surgery out confirms it.',
        ['B-cn0'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'omissionStated',
          target: 'omitted',
          actions: 'confirmOmission',
          ...says('Omission confirmed', 'Leaving out axillary surgery is stated once more.', [
            'B-cn0',
          ]),
        },
        {
          target: 'replanning',
          actions: 'adoptPlan',
          ...says('Plan', 'The plan takes the place of the omission.', ['SN-15', 'CP-7']),
        },
      ],
    },
    replanning: {
      id: 'replanning',
      ...says(
        'Before or after therapy?',
        'A new plan is settled before therapy and chosen after it.',
        ['B-nast'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'nastWasStarted',
          target: '#choosing',
          ...says('After therapy', 'The operation is chosen.', ['B-nast']),
        },
        { target: '#settling', ...says('Before treatment', 'The plan is settled.', ['CP-7']) },
      ],
    },
    resuming: {
      id: 'resuming',
      ...says(
        'Where is the axilla without the omission?',
        'After therapy surgery is planned, else tissue decides, else examination and imaging.',
        ['B-cn0'],
        { kind: 'choice' },
      ),
      always: [
        {
          guard: 'nastWasStarted',
          target: '#surgeryPlanning',
          ...says('After therapy', 'The operation is to be chosen.', ['B-nast']),
        },
        {
          target: '#reopening',
          ...says('Before treatment', 'The axilla is where its facts put it.', ['SN-11']),
        },
      ],
    },
  },
});
