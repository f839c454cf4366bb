import type { CaseEvent } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { BARRIER_KINDS } from '../case-work/barrier-kinds.js';
import { capital, plainWord } from './plain-words.js';

/** The fields of each event type that hold what a person wrote in words of their own. */
export const FREE_TEXT: { readonly [T in EventType]?: readonly string[] } = {
  'diagnosis.recorded': ['histology'],
  'context.recorded': ['detail'],
  'biopsy.performed': ['clip.type', 'clip.reasonNotPlaced'],
  'clip.placed': ['type'],
  'clip.waived': ['reason'],
  'concordance.assessed': ['reason'],
  'tumor-board.referred': ['question'],
  'tumor-board.decided': ['rationale'],
  'referral.made': ['detail'],
  'appointment.booked': ['site'],
  'appointment.ended': ['reason'],
  'hold.started': ['reason'],
  'contact.recorded': ['text'],
  'care-team.assigned': ['name', 'telecom'],
  'task.added': ['title', 'owner'],
  'barrier.recorded': ['kind', 'detail'],
  'note.added': ['text'],
  'pitfall.acknowledged': ['reason'],
  'event.retracted': ['reason'],
  'case.closed': ['reason', 'to'],
  'case.reopened': ['reason'],
};

/** Words that forms offer in a field of free text: they are the product's. */
const OFFERED: ReadonlySet<string> = new Set([
  ...BARRIER_KINDS,
  'invasive-ductal',
  'invasive-lobular',
]);

const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      data,
    );

function ofEvent({ type, data, note, source, recordedBy }: CaseEvent): readonly string[] {
  const typed = [
    ...((Object.hasOwn(FREE_TEXT, type) && FREE_TEXT[type]) || []).map((path) => at(data, path)),
    ...[note, source?.reference, source?.author, recordedBy],
  ];
  return typed.flatMap((text) => {
    const written = typeof text === 'string' ? text.trim() : '';
    if (written === '' || OFFERED.has(written)) return [];
    // A kind or a histology of a site's own stands in a sentence as its word does.
    return [...new Set([written, plainWord(written), capital(written)])];
  });
}

/**
 * What people wrote into events in words of their own: notes, names, reasons, sites. Sentences about
 * the events hold these texts as they were written, so they are nobody's to translate.
 *
 * @param events - any events of one case
 * @returns each text once, the longer ones first
 */
export const typedTexts = (events: readonly CaseEvent[]): readonly string[] =>
  [...new Set(events.flatMap(ofEvent))].sort((a, b) => b.length - a.length);
