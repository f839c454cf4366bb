/** Appointments that nobody kept and nobody made up for. */
import { dayOf } from '../machines/events.js';
import type { AppointmentKind, EventType } from '../machines/vocabulary.js';
import { effectiveLog } from './effective-log.js';
import { endingsOf } from './open-work.js';
import type { CaseFile, Day } from './types.js';

/** An appointment that was missed, with none of its kind booked since. */
export interface MissedAppointment {
  readonly kind: AppointmentKind;
  /** The day it was booked for. */
  readonly on: Day;
}

/** What may happen without a new appointment; a consultation leaves no event of its own. */
export const KEPT_BY: Readonly<Record<AppointmentKind, readonly EventType[]>> = {
  imaging: ['imaging.reported', 'restaging.reported'],
  biopsy: ['biopsy.performed'],
  clip: ['clip.placed', 'clip.waived'],
  board: ['tumor-board.decided'],
  consultation: [],
  nast: ['nast.started'],
  surgery: ['surgery.performed'],
};

/** Whether an event of a type is what an appointment of a kind is for. */
export const wouldKeep = (kind: AppointmentKind, type: EventType): boolean =>
  KEPT_BY[kind].includes(type);

/**
 * The appointments of a case that ended as missed and that nothing has replaced: no other one of the
 * kind is booked and open, none was booked since, and what it was for has not happened either.
 *
 * @param caseFile - the case
 * @param asOf - the day of reading; later events are left out
 * @returns the latest day first
 */
export function missedAppointments(
  { events }: Pick<CaseFile, 'events'>,
  asOf: Day,
): readonly MissedAppointment[] {
  const log = effectiveLog(events, asOf).events;
  const ended = endingsOf(log).appointments;
  const missed = log.flatMap((end, index): MissedAppointment[] => {
    if (end.type !== 'appointment.ended' || end.data.outcome !== 'missed') return [];
    const { appointmentId } = end.data;
    const booking = log.find(
      (event) => event.type === 'appointment.booked' && event.data.appointmentId === appointmentId,
    );
    if (booking?.type !== 'appointment.booked') return [];
    const { for: kind, on } = booking.data;
    const isReplaced = log.some(
      (event, place) =>
        (event.type === 'appointment.booked' &&
          event.data.for === kind &&
          (place > index || !ended.has(event.data.appointmentId))) ||
        (KEPT_BY[kind].includes(event.type) && dayOf(event.occurredAt) >= on),
    );
    return isReplaced ? [] : [{ kind, on }];
  });
  return missed.toSorted((a, b) => b.on.localeCompare(a.on));
}
