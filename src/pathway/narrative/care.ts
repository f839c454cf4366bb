import type { EventType } from '../../machines/vocabulary.js';
import type { ClinicalType } from './clinical.js';
import { detail, low, quoted } from './phrases.js';
import type { Events, Phrases, Words } from './phrases.js';
import { commas, formatDay, sentences } from './text.js';
import type { Part } from './text.js';
import { lower, wordOf } from './words.js';

type CareType = Exclude<EventType, ClinicalType>;

/** What was said in the event that opened a task, a hold, a barrier or an appointment. */
const opening = (type: CareType, key: string, id: string, events: Events): Part => {
  const opener = events.find(
    (e) => e.type === type && (e.data as unknown as Readonly<Record<string, unknown>>)[key] === id,
  );
  if (!opener) return undefined;
  const phrase = CARE[type] as (data: unknown, events: Events) => Words;
  return sentences(...phrase(opener.data, []).slice(1));
};

/** Words of the events around the care: appointments, holds, contacts, tasks, the file itself. */
export const CARE: Phrases<CareType> = {
  'referral.made': (d) => ['Referral made.', detail(d.service, d.detail)],
  'appointment.booked': (d) => [
    'Appointment booked.',
    commas(wordOf(d.for), formatDay(d.on), d.site),
  ],
  'appointment.ended': (d, events) => [
    `Appointment ${d.outcome}.`,
    opening('appointment.booked', 'appointmentId', d.appointmentId, events),
    d.reason,
  ],
  'hold.started': (d) => [
    'Hold started.',
    detail(d.kind, d.reason),
    d.of && `Concerns: ${lower(wordOf(d.of, 'stage'))}`,
    d.until && `Until ${formatDay(d.until)}`,
  ],
  'hold.ended': (d, events) => ['Hold ended.', opening('hold.started', 'holdId', d.holdId, events)],
  'contact.recorded': (d) => [
    'Contact.',
    commas(`${wordOf(d.with)} ${low(d.outcome) || ''}`, d.about && `about: ${d.about}`),
    d.text,
  ],
  'care-team.assigned': (d) => ['Care team.', `${wordOf(d.role)}: ${commas(d.name, d.telecom)}`],
  'task.added': (d) => [
    'Task added.',
    d.title,
    d.owner && `Owner: ${d.owner}`,
    d.dueOn && `Due ${formatDay(d.dueOn)}`,
  ],
  'task.done': (d, events) => ['Task done.', opening('task.added', 'taskId', d.taskId, events)],
  'barrier.recorded': (d) => ['Barrier recorded.', detail(d.kind, d.detail)],
  'barrier.resolved': (d, events) => [
    'Barrier resolved.',
    opening('barrier.recorded', 'barrierId', d.barrierId, events),
  ],
  'note.added': (d) => ['Note.', d.text],
  'pitfall.acknowledged': (d) => [
    'Pitfall acknowledged.',
    `${commas(wordOf(d.pitfall), d.nodeId)}: ${quoted(d.reason)}`,
  ],
  'event.retracted': (d) => ['Entry retracted.', `Entry ${d.eventId}: ${quoted(d.reason)}`],
  'case.closed': (d) => ['Case closed.', detail(d.outcome, d.reason), d.to && `To ${d.to}`],
  'case.reopened': (d) => ['Case reopened.', d.reason],
};
