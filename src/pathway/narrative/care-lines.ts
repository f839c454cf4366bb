import type { CaseEvent } from '../../machines/events.js';
import { missedAppointments } from '../appointments.js';
import { holdsOn, openWork } from '../open-work.js';
import type { CaseFile } from '../types.js';
import { describeIn } from './describe.js';
import { together, told } from './facts.js';
import type { Fact, Line } from './facts.js';
import type { Reading } from './reading.js';
import { NOT_RECORDED, commas, formatDay, names } from './text.js';
import { capital, lower, wordOf } from './words.js';

/** The line of a sheet, with its name. */
export interface NamedLine extends Line {
  readonly label: string;
}

/** Who has the case: of each role the one assigned last. */
function responsible(reading: Reading): Line {
  const byRole = new Map(
    reading.all('care-team.assigned').map((event) => [event.data.role, event]),
  );
  return together(
    [...byRole.values()].map((event) => ({
      text: describeIn(event, reading.events).text,
      eventIds: [event.id],
    })),
  );
}

/** What is booked, and what was missed with nothing booked since. */
function appointments(caseFile: CaseFile, reading: Reading): readonly Fact[] {
  const { events } = reading;
  const { asOf } = reading.status;
  const booked = openWork(events).appointments.map(({ id, data, occurredAt }) => ({
    text: `${commas(
      `${wordOf(data.for)} on ${formatDay(data.on)}`,
      data.site,
      `booked ${formatDay(occurredAt)}`,
      data.on < asOf && `its outcome is ${lower(NOT_RECORDED)}`,
    )}.`,
    eventIds: [id],
  }));
  const missed = missedAppointments(caseFile, asOf).map(({ kind, on }) => {
    const booking = reading
      .all('appointment.booked')
      .findLast(({ data }) => data.for === kind && data.on === on);
    const end = reading
      .all('appointment.ended')
      .findLast(({ data }) => data.appointmentId === booking?.data.appointmentId);
    return {
      text: `${wordOf(kind)} of ${formatDay(on)} missed, none booked since.`,
      eventIds: [booking, end].flatMap((event) => event?.id ?? []),
    };
  });
  return [...missed, ...booked];
}

/** Each event as a sentence. */
const each = (reading: Reading, events: readonly CaseEvent[]): readonly Fact[] =>
  events.flatMap((event) => told(reading, [event], false).sentences);

/** Holds that are not ended; one whose last day has passed says so. */
function holds(reading: Reading): readonly Fact[] {
  const { asOf } = reading.status;
  return openWork(reading.events).holds.flatMap((hold) => {
    const { sentences } = told(reading, [hold], false);
    if (holdsOn(hold, asOf)) return sentences;
    return sentences.map(({ text, eventIds }) => ({
      text: `${text} That day has passed; the end of the hold is ${lower(NOT_RECORDED)}.`,
      eventIds,
    }));
  });
}

/**
 * What a hand-over of a case needs beside its clinical facts: who is responsible, what is booked, held
 * and open, and the last contact. What is not there at all is named in one line at the end.
 *
 * @param caseFile - the case
 * @param reading - the same, read
 */
export function careLines(caseFile: CaseFile, reading: Reading): readonly NamedLine[] {
  const { barriers, tasks } = openWork(reading.events);
  const contact = reading.latest('contact.recorded');
  const work: readonly (readonly [label: string, open: readonly Fact[]])[] = [
    ['Appointments', appointments(caseFile, reading)],
    ['Holds', holds(reading)],
    ['Barriers', each(reading, barriers)],
    ['Tasks', each(reading, tasks)],
  ];
  const open = work.filter(([, facts]) => facts.length > 0);
  const none = work.filter(([, facts]) => facts.length === 0).map(([label]) => lower(label));
  return [
    { label: 'Responsible', ...responsible(reading) },
    ...open.map(([label, facts]) => ({ label, ...together(facts) })),
    ...(none.length > 0
      ? [{ label: 'None open', ...together([], `${capital(names(none))}.`) }]
      : []),
    { label: 'Last contact', ...together(each(reading, contact ? [contact] : [])) },
  ];
}
