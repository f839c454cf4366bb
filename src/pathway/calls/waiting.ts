import { missedAppointments, wouldKeep } from '../appointments.js';
import type { MissedAppointment } from '../appointments.js';
import type { CaseEvent, EventOf } from '../../machines/events.js';
import { holdsOn, openWork } from '../open-work.js';
import type { CaseFile, CaseStatus } from '../types.js';
import type { MissingFact } from '../inspect/index.js';

/** What stands in the way of a case, or was to bring what is missing. */
export interface Waiting {
  /** A hold that still holds. */
  readonly hold?: EventOf<'hold.started'>;
  /** A hold whose last day has passed without its end. */
  readonly lapsed?: EventOf<'hold.started'>;
  readonly appointments: readonly EventOf<'appointment.booked'>[];
  readonly missed: readonly MissedAppointment[];
}

/**
 * What a case waits with: its holds, and its appointments kept, to come and missed.
 *
 * @param caseFile - the case
 * @param status - its status
 * @param events - its effective events
 */
export function waitingOf(
  caseFile: CaseFile,
  { asOf }: CaseStatus,
  events: readonly CaseEvent[],
): Waiting {
  const { holds, appointments } = openWork(events);
  const hold = holds.find((one) => holdsOn(one, asOf));
  const [lapsed] = holds;
  return {
    ...(hold ? { hold } : lapsed && { lapsed }),
    appointments,
    missed: missedAppointments(caseFile, asOf),
  };
}

const serves = (kind: MissedAppointment['kind'], asked: readonly MissingFact[]): boolean =>
  asked.some(({ type }) => wouldKeep(kind, type));

/** The appointment on that day or later that is to bring one of the facts. */
export const bookedFor = (
  { appointments }: Waiting,
  asked: readonly MissingFact[],
  { asOf }: CaseStatus,
): EventOf<'appointment.booked'> | undefined =>
  appointments.find(({ data }) => data.on >= asOf && serves(data.for, asked));

/** The appointment before that day of which nobody wrote down what came of it. */
export const passedFor = (
  { appointments }: Waiting,
  asked: readonly MissingFact[],
  { asOf }: CaseStatus,
): EventOf<'appointment.booked'> | undefined =>
  appointments.findLast(({ data }) => data.on < asOf && serves(data.for, asked));

/** The appointment that was to bring one of the facts, and was missed. */
export const missedFor = (
  { missed }: Waiting,
  asked: readonly MissingFact[],
): MissedAppointment | undefined => missed.find(({ kind }) => serves(kind, asked));
