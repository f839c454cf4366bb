/** What became of appointments: one that was missed, with none made since, leaves a patient waiting unseen. */
import { dayOf } from '../machines/events.js';
import type { AppointmentKind } from '../machines/vocabulary.js';
import { effectiveLog } from './effective-log.js';
import type { CaseFile, Day } from './types.js';

/** An appointment the patient missed. */
export interface MissedAppointment {
  readonly for: AppointmentKind;
  readonly on: Day;
}

/**
 * The last appointment that was missed and not made again.
 * @param caseFile - the case
 * @param asOf - events after this day are left out
 */
export function missedAppointment(caseFile: CaseFile, asOf: Day): MissedAppointment | undefined {
  const { events } = effectiveLog(caseFile.events, asOf);
  const booked = new Map<string, AppointmentKind>();
  let missed: MissedAppointment | undefined;
  for (const event of events) {
    if (event.type === 'appointment.booked') {
      booked.set(event.data.appointmentId, event.data.for);
      if (missed?.for === event.data.for) missed = undefined;
    } else if (event.type === 'appointment.ended' && event.data.outcome === 'missed') {
      const kind = booked.get(event.data.appointmentId);
      if (kind !== undefined) missed = { for: kind, on: dayOf(event.occurredAt) };
    }
  }
  return missed;
}
