// One invented patient with a written-out status, so that the elements are tried without the rules.
import { PATHWAY_VERSION } from '../../src/machines/axillary-workup.machine.js';
import { dayOf } from '../../src/machines/events.js';
import type { CaseEvent, EventDataMap } from '../../src/machines/events.js';
import type { EventType, Stage } from '../../src/machines/vocabulary.js';
import type { CaseFile, CaseStatus, NodeStatus, Pitfall } from '../../src/pathway/types.js';

const osei = 'J. Osei, RN';
const abara = 'M. Abara, MD';
const lund = 'P. Lund, MD';

const event = <T extends EventType>(
  id: string,
  type: T,
  occurredAt: string,
  recordedBy: string,
  data: EventDataMap[T],
  recordedAt = `${occurredAt}:00+02:00`,
): CaseEvent =>
  ({
    id,
    type,
    occurredAt: occurredAt.length > 10 ? `${occurredAt}:00+02:00` : occurredAt,
    recordedAt,
    recordedBy,
    data,
  }) as unknown as CaseEvent;

const events: readonly (readonly [CaseEvent, Stage | null])[] = [
  [
    event('e1', 'diagnosis.recorded', '2026-06-22T09:20', osei, {
      biopsyProven: true,
      histology: 'invasive-ductal',
      tumorSizeMm: 18,
      receptors: { er: 'negative', pr: 'negative', her2: 'positive' },
    }),
    'intake',
  ],
  [
    event('e2', 'exam.recorded', '2026-06-22T10:00', lund, {
      axilla: 'suspicious',
      palpable: true,
      nodeSizeMm: 14,
      mobility: 'mobile',
    }),
    'ultrasound-due',
  ],
  [
    event('e3', 'imaging.reported', '2026-06-24T14:15', abara, {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      levelsSurveyed: ['I', 'II'],
      nodes: [
        {
          id: 'L1',
          level: 'I',
          sizeMm: 15,
          corticalThicknessMm: 5.2,
          features: ['cortical-thickening-focal', 'hilum-effaced'],
          suspicion: 'high',
        },
        {
          id: 'L2',
          level: 'I',
          sizeMm: 9,
          corticalThicknessMm: 3.4,
          features: ['cortical-thickening-diffuse'],
          suspicion: 'moderate',
        },
        { id: 'L3', level: 'II', sizeMm: 7, suspicion: 'low' },
      ],
    }),
    'biopsy-due',
  ],
  [
    event('e4', 'imaging.ordered', '2026-06-25T16:40', abara, { study: 'breast-mri' }),
    'biopsy-due',
  ],
  [
    event('e5', 'pitfall.acknowledged', '2026-06-26T09:00', abara, {
      pitfall: 'study-not-appropriate',
      reason: 'for the extent in the breast, not for the axilla',
    }),
    'biopsy-due',
  ],
  [
    event(
      'e6',
      'biopsy.performed',
      '2026-06-29',
      osei,
      {
        biopsyId: 'B1',
        nodeId: 'L1',
        method: 'core',
        guidance: 'ultrasound',
        cores: 3,
        clip: { placed: false, reasonNotPlaced: 'none in stock' },
      },
      '2026-07-02T08:12:00+02:00',
    ),
    'pathology-awaited',
  ],
  [
    event('e7', 'pathology.reported', '2026-07-03T10:05', osei, {
      biopsyId: 'B1',
      result: 'benign',
    }),
    null,
  ],
  [
    event('e8', 'event.retracted', '2026-07-03T10:22', osei, {
      eventId: 'e7',
      reason: 'Wrong line of the report read.',
    }),
    null,
  ],
  [
    event('e9', 'pathology.reported', '2026-07-03T10:24', osei, {
      biopsyId: 'B1',
      result: 'metastatic',
    }),
    'clip-due',
  ],
  [event('e10', 'tumor-board.decided', '2026-07-08T13:10', lund, { decision: 'nast' }), 'clip-due'],
  [
    event('e11', 'barrier.recorded', '2026-07-10T15:30', osei, {
      barrierId: 'x1',
      kind: 'transport',
      detail: 'no car on weekdays',
    }),
    'clip-due',
  ],
  [
    event('e12', 'task.added', '2026-07-14T11:05', osei, {
      taskId: 't1',
      title: 'Ask breast radiology for a clip appointment, L1',
      dueOn: '2026-07-17',
    }),
    'clip-due',
  ],
];

