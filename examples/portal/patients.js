// Two invented patients, as case files.
export const patients = [
  {
    format: 'axillary-case/1',
    id: 'clinic-1',
    laterality: 'left',
    patient: {
      id: 'p-1',
      name: {
        family: 'Bianchi',
        given: 'Laura',
      },
      birthDate: '1978-05-02',
      gender: 'female',
      identifiers: [
        {
          system: 'urn:example:mrn',
          value: 'MRN-40218',
        },
      ],
    },
    events: [
      {
        id: 'e1',
        type: 'diagnosis.recorded',
        occurredAt: '2026-03-01',
        recordedAt: '2026-03-01T09:00:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          biopsyProven: true,
          histology: 'invasive-ductal',
          tumorSizeMm: 28,
        },
      },
      {
        id: 'e2',
        type: 'imaging.reported',
        occurredAt: '2026-03-03',
        recordedAt: '2026-03-03T09:07:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          study: 'axillary-ultrasound',
          axilla: 'suspicious',
          levelsSurveyed: ['I', 'II', 'III'],
          nodes: [
            {
              id: 'L1',
              suspicion: 'high',
            },
          ],
        },
      },
      {
        id: 'e3',
        type: 'biopsy.performed',
        occurredAt: '2026-03-05',
        recordedAt: '2026-03-05T09:14:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          biopsyId: 'B1',
          nodeId: 'L1',
          method: 'core',
          guidance: 'ultrasound',
          cores: 3,
          clip: {
            placed: false,
            reasonNotPlaced: 'none in stock',
          },
        },
      },
      {
        id: 'e4',
        type: 'pathology.reported',
        occurredAt: '2026-03-09',
        recordedAt: '2026-03-09T09:21:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          biopsyId: 'B1',
          result: 'metastatic',
          receptors: {
            er: 'negative',
            pr: 'negative',
            her2: 'negative',
          },
        },
      },
      {
        id: 'e5',
        type: 'treatment.planned',
        occurredAt: '2026-03-10',
        recordedAt: '2026-03-10T09:28:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          approach: 'nast',
        },
      },
    ],
  },
  {
    format: 'axillary-case/1',
    id: 'clinic-2',
    laterality: 'right',
    patient: {
      id: 'p-2',
      name: {
        family: 'Mensah',
        given: 'Abena',
      },
      birthDate: '1965-10-17',
      gender: 'female',
      identifiers: [
        {
          system: 'urn:example:mrn',
          value: 'MRN-51177',
        },
      ],
    },
    events: [
      {
        id: 'e1',
        type: 'diagnosis.recorded',
        occurredAt: '2026-03-16',
        recordedAt: '2026-03-16T09:00:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          biopsyProven: true,
          histology: 'invasive-ductal',
          tumorSizeMm: 20,
        },
      },
      {
        id: 'e2',
        type: 'exam.recorded',
        occurredAt: '2026-03-16',
        recordedAt: '2026-03-16T09:07:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          axilla: 'negative',
        },
      },
      {
        id: 'e3',
        type: 'imaging.reported',
        occurredAt: '2026-03-17',
        recordedAt: '2026-03-17T09:14:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          study: 'axillary-ultrasound',
          axilla: 'suspicious',
          levelsSurveyed: ['I', 'II', 'III'],
          nodes: [
            {
              id: 'R1',
              suspicion: 'high',
              features: ['hilum-absent'],
            },
          ],
        },
      },
      {
        id: 'e4',
        type: 'biopsy.performed',
        occurredAt: '2026-03-18',
        recordedAt: '2026-03-18T09:21:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          biopsyId: 'B1',
          nodeId: 'R1',
          method: 'core',
          guidance: 'ultrasound',
          cores: 3,
          clip: {
            placed: false,
            reasonNotPlaced: 'none in stock',
          },
        },
      },
      {
        id: 'e5',
        type: 'pathology.reported',
        occurredAt: '2026-03-21',
        recordedAt: '2026-03-21T09:28:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          biopsyId: 'B1',
          result: 'benign',
        },
      },
      {
        id: 'e6',
        type: 'tumor-board.decided',
        occurredAt: '2026-03-26',
        recordedAt: '2026-03-26T09:35:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          decision: 'slnb',
          rationale: 'SLNB that removes the sampled node',
        },
      },
      {
        id: 'e7',
        type: 'clip.placed',
        occurredAt: '2026-03-27',
        recordedAt: '2026-03-27T10:42:00Z',
        recordedBy: 'M. Abara, MD',
        data: {
          nodeId: 'R1',
        },
      },
    ],
  },
];
