// An entry of every event type: what is answered in its form, and what is then written in the case.
import { expect } from 'vitest';
import type { EventDataMap } from '../../../src/machines/events.js';
import type { EventType } from '../../../src/machines/vocabulary.js';
import type { Step } from './entries.js';

interface Entry<T extends EventType = EventType> {
  readonly type: T;
  /** The name of its button in the chooser. */
  readonly event: string;
  readonly steps: readonly Step[];
  readonly data: EventDataMap[T];
}

const entry = <T extends EventType>(
  type: T,
  event: string,
  steps: readonly Step[],
  data: EventDataMap[T],
): Entry => ({ type, event, steps, data });

/** In the order in which they are recorded: what an entry refers to stands before it. */
export const ENTRIES: readonly Entry[] = [
  entry(
    'diagnosis.recorded',
    'Diagnosis recorded',
    [
      ['Is the breast cancer proven by biopsy?', 'Yes'],
      ['Invasive', 'Yes'],
      ['Histology', 'invasive-lobular'],
      ['Tumor size in mm', '18.5'],
      ['Inflammatory breast cancer', 'No'],
      ['Is the primary known?', 'Yes'],
      ['Setting', 'New'],
      ['Treatment before this workup', 'None'],
      ['Side of the primary', 'LEFT'],
      ['ER', 'Positive'],
      ['PR', 'Negative'],
      ['HER2', 'Equivocal'],
    ],
    {
      biopsyProven: true,
      invasive: true,
      histology: 'invasive-lobular',
      tumorSizeMm: 18.5,
      inflammatory: false,
      knownPrimary: true,
      setting: 'new',
      priorTreatment: 'none',
      primaryLaterality: 'left',
      receptors: { er: 'positive', pr: 'negative', her2: 'equivocal' },
    },
  ),
  entry(
    'context.recorded',
    'Context recorded',
    [
      ['What', 'Anticoagulation'],
      ['Status', 'Present'],
      ['Detail', 'apixaban'],
    ],
    { kind: 'anticoagulation', status: 'present', detail: 'apixaban' },
  ),
  entry(
    'exam.recorded',
    'Examination recorded',
    [
      ['Side examined', 'LEFT'],
      ['Axilla on examination', 'Bulky'],
      ['Palpable', 'Yes'],
      ['Node size in mm', '31'],
      ['Mobility', 'Matted'],
    ],
    { axilla: 'bulky', palpable: true, nodeSizeMm: 31, mobility: 'matted' },
  ),
  entry(
    'imaging.ordered',
    'Imaging ordered',
    [
      ['Study', 'Breast MRI'],
      ['Purpose', 'Breast'],
    ],
    { study: 'breast-mri', purpose: 'breast' },
  ),
  entry(
    'imaging.reported',
    'Imaging reported',
    [
      ['Side, as the report says', 'LEFT'],
      ['Study', 'Axillary ultrasound'],
      ['Purpose', 'Axilla'],
      ['Axilla, as the report says', 'Suspicious'],
      ['Levels surveyed', ['I', 'II']],
      { press: 'Add a node' },
      ['Name of the node', 'L1'],
      ['Level', 'II'],
      ['Suspicion', 'High'],
      ['Size in mm', '14'],
      ['Cortical thickness in mm', '5.2'],
      ['Lymphoma suspected', 'No'],
      ['Features', ['Hilum effaced', 'Rounded shape']],
    ],
    {
      study: 'axillary-ultrasound',
      purpose: 'axilla',
      axilla: 'suspicious',
      levelsSurveyed: ['I', 'II'],
      nodes: [
        {
          id: 'L1',
          level: 'II',
          suspicion: 'high',
          sizeMm: 14,
          corticalThicknessMm: 5.2,
          lymphomaSuspected: false,
          features: ['hilum-effaced', 'rounded-shape'],
        },
      ],
    },
  ),
  entry(
    'pitfall.acknowledged',
    'Pitfall acknowledged',
    [
      ['Flag', 'Axillary levels not on record as surveyed'],
      ['Why it is acknowledged', 'asked the radiologist'],
    ],
    { pitfall: 'incomplete-survey', reason: 'asked the radiologist' },
  ),
  entry(
    'biopsy.performed',
    'Biopsy performed',
    [
      ['Side biopsied, as the report says', 'LEFT'],
      ['Node', 'L1'],
      ['Guidance', 'Ultrasound'],
      ['Method', 'Core'],
      ['Cores', '3'],
      ['Was a clip placed in L1?', 'No'],
      ['Why not?', 'none in stock'],
    ],
    {
      biopsyId: 'B1',
      nodeId: 'L1',
      guidance: 'ultrasound',
      method: 'core',
      cores: 3,
      clip: { placed: false, reasonNotPlaced: 'none in stock' },
    },
  ),
  entry(
    'clip.placed',
    'Clip placed',
    [
      ['Node that has the clip', 'L1'],
      ['Type of clip', 'titanium'],
      ['Confirmed on imaging', 'Yes'],
    ],
    { nodeId: 'L1', type: 'titanium', confirmedOnImaging: true },
  ),
  entry(
    'clip.waived',
    'Clip waived',
    [
      ['Node', 'L1'],
      ['Why no clip is placed', 'already in place'],
    ],
    { nodeId: 'L1', reason: 'already in place' },
  ),
  entry(
    'clip.checked',
    'Clip checked',
    [
      ['Node', 'L1'],
      ['The clip is', 'Confirmed'],
    ],
    { nodeId: 'L1', status: 'confirmed' },
  ),
  entry(
    'pathology.reported',
    'Pathology reported',
    [
      ['Side, as the report says', 'LEFT'],
      ['Biopsy', 'B1 of L1'],
      ['Result', 'Metastatic'],
      ['ER', 'Positive'],
      ['PR', 'Positive'],
      ['HER2', 'Unknown'],
    ],
    {
      biopsyId: 'B1',
      result: 'metastatic',
      receptors: { er: 'positive', pr: 'positive', her2: 'unknown' },
    },
  ),
  entry(
    'concordance.assessed',
    'Concordance assessed',
    [
      ['Biopsy', 'B1 of L1'],
      ['Does the result explain the images?', 'Concordant'],
      ['Reason', 'fits'],
    ],
    { biopsyId: 'B1', verdict: 'concordant', reason: 'fits' },
  ),
  entry(
    'tumor-board.referred',
    'Referred to the tumor board',
    [
      ['Question to the board', 'NAST first?'],
      ['Nodes in question', ['L1, level II, suspicion high']],
    ],
    { question: 'NAST first?', nodeIds: ['L1'] },
  ),
  entry(
    'tumor-board.decided',
    'Tumor board decided',
    [
      ['Decision', 'NAST'],
      ['Nodes it is about', ['L1, level II, suspicion high']],
      ['Rationale', 'bulky axilla'],
    ],
    { decision: 'nast', nodeIds: ['L1'], rationale: 'bulky axilla' },
  ),
  entry('nast.started', 'NAST started', [['Modalities', ['Chemotherapy', 'Targeted therapy']]], {
    modalities: ['chemotherapy', 'targeted'],
  }),
  entry('nast.completed', 'NAST completed', [['Why it ended', 'Toxicity']], { reason: 'toxicity' }),
  entry(
    'restaging.reported',
    'Restaging reported',
    [
      ['Side, as the report says', 'LEFT'],
      ['Axilla after treatment', 'Negative'],
      ['Timing', 'Final'],
      ['Study', 'Axillary ultrasound'],
    ],
    { axilla: 'negative', timing: 'final', study: 'axillary-ultrasound' },
  ),
  entry(
    'treatment.planned',
    'Treatment planned',
    [
      ['First treatment', 'Surgery'],
      ['Axillary surgery', 'TAD'],
    ],
    { approach: 'surgery', axillarySurgery: 'tad' },
  ),
  entry(
    'surgery.performed',
    'Surgery performed',
    [
      ['Side operated, as the report says', 'LEFT'],
      ['Procedure', 'TAD'],
      ['Sentinel nodes removed', '2'],
      ['Nodes removed in all', '3'],
      ['Nodes positive', '1'],
      ['Clipped nodes removed', ['L1, level II, suspicion high']],
    ],
    {
      procedure: 'tad',
      sentinelNodesRemoved: 2,
      nodesRemoved: 3,
      nodesPositive: 1,
      clippedNodesRemoved: ['L1'],
    },
  ),
  entry(
    'surgical-pathology.reported',
    'Surgical pathology reported',
    [
      ['Side, as the report says', 'LEFT'],
      ['Nodes examined', '3'],
      ['Nodes positive', '1'],
      ['Nodes with isolated tumor cells only', '0'],
      ['Clipped nodes found in the specimen', ['L1, level II, suspicion high']],
    ],
    { nodesExamined: 3, nodesPositive: 1, isolatedTumorCellsOnly: 0, clippedNodesFound: ['L1'] },
  ),
  entry(
    'referral.made',
    'Referral made',
    [
      ['Service', 'Radiation oncology'],
      ['Detail', 'after surgery'],
    ],
    { service: 'radiation-oncology', detail: 'after surgery' },
  ),
  entry(
    'appointment.booked',
    'Appointment booked',
    [
      ['For', 'Consultation'],
      ['Day of the appointment', '20-Jul-2026'],
      ['Site', 'Room 4'],
    ],
    { appointmentId: 'A1', for: 'consultation', on: '2026-07-20', site: 'Room 4' },
  ),
  entry(
    'appointment.ended',
    'Appointment ended',
    [
      ['Appointment', 'Consultation, 20-Jul-2026, Room 4'],
      ['Outcome', 'Cancelled'],
      ['Reason', 'moved house'],
    ],
    { appointmentId: 'A1', outcome: 'cancelled', reason: 'moved house' },
  ),
  entry(
    'hold.started',
    'Hold started',
    [
      ['Kind', 'Medical'],
      ['Stage on hold', 'Staged'],
      ['Until', '30-Jul-2026'],
      ['Reason', 'pneumonia'],
    ],
    { holdId: 'H1', kind: 'medical', of: 'staged', until: '2026-07-30', reason: 'pneumonia' },
  ),
  entry('hold.ended', 'Hold ended', [['Hold', 'Medical since 16-Jul-2026']], { holdId: 'H1' }),
  entry(
    'contact.recorded',
    'Contact recorded',
    [
      ['With', 'Family'],
      ['Outcome', 'Not reached'],
      ['About', 'Plan'],
      ['What was said', 'no answer'],
    ],
    { with: 'family', outcome: 'not-reached', about: 'plan', text: 'no answer' },
  ),
  entry(
    'care-team.assigned',
    'Care team assigned',
    [
      ['Role', 'Surgeon'],
      ['Name', 'P. Lund, MD'],
      ['Telephone or e-mail', '555 0100'],
    ],
    { role: 'surgeon', name: 'P. Lund, MD', telecom: '555 0100' },
  ),
  entry(
    'task.added',
    'Task added',
    [
      ['What is to be done', 'Call the patient'],
      ['Who does it', 'J. Osei'],
      ['Due on', '17-Jul-2026'],
    ],
    { taskId: 'T1', title: 'Call the patient', owner: 'J. Osei', dueOn: '2026-07-17' },
  ),
  entry('task.done', 'Task done', [['Task', 'Call the patient']], { taskId: 'T1' }),
  entry(
    'barrier.recorded',
    'Barrier recorded',
    [
      ['Barrier', 'Transport'],
      ['Detail', 'no car'],
    ],
    { barrierId: 'R1', kind: 'transport', detail: 'no car' },
  ),
  entry('barrier.resolved', 'Barrier resolved', [['Barrier', 'Transport, no car']], {
    barrierId: 'R1',
  }),
  entry('note.added', 'Note added', [['Note', 'Prefers to be called.']], {
    text: 'Prefers to be called.',
  }),
  entry(
    'case.closed',
    'Case closed',
    [
      ['Outcome', 'Transferred'],
      ['Passed on to', 'Another hospital'],
      ['Reason', 'moved away'],
    ],
    { outcome: 'transferred', to: 'Another hospital', reason: 'moved away' },
  ),
  entry('case.reopened', 'Case reopened', [['Why it is reopened', 'came back']], {
    reason: 'came back',
  }),
  entry(
    'event.retracted',
    'Entry retracted',
    [
      ['Entry', '16-Jul-2026 Note added'],
      ['Why it is retracted', 'wrong patient'],
    ],
    // The id is drawn at random: the test holds it against the entry.
    { eventId: expect.any(String) as string, reason: 'wrong patient' },
  ),
];
