/**
 * The slices: parts of the world of two nodes, each explored to its end. Together they are the
 * declared finite abstraction; what each leaves out is said with it.
 */
import * as F from './alphabet.js';
import type { Fact } from './alphabet.js';
import type { Slice } from './explore.js';
import { tissueTaken, type Ledger } from './ledger.js';

const PROVEN = F.diagnosis('proven cancer');
const RESULTS = ['metastatic', 'benign', 'indeterminate', 'non-diagnostic', 'granulomatous'] as const;
const ALL_RESULTS = [...RESULTS, 'lymphoma', 'other-malignancy'] as const;

const treated = (ledger: Ledger): boolean => ledger.treatment !== 'none';
const TREATMENT: readonly Fact[] = [F.nastStarted, F.surgery('slnb')];
const BOARD_PLANS = [F.board('nast'), F.board('slnb'), F.board('alnd'), F.board('omit-axillary-surgery')];
const PLANS = [F.plan('nast'), F.plan('slnb'), F.plan('none')];

/** Nothing sampled yet: diagnosis, exam, every kind of imaging, plans and the board. */
const beforeTissue: Slice = {
  name: 'before tissue',
  covers:
    'From the empty record to the first sample or treatment: diagnoses, exams, ultrasounds, other studies, plans of the board and of others.',
  opening: [],
  alphabet: [
    PROVEN,
    F.diagnosis('cancer not proven', { biopsyProven: false }),
    F.diagnosis('therapy already under way', { priorTreatment: 'nast-underway' }),
    F.exam('negative'),
    F.exam('suspicious'),
    F.imaging('axillary-ultrasound', 'negative'),
    F.imaging('axillary-ultrasound', 'not-visualized'),
    F.imaging('breast-mri', 'negative'),
    F.imaging('breast-mri', 'suspicious'),
    F.imaging('second-look-ultrasound', 'suspicious'),
    F.named('A', 'moderate'),
    F.named('A', 'low'),
    F.biopsy('A', 1),
    F.board('repeat-core'),
    F.board('accept-result'),
    F.board('defer'),
    ...BOARD_PLANS,
    F.board('tad'),
    ...PLANS,
    F.plan('tad'),
    F.plan('alnd'),
    ...TREATMENT,
  ],
  bounds: { samples: 1, amendments: false, confirmations: false, symmetric: false },
  ends: (ledger) => treated(ledger) || tissueTaken(ledger),
};

/** Two nodes, each sampled up to twice. */
const tissue = (samples: number): Slice => ({
  name: samples === 1 ? 'tissue of two nodes' : 'two nodes, sampled again',
  covers: 'x',
  opening: [PROVEN, F.exam('negative')],
  alphabet: [
    F.exam('negative'),
    F.exam('suspicious'),
    ...F.forBoth((node) => [
      F.named(node, 'moderate'),
      F.named(node, 'high'),
      F.clipPlaced(node),
      F.clipChecked(node, 'lost'),
      F.board('accept-result', node),
    ]),
    ...F.forBoth((node) =>
      Array.from({ length: samples }, (_, at) => at + 1).flatMap((nth) => [
        F.biopsy(node, nth),
        ...RESULTS.map((result) => F.report(node, nth, result)),
        F.verdict(node, nth, 'concordant'),
        F.verdict(node, nth, 'discordant'),
      ]),
    ),
    F.board('repeat-core'),
    F.board('accept-result'),
    ...BOARD_PLANS,
    ...PLANS,
    ...TREATMENT,
  ],
  bounds: { samples, amendments: false, confirmations: false, symmetric: true },
  ends: treated,
});

export const SLICES: readonly Slice[] = [beforeTissue, tissue(1), tissue(2)];
