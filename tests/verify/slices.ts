/**
 * The slices: parts of the world of two nodes, each explored to its end. Together they are the
 * declared finite abstraction; what each leaves out is said with it.
 */
import * as F from './alphabet.js';
import type { Fact } from './alphabet.js';
import type { Slice } from './explore.js';
import { tissueTaken, type Ledger, type NodeName } from './ledger.js';

const PROVEN = F.diagnosis('proven cancer');
const EXAMS = [F.exam('negative'), F.exam('suspicious')];
const FIVE = ['metastatic', 'benign', 'indeterminate', 'non-diagnostic', 'granulomatous'] as const;
const FOUR = ['metastatic', 'benign', 'indeterminate', 'non-diagnostic'] as const;
const SEVEN = [...FIVE, 'lymphoma', 'other-malignancy'] as const;
type Result = (typeof SEVEN)[number];

const treated = (ledger: Ledger): boolean => ledger.treatment !== 'none';
const operated = (ledger: Ledger): boolean => ledger.treatment === 'operated';
const TREATMENT: readonly Fact[] = [F.nastStarted, F.surgery('slnb')];
const OMISSION = F.board('omit-axillary-surgery');
const BOARD_PLANS = [F.board('nast'), F.board('slnb'), F.board('alnd'), OMISSION];
const PLANS = [F.plan('nast'), F.plan('slnb'), F.plan('none')];

const sampling = (
  node: NodeName,
  samples: number,
  results: readonly Result[],
  amendments = false,
): readonly Fact[] =>
  Array.from({ length: samples }, (_, at) => at + 1).flatMap((nth) => [
    F.biopsy(node, nth),
    ...results.map((result) => F.report(node, nth, result, amendments)),
    F.verdict(node, nth, 'concordant'),
    F.verdict(node, nth, 'discordant'),
  ]);

const FIXED = { samples: 1, amendments: false, confirmations: false, symmetric: false };

export const beforeTissue: Slice = {
  name: 'before tissue',
  covers:
    'From the empty record to the first sample or treatment: three kinds of diagnosis, exams, ultrasounds and other studies, plans of the board and of others, requests for tissue. One node.',
  opening: [],
  alphabet: [
    PROVEN,
    F.diagnosis('cancer not proven', { biopsyProven: false }),
    F.diagnosis('therapy already under way', { priorTreatment: 'nast-underway' }),
    ...EXAMS,
    F.imaging('axillary-ultrasound', 'negative'),
    F.imaging('axillary-ultrasound', 'not-visualized'),
    F.imaging('breast-mri', 'negative'),
    F.imaging('breast-mri', 'suspicious'),
    F.imaging('second-look-ultrasound', 'suspicious'),
    F.named('A', 'moderate'),
    F.biopsy('A', 1),
    F.board('repeat-core'),
    F.board('accept-result'),
    F.board('defer'),
    F.referred,
    ...BOARD_PLANS,
    F.board('tad'),
    ...PLANS,
    F.plan('tad'),
    F.plan('alnd'),
    ...TREATMENT,
  ],
  bounds: FIXED,
  ends: (ledger) => treated(ledger) || tissueTaken(ledger),
};

export const twoNodes: Slice = {
  name: 'tissue of two nodes',
  covers:
    'Both nodes named moderate or high in any order, each sampled once by needle; five results, verdicts, clips placed and lost, the board on one node or the axilla, plans of the board and of others, exams. Up to the start of treatment.',
  opening: [PROVEN, F.exam('negative')],
  alphabet: [
    ...EXAMS,
    ...F.forBoth((node) => [
      F.named(node, 'moderate'),
      F.named(node, 'high'),
      F.clipPlaced(node),
      F.clipChecked(node, 'lost'),
      F.board('accept-result', node),
      ...sampling(node, 1, FIVE),
    ]),
    F.board('repeat-core'),
    F.board('accept-result'),
    ...BOARD_PLANS,
    ...PLANS,
    ...TREATMENT,
  ],
  bounds: { ...FIXED, symmetric: true },
  ends: treated,
};

export const sampledAgain: Slice = {
  name: 'a node sampled again beside another',
  covers:
    'Node A sampled up to twice, node B once; four results, verdicts, the board asking for tissue of A or accepting it, a plan of each origin. Up to the start of treatment.',
  opening: [PROVEN, F.exam('negative'), F.named('A', 'moderate'), F.biopsy('A', 1)],
  alphabet: [
    ...EXAMS,
    F.named('A', 'high'),
    F.named('B', 'moderate'),
    F.clipPlaced('A'),
    F.clipPlaced('B'),
    ...sampling('A', 2, FOUR),
    ...sampling('B', 1, FOUR),
    F.board('repeat-core', 'A'),
    F.board('accept-result', 'A'),
    F.board('slnb'),
    F.plan('slnb'),
    ...TREATMENT,
  ],
  bounds: { ...FIXED, samples: 2 },
  ends: treated,
};

