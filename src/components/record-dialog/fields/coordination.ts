import * as V from '../../../machines/word-lists.js';
import { say } from '../../shared/say.js';
import { REQUIRED, choice, day, is, long, numbered, reference, text } from './field.js';
import type { Advice, Field, FormView } from './field.js';
import { appointments, barrierKinds, barriers, entries, holds, pitfalls, tasks } from './known.js';
import { node } from './tissue.js';

const reason = (label = say`Reason`, extra: Partial<Field> = {}): Field =>
  text('reason', label, {
    required: true,
    wide: true,
    missing: say`Give a reason in a few words.`,
    ...extra,
  });

const open = (
  name: string,
  label: string,
  known: typeof tasks,
  other = say`Another ${label.toLowerCase()}`,
): Field =>
  reference(name, label, known, {
    required: true,
    wide: true,
    other,
    missing: say`Choose the ${label.toLowerCase()}, or name it.`,
  });

export const COORDINATION = {
  'referral.made': {
    noun: 'referral',
    fields: [choice('service', 'Service', V.REFERRAL_SERVICES, REQUIRED), text('detail', 'Detail')],
  },
  'appointment.booked': {
    noun: 'booked appointment',
    fields: [
      numbered('appointmentId', 'Appointment', { prefix: 'A' }),
      choice('for', 'For', V.APPOINTMENT_KINDS, REQUIRED),
      day('on', 'Day of the appointment', REQUIRED),
      text('site', 'Site'),
    ],
  },
  'appointment.ended': {
    noun: 'kept or missed appointment',
    fields: [
      open('appointmentId', 'Appointment', appointments),
      choice('outcome', 'Outcome', V.APPOINTMENT_OUTCOMES, REQUIRED),
      text('reason', 'Reason', { wide: true }),
    ],
  },
  'hold.started': {
    noun: 'hold',
    fields: [
      numbered('holdId', 'Hold', { prefix: 'H' }),
      choice('kind', 'Kind', V.HOLD_KINDS, { required: true, wide: true }),
      choice('of', 'Stage on hold', V.STAGES, { list: 'stage' }),
      day('until', 'Until'),
      reason(),
    ],
  },
  'hold.ended': { noun: 'hold that ended', fields: [open('holdId', 'Hold', holds)] },
  'contact.recorded': {
    noun: 'contact',
    fields: [
      choice('with', 'With', V.CONTACT_PARTNERS, REQUIRED),
      choice('outcome', 'Outcome', V.CONTACT_OUTCOMES, REQUIRED),
      choice('about', 'About', V.CONTACT_TOPICS, { wide: true }),
      long('text', 'What was said'),
    ],
  },
  'care-team.assigned': {
    noun: 'care team member',
    fields: [
      choice('role', 'Role', V.CARE_TEAM_ROLES, REQUIRED),
      text('name', 'Name', REQUIRED),
      text('telecom', 'Telephone or e-mail'),
    ],
  },
  'task.added': {
    noun: 'task',
    fields: [
      numbered('taskId', 'Task', { prefix: 'T' }),
      text('title', 'What is to be done', { required: true, wide: true }),
      text('owner', 'Who does it'),
      day('dueOn', 'Due on'),
    ],
  },
  'task.done': { noun: 'finished task', fields: [open('taskId', 'Task', tasks)] },
  'barrier.recorded': {
    noun: 'barrier',
    fields: [
      numbered('barrierId', 'Barrier', { prefix: 'R' }),
      open('kind', 'Barrier', barrierKinds),
      text('detail', 'Detail'),
    ],
  },
  'barrier.resolved': {
    noun: 'resolved barrier',
    fields: [open('barrierId', 'Barrier', barriers)],
  },
} as const;

function staysVisible(view: FormView): Advice | undefined {
  const flag = view.status.pitfalls.find(
    ({ code, nodeId = '', status }) =>
      status === 'active' && is('pitfall', code)(view) && is('nodeId', nodeId)(view),
  );
  if (!flag) return undefined;
  const stays =
    flag.severity === 'critical'
      ? say`It is critical and stays visible, marked as acknowledged with your reason.`
      : say`It leaves the open flags until it rises again, and keeps your reason.`;
  return { severity: flag.severity, text: `${flag.message} ${stays}`, basis: flag.basis };
}

export const RECORD = {
  'note.added': { noun: 'note', fields: [long('text', 'Note', REQUIRED)] },
  'pitfall.acknowledged': {
    noun: 'acknowledgement',
    fields: [
      reference('pitfall', 'Flag', pitfalls, {
        required: true,
        wide: true,
        options: V.PITFALL_CODES,
        advice: staysVisible,
      }),
      node('Node, where the flag is about one', { required: false, whereApplies: true }),
      reason('Why it is acknowledged'),
    ],
  },
  'event.retracted': {
    noun: 'retraction',
    fields: [open('eventId', 'Entry', entries), reason('Why it is retracted')],
  },
  'case.closed': {
    noun: 'closed case',
    fields: [
      choice('outcome', 'Outcome', V.CLOSING_OUTCOMES, REQUIRED),
      text('to', 'Passed on to'),
      reason(),
    ],
  },
  'case.reopened': { noun: 'reopened case', fields: [reason('Why it is reopened')] },
} as const;
