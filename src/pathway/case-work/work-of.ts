/** `workOf`: the work on a case, read from its effective log as of one day. */
import { dayOf, type CaseEvent, type EventOf } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { CARE_TEAM_ROLES } from '../../machines/word-lists.js';
import { daysBetween } from '../days.js';
import { effectiveLog } from '../effective-log.js';
import { endingsOf, type Endings } from '../open-work.js';
import type { CaseFile, Day } from '../types.js';
import type {
  Appointment,
  Barrier,
  Entry,
  Hold,
  Member,
  OpenAndPast,
  Task,
  Work,
} from './types.js';

type Log = readonly CaseEvent[];

const ofType = <T extends EventType>(log: Log, type: T): readonly EventOf<T>[] =>
  log.filter((event): event is EventOf<T> & CaseEvent => event.type === type);

const entryOf = ({ id, occurredAt, recordedBy }: CaseEvent): Entry => ({
  eventId: id,
  on: dayOf(occurredAt),
  recordedBy,
});

/** By a day, the earliest first, what has none last; what is equal keeps the order of the log. */
const byDay =
  <T>(day: (item: T) => Day | undefined) =>
  (a: T, b: T): number =>
    (day(a) ?? '9999').localeCompare(day(b) ?? '9999');

function split<T>(
  all: readonly T[],
  endOf: (item: T) => Day | undefined,
  soonest: (item: T) => Day | undefined,
): OpenAndPast<T> {
  return {
    open: all.filter((item) => endOf(item) === undefined).sort(byDay(soonest)),
    past: all
      .filter((item) => endOf(item) !== undefined)
      .sort(byDay(endOf))
      .reverse(),
  };
}

function tasksOf(log: Log, ended: Endings['tasks'], asOf: Day): OpenAndPast<Task> {
  const all = ofType(log, 'task.added').map((event): Task => {
    const { dueOn, taskId } = event.data;
    const end = ended.get(taskId);
    return {
      ...entryOf(event),
      ...event.data,
      daysOverdue: end || dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, asOf)),
      ...(end && { doneOn: dayOf(end.occurredAt) }),
    };
  });
  return split(
    all,
    ({ doneOn }) => doneOn,
    ({ dueOn }) => dueOn,
  );
}

function appointmentsOf(
  log: Log,
  ended: Endings['appointments'],
  asOf: Day,
): OpenAndPast<Appointment> {
  const all = ofType(log, 'appointment.booked').map((event): Appointment => {
    const { appointmentId, for: kind, on: bookedFor, site } = event.data;
    const end = ended.get(appointmentId);
    return {
      ...entryOf(event),
      appointmentId,
      kind,
      bookedFor,
      ...(site === undefined ? {} : { site }),
      state: end?.data.outcome ?? (bookedFor < asOf ? 'unanswered' : 'booked'),
      ...(end && { endedOn: dayOf(end.occurredAt) }),
      ...(end?.data.reason === undefined ? {} : { reason: end.data.reason }),
    };
  });
  return split(
    all,
    ({ endedOn }) => endedOn,
    ({ bookedFor }) => bookedFor,
  );
}

function holdsOf(log: Log, ended: Endings['holds'], asOf: Day): OpenAndPast<Hold> {
  const all = ofType(log, 'hold.started').map((event): Hold => {
    const entry = entryOf(event);
    const { holdId, until } = event.data;
    const end = ended.get(holdId);
    const endedOn = end && dayOf(end.occurredAt);
    return {
      ...entry,
      ...event.data,
      ...(endedOn === undefined ? {} : { endedOn }),
      days: Math.max(0, daysBetween(entry.on, endedOn ?? asOf)),
      isPastUntil: endedOn === undefined && until !== undefined && until < asOf,
    };
  });
  return split(
    all,
    ({ endedOn }) => endedOn,
    ({ on }) => on,
  );
}

function barriersOf(log: Log, ended: Endings['barriers'], asOf: Day): OpenAndPast<Barrier> {
  const all = ofType(log, 'barrier.recorded').map((event): Barrier => {
    const entry = entryOf(event);
    const end = ended.get(event.data.barrierId);
    const resolvedOn = end && dayOf(end.occurredAt);
    return {
      ...entry,
      ...event.data,
      ...(resolvedOn === undefined ? {} : { resolvedOn }),
      days: Math.max(0, daysBetween(entry.on, resolvedOn ?? asOf)),
    };
  });
  return split(
    all,
    ({ resolvedOn }) => resolvedOn,
    ({ on }) => on,
  );
}

function careTeamOf(log: Log): readonly Member[] {
  const assigned = ofType(log, 'care-team.assigned');
  return CARE_TEAM_ROLES.flatMap((role): readonly Member[] => {
    const last = assigned.findLast(({ data }) => data.role === role);
    return last === undefined ? [] : [{ ...entryOf(last), ...last.data }];
  });
}

/**
 * The work on a case. Steps that follow from its stage are no part of it: they are `status.nextSteps`, and close
 * themselves. Two tasks of the same title are two tasks.
 * @param caseFile - the case
 * @param asOf - the day of reading; later events are left out
 */
export function workOf({ events }: Pick<CaseFile, 'events'>, asOf: Day): Work {
  const log = effectiveLog(events, asOf).events;
  const ended = endingsOf(log);
  const contacts = ofType(log, 'contact.recorded')
    .map((event) => ({ ...entryOf(event), ...event.data }))
    .reverse();
  const lastReached = contacts.find(({ outcome }) => outcome === 'reached');
  const lastNotReached = contacts.find(({ outcome }) => outcome === 'not-reached');
  const careTeam = careTeamOf(log);
  const navigator = careTeam.find(({ role }) => role === 'navigator');
  return {
    asOf,
    tasks: tasksOf(log, ended.tasks, asOf),
    appointments: appointmentsOf(log, ended.appointments, asOf),
    holds: holdsOf(log, ended.holds, asOf),
    barriers: barriersOf(log, ended.barriers, asOf),
    contacts,
    ...(lastReached && { lastReached }),
    ...(lastNotReached && { lastNotReached }),
    notes: ofType(log, 'note.added')
      .map((event) => ({ ...entryOf(event), text: event.data.text }))
      .reverse(),
    careTeam,
    ...(navigator && { navigator }),
  };
}
