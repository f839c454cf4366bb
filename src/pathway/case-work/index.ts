/** The work on a case: tasks, appointments, holds, barriers, contacts, notes and the care team. */
export type {
  Appointment,
  Barrier,
  Contact,
  Entry,
  Hold,
  Member,
  Note,
  OpenAndPast,
  Task,
  Work,
} from './types.js';
export { workOf } from './work-of.js';
