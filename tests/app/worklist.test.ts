import { expect, it } from 'vitest';
import type { Row } from '../../src/app/desk.js';
import { askToLast } from '../../src/app/lasting.js';
import { othersWithNumberOf } from '../../src/app/new-patient.js';
import { pressingClock, shownRows } from '../../src/app/patient-rows.js';
import { statusOf } from '../../src/index.js';
import type { CaseEvent } from '../../src/index.js';
import { missedAppointment } from '../../src/pathway/appointments.js';
import { caseOf, event } from '../narrative/support.js';

const TODAY = '2026-04-20';

function row(family: string, ...events: CaseEvent[]): Row {
  const caseFile = { ...caseOf(...events), id: family };
  const missed = missedAppointment(caseFile, TODAY);
  const entry = {
    caseId: family,
    handle: family,
    laterality: 'left',
    patient: { id: `p-${family}`, name: { family } },
    sample: false,
    head: { seq: events.length, lastEventId: '' },
    eventCount: events.length,
    savedAt: `${TODAY}T12:00:00Z`,
  } as const;
  const status = statusOf(caseFile, { asOf: TODAY });
  return { entry, status, ...(missed ? { missed } : {}) };
}

const diagnosis = event('d', 'diagnosis.recorded', '2026-03-02', { biopsyProven: true });
const ultrasound = (on: string): CaseEvent =>
  event('us', 'imaging.reported', on, {
    study: 'axillary-ultrasound',
    axilla: 'suspicious',
    levelsSurveyed: ['I', 'II', 'III'],
    nodes: [{ id: 'N1', suspicion: 'moderate' }],
  });
const core = (on: string, placed: boolean): CaseEvent =>
  event('b', 'biopsy.performed', on, {
    biopsyId: 'B1',
    nodeId: 'N1',
    method: 'core',
    cores: 3,
    clip: { placed },
  });
const positive = (on: string): CaseEvent =>
  event('p', 'pathology.reported', on, { biopsyId: 'B1', result: 'metastatic' });
const surgery = event('s', 'surgery.performed', '2026-03-20', {
  procedure: 'alnd',
  nodesPositive: 1,
});

const unclipped = row(
  'Unclipped',
  diagnosis,
  ultrasound('2026-04-16'),
  core('2026-04-17', false),
  positive('2026-04-18'),
);
const forgotten = row('Forgotten', diagnosis, ultrasound('2026-03-05'), core('2026-03-06', true));
const waiting = row('Waiting', diagnosis, ultrasound('2026-04-10'));
const due = row('Due', diagnosis, ultrasound('2026-04-19'));
const staged = row(
  'Staged',
  diagnosis,
  ultrasound('2026-03-05'),
  core('2026-03-06', true),
  positive('2026-03-09'),
  surgery,
);

it('puts a critical flag first, then who waits longest past a target, then who is due, then the staged', () => {
  const rows = shownRows([staged, due, waiting, forgotten, unclipped], '', true);
  expect(rows.map(({ entry }) => entry.caseId)).toEqual([
    'Unclipped',
    'Forgotten',
    'Waiting',
    'Due',
    'Staged',
  ]);
});

it('names the clock that presses most, and none once the axilla is staged', () => {
  expect(pressingClock(forgotten)).toMatchObject({ over: 40, clock: { code: 'biopsy-to-report' } });
  expect(pressingClock(due)?.over).toBeLessThanOrEqual(0);
  expect(pressingClock(staged)).toBeUndefined();
});

it('tells of an appointment that was missed until one is made again', () => {
  const booked = (id: string, on: string): CaseEvent =>
    event(`book-${id}`, 'appointment.booked', on, { appointmentId: id, for: 'biopsy', on });
  const missed = event('miss', 'appointment.ended', '2026-04-12', {
    appointmentId: 'A',
    outcome: 'missed',
  });
  const first = [diagnosis, ultrasound('2026-04-10'), booked('A', '2026-04-11'), missed];
  expect(row('Missed', ...first).missed).toEqual({ for: 'biopsy', on: '2026-04-12' });
  expect(row('Again', ...first, booked('B', '2026-04-13')).missed).toBeUndefined();
  const retracted = event('r', 'event.retracted', '2026-04-13', {
    eventId: 'miss',
    reason: 'another patient',
  });
  expect(row('Not missed', ...first, retracted).missed).toBeUndefined();
});

it('finds who else stands here under a number of a file', () => {
  const numbered = {
    ...waiting,
    entry: {
      ...waiting.entry,
      patient: { ...waiting.entry.patient, identifiers: [{ system: 'urn:mrn', value: '4711' }] },
    },
  };
  const patient = { id: 'p-9', identifiers: [{ system: 'urn:mrn', value: '4711' }] };
  expect(othersWithNumberOf(patient, [numbered, due])).toEqual([numbered]);
  expect(othersWithNumberOf({ ...patient, id: 'p-Waiting' }, [numbered, due])).toEqual([]);
});

it('asks the browser once to let the data last', async () => {
  const asked: string[] = [];
  const storage = {
    persisted: async () => (asked.push('persisted'), Promise.resolve(false)),
    persist: async () => (asked.push('persist'), Promise.resolve(false)),
  };
  askToLast(storage);
  askToLast(storage);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['persisted', 'persist']);
});
