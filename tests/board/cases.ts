// Axillae that ask the board, written by hand.
import type { CaseEvent, CaseFile, EventDataMap, EventType } from '../../src/index.js';

/** One event, written down at noon of its day. */
export const event = <T extends EventType>(
  id: string,
  type: T,
  occurredAt: string,
  data: EventDataMap[T],
): CaseEvent =>
  ({
    id,
    type,
    occurredAt,
    recordedAt: `${occurredAt}T12:00:00Z`,
    recordedBy: 'J. Osei, RN',
    data,
  }) as unknown as CaseEvent;

export const caseOf = (...events: readonly CaseEvent[]): CaseFile => ({
  format: 'axillary-case/1',
  id: 'case-1',
  laterality: 'left',
  patient: { id: 'p-1' },
  events,
});

const start: readonly CaseEvent[] = [
  event('dx', 'diagnosis.recorded', '2026-06-22', {
    biopsyProven: true,
    histology: 'invasive-ductal',
    tumorSizeMm: 18,
  }),
  event('ex', 'exam.recorded', '2026-06-22', { axilla: 'suspicious' }),
  event('us', 'imaging.reported', '2026-06-24', {
    study: 'axillary-ultrasound',
    axilla: 'suspicious',
    levelsSurveyed: ['I', 'II'],
    nodes: [
      { id: 'L1', suspicion: 'high' },
      { id: 'L2', suspicion: 'moderate' },
    ],
  }),
  event('b1', 'biopsy.performed', '2026-06-29', {
    biopsyId: 'B1',
    nodeId: 'L1',
    method: 'core',
    cores: 3,
  }),
];

/** A sample is taken and not reported: nothing to decide yet. */
export const workup: CaseFile = caseOf(...start);

/** Benign, of a highly suspicious node: discordant. */
export const discordant: CaseFile = caseOf(
  ...start,
  event('p1', 'pathology.reported', '2026-07-03', { biopsyId: 'B1', result: 'benign' }),
);

/** Atypical cells. */
export const atypical: CaseFile = caseOf(
  ...start,
  event('p1', 'pathology.reported', '2026-07-03', { biopsyId: 'B1', result: 'indeterminate' }),
);

/** Discordant, and referred with a question. */
export const referred: CaseFile = {
  ...discordant,
  patient: {
    id: 'p-1',
    name: { family: 'Smith', given: 'Jane' },
    birthDate: '1945-07-14',
    gender: 'female',
    identifiers: [{ system: 'urn:site:mrn', value: '4471-02' }],
  },
  events: [
    ...discordant.events,
    event('ref', 'tumor-board.referred', '2026-07-06', {
      question: 'Second node, or accept?',
      nodeIds: ['L1'],
    }),
  ],
};
