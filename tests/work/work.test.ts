import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseEvent } from '../../src/index.js';
import { workOf } from '../../src/pathway/case-work/index.js';
import { caseOf, event } from '../narrative/support.js';

const on = (asOf: string, ...events: CaseEvent[]) => workOf(caseOf(...events), asOf);
const task = (id: string, title: string, more: { dueOn?: string; owner?: string } = {}) =>
  event(`add-${id}`, 'task.added', '2026-03-02', { taskId: id, title, ...more });
const done = (id: string, day = '2026-03-05') =>
  event(`done-${id}`, 'task.done', day, { taskId: id });

describe('tasks', () => {
  it('are open with owner and day, the soonest first, those without a day last', () => {
    const { tasks } = on(
      '2026-03-04',
      task('T1', 'Send the images'),
      task('T2', 'Call the patient', { dueOn: '2026-03-06', owner: 'J. Osei' }),
      task('T3', 'Ask for the report', { dueOn: '2026-03-05' }),
    );
    expect(tasks.open.map(({ title }) => title)).toEqual([
      'Ask for the report',
      'Call the patient',
      'Send the images',
    ]);
    expect(tasks.open[1]).toMatchObject({ owner: 'J. Osei', on: '2026-03-02', daysOverdue: 0 });
    expect(tasks.past).toEqual([]);
  });

  it('are late from the day after their day, and not late once done', () => {
    const call = task('T1', 'Call', { dueOn: '2026-03-06' });
    expect(on('2026-03-06', call).tasks.open[0]?.daysOverdue).toBe(0);
    expect(on('2026-03-07', call).tasks.open[0]?.daysOverdue).toBe(1);
    const { open, past } = on('2026-03-12', call, done('T1', '2026-03-09')).tasks;
    expect(open).toEqual([]);
    expect(past).toMatchObject([{ taskId: 'T1', doneOn: '2026-03-09', daysOverdue: 0 }]);
  });

  it('of the same title are two tasks', () => {
    const { open, past } = on(
      '2026-03-06',
      task('T1', 'Call'),
      task('T2', 'Call'),
      done('T1'),
    ).tasks;
    expect([open.map(({ taskId }) => taskId), past.map(({ taskId }) => taskId)]).toEqual([
      ['T2'],
      ['T1'],
    ]);
  });

  it('are open again once what closed them is retracted, and gone once they are retracted', () => {
    const wrong = event('r', 'event.retracted', '2026-03-06', { eventId: 'done-T1', reason: 'no' });
    expect(on('2026-03-07', task('T1', 'Call'), done('T1'), wrong).tasks.open).toHaveLength(1);
    const gone = event('r', 'event.retracted', '2026-03-06', { eventId: 'add-T1', reason: 'no' });
    const { open, past } = on('2026-03-07', task('T1', 'Call'), gone).tasks;
    expect([...open, ...past]).toEqual([]);
  });

  it('are done also where their end was dated before they were added', () => {
    expect(on('2026-03-07', task('T1', 'Call'), done('T1', '2026-03-01')).tasks.open).toEqual([]);
  });

  it('that follow from the stage are next steps, and close themselves by the fact', () => {
    const events = [
      event('d', 'diagnosis.recorded', '2026-03-01', { biopsyProven: true }),
      event('us', 'imaging.reported', '2026-03-02', {
        study: 'axillary-ultrasound',
        axilla: 'suspicious',
        nodes: [{ id: 'N1', suspicion: 'high' }],
      }),
    ];
    const biopsy = event('b', 'biopsy.performed', '2026-03-05', {
      biopsyId: 'B1',
      nodeId: 'N1',
      method: 'core',
    });
    const steps = (...all: CaseEvent[]) =>
      statusOf(caseOf(...all)).nextSteps.map(({ events: types }) => types);
    expect(steps(...events)).toContainEqual(expect.arrayContaining(['biopsy.performed']));
    expect(steps(...events, biopsy).flat()).not.toContain('biopsy.performed');
    const { open, past } = on('2026-03-06', ...events, biopsy).tasks;
    expect([...open, ...past]).toEqual([]);
  });
});

