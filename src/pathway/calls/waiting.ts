import { missedAppointments, wouldKeep } from '../appointments.js';
import type { MissedAppointment } from '../appointments.js';
import type { CaseEvent, EventOf } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { holdsOn, openWork } from '../open-work.js';
import type { CaseFile, CaseStatus, ClockCode } from '../types.js';
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

/** Facts that come without being booked, and the clock within which they are expected. */
const EXPECTED: { readonly [T in EventType]?: ClockCode } = {
  'pathology.reported': 'biopsy-to-report',
  'concordance.assessed': 'benign-to-verdict',
};

/** Whether all of the facts come by themselves, and none of their clocks has come to its last day. */
export const isExpected = (asked: readonly MissingFact[], { clocks, asOf }: CaseStatus): boolean =>
  asked.every(({ type }) => {
    const running = clocks.filter(
      ({ code, endedOn }) => code === EXPECTED[type] && endedOn === undefined,
    );
    return running.length > 0 && running.every(({ dueOn }) => dueOn > asOf);
  });
