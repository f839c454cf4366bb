/** What a case of the list waits for, and until when. */
import type { MissedAppointment } from '../pathway/appointments.js';
import type { Clock } from '../pathway/types.js';
import type { Row } from './desk.js';

/** The most urgent of the clocks that run, and the appointment that was missed last. */
export interface Due {
  readonly clock?: Clock;
  readonly missed?: MissedAppointment;
}

/** Days past the target, in the unit of the clock; 0 for one that is not overdue. */
export const daysOver = (clock: Clock | undefined): number =>
  clock?.state === 'overdue' ? clock.days - clock.targetDays : 0;

/** Of two clocks the one furthest past its target first, then the one due soonest; a held one last. */
const moreUrgent = (a: Clock, b: Clock): number =>
  daysOver(b) - daysOver(a) ||
  Number(a.state === 'held') - Number(b.state === 'held') ||
  a.dueOn.localeCompare(b.dueOn);

/** What a case waits for. One that is staged or closed waits for no clock and no appointment. */
export function dueOf({ status, missed }: Row): Due {
  if (!status || status.stage === 'staged' || status.stage === 'closed') return {};
  const [clock] = status.clocks.filter(({ endedOn }) => endedOn === undefined).toSorted(moreUrgent);
  const [last] = missed ?? [];
  return { ...(clock && { clock }), ...(last && { missed: last }) };
}
