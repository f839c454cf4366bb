/** The work around a case that is still open: what was begun by one event and not ended by another. */
import type { CaseEvent, EventOf } from '../machines/events.js';
import type { Day } from './types.js';

/** What is open, each in the order in which it was begun. */
export interface OpenWork {
  readonly appointments: readonly EventOf<'appointment.booked'>[];
  readonly holds: readonly EventOf<'hold.started'>[];
  readonly barriers: readonly EventOf<'barrier.recorded'>[];
  readonly tasks: readonly EventOf<'task.added'>[];
}

/** The first event that ends something, by the id of what it ends; it counts wherever it stands in the log. */
export interface Endings {
  readonly appointments: ReadonlyMap<string, EventOf<'appointment.ended'>>;
  readonly holds: ReadonlyMap<string, EventOf<'hold.ended'>>;
  readonly barriers: ReadonlyMap<string, EventOf<'barrier.resolved'>>;
  readonly tasks: ReadonlyMap<string, EventOf<'task.done'>>;
}

const keepFirst = <E>(found: Map<string, E>, id: string, event: E): void => {
  if (!found.has(id)) found.set(id, event);
};

/**
 * What ended what, in one pass over the log.
 *
 * @param events - the effective events of a case, in order
 */
export function endingsOf(events: readonly CaseEvent[]): Endings {
  const appointments = new Map<string, EventOf<'appointment.ended'>>();
  const holds = new Map<string, EventOf<'hold.ended'>>();
  const barriers = new Map<string, EventOf<'barrier.resolved'>>();
  const tasks = new Map<string, EventOf<'task.done'>>();
  for (const event of events) {
    if (event.type === 'appointment.ended') {
      keepFirst(appointments, event.data.appointmentId, event);
    } else if (event.type === 'hold.ended') keepFirst(holds, event.data.holdId, event);
    else if (event.type === 'barrier.resolved') keepFirst(barriers, event.data.barrierId, event);
    else if (event.type === 'task.done') keepFirst(tasks, event.data.taskId, event);
  }
  return { appointments, holds, barriers, tasks };
}

/**
 * The open work of a case.
 *
 * @param events - its effective events, in order
 */
export function openWork(events: readonly CaseEvent[]): OpenWork {
  const ended = endingsOf(events);
  const appointments: EventOf<'appointment.booked'>[] = [];
  const holds: EventOf<'hold.started'>[] = [];
  const barriers: EventOf<'barrier.recorded'>[] = [];
  const tasks: EventOf<'task.added'>[] = [];
  for (const event of events) {
    if (event.type === 'appointment.booked') {
      if (!ended.appointments.has(event.data.appointmentId)) appointments.push(event);
    } else if (event.type === 'hold.started') {
      if (!ended.holds.has(event.data.holdId)) holds.push(event);
    } else if (event.type === 'barrier.recorded') {
      if (!ended.barriers.has(event.data.barrierId)) barriers.push(event);
    } else if (event.type === 'task.added') {
      if (!ended.tasks.has(event.data.taskId)) tasks.push(event);
    }
  }
  return { appointments, holds, barriers, tasks };
}

/** Whether a hold still holds on a day: one with a last day holds up to it. */
export const holdsOn = ({ data }: EventOf<'hold.started'>, day: Day): boolean =>
  data.until === undefined || data.until >= day;