/** The case: a proven positive node without a clip, NAST planned. */
export const caseFile: CaseFile = {
  format: 'axillary-case/1',
  id: 'case-1',
  laterality: 'left',
  patient: {
    id: 'p-1',
    name: { family: 'Marchetti', given: 'Elena' },
    birthDate: '1972-03-04',
    gender: 'female',
    identifiers: [{ system: 'urn:sample:mrn', value: 'SAMPLE-1184' }],
  },
  events: events.map(([one]) => one),
};

export const today = '2026-07-16';

const unmarked = { marked: false, kind: 'none', clipPlaced: false } as const;
const untouched = {
  samples: [],
  standingResult: 'none',
  discordant: false,
  concordant: false,
  settled: false,
  outstanding: false,
  ofConcern: false,
  mark: unmarked,
  receptors: {},
} as const;

const nodes: readonly NodeStatus[] = [
  {
    ...untouched,
    id: 'L1',
    suspicion: 'high',
    ofConcern: true,
    standingResult: 'metastatic',
    imaged: {
      id: 'L1',
      level: 'I',
      sizeMm: 15,
      corticalThicknessMm: 5.2,
      features: ['cortical-thickening-focal', 'hilum-effaced'],
      suspicion: 'high',
      eventId: 'e3',
      on: '2026-06-24',
    },
    samples: [
      {
        biopsyId: 'B1',
        eventId: 'e6',
        on: '2026-06-29',
        method: 'core',
        guidance: 'ultrasound',
        cores: 3,
        report: { eventId: 'e9', on: '2026-07-03', result: 'metastatic', amended: false },
      },
    ],
    mark: { ...unmarked, reason: 'none in stock' },
  },
  {
    ...untouched,
    id: 'L2',
    suspicion: 'moderate',
    imaged: {
      id: 'L2',
      level: 'I',
      sizeMm: 9,
      corticalThicknessMm: 3.4,
      features: ['cortical-thickening-diffuse'],
      suspicion: 'moderate',
      eventId: 'e3',
      on: '2026-06-24',
    },
  },
  {
    ...untouched,
    id: 'L3',
    suspicion: 'low',
    imaged: { id: 'L3', level: 'II', sizeMm: 7, suspicion: 'low', eventId: 'e3', on: '2026-06-24' },
  },
];

/** Its pitfalls, deliberately not in the order of a screen. */
export const pitfalls: readonly Pitfall[] = [
  {
    code: 'study-not-appropriate',
    severity: 'info',
    status: 'acknowledged',
    since: '2026-06-25',
    eventIds: ['e4'],
    title: 'Breast MRI after a suspicious ultrasound',
    message: 'Breast MRI is not rated appropriate for this axilla.',
    action: 'Decides: the ordering clinician.',
    basis: ['CP-4'],
    acknowledgement: {
      eventId: 'e5',
      on: '2026-06-26',
      by: abara,
      reason: 'for the extent in the breast, not for the axilla',
    },
  },
  {
    code: 'receptors-missing',
    severity: 'info',
    status: 'active',
    since: '2026-07-08',
    nodeId: 'L1',
    eventIds: ['e9', 'e10'],
    title: 'Receptors of L1 not recorded',
    message: 'NAST is planned; they may differ from the primary.',
    action: 'Decides: pathologist, oncologist.',
    basis: ['SN-27'],
  },
  {
    code: 'incomplete-survey',
    severity: 'warning',
    status: 'active',
    since: '2026-06-24',
    eventIds: ['e3'],
    title: 'Level III not on record as surveyed',
    message: 'Missing: the survey of level III. Disease can skip level I.',
    action: 'Decides: breast radiologist.',
    basis: ['CP-10'],
  },
  {
    code: 'clip-missing',
    severity: 'critical',
    status: 'active',
    since: '2026-07-03',
    nodeId: 'L1',
    eventIds: ['e6', 'e9'],
    title: 'Positive node without a clip',
    message:
      'Missing: a clip in L1, or a waiver with its reason. Without a mark, TAD after NAST becomes difficult or impossible.',
    action: 'Decides: breast radiologist with the surgeon.',
    basis: ['SN-18', 'SN-25', 'CP-12'],
  },
  {
    code: 'concordance-missing',
    severity: 'critical',
    status: 'resolved',
    since: '2026-07-02',
    resolvedOn: '2026-07-03',
    nodeId: 'L1',
    eventIds: ['e6'],
    title: 'Benign result without a verdict',
    message: 'Treatment was planned without a verdict.',
    action: 'Decides: breast radiologist.',
    basis: ['SN-21'],
  },
];

