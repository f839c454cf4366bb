import { expect, test } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import { dayOf } from '../../src/machines/events.js';
import { addDays } from '../../src/pathway/days.js';
import { callOf, leftOutInWords, moreUrgent, urgencyOf } from '../../src/pathway/calls/index.js';
import type { CallItem, CallOptions, LeftOut } from '../../src/pathway/calls/index.js';
import { caseOf, event, vignettes } from '../narrative/support.js';

const called = (file: CaseFile, asOf: string, options?: CallOptions): CallItem | LeftOut =>
  callOf(file, statusOf(file, { asOf }), options);

/** A call as somebody would read it out; why there is none. */
const told = (file: CaseFile, asOf: string, options?: CallOptions): string => {
  const found = called(file, asOf, options);
  if (found.kind === 'left-out') return found.reason;
  const whom = found.whom.map(({ role, name, telecom }) =>
    [role, name, telecom].filter(Boolean).join(' '),
  );
  return `${whom.join(' + ')}: ${found.question}`;
};

test.each(vignettes)('what a call asks for changes the stage, at every point: $title', (one) => {
  const whole = parseCase(one.case);
  for (const day of new Set(whole.events.map(({ occurredAt }) => dayOf(occurredAt)))) {
    const known = whole.events.filter(({ occurredAt }) => dayOf(occurredAt) <= day);
    const file = { ...whole, events: known };
    const status = statusOf(file, { asOf: addDays(day, 12) });
    const found = callOf(file, status);
    if (found.kind === 'left-out') {
      expect(['under-way', 'complete', 'closed']).toContain(found.reason);
      continue;
    }
    expect(found.question).toMatch(/^[A-Z].*\?$/);
    expect(found.whom.length).toBeGreaterThan(0);
    const step = status.nextSteps.find(({ code }) => code === status.stage);
    if (!found.flag && status.stage !== 'staged') expect(found.outcomes).not.toEqual([]);
    for (const { facts, stage } of found.outcomes) {
      for (const { event: fact } of facts) expect(step?.events).toContain(fact.type);
      const then = { ...file, events: [...known, ...facts.map(({ event: fact }) => fact)] };
      expect(statusOf(then).stage).toBe(stage);
      expect(stage).not.toBe(status.stage);
    }
  }
});

const diagnosis = event('dx', 'diagnosis.recorded', '2026-06-22', { biopsyProven: true });
const felt = event('ex', 'exam.recorded', '2026-06-22', { axilla: 'suspicious' });
const suspicious = event('us', 'imaging.reported', '2026-06-24', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  levelsSurveyed: ['I', 'II', 'III'],
  nodes: [
    { id: 'L1', suspicion: 'moderate' },
    { id: 'L2', suspicion: 'high' },
  ],
});
const alike = event('us', 'imaging.reported', '2026-06-24', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  nodes: [
    { id: 'L1', suspicion: 'moderate' },
    { id: 'L2', suspicion: 'moderate' },
  ],
});
const sample = (id: string, nodeId: string, clip: boolean) =>
  event(`take-${id}`, 'biopsy.performed', '2026-06-29', {
    biopsyId: id,
    nodeId,
    method: 'core',
    cores: 4,
    clip: { placed: clip },
  });
const report = (id: string, result: 'metastatic' | 'benign') =>
  event(`report-${id}`, 'pathology.reported', '2026-07-03', { biopsyId: id, result });

test('asks for the most suspicious node, and whoever knows', () => {
  expect(told(caseOf(diagnosis, felt), '2026-06-22')).toBe(
    'Radiologist: Ultrasound of the axilla: was it done, and what was reported?',
  );
  const team = event('ct', 'care-team.assigned', '2026-06-22', {
    role: 'radiologist',
    name: 'M. Abara, MD',
    telecom: '555-0199',
  });
  expect(told(caseOf(diagnosis, felt, suspicious, team), '2026-06-25')).toBe(
    'Radiologist M. Abara, MD 555-0199: Biopsy of L2: was it done, and was a clip placed?',
  );
});

