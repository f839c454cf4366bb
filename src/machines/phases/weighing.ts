/** The choice point of the tissue: every node is asked, and the first question that holds is the stage. */
import { chart, says } from '../chart.js';

/**
 * What keeps a sampled axilla without a metastatic node from being negative, in the order in which it is
 * asked: of every node, and the first that holds is the stage.
 */
export const questions = [
  {
    guard: 'requestedTissueNotTaken',
    target: 'tissueRequestedAgain',
    label: 'Tissue asked for',
    description: 'The board asked for tissue that has not been taken.',
    basis: ['SN-16'],
  },
  {
    guard: 'requestedTissueNotReported',
    target: 'pathologyAwaited',
    label: 'Requested tissue awaited',
    description: 'The tissue the board asked for has no report.',
    basis: ['SN-16'],
  },
  {
    guard: 'aNodeIsDiscordant',
    target: 'discordant',
    label: 'Discordant',
    description:
      'A benign result contradicts image or examination, and the board has not settled it.',
    basis: ['SN-21', 'CP-9', 'CP-13'],
  },
  {
    guard: 'aNodeIsIndeterminate',
    target: 'indeterminate',
    label: 'Indeterminate',
    description: 'A result is atypical or indeterminate.',
    basis: ['SN-16'],
  },
  {
    guard: 'aNodeIsLymphoma',
    target: 'lymphoma',
    label: 'Lymphoma',
    description: 'A node shows lymphoma.',
    basis: ['SN-9'],
  },
  {
    guard: 'aNodeIsAnotherMalignancy',
    target: 'otherMalignancy',
    label: 'Other malignancy',
    description: 'A node shows another malignancy.',
    basis: ['B-side'],
  },
  {
    guard: 'aNodeIsGranulomatous',
    target: 'granulomatous',
    label: 'Granulomatous',
    description: 'A node shows granulomas, and the axilla is not settled.',
    basis: ['SN-10'],
  },
  {
    guard: 'aSampleIsNonDiagnostic',
    target: 'nonDiagnostic',
    label: 'Non-diagnostic',
    description: 'A sample was not enough for a diagnosis.',
    basis: ['CP-11', 'SN-19'],
  },
  {
    guard: 'aNodeIsOutstanding',
    target: 'biopsyOutstanding',
    label: 'Another node outstanding',
    description: 'Another suspicious node was never sampled.',
    basis: ['SN-15', 'SN-28'],
  },
  {
    guard: 'aReportIsAwaited',
    target: 'pathologyAwaited',
    label: 'Report awaited',
    description: 'A sample has no report.',
    basis: ['SN-19'],
  },
  {
    guard: 'aVerdictIsDue',
    target: 'concordanceDue',
    label: 'Benign, no verdict',
    description: 'A benign result has not been judged against the images.',
    basis: ['SN-8', 'CP-9'],
  },
] as const;

export const weighing = chart.createStateConfig({
  id: 'weighing',
  ...says(
    'What does the tissue say?',
    'The first that holds for any node decides, in this order.',
    ['SN-14', 'SN-15', 'SN-16', 'SN-21'],
    { kind: 'choice' },
  ),
  always: [
    {
      guard: 'provenAndNodeOfConcernUnmarked',
      target: 'clipDue',
      ...says('Metastatic, unmarked', 'A node is metastatic and a node of concern has no mark.', [
        'SN-18',
      ]),
    },
    {
      guard: 'provenMetastatic',
      target: 'positive',
      ...says('Metastatic', 'A node is metastatic.', ['SN-14']),
    },
    ...questions.map(({ guard, target, label, description, basis }) => ({
      guard,
      target,
      ...says(label, description, basis),
    })),
    {
      target: 'negative',
      ...says('Benign and answered', 'Every node is answered, and none is metastatic.', ['SN-15']),
    },
  ],
});