/** The status of the case on `today`. */
export const status: CaseStatus = {
  caseId: 'case-1',
  pathwayVersion: PATHWAY_VERSION,
  asOf: today,
  laterality: 'left',
  stage: 'clip-due',
  stageBeneath: 'clip-due',
  stageSince: '2026-07-03',
  state: 'clip-due',
  result: { axilla: 'positive', by: 'needle', on: '2026-07-03', wording: 'positive, by needle' },
  scenario: null,
  nextSteps: [
    {
      code: 'place-clip',
      label: 'Clip in L1, or a waiver with its reason',
      owner: 'Breast radiology',
      dueOn: '2026-07-17',
      events: ['clip.placed', 'clip.waived'],
      basis: ['SN-18', 'CP-12'],
      nodeId: 'L1',
    },
    {
      code: 'receptors',
      label: 'Receptors of L1: ER, PR, HER2',
      owner: 'Pathology',
      dueOn: '2026-07-20',
      events: ['pathology.reported'],
      basis: ['SN-27'],
      nodeId: 'L1',
    },
    {
      code: 'nast-date',
      label: 'Date for the start of NAST',
      owner: 'Medical oncology',
      ownerName: 'P. Lund, MD',
      dueOn: '2026-07-14',
      events: ['appointment.booked'],
      basis: ['B-time'],
    },
  ],
  pitfalls,
  clocks: [
    {
      code: 'imaging-to-biopsy',
      label: 'Imaging to biopsy',
      startedOn: '2026-06-24',
      dueOn: '2026-07-01',
      endedOn: '2026-06-29',
      state: 'met',
      days: 5,
      targetDays: 7,
      unit: 'business',
      source: 'NAPBC target',
      basis: ['B-time'],
    },
    {
      code: 'diagnosis-to-nast',
      label: 'Diagnosis to NAST',
      startedOn: '2026-06-22',
      dueOn: '2026-07-22',
      state: 'running',
      days: 24,
      targetDays: 30,
      unit: 'calendar',
      source: 'Oncologist 2020',
      basis: ['B-time'],
    },
    {
      code: 'biopsy-to-report',
      label: 'Biopsy to pathology',
      nodeId: 'L1',
      startedOn: '2026-06-29',
      dueOn: '2026-07-02',
      endedOn: '2026-07-03',
      state: 'late',
      days: 4,
      targetDays: 3,
      unit: 'calendar',
      source: 'local default',
      basis: ['B-time'],
    },
  ],
  nodes,
  history: events.flatMap(([{ id, type, occurredAt }, stage], at) =>
    stage === null
      ? []
      : [
          {
            id,
            type,
            stage,
            stageBeneath: stage,
            on: dayOf(occurredAt),
            moved:
              stage !==
              (events
                .slice(0, at)
                .map(([, before]) => before)
                .findLast((before) => before !== null) ?? 'intake'),
            raised: [],
            cleared: [],
          },
        ],
  ),
  careTeam: [],
  plan: 'nast',
};