export const amended: Slice = {
  name: 'reports amended',
  covers:
    'Both nodes sampled once, each report replaced by any other of the seven results any number of times, a verdict on it, clips, the board accepting, a plan of each origin.',
  opening: [PROVEN, F.exam('negative'), F.named('A', 'moderate'), F.biopsy('A', 1)],
  alphabet: [
    ...sampling('A', 1, SEVEN, true),
    ...sampling('B', 1, ['metastatic', 'benign', 'indeterminate'], true),
    F.clipPlaced('A'),
    F.clipPlaced('B'),
    F.board('accept-result'),
    F.board('slnb'),
    F.plan('slnb'),
    F.plan('none'),
    ...TREATMENT,
  ],
  bounds: { ...FIXED, amendments: true },
  ends: treated,
};

export const marks: Slice = {
  name: 'marks of two nodes',
  covers:
    'Both nodes sampled, by needle with or without a clip or by excision; clips placed, waived, lost and confirmed; every plan, each origin. Up to the start of treatment.',
  opening: [PROVEN, F.named('A', 'moderate'), F.named('B', 'moderate')],
  alphabet: [
    ...F.forBoth((node) => [
      F.biopsy(node, 1),
      F.biopsy(node, 1, 'fna', true),
      F.biopsy(node, 1, 'excisional'),
      ...(['metastatic', 'benign', 'indeterminate'] as const).map((result) =>
        F.report(node, 1, result),
      ),
      F.verdict(node, 1, 'discordant'),
      F.verdict(node, 1, 'concordant'),
      F.clipPlaced(node),
      F.clipWaived(node),
      F.clipChecked(node, 'lost'),
      F.clipChecked(node, 'confirmed'),
    ]),
    F.board('accept-result'),
    F.board('tad'),
    F.board('alnd'),
    F.plan('nast'),
    F.plan('tad'),
    ...TREATMENT,
  ],
  bounds: { ...FIXED, confirmations: true, symmetric: true },
  ends: treated,
};

export const therapy: Slice = {
  name: 'therapy, restaging and surgery',
  covers:
    'From before a plan through NAST, interim and final restaging, a second course, plans of each origin, omission, to surgery and beyond; node A sampled before or during therapy, node B seen.',
  opening: [PROVEN, F.exam('negative'), F.named('A', 'moderate')],
  alphabet: [
    ...EXAMS,
    F.named('A', 'high'),
    F.biopsy('A', 1),
    ...FOUR.map((result) => F.report('A', 1, result)),
    F.verdict('A', 1, 'concordant'),
    F.verdict('A', 1, 'discordant'),
    F.clipPlaced('A'),
    F.clipChecked('A', 'lost'),
    F.board('accept-result'),
    F.board('repeat-core'),
    ...BOARD_PLANS,
    F.board('tad'),
    ...PLANS,
    F.plan('tad'),
    F.plan('alnd'),
    F.nastStarted,
    F.nastCompleted,
    F.restaging('negative', 'interim'),
    F.restaging('negative', 'final'),
    F.restaging('suspicious', 'final'),
    F.surgery('slnb'),
    F.surgery('tad'),
    F.surgery('alnd'),
  ],
  bounds: FIXED,
  ends: operated,
};

/** Every slice, in the order a patient meets them. */
export const SLICES: readonly Slice[] = [
  beforeTissue,
  twoNodes,
  sampledAgain,
  amended,
  marks,
  therapy,
];

const LEFT_OUT_OF_SHORT = /granulomatous|lost|accept-result [AB]|board: alnd|planned: nast|high/;

/** The short form: the slices that are small, and the two nodes with a shorter alphabet. */
export const SHORT_SLICES: readonly Slice[] = [
  beforeTissue,
  {
    ...twoNodes,
    name: 'tissue of two nodes, short',
    covers:
      'As the long form, without granulomas, lost clips, nodes called high, acceptance of one node, ALND and NAST planned by others.',
    alphabet: twoNodes.alphabet.filter(({ label }) => !LEFT_OUT_OF_SHORT.test(label)),
  },
  therapy,
];
