/** The cases that are timed: a long one of 20 events, and every example patient. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseCase } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';

/** One case as it stands in a file, and read. */
export interface BenchCase {
  readonly name: string;
  readonly text: string;
  readonly caseFile: CaseFile;
}

type Entry = readonly [type: string, at: string, data: object];

/**
 * Two nodes, a clip left out at biopsy and placed later, a benign result that contradicts the image,
 * the tumor board, a second sample, NAST, restaging, targeted dissection and its pathology.
 */
const LONG_COURSE: readonly Entry[] = [
  [
    'diagnosis.recorded',
    '2026-01-05T09:30:00Z',
    {
      biopsyProven: true,
      histology: 'invasive ductal',
      tumorSizeMm: 34,
      primaryLaterality: 'left',
      receptors: { er: 'positive', pr: 'negative', her2: 'positive' },
    },
  ],
  ['care-team.assigned', '2026-01-05T10:00:00Z', { role: 'navigator', name: 'J. Osei, RN' }],
  ['exam.recorded', '2026-01-06', { axilla: 'suspicious', palpable: true, nodeSizeMm: 15 }],
  ['imaging.ordered', '2026-01-06', { study: 'axillary-ultrasound', purpose: 'axilla' }],
  [
    'imaging.reported',
    '2026-01-09T11:15:00Z',
    {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      levelsSurveyed: ['I', 'II', 'III'],
      nodes: [
        { id: 'L1', level: 'I', sizeMm: 18, corticalThicknessMm: 5.5, suspicion: 'high' },
        { id: 'L2', level: 'II', sizeMm: 11, corticalThicknessMm: 3.6, suspicion: 'moderate' },
      ],
    },
  ],
  [
    'biopsy.performed',
    '2026-01-13T14:00:00Z',
    {
      biopsyId: 'B1',
      nodeId: 'L1',
      method: 'core',
      guidance: 'ultrasound',
      cores: 3,
      clip: { placed: false, reasonNotPlaced: 'none in stock' },
    },
  ],
  ['pathology.reported', '2026-01-16T16:20:00Z', { biopsyId: 'B1', result: 'benign' }],
  ['concordance.assessed', '2026-01-19', { biopsyId: 'B1', verdict: 'discordant' }],
  ['tumor-board.referred', '2026-01-19', { question: 'Benign core of a suspicious node' }],
  ['tumor-board.decided', '2026-01-22', { decision: 'biopsy-second-node', nodeIds: ['L2'] }],
  [
    'biopsy.performed',
    '2026-01-26T09:45:00Z',
    {
      biopsyId: 'B2',
      nodeId: 'L2',
      method: 'core',
      guidance: 'ultrasound',
      cores: 4,
      clip: { placed: true, type: 'coil' },
    },
  ],
  [
    'pathology.reported',
    '2026-01-29T15:05:00Z',
    {
      biopsyId: 'B2',
      result: 'metastatic',
      receptors: { er: 'positive', pr: 'negative', her2: 'positive' },
    },
  ],
  ['clip.placed', '2026-02-02', { nodeId: 'L1', type: 'ribbon', confirmedOnImaging: true }],
  ['treatment.planned', '2026-02-04', { approach: 'nast' }],
  ['nast.started', '2026-02-10', { modalities: ['chemotherapy', 'targeted'] }],
  ['nast.completed', '2026-06-16', { reason: 'completed' }],
  ['restaging.reported', '2026-06-23', { axilla: 'negative', study: 'axillary-ultrasound' }],
  ['treatment.planned', '2026-06-30', { approach: 'surgery', axillarySurgery: 'tad' }],
  [
    'surgery.performed',
    '2026-07-14',
    {
      procedure: 'tad',
      clippedNodesRemoved: ['L2'],
      clippedNodesNotRemoved: ['L1'],
      nodesRemoved: 4,
    },
  ],
  [
    'surgical-pathology.reported',
    '2026-07-20',
    { nodesExamined: 4, nodesPositive: 1, clippedNodesFound: ['L2'] },
  ],
];

const longCourse = {
  format: 'axillary-case/1',
  id: 'bench-long-course',
  laterality: 'left',
  patient: { id: 'p-bench', gender: 'female', birthDate: '1972-03-04' },
  events: LONG_COURSE.map(([type, occurredAt, data], index) => ({
    id: `e${index + 1}`,
    type,
    occurredAt,
    recordedAt: `${occurredAt.slice(0, 10)}T18:00:00Z`,
    recordedBy: 'J. Osei, RN',
    data,
  })),
};

const read = (name: string, file: unknown): BenchCase => {
  const text = JSON.stringify(file);
  return { name, text, caseFile: parseCase(JSON.parse(text)) };
};

/** The case of 20 events. */
export const longCase = read('20 events, two nodes', longCourse);

const folder = new URL('../vignettes/', import.meta.url);

/** Every example patient. */
export const examples: readonly BenchCase[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const vignette = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { case: unknown };
    return read(name.replace('.json', ''), vignette.case);
  });
