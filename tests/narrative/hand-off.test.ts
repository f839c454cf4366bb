import { expect, test } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { summaryOf, summaryText } from '../../src/pathway/narrative/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { caseOf, event, vignettes } from './support.js';

const read = (written: unknown, asOf: string) => {
  const file = parseCase(written);
  return { file, status: statusOf(file, { asOf }) };
};

/** The lines under a heading of the text, up to the next empty line. */
const under = (text: string, heading: string): string[] =>
  (text.split(`\n${heading}\n`)[1]?.split('\n\n')[0] ?? '').split('\n');

test.each(vignettes)('every sentence rests on entries of the log: $title', (one) => {
  const { file, status } = read(one.case, one.asOf);
  const summary = summaryOf(file, status);
  const counted = new Set(status.history.map(({ id }) => id));
  const sentences = [
    ...summary.headline.sentences,
    ...summary.questions,
    ...[...summary.facts, ...summary.care].flatMap((line) => line.sentences),
  ];
  const nothingThere = [/^Not recorded$/, /^No node sampled$/, /^(LEFT|RIGHT) axilla\.$/];
  const noneOpen = summary.care.find(({ label }) => label === 'None open')?.text;
  for (const { text, eventIds } of sentences) {
    for (const id of eventIds) expect(counted, text).toContain(id);
    const isNone = text === noneOpen || nothingThere.some((none) => none.test(text));
    expect(eventIds.length > 0, text).toBe(!isNone);
  }
  const cited = new Set(sentences.flatMap(({ eventIds }) => eventIds));
  expect(summary.entries.map(({ eventId }) => eventId)).toEqual(
    status.history.map(({ id }) => id).filter((id) => cited.has(id)),
  );
});

test.each(vignettes)('the text says whose axilla it is, and every critical flag: $title', (one) => {
  const { file, status } = read(one.case, one.asOf);
  const text = summaryText(file, status, true);
  expect(text.split('\n')[0]).toBe(`${file.laterality.toUpperCase()} axilla`);
  expect(text).toContain('SAMPLE patient');
  const critical = status.pitfalls.filter(
    (flag) => flag.severity === 'critical' && ['active', 'acknowledged'].includes(flag.status),
  );
  for (const { message } of critical) expect(under(text, 'QUESTION').join()).toContain(message);
  const entries = under(text, 'ENTRIES');
  const last = Math.max(0, ...[...text.matchAll(/\[(\d+)\]/g)].map(([, digits]) => Number(digits)));
  expect(entries).toHaveLength(last);
  expect(text).not.toMatch(/undefined|NaN|\[object|\.\./);
});

const moved: CaseFile = {
  ...caseOf(
    event('dx', 'diagnosis.recorded', '2026-06-22', { biopsyProven: true }),
    event('ct', 'care-team.assigned', '2026-06-22', {
      role: 'navigator',
      name: 'J. Osei, RN',
      telecom: '555-0101',
    }),
    event('ct2', 'care-team.assigned', '2026-06-25', { role: 'navigator', name: 'K. Ito, RN' }),
    event('ap', 'appointment.booked', '2026-06-23', {
      appointmentId: 'A1',
      for: 'imaging',
      on: '2026-07-02',
      site: 'North clinic',
    }),
    event('ap2', 'appointment.booked', '2026-06-23', {
      appointmentId: 'A2',
      for: 'consultation',
      on: '2026-06-24',
    }),
    event('ae', 'appointment.ended', '2026-06-24', { appointmentId: 'A2', outcome: 'missed' }),
    event('ho', 'hold.started', '2026-06-24', {
      holdId: 'H1',
      kind: 'deferred',
      reason: 'travels',
      until: '2026-06-28',
    }),
    event('ba', 'barrier.recorded', '2026-06-24', { barrierId: 'R1', kind: 'transport' }),
    event('br', 'barrier.resolved', '2026-06-26', { barrierId: 'R1' }),
    event('ta', 'task.added', '2026-06-25', {
      taskId: 'T1',
      title: 'Obtain outside report',
      owner: 'K. Ito, RN',
      dueOn: '2026-06-30',
    }),
    event('co', 'contact.recorded', '2026-06-26', {
      with: 'patient',
      outcome: 'not-reached',
      about: 'appointment',
    }),
  ),
  patient: {
    id: 'p-1',
    name: { family: 'Marchetti', given: 'Elena' },
    birthDate: '1972-03-04',
    gender: 'female',
    identifiers: [{ system: 'urn:site:mrn', value: '1184' }],
  },
};

test('who is responsible, what is booked, held and open, and the last contact', () => {
  const { care } = summaryOf(moved, statusOf(moved, { asOf: '2026-06-30' }));
  expect(care.map(({ label, text, eventIds }) => [label, text, ...eventIds])).toEqual([
    ['Responsible', 'Navigator: K. Ito, RN.', 'ct2'],
    [
      'Appointments',
      'Consultation of 24-Jun-2026 missed, none booked since. Imaging on 02-Jul-2026, North clinic, booked 23-Jun-2026.',
      'ap2',
      'ae',
      'ap',
    ],
    [
      'Holds',
      '24-Jun-2026: Deferred: travels. Until 28-Jun-2026. That day has passed; the end of the hold is not recorded.',
      'ho',
    ],
    ['Tasks', '25-Jun-2026: Obtain outside report. Owner: K. Ito, RN. Due 30-Jun-2026.', 'ta'],
    ['None open', 'Barriers.'],
    ['Last contact', '26-Jun-2026: Patient not reached, about: appointment.', 'co'],
  ]);
});

test('the text begins with the side and who the patient is', () => {
  const text = summaryText(moved, statusOf(moved, { asOf: '2026-06-30' }));
  expect(text.split('\n').slice(0, 5)).toEqual([
    'LEFT axilla',
    'MARCHETTI, Elena, born 04-Mar-1972 (54y)',
    'Female, MRN 1184',
    '',
    'Hand-off summary, as of 30-Jun-2026',
  ]);
  expect(text).toContain('Last contact: 26-Jun-2026: Patient not reached, about: appointment. [');
  expect(under(text, 'ENTRIES')[0]).toBe(
    '[1] 22-Jun-2026, entered 22-Jun-2026 12:00 by J. Osei, RN: Diagnosis.',
  );
  expect(text).not.toContain('SAMPLE');
});
