// Case files as they are chosen for import.
const events = [
  {
    id: 'e1',
    type: 'diagnosis.recorded',
    occurredAt: '2026-06-15',
    recordedAt: '2026-06-15T18:00:00+02:00',
    recordedBy: 'J. Osei, RN',
    data: { biopsyProven: true },
  },
  {
    id: 'e2',
    type: 'exam.recorded',
    occurredAt: '2026-06-16',
    recordedAt: '2026-06-16T18:00:00+02:00',
    recordedBy: 'J. Osei, RN',
    data: { axilla: 'negative' },
  },
];

const good = {
  format: 'axillary-case/1',
  id: 'case-from-elsewhere',
  laterality: 'left',
  patient: {
    id: 'p-elsewhere',
    name: { family: 'Silva', given: 'Rita' },
    birthDate: '1968-02-11',
    gender: 'female',
    identifiers: [{ system: 'urn:site:mrn', value: '900812' }],
  },
  events,
};

const FILES = {
  good,
  /** The same id, of the other side. */
  otherSide: { ...good, laterality: 'right' },
  /** Nothing is known of the patient but the id in the file. */
  bare: { ...good, id: 'case-bare', patient: { id: 'p-bare' } },
  /** The number of another patient. */
  sameNumber: {
    ...good,
    id: 'case-same-number',
    patient: { ...good.patient, id: 'p-costa', name: { family: 'Costa', given: 'Ana' } },
  },
  /** A misspelt fact, a wrong word and a date that is none. */
  malformed: {
    ...good,
    events: [
      { ...events[0], data: { biopsyProven: 'yes', tumourSizeMm: 12 } },
      { ...events[1], occurredAt: '2026-02-31' },
    ],
  },
};

/** Files to be set on a file input. */
export const caseFiles = (
  names: readonly (keyof typeof FILES)[],
): { name: string; mimeType: string; buffer: Buffer }[] =>
  names.map((name) => ({
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(FILES[name])),
  }));
