// A case to record in, and a desk to record at.
import type { CaseEvent, EventDataMap } from '../../src/machines/events.js';
import type { EventType } from '../../src/machines/vocabulary.js';
import { parseCase, statusOf } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import type { Desk } from '../../src/components/record-dialog/desk.js';
import { newDraft } from '../../src/components/record-dialog/draft.js';
import type { Draft } from '../../src/components/record-dialog/draft.js';
import type { Values } from '../../src/components/record-dialog/fields/field.js';

export const today = '2026-07-02';
export const now = '2026-07-02T08:12:00+02:00';

export const event = <T extends EventType>(
  id: string,
  type: T,
  occurredAt: string,
  data: EventDataMap[T],
  more: object = {},
): object => ({
  id,
  type,
  occurredAt,
  recordedAt: `${occurredAt.slice(0, 10)}T18:00:00+02:00`,
  recordedBy: 'J. Osei, RN',
  data,
  ...more,
});

export const caseOf = (...events: readonly object[]): CaseFile =>
  parseCase({
    format: 'axillary-case/1',
    id: 'case-1',
    laterality: 'left',
    patient: { id: 'p-1' },
    events,
  });

export const SUSPICIOUS = [
  event('e1', 'diagnosis.recorded', '2026-06-15', { biopsyProven: true }),
  event(
    'e2',
    'imaging.reported',
    '2026-06-24',
    {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      levelsSurveyed: ['I', 'II'],
      nodes: [
        { id: 'L1', level: 'I', suspicion: 'high' },
        { id: 'L2', level: 'II', suspicion: 'moderate' },
      ],
    },
    { laterality: 'left' },
  ),
] as const;

const sampled = (id: string, biopsyId: string, nodeId: string) =>
  event(id, 'biopsy.performed', '2026-06-29', {
    biopsyId,
    nodeId,
    method: 'core',
    cores: 3,
    clip: { placed: false, reasonNotPlaced: 'none in stock' },
  });

export const POSITIVE = [
  ...SUSPICIOUS,
  sampled('e3', 'B1', 'L1'),
  event('e4', 'pathology.reported', '2026-07-01', { biopsyId: 'B1', result: 'metastatic' }),
] as const;

export const BOTH_POSITIVE = [
  ...POSITIVE,
  sampled('e5', 'B2', 'L2'),
  event('e6', 'pathology.reported', '2026-07-01', { biopsyId: 'B2', result: 'metastatic' }),
] as const;

export const deskFor = (caseFile: CaseFile): Desk => ({
  caseFile,
  status: statusOf(caseFile, { asOf: today }),
  today,
  now: () => now,
  author: 'J. Osei, RN',
  config: undefined,
});

/** Gives `n1`, `n2` and so on. */
export function ids(): () => string {
  let count = 0;
  return () => `n${String(++count)}`;
}

/** A new entry with these answers typed into it. */
export function typed(type: EventType, values: Values): Draft {
  const draft = newDraft(type, today, ids(), {});
  return { ...draft, values: { ...draft.values, ...values } };
}

export const only = (events: readonly CaseEvent[] | undefined): CaseEvent => {
  const [first, ...rest] = events ?? [];
  if (!first || rest.length > 0)
    throw new Error(`Expected one event, not ${JSON.stringify(events)}`);
  return first;
};
