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

/**
 * The open work of a case.
 *
 * @param events - its effective events, in order
 */
export function openWork(events: readonly CaseEvent[]): OpenWork {
  const ended = new Set(
    events.flatMap(({ type, data }) => {
      if (type === 'appointment.ended') return [`appointment ${data.appointmentId}`];
      if (type === 'hold.ended') return [`hold ${data.holdId}`];
      if (type === 'barrier.resolved') return [`barrier ${data.barrierId}`];
      return type === 'task.done' ? [`task ${data.taskId}`] : [];
    }),
  );
  const appointments: EventOf<'appointment.booked'>[] = [];
  const holds: EventOf<'hold.started'>[] = [];
  const barriers: EventOf<'barrier.recorded'>[] = [];
  const tasks: EventOf<'task.added'>[] = [];
  for (const event of events) {
    if (event.type === 'appointment.booked') {
      if (!ended.has(`appointment ${event.data.appointmentId}`)) appointments.push(event);
    } else if (event.type === 'hold.started') {
      if (!ended.has(`hold ${event.data.holdId}`)) holds.push(event);
    } else if (event.type === 'barrier.recorded') {
      if (!ended.has(`barrier ${event.data.barrierId}`)) barriers.push(event);
    } else if (event.type === 'task.added') {
      if (!ended.has(`task ${event.data.taskId}`)) tasks.push(event);
    }
  }
  return { appointments, holds, barriers, tasks };
}

/** Whether a hold still holds on a day: one with a last day holds up to it. */
export const holdsOn = ({ data }: EventOf<'hold.started'>, day: Day): boolean =>
  data.until === undefined || data.until >= day;