describe('appointments', () => {
  const booked = event('a1', 'appointment.booked', '2026-03-02', {
    appointmentId: 'A1',
    for: 'biopsy',
    on: '2026-03-09',
    site: 'Room 3',
  });

  it('are booked up to their day, and unanswered after it', () => {
    expect(on('2026-03-09', booked).appointments.open).toMatchObject([
      { kind: 'biopsy', bookedFor: '2026-03-09', site: 'Room 3', state: 'booked' },
    ]);
    expect(on('2026-03-10', booked).appointments.open[0]?.state).toBe('unanswered');
  });

  it.each(['attended', 'missed', 'cancelled'] as const)('end as %s', (outcome) => {
    const end = event('e', 'appointment.ended', '2026-03-09', {
      appointmentId: 'A1',
      outcome,
      reason: 'snow',
    });
    const { open, past } = on('2026-03-12', booked, end).appointments;
    expect(open).toEqual([]);
    expect(past).toMatchObject([{ state: outcome, endedOn: '2026-03-09', reason: 'snow' }]);
  });
});

describe('holds', () => {
  const held = event('h', 'hold.started', '2026-03-02', {
    holdId: 'H1',
    kind: 'deferred',
    reason: 'asks to wait until after a wedding',
    until: '2026-03-10',
  });

  it('are open with their reason, and past the day they were to end on', () => {
    expect(on('2026-03-10', held).holds.open).toMatchObject([
      { reason: 'asks to wait until after a wedding', days: 8, isPastUntil: false },
    ]);
    expect(on('2026-03-11', held).holds.open[0]?.isPastUntil).toBe(true);
  });

  it('end, and keep their length', () => {
    const end = event('e', 'hold.ended', '2026-03-06', { holdId: 'H1' });
    const { open, past } = on('2026-03-20', held, end).holds;
    expect(open).toEqual([]);
    expect(past).toMatchObject([{ endedOn: '2026-03-06', days: 4, isPastUntil: false }]);
  });
});

describe('barriers', () => {
  it('are open since a day, and resolved after so many days', () => {
    const found = event('b', 'barrier.recorded', '2026-03-02', {
      barrierId: 'R1',
      kind: 'transport',
      detail: 'no car',
    });
    expect(on('2026-03-12', found).barriers.open).toMatchObject([
      { kind: 'transport', detail: 'no car', days: 10 },
    ]);
    const solved = event('s', 'barrier.resolved', '2026-03-05', { barrierId: 'R1' });
    const { open, past } = on('2026-03-12', found, solved).barriers;
    expect(open).toEqual([]);
    expect(past).toMatchObject([{ resolvedOn: '2026-03-05', days: 3 }]);
  });
});

describe('people', () => {
  const call = (id: string, day: string, outcome: 'reached' | 'not-reached') =>
    event(id, 'contact.recorded', day, { with: 'patient', outcome });

  it('were last reached, and last not reached', () => {
    const work = on(
      '2026-03-20',
      call('c1', '2026-03-02', 'not-reached'),
      call('c2', '2026-03-04', 'reached'),
      call('c3', '2026-03-06', 'not-reached'),
    );
    expect(work.lastReached?.on).toBe('2026-03-04');
    expect(work.lastNotReached?.on).toBe('2026-03-06');
    expect(work.contacts.map(({ eventId }) => eventId)).toEqual(['c3', 'c2', 'c1']);
    expect(on('2026-03-20').lastReached).toBeUndefined();
  });

  it('stand by role, the latest of each; a case goes from one navigator to another', () => {
    const assign = (id: string, day: string, role: 'navigator' | 'surgeon', name: string) =>
      event(id, 'care-team.assigned', day, { role, name });
    const all = [
      assign('t1', '2026-03-02', 'surgeon', 'P. Lund, MD'),
      assign('t2', '2026-03-03', 'navigator', 'J. Osei, RN'),
      assign('t3', '2026-03-09', 'navigator', 'A. Baker, RN'),
    ];
    const work = on('2026-03-20', ...all);
    expect(work.careTeam.map(({ role, name }) => [role, name])).toEqual([
      ['navigator', 'A. Baker, RN'],
      ['surgeon', 'P. Lund, MD'],
    ]);
    expect(work.navigator?.name).toBe('A. Baker, RN');
    expect(on('2026-03-08', ...all).navigator?.name).toBe('J. Osei, RN');
  });

  it('leave notes, the latest first', () => {
    const note = (id: string, day: string) => event(id, 'note.added', day, { text: id });
    const { notes } = on('2026-03-20', note('first', '2026-03-02'), note('second', '2026-03-03'));
    expect(notes.map(({ text }) => text)).toEqual(['second', 'first']);
  });
});
