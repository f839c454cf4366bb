import { expect, test } from 'vitest';
import { timelineOf } from '../../src/pathway/narrative/index.js';
import { caseOf, event, statusWith } from './support.js';

const diagnosis = event('e1', 'diagnosis.recorded', '2026-06-22', { biopsyProven: true });
const ultrasound = event('e2', 'imaging.reported', '2026-06-24T14:15:00Z', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
});
const biopsy = event(
  'e3',
  'biopsy.performed',
  '2026-06-29',
  { biopsyId: 'B1', nodeId: 'L1', method: 'core' },
  { recordedAt: '2026-07-02T08:12:00Z' },
);
const wrong = event(
  'e4',
  'pathology.reported',
  '2026-07-03',
  { biopsyId: 'B1', result: 'benign' },
  { recordedAt: '2026-07-03T10:05:00Z' },
);
const retraction = event(
  'e5',
  'event.retracted',
  '2026-07-03',
  { eventId: 'e4', reason: 'Wrong line of the report read.' },
  { recordedAt: '2026-07-03T10:22:00Z' },
);
const report = event(
  'e6',
  'pathology.reported',
  '2026-07-03',
  { biopsyId: 'B1', result: 'metastatic' },
  { recordedAt: '2026-07-03T10:24:00Z' },
);
const task = event('e7', 'task.added', '2026-07-04', {
  taskId: 't1',
  title: 'Ask for a clip appointment',
});
const done = event('e8', 'task.done', '2026-07-05', { taskId: 't1' });

const file = caseOf(diagnosis, ultrasound, wrong, retraction, report, biopsy, task, done);
const status = statusWith([
  [diagnosis, 'intake'],
  [ultrasound, 'biopsy-due'],
  [biopsy, 'pathology-awaited'],
  [report, 'clip-due'],
  [task, 'clip-due'],
  [done, 'clip-due'],
]);
const timeline = timelineOf(file, status);
const entry = (id: string) => timeline.find((one) => one.event.id === id);

test('newest first by the day it happened, a retraction inside what it retracts', () => {
  expect(timeline.map((one) => one.event.id)).toEqual(['e8', 'e7', 'e6', 'e4', 'e3', 'e2', 'e1']);
});

test('a retracted entry stays readable and says who, when and why', () => {
  expect(entry('e4')).toMatchObject({
    title: 'Pathology of B1 (L1).',
    text: 'Benign.',
    effective: false,
    retractedBy: {
      on: '2026-07-03',
      recordedAt: '2026-07-03T10:22:00Z',
      by: 'J. Osei, RN',
      reason: 'Wrong line of the report read.',
    },
  });
  expect(entry('e4')).not.toHaveProperty('stageAfter');
});

test('an entry made more than a day after it happened is late', () => {
  expect(entry('e3')?.late).toEqual({ recordedAt: '2026-07-02T08:12:00Z', days: 3 });
  expect(entry('e2')).not.toHaveProperty('late');
  const at = (occurredAt: string, recordedAt: string) => {
    const one = event('n', 'note.added', occurredAt, { text: 'n' }, { recordedAt });
    return timelineOf(caseOf(one), statusWith([[one, 'intake']]))[0]?.late?.days;
  };
  expect(at('2026-07-01', '2026-07-02T23:00:00Z')).toBeUndefined();
  expect(at('2026-07-01T08:00:00Z', '2026-07-02T07:59:00Z')).toBeUndefined();
  expect(at('2026-07-01T08:00:00Z', '2026-07-02T20:00:00Z')).toBe(1);
});

test('the stage stands only where the event moved it', () => {
  expect(entry('e6')?.stageAfter).toBe('clip-due');
  expect(entry('e7')).not.toHaveProperty('stageAfter');
});

test('an entry names what it closes', () => {
  expect(entry('e8')).toMatchObject({ title: 'Task done.', text: 'Ask for a clip appointment.' });
});

test('a retraction of something that is not in the file stands alone', () => {
  const stray = event('x', 'event.retracted', '2026-07-06', { eventId: 'gone', reason: 'r' });
  const [first] = timelineOf(caseOf(...file.events, stray), status);
  expect(first).toMatchObject({ title: 'Entry retracted.', effective: false });
});

test('what is dated after the day of the status stays, ahead, and newest first', () => {
  const early = timelineOf(file, {
    ...status,
    asOf: '2026-06-30',
    history: status.history.slice(0, 3),
  });
  expect(early.map((one) => one.event.id)).toEqual([
    ...['e8', 'e7', 'e6', 'e5', 'e4'],
    ...['e3', 'e2', 'e1'],
  ]);
  expect(early.map(({ ahead }) => ahead)).toEqual([
    ...[true, true, true, true, true],
    ...[false, false, false],
  ]);
  expect(early.some(({ ahead, effective }) => ahead && effective)).toBe(false);
});

test('what is ahead can be taken back; a retraction that is itself ahead takes nothing back yet', () => {
  const read = (retractedOn: string) => {
    const ahead = event('n', 'note.added', '2026-07-20', { text: 'Typing error in the year.' });
    const gone = event('r', 'event.retracted', retractedOn, {
      eventId: 'n',
      reason: 'Wrong year.',
    });
    return timelineOf(caseOf(diagnosis, ahead, gone), {
      ...statusWith([[diagnosis, 'intake']]),
      asOf: '2026-07-16',
    });
  };
  expect(read('2026-07-16').map((one) => [one.event.id, one.retractedBy?.reason])).toEqual([
    ['n', 'Wrong year.'],
    ['e1', undefined],
  ]);
  expect(read('2026-07-18').map((one) => [one.event.id, one.ahead, one.retractedBy])).toEqual([
    ['n', true, undefined],
    ['r', true, undefined],
    ['e1', false, undefined],
  ]);
});

test('what was not known on the day of knowledge is left out', () => {
  const known = timelineOf(file, {
    ...status,
    knownOn: '2026-06-30',
    history: status.history.slice(0, 2),
  });
  expect(known.map((one) => one.event.id)).toEqual(['e2', 'e1']);
});
