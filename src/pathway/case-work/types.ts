/** The work on a case: what its log says of tasks, appointments, holds, barriers, contacts and people. */
import type { EventDataMap } from '../../machines/events.js';
import type { AppointmentKind, CareTeamRole, Stage } from '../../machines/vocabulary.js';
import type { Day } from '../types.js';

/** Where a line of work comes from in the log. */
export interface Entry {
  /** The event that began it. */
  readonly eventId: string;
  /** The day it was begun. */
  readonly on: Day;
  readonly recordedBy: string;
}

export interface Task extends Entry {
  readonly taskId: string;
  readonly title: string;
  readonly owner?: string;
  readonly dueOn?: Day;
  /** Days past its day; 0 where it is not late, has no day, or is done. */
  readonly daysOverdue: number;
  readonly doneOn?: Day;
}

/** An appointment, and how it ended. */
export interface Appointment extends Entry {
  readonly appointmentId: string;
  readonly kind: AppointmentKind;
  /** The day it is for. */
  readonly bookedFor: Day;
  readonly site?: string;
  /** `booked` up to its day, `unanswered` after it while nobody recorded how it ended. */
  readonly state: 'booked' | 'unanswered' | EventDataMap['appointment.ended']['outcome'];
  readonly endedOn?: Day;
  /** Why it was missed or cancelled. */
  readonly reason?: string;
}

export interface Hold extends Entry {
  readonly holdId: string;
  readonly kind: EventDataMap['hold.started']['kind'];
  readonly of?: Stage;
  readonly reason: string;
  readonly until?: Day;
  readonly endedOn?: Day;
  /** Days held so far, or in all. */
  readonly days: number;
  /** Still open although the day it was to end on is past. */
  readonly isPastUntil: boolean;
}

export interface Barrier extends Entry {
  readonly barrierId: string;
  readonly kind: string;
  readonly detail?: string;
  readonly resolvedOn?: Day;
  /** Days open so far, or until it was resolved. */
  readonly days: number;
}

export interface Contact extends Entry, Readonly<EventDataMap['contact.recorded']> {}

export interface Note extends Entry {
  readonly text: string;
}

export interface Member extends Entry, Readonly<EventDataMap['care-team.assigned']> {
  readonly role: CareTeamRole;
}

/** Begun and ended, each in an order of its own. */
export interface OpenAndPast<T> {
  readonly open: readonly T[];
  readonly past: readonly T[];
}

/** Everything the log says of the work on a case, as of a day. */
export interface Work {
  readonly asOf: Day;
  /** Open ones by their day, the soonest first, those without a day last; done ones, the last first. */
  readonly tasks: OpenAndPast<Task>;
  /** Open ones by their day, the soonest first; ended ones, the last first. */
  readonly appointments: OpenAndPast<Appointment>;
  /** Open ones, the longest first; ended ones, the last first. */
  readonly holds: OpenAndPast<Hold>;
  /** Open ones, the longest first; resolved ones, the last first. */
  readonly barriers: OpenAndPast<Barrier>;
  /** The latest first. */
  readonly contacts: readonly Contact[];
  readonly lastReached?: Contact;
  readonly lastNotReached?: Contact;
  /** The latest first. */
  readonly notes: readonly Note[];
  /** The latest member of each role, in the order of the vocabulary. */
  readonly careTeam: readonly Member[];
  readonly navigator?: Member;
}
