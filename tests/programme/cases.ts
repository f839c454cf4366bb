// Events and readings that the tests of the programme's figures share.
import type { CaseEvent, EventDataMap, EventEnvelope } from '../../src/machines/events.js';
import { statusOf } from '../../src/pathway/status.js';
import { measuresOf } from '../../src/pathway/programme/index.js';
import type { CaseMeasures, MeasureEntry, MeasureId } from '../../src/pathway/programme/index.js';
import { caseOf, event } from '../narrative/support.js';

export const diagnosed = (
  on: string,
  data: Partial<EventDataMap['diagnosis.recorded']> = {},
): CaseEvent => event('d', 'diagnosis.recorded', on, { biopsyProven: true, ...data });

/** An ultrasound that finds the nodes suspicious. */
export const imaged = (
  on: string,
  suspicion: 'moderate' | 'high' = 'moderate',
  nodes: readonly string[] = ['N1'],
  envelope: Partial<EventEnvelope> = {},
): CaseEvent =>
  event(
    `us-${on}`,
    'imaging.reported',
    on,
    {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      nodes: nodes.map((id) => ({ id, suspicion })),
    },
    envelope,
  );

type Biopsy = EventDataMap['biopsy.performed'];

export const sampled = (
  on: string,
  biopsyId = 'B1',
  data: Partial<Biopsy> = {},
  envelope: Partial<EventEnvelope> = {},
): CaseEvent =>
  event(
    `${biopsyId}-taken`,
    'biopsy.performed',
    on,
    { biopsyId, nodeId: 'N1', method: 'core', cores: 3, ...data },
    envelope,
  );

export const reported = (
  on: string,
  result: EventDataMap['pathology.reported']['result'],
  biopsyId = 'B1',
  envelope: Partial<EventEnvelope> = {},
): CaseEvent =>
  event(`${biopsyId}-${on}`, 'pathology.reported', on, { biopsyId, result }, envelope);

export const decided = (
  on: string,
  decision: EventDataMap['tumor-board.decided']['decision'],
  nodeIds?: readonly string[],
): CaseEvent =>
  event(`board-${on}`, 'tumor-board.decided', on, {
    decision,
    ...(nodeIds ? { nodeIds } : {}),
  });

export const operated = (on: string): CaseEvent =>
  event('op', 'surgery.performed', on, { procedure: 'slnb' });

export const started = (on: string, envelope: Partial<EventEnvelope> = {}): CaseEvent =>
  event('nast', 'nast.started', on, {}, envelope);

export const retracted = (eventId: string, on: string): CaseEvent =>
  event(`no-${eventId}`, 'event.retracted', on, { eventId, reason: 'wrong patient' });

/** What a case of these events gives to the figures, as read on a day. */
export function measured(asOf: string, ...events: CaseEvent[]): CaseMeasures {
  const caseFile = caseOf(...events);
  return measuresOf(caseFile, statusOf(caseFile, { asOf }));
}

/** The entries of one measure. */
export const entriesOf = ({ entries }: CaseMeasures, measure: MeasureId): readonly MeasureEntry[] =>
  entries.filter((entry) => entry.measure === measure);
