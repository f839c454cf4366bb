import type { Stage } from '../../src/machines/vocabulary.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { CaseStatus } from '../../src/pathway/types.js';
import { caseOf, event, node, statusWith } from './support.js';

type Path = readonly (readonly [CaseEvent, Stage])[];

const made = (path: Path, more: Partial<CaseStatus> = {}) => ({
  file: caseOf(...path.map(([one]) => one)),
  status: statusWith(path, more),
});

const diagnosis = event('dx', 'diagnosis.recorded', '2026-06-22', {
  biopsyProven: true,
  histology: 'invasive-ductal',
  tumorSizeMm: 18,
});
const felt = event('ex', 'exam.recorded', '2026-06-22', { axilla: 'suspicious', palpable: true });
const normal = event('ex', 'exam.recorded', '2026-06-22', { axilla: 'negative' });
const suspicious = event('us', 'imaging.reported', '2026-06-24', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  levelsSurveyed: ['I', 'II'],
  nodes: [{ id: 'L1', suspicion: 'high' }],
});
const clear = event('us', 'imaging.reported', '2026-06-24', {
  study: 'axillary-ultrasound',
  axilla: 'negative',
  levelsSurveyed: ['I', 'II', 'III'],
});
const biopsy = event('b1', 'biopsy.performed', '2026-06-29', {
  biopsyId: 'B1',
  nodeId: 'L1',
  method: 'core',
  guidance: 'ultrasound',
  cores: 3,
});
const metastatic = event('p1', 'pathology.reported', '2026-07-03', {
  biopsyId: 'B1',
  result: 'metastatic',
});
const atypical = event('p1', 'pathology.reported', '2026-07-03', {
  biopsyId: 'B1',
  result: 'indeterminate',
});
const nastPlanned = event('bd', 'tumor-board.decided', '2026-07-08', { decision: 'nast' });
const slnbPlanned = event('tp', 'treatment.planned', '2026-06-26', {
  approach: 'surgery',
  axillarySurgery: 'slnb',
});
const repeat = event('bd', 'tumor-board.decided', '2026-07-08', { decision: 'repeat-core' });
const nast = event('ns', 'nast.started', '2026-07-22', {});
const slnb = event('sx', 'surgery.performed', '2026-07-10', { procedure: 'slnb' });
const omission = event('bd', 'tumor-board.decided', '2026-07-08', {
  decision: 'omit-axillary-surgery',
});

const sample = {
  biopsyId: 'B1',
  eventId: 'b1',
  on: '2026-06-29',
  method: 'core',
  cores: 3,
} as const;
const positive = node('L1', {
  suspicion: 'high',
  samples: [
    {
      ...sample,
      report: { eventId: 'p1', on: '2026-07-03', result: 'metastatic', amended: false },
    },
  ],
  standingResult: 'metastatic',
  ofConcern: true,
});
const indeterminate = node('L1', {
  suspicion: 'high',
  samples: [
    {
      ...sample,
      report: { eventId: 'p1', on: '2026-07-03', result: 'indeterminate', amended: false },
    },
  ],
  standingResult: 'indeterminate',
  ofConcern: true,
});
const seen = node('L1', { suspicion: 'high', samples: [] });

const start: Path = [
  [diagnosis, 'intake'],
  [felt, 'ultrasound-due'],
  [suspicious, 'biopsy-due'],
];
const cleared: Path = [
  [diagnosis, 'intake'],
  [normal, 'negative'],
  [clear, 'negative'],
];
const clinically = {
  result: { axilla: 'negative', by: 'imaging', wording: 'clinically negative' },
} as const;

/** Positive, unclipped, NAST planned. */
export const waitingForClip = made(
  [...start, [biopsy, 'pathology-awaited'], [metastatic, 'clip-due'], [nastPlanned, 'clip-due']],
  {
    plan: 'nast',
    nodes: [positive],
    result: { axilla: 'positive', by: 'needle', on: '2026-07-03', wording: 'positive, by needle' },
  },
);

/** Nothing suspicious, SLNB planned. */
export const clinicallyNegative = made([...cleared, [slnbPlanned, 'slnb-due']], {
  ...clinically,
  plan: 'slnb',
});

/** Nothing suspicious, nothing decided. */
export const undecidedNegative = made(cleared, clinically);

/** A node is felt, the ultrasound shows nothing. */
export const feltButClear = made(
  [
    [diagnosis, 'intake'],
    [felt, 'ultrasound-due'],
    [clear, 'negative'],
  ],
  clinically,
);

/** NAST began while the suspicious node had no sample. */
export const nastWithoutTissue = made([...start, [nast, 'nast']], { nodes: [seen] });

/** A node is felt, and SLNB was done without imaging. */
export const straightToSurgery = made([
  [diagnosis, 'intake'],
  [felt, 'ultrasound-due'],
  [slnb, 'staged'],
]);

/** Omitted by the board. */
export const omitted = made([...cleared, [omission, 'staged']], { ...clinically, plan: 'none' });

/** Atypical, and the board decides on a repeat. */
export const unclear = made(
  [...start, [biopsy, 'pathology-awaited'], [atypical, 'indeterminate']],
  { nodes: [indeterminate] },
);
export const repeated = made(
  [...start, [biopsy, 'pathology-awaited'], [atypical, 'indeterminate'], [repeat, 'biopsy-due']],
  { nodes: [indeterminate] },
);

/** NAST was already under way at diagnosis. */
export const elsewhere = made([
  [
    event('dx', 'diagnosis.recorded', '2026-06-22', {
      biopsyProven: true,
      priorTreatment: 'nast-underway',
    }),
    'intake',
  ],
  [normal, 'redirected'],
]);

/** Closed while a biopsy was due. */
export const closed = made(
  [
    ...start,
    [
      event('cl', 'case.closed', '2026-07-12', { outcome: 'transferred', reason: 'moved' }),
      'closed',
    ],
  ],
  { nodes: [seen] },
);

/** No entry at all. */
export const empty = made([]);

export const all = {
  waitingForClip,
  clinicallyNegative,
  undecidedNegative,
  feltButClear,
  nastWithoutTissue,
  straightToSurgery,
  omitted,
  unclear,
  repeated,
  elsewhere,
  closed,
  empty,
};
