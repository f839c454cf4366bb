import type { CaseEvent } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import type { NodeStatus, Result } from '../types.js';
import { entryIntoStage } from './reading.js';
import type { Reading } from './reading.js';

/** The events a result can come from, by what it is known by. */
const RESULT_EVENTS: { readonly [B in NonNullable<Result['by']>]: readonly EventType[] } = {
  exam: ['exam.recorded'],
  imaging: ['imaging.reported'],
  needle: ['pathology.reported', 'concordance.assessed'],
  excision: ['pathology.reported', 'concordance.assessed'],
  surgery: ['surgery.performed', 'surgical-pathology.reported'],
  board: ['tumor-board.decided'],
};

const entry = ({ status }: Reading): readonly string[] => {
  const id = entryIntoStage(status)?.id;
  return id === undefined ? [] : [id];
};

/** The events the result of the axilla rests on; those that led into the stage where it is open. */
export function eventsOfResult(reading: Reading): readonly string[] {
  const { by, on } = reading.status.result;
  const types = by === undefined ? [] : RESULT_EVENTS[by];
  const found = reading.status.history.filter((one) => one.on === on && types.includes(one.type));
  return found.length > 0 ? found.map(({ id }) => id) : entry(reading);
}

/** What is on record of a node that a sentence names: its last reports, else its samples, else its image. */
function eventsOfNode({ samples, imaged }: NodeStatus): readonly string[] {
  const reports = samples.flatMap(({ report }) => report?.eventId ?? []);
  if (reports.length > 0) return reports;
  return samples.length > 0
    ? samples.map(({ eventId }) => eventId)
    : [imaged?.eventId].filter((id) => id !== undefined);
}

const names = (text: string, name: string): boolean =>
  text.split(/[^\p{L}\p{N}-]+/u).includes(name);

const isPlan = (event: CaseEvent): boolean =>
  event.type === 'treatment.planned' || event.type === 'tumor-board.decided';

/**
 * The events the sentence of now rests on: the closing of a closed case, the event that led into the
 * stage, and what is on record of the nodes, the samples and the plan that the sentence names.
 *
 * @param reading - the case
 * @param text - the sentence
 */
export function eventsOfNow(reading: Reading, text: string): readonly string[] {
  const { status, events } = reading;
  const closing = status.stage === 'closed' ? reading.latest('case.closed')?.id : undefined;
  const plan = /\bplanned\b/.test(text) ? events.findLast(isPlan)?.id : undefined;
  const named = status.nodes.flatMap((node) => [
    ...(names(text, node.id) ? eventsOfNode(node) : []),
    ...node.samples.filter(({ biopsyId }) => names(text, biopsyId)).map(({ eventId }) => eventId),
  ]);
  const all = [closing, ...entry(reading), ...named, plan];
  return [...new Set(all.filter((id) => id !== undefined))];
}
