/** What of a case counts in the programme's rates: clips at biopsy, discordance, non-diagnostic samples. */
import { isAbout } from '../../machines/assess.js';
import { dayOf, type CaseEvent } from '../../machines/events.js';
import { planOf } from '../../machines/meaning.js';
import type { EventType } from '../../machines/vocabulary.js';
import { daysBetween } from '../days.js';
import { flagKey } from '../pitfalls/watch.js';
import type { CaseStatus, NodeSample, NodeStatus } from '../types.js';
import type { MeasureEntry, Outcome } from './case-measures.js';

const TREATED: readonly EventType[] = ['nast.started', 'surgery.performed'];

const isTreatment = ({ type }: CaseEvent): boolean => TREATED.includes(type);

/** Whether treatment had begun before a place in the log: what comes then can no longer come in time. */
const treatedBefore = (events: readonly CaseEvent[], place: number): boolean =>
  events.slice(0, place).some(isTreatment);

/** Whether a clip was placed on the day of the first needle biopsy; a clip nobody wrote of is no missing clip. */
function clipOutcome(node: NodeStatus, sample: NodeSample, events: readonly CaseEvent[]): Outcome {
  const biopsy = events.find(({ id }) => id === sample.eventId);
  const stated = biopsy?.type === 'biopsy.performed' ? biopsy.data.clip?.placed : undefined;
  if (stated === true) return 'met';
  const about = events.filter(
    (event) =>
      (event.type === 'clip.placed' || event.type === 'clip.waived') &&
      event.data.nodeId === node.id,
  );
  const isEstimated = (event: CaseEvent | undefined): boolean => event?.dateEstimated === true;
  const compared = (event: CaseEvent): boolean => !isEstimated(event) && !isEstimated(biopsy);
  const onTheDay = (type: EventType): boolean =>
    about.some(
      (event) => event.type === type && compared(event) && dayOf(event.occurredAt) === sample.on,
    );
  const placed = about.filter(({ type }) => type === 'clip.placed');
  if (onTheDay('clip.placed')) return 'met';
  if (onTheDay('clip.waived')) return 'waived';
  if (placed.some((event) => !compared(event))) return 'estimated-date';
  // A clip placed on another day says that there was none on this one.
  return stated === false || placed.length > 0 ? 'not-met' : 'not-recorded';
}

const clipEntries = (
  events: readonly CaseEvent[],
  { nodes }: CaseStatus,
): readonly MeasureEntry[] =>
  nodes.flatMap((node): MeasureEntry[] => {
    const sample = node.samples.find(({ method }) => method !== 'excisional');
    if (sample === undefined) return [];
    const outcome = clipOutcome(node, sample, events);
    return [{ measure: 'clip-at-biopsy', nodeId: node.id, on: sample.on, outcome }];
  });

/** A board decision about the node; treatment is decided for the whole axilla, whatever it names. */
const boardDecidesOn = (event: CaseEvent, nodeId: string): boolean =>
  event.type === 'tumor-board.decided' &&
  (planOf(event) !== null || isAbout({ nodeIds: event.data.nodeIds ?? null }, nodeId));

const DISCORDANCE = 'discordance-not-escalated';

/** Follows a discordance from the event that raised its flag to the board, to treatment, or to another answer. */
function discordanceOf(
  nodeId: string,
  raisedAt: number,
  events: readonly CaseEvent[],
  { history }: CaseStatus,
): Pick<MeasureEntry, 'outcome' | 'days'> {
  const raisedBy = events[raisedAt];
  if (treatedBefore(events, raisedAt)) return { outcome: 'treated-before' };
  for (const [index, event] of events.entries()) {
    if (index < raisedAt) continue;
    if (boardDecidesOn(event, nodeId)) {
      const estimated = event.dateEstimated === true || raisedBy?.dateEstimated === true;
      const days = raisedBy ? daysBetween(raisedBy.occurredAt, event.occurredAt) : -1;
      return { outcome: 'met', ...(estimated || days < 0 ? {} : { days }) };
    }
    if (event.type === 'treatment.planned' || isTreatment(event)) return { outcome: 'not-met' };
    if (history[index]?.cleared.includes(flagKey(DISCORDANCE, nodeId)))
      return { outcome: 'answered-otherwise' };
  }
  return { outcome: 'open' };
}

/** Each time the flag was raised, as long as the history goes: a new contradiction asks for the board anew. */
const discordanceEntries = (
  events: readonly CaseEvent[],
  status: CaseStatus,
): readonly MeasureEntry[] =>
  status.nodes.flatMap(({ id }) =>
    status.history.flatMap(({ raised, on }, index): MeasureEntry[] =>
      raised.includes(flagKey(DISCORDANCE, id))
        ? [
            {
              measure: 'discordance-to-board',
              nodeId: id,
              on,
              ...discordanceOf(id, index, events, status),
            },
          ]
        : [],
    ),
  );

/** Non-diagnostic is an answer to nobody: was the node sampled again before treatment? */
function repeatEntries(
  events: readonly CaseEvent[],
  { nodes }: CaseStatus,
): readonly MeasureEntry[] {
  const placeOf = new Map(events.map(({ id }, index) => [id, index]));
  const place = (eventId: string): number => placeOf.get(eventId) ?? -1;
  /** Reports that settle what the sample asked: of the node itself, or metastasis in any node. */
  const answers = nodes.flatMap((node) =>
    node.samples.flatMap(({ report }) =>
      report && report.result !== 'non-diagnostic'
        ? [{ nodeId: node.id, result: report.result, at: place(report.eventId) }]
        : [],
    ),
  );
  return nodes.flatMap((node) =>
    node.samples.flatMap(({ report }): MeasureEntry[] => {
      if (report?.result !== 'non-diagnostic') return [];
      const reported = place(report.eventId);
      const treated = events.findIndex((event, index) => index > reported && isTreatment(event));
      const inTime = (at: number): boolean => treated < 0 || at < treated;
      const repeated = node.samples.some(
        ({ eventId }) => place(eventId) > reported && inTime(place(eventId)),
      );
      const answered = answers.some(
        ({ nodeId, result, at }) => inTime(at) && (nodeId === node.id || result === 'metastatic'),
      );
      const outcome = treatedBefore(events, reported)
        ? 'treated-before'
        : repeated
          ? 'met'
          : answered
            ? 'answered-otherwise'
            : treated >= 0
              ? 'not-met'
              : 'open';
      return [{ measure: 'non-diagnostic-repeated', nodeId: node.id, on: report.on, outcome }];
    }),
  );
}

/**
 * What of a case counts in the rates.
 * @param events - its effective log as of the day of the status, which the history follows
 * @param status - its status
 */
export const rateEntries = (
  events: readonly CaseEvent[],
  status: CaseStatus,
): readonly MeasureEntry[] => [
  ...clipEntries(events, status),
  ...discordanceEntries(events, status),
  ...repeatEntries(events, status),
];