test('asks for a set of facts where one alone does not decide', () => {
  const nothing = called(caseOf(), '2026-06-22');
  expect(nothing).toMatchObject({
    asked: [{ type: 'diagnosis.recorded' }, { type: 'exam.recorded' }],
    always: false,
  });
  const sampled = [sample('B1', 'L1', true), sample('B2', 'L2', true)];
  expect(called(caseOf(diagnosis, alike, ...sampled), '2026-07-04')).toMatchObject({
    question: 'Pathology of B1 (L1, 29-Jun-2026) and B2 (L2, 29-Jun-2026): what is the result?',
    always: true,
  });
  // Whatever is said of the highly suspicious node decides: a benign result of it is discordant.
  expect(called(caseOf(diagnosis, suspicious, ...sampled), '2026-07-04')).toMatchObject({
    question: 'Pathology of B2 (L2, 29-Jun-2026): what is the result?',
    always: true,
  });
  const clips = called(
    caseOf(
      ...[diagnosis, felt, suspicious, sample('B1', 'L1', false), sample('B2', 'L2', false)],
      ...[report('B1', 'metastatic'), report('B2', 'metastatic')],
    ),
    '2026-07-04',
  );
  expect(clips).toMatchObject({
    question: 'Clip in L1 and L2: was one placed, or is it waived, and why?',
    always: true,
  });
});

test('leaves out what waits for a booked appointment, and asks once that day has passed', () => {
  const booked = event('ap', 'appointment.booked', '2026-06-25', {
    appointmentId: 'A1',
    for: 'biopsy',
    on: '2026-07-02',
  });
  const file = caseOf(diagnosis, felt, suspicious, booked);
  expect(told(file, '2026-06-26')).toBe('booked');
  expect(told(file, '2026-07-02')).toBe('booked');
  expect(called(file, '2026-07-03')).toMatchObject({
    question: 'Biopsy of L2: was it done, and was a clip placed?',
    because: 'Biopsy was booked for 02-Jul-2026; what came of it is not recorded.',
  });
  const another = event('ap', 'appointment.booked', '2026-06-25', {
    appointmentId: 'A1',
    for: 'consultation',
    on: '2026-07-02',
  });
  expect(told(caseOf(diagnosis, felt, suspicious, another), '2026-06-26')).toMatch(/^Radiologist/);
});

test('leaves out a report that is not due yet, and asks for it on the day it is due', () => {
  const file = caseOf(diagnosis, suspicious, sample('B2', 'L2', true));
  expect(told(file, '2026-07-03')).toBe('expected');
  expect(told(file, '2026-07-04')).toBe(
    'Pathologist: Pathology of B2 (L2, 29-Jun-2026): what is the result?',
  );
});

const reachable = (file: CaseFile): CaseFile => ({
  ...file,
  patient: { id: 'p-1', telecom: '555-0142', language: 'es' },
});

test('asks the patient about a missed appointment, at the number on file', () => {
  const file = caseOf(
    ...[diagnosis, felt, suspicious],
    event('ap', 'appointment.booked', '2026-06-25', {
      appointmentId: 'A1',
      for: 'biopsy',
      on: '2026-06-27',
    }),
    event('ae', 'appointment.ended', '2026-06-27', { appointmentId: 'A1', outcome: 'missed' }),
  );
  expect(told(reachable(file), '2026-06-28')).toBe(
    'Patient 555-0142: Biopsy of 27-Jun-2026 was missed: can a new appointment be booked?',
  );
  expect(called(reachable(file), '2026-06-28')).toMatchObject({
    whom: [{ language: 'es' }],
    because: 'Asked next: Biopsy of L2: was it done, and was a clip placed?',
  });
});

test('a board that was missed is asked of whoever has it, not of the patient', () => {
  const file = caseOf(
    ...[diagnosis, felt, suspicious, sample('B2', 'L2', true), report('B2', 'benign')],
    event('ap', 'appointment.booked', '2026-07-04', {
      appointmentId: 'A1',
      for: 'board',
      on: '2026-07-08',
    }),
    event('ae', 'appointment.ended', '2026-07-08', { appointmentId: 'A1', outcome: 'missed' }),
  );
  expect(told(reachable(file), '2026-07-09')).toBe(
    'Navigator, board: Tumor board of 08-Jul-2026 was missed: can a new appointment be booked?',
  );
});

test('leaves out what is on hold, and asks the patient when its last day has passed', () => {
  const hold = event('ho', 'hold.started', '2026-06-25', {
    holdId: 'H1',
    kind: 'deferred',
    reason: 'travels',
    until: '2026-07-05',
  });
  const file = reachable(caseOf(diagnosis, felt, suspicious, hold));
  expect(told(file, '2026-07-05')).toBe('held');
  expect(told(file, '2026-07-06')).toBe(
    'Patient 555-0142: The hold until 05-Jul-2026 has passed: can the work-up go on, and when?',
  );
  const end = event('he', 'hold.ended', '2026-07-06', { holdId: 'H1' });
  expect(told({ ...file, events: [...file.events, end] }, '2026-07-06')).toMatch(/^Radiologist/);
});

