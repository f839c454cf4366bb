/** Waiting for something: its booking, and what is done for a patient meanwhile. */
import type { AppointmentKind } from '../../machines/vocabulary.js';
import type { Weighted } from './chance.js';
import type { History } from './history.js';
import { WAITS, type Wait, type WaitName } from './waits.js';

const BOOKED = 0.18;
const MISSED = 0.05;
const SITES = ['Breast Center, Main', 'Outpatient Pavilion', 'Riverside Clinic', 'Women’s Imaging'];

function book(history: History, kind: AppointmentKind, inDays: number): string {
  const appointmentId = `A${String(history.number())}`;
  const day = history.day + inDays;
  const site = history.chance.pick(SITES);
  history.write('appointment.booked', ({ dayOf }) => ({
    appointmentId,
    for: kind,
    on: dayOf(day),
    site,
  }));
  return appointmentId;
}

const REASONS = {
  missed: ['Did not come', 'No transport', 'Time misunderstood', 'Interpreter not booked'],
  cancelled: ['Ill that week', 'Authorization pending', 'Machine out of service'],
};

/** The first appointment is missed or cancelled, and another one is made. */
function miss(history: History, kind: AppointmentKind, weight: number): void {
  const { chance } = history;
  const days = chance.whole(2, 6);
  const appointmentId = book(history, kind, days);
  history.rest(days, weight / 2);
  const outcome = chance.happens(0.75) ? 'missed' : 'cancelled';
  const reason = chance.pick(REASONS[outcome]);
  history.write('appointment.ended', { appointmentId, outcome, reason });
  history.write('contact.recorded', {
    with: 'patient',
    outcome: chance.happens(0.4) ? 'reached' : 'not-reached',
    about: 'appointment',
  });
  history.rest(chance.whole(1, 4), weight / 2);
}

const BARRIERS = [
  ['transport', 'No car, two bus lines'],
  ['insurance', 'Authorization pending'],
  ['language', 'Interpreter needed'],
  ['child care', 'No one at home in the mornings'],
  ['work', 'Cannot leave before noon'],
] as const;
const TASKS = [
  'Request outside images',
  'Call with the result',
  'Send the prior report to pathology',
  'Confirm the interpreter',
  'Ask for the authorization',
] as const;
const HOLDS = [
  ['deferred', 'Wishes to decide after a family event'],
  ['medical', 'Cardiology clearance awaited'],
  ['medical', 'Infection treated first'],
  ['declined', 'Declines for now, wishes to talk again'],
  ['elsewhere', 'Second opinion elsewhere'],
  ['trial', 'Screening for a trial'],
] as const;

/** Something done beside the course; what it opens is mostly closed once the wait is over. */
interface Beside extends Weighted {
  readonly begin: (history: History) => (() => void) | null;
}

const task = (history: History): (() => void) => {
  const taskId = `T${String(history.number())}`;
  const { chance, day, keeper } = history;
  const title = chance.pick(TASKS);
  const due = day + chance.whole(2, 10);
  history.write('task.added', ({ dayOf }) => ({ taskId, title, owner: keeper, dueOn: dayOf(due) }));
  return () => history.write('task.done', { taskId });
};

const barrier = (history: History): (() => void) => {
  const barrierId = `R${String(history.number())}`;
  const [kind, detail] = history.chance.pick(BARRIERS);
  history.write('barrier.recorded', { barrierId, kind, detail });
  return () => history.write('barrier.resolved', { barrierId });
};

const contact = (history: History): null => {
  const { chance } = history;
  history.write('contact.recorded', {
    with: chance.happens(0.85) ? 'patient' : 'family',
    outcome: chance.happens(0.75) ? 'reached' : 'not-reached',
    about: chance.pick(['result', 'appointment', 'plan']),
  });
  return null;
};

const note = (history: History): null => {
  const text = history.chance.pick([
    'Prefers calls after 16:00.',
    'Daughter comes along to visits.',
    'Asked for copies of all reports.',
    'Anxious about the needle; talked it through.',
  ]);
  history.write('note.added', { text });
  return null;
};

const hold = (history: History): null => {
  const { chance } = history;
  const holdId = `H${String(history.number())}`;
  const [kind, reason] = chance.pick(HOLDS);
  const days = history.lengthOf('hold');
  const until = history.day + days;
  const named = chance.happens(0.6);
  history.write('hold.started', ({ dayOf }) => ({
    holdId,
    kind,
    reason,
    ...(named ? { until: dayOf(until) } : {}),
  }));
  history.rest(days, WAITS.hold.found);
  history.write('hold.ended', { holdId });
  return null;
};

const BESIDE: readonly Beside[] = [
  { weight: 78, begin: () => null },
  { weight: 7, begin: contact },
  { weight: 6, begin: task },
  { weight: 4, begin: barrier },
  { weight: 3, begin: note },
  { weight: 1.6, begin: hold },
];

const FAREWELLS = [
  {
    weight: 4,
    outcome: 'transferred',
    reason: 'Moved; care goes on elsewhere',
    to: 'County Hospital',
  },
  { weight: 2, outcome: 'declined', reason: 'Declines further work-up' },
  { weight: 3, outcome: 'lost-to-follow-up', reason: 'Not reached by phone or letter' },
  { weight: 1, outcome: 'deceased', reason: 'Died of another illness' },
  { weight: 1, outcome: 'entered-in-error', reason: 'Second file of the same axilla' },
] as const;

function leave(history: History): void {
  const { weight: _, ...farewell } = history.chance.weighted(FAREWELLS);
  history.write('case.closed', farewell);
  history.end();
}

/**
 * Waits for something: today can fall into this wait, and some patients leave the programme in it.
 * @param history - the course so far
 * @param name - what is waited for
 */
export function waitFor(history: History, name: WaitName): void {
  const { chance } = history;
  const { found, booking }: Wait = WAITS[name];
  const finish = history.full ? null : chance.weighted(BESIDE).begin(history);
  if (booking !== undefined && chance.happens(MISSED)) miss(history, booking, found);
  const days = history.lengthOf(name);
  const booked = booking !== undefined && chance.happens(BOOKED) && !history.full;
  const appointmentId = booked ? book(history, booking, days) : null;
  history.rest(days, found);
  if (history.slips('left early')) leave(history);
  if (appointmentId !== null && chance.happens(0.5))
    history.write('appointment.ended', { appointmentId, outcome: 'attended' });
  if (finish !== null && chance.happens(0.75)) finish();
}