const treated = [
  ...[diagnosis, felt, suspicious, sample('B2', 'L2', true), report('B2', 'metastatic')],
  event('ns', 'nast.started', '2026-07-20', {}),
];

test('asks after a treatment under way only once it has been quiet', () => {
  const file = caseOf(...treated);
  expect(told(file, '2026-08-18')).toBe('under-way');
  expect(told(file, '2026-08-19')).toBe(
    'Medical oncologist: NAST: is it completed, and on which day?',
  );
  expect(told(file, '2026-08-19', { quietDays: 60 })).toBe('under-way');
});

test('a critical flag is worth a call while the treatment goes on', () => {
  const file = caseOf(
    ...treated.map((one) => (one.id === 'take-B2' ? sample('B2', 'L2', false) : one)),
  );
  expect(called(file, '2026-07-21')).toMatchObject({
    question: 'Clip, or a waiver with its reason: L2. Is it done, or when will it be?',
    flag: { code: 'clip-missing', nodeId: 'L2', severity: 'critical' },
  });
});

test('after surgery it asks for the final pathology, then for nothing', () => {
  const done = event('sx', 'surgery.performed', '2026-07-10', { procedure: 'slnb' });
  const clear = event('ex', 'exam.recorded', '2026-06-22', { axilla: 'negative' });
  const file = caseOf(diagnosis, clear, done);
  expect(told(file, '2026-07-11')).toBe(
    'Pathologist: Final pathology of the axilla: how many nodes are positive?',
  );
  const final = event('sp', 'surgical-pathology.reported', '2026-07-15', { nodesPositive: 0 });
  expect(told(caseOf(diagnosis, clear, done, final), '2026-07-16')).toBe('complete');
  const closed = event('cl', 'case.closed', '2026-07-16', { outcome: 'completed', reason: 'done' });
  expect(told(caseOf(diagnosis, clear, done, final, closed), '2026-07-16')).toBe('closed');
});

test('the last contact, and what else can be asked, stand beside the question', () => {
  const contact = event('co', 'contact.recorded', '2026-06-25', {
    with: 'clinician',
    outcome: 'not-reached',
    about: 'appointment',
  });
  expect(called(caseOf(diagnosis, suspicious, contact), '2026-06-26')).toMatchObject({
    since: '2026-06-24',
    lastContact: { on: '2026-06-25', text: 'Clinician not reached, about: appointment.' },
    further: [
      { question: 'Examination of the axilla: is it on record elsewhere?', askOf: 'Surgeon' },
      { question: expect.stringMatching(/^Anticoagulation/) as string },
      { question: expect.stringMatching(/^Tumor size/) as string },
    ],
  });
});

test('those left out are counted by reason', () => {
  expect(leftOutInWords(['held', 'booked', 'booked', 'complete'])).toEqual([
    '2 wait for a booked appointment',
    '1 is on hold',
    '1 has nothing missing',
  ]);
  expect(leftOutInWords([])).toEqual([]);
});

test('what is critical comes first, then what is furthest overdue', () => {
  const ranked = (name: string, file: CaseFile, asOf: string) => {
    const status = statusOf(file, { asOf });
    const call = callOf(file, status);
    return call.kind === 'call' ? [{ name, call, urgency: urgencyOf(status) }] : [];
  };
  const asOf = '2026-07-25';
  const calls = [
    ...ranked(
      'just due',
      caseOf(diagnosis, felt, { ...suspicious, occurredAt: '2026-07-24' }),
      asOf,
    ),
    ...ranked('overdue', caseOf(diagnosis, felt, suspicious), asOf),
    ...ranked('no clock', caseOf(diagnosis, felt), asOf),
    ...ranked(
      'critical',
      caseOf(
        ...[diagnosis, felt, suspicious, sample('B2', 'L2', false), report('B2', 'metastatic')],
      ),
      asOf,
    ),
  ];
  expect(calls.toSorted(moreUrgent).map(({ name }) => name)).toEqual([
    ...['critical', 'overdue', 'just due', 'no clock'],
  ]);
});
