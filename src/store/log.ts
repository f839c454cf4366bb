/** What is kept of a case: its header and its events. Shared by every kind of store. */
import type { CaseEvent } from '../machines/events.js';
import type { Patient } from '../pathway/types.js';
import type { Laterality } from '../machines/vocabulary.js';
import { StoreError } from './errors.js';
import type { CaseEntry, Head, StoredCase } from './port.js';

/** What is kept of a case beside its events. */
export interface CaseHeader {
  readonly caseId: string;
  readonly handle: string;
  readonly laterality: Laterality;
  readonly patient: Patient;
  readonly sample: boolean;
  readonly head: Head;
  readonly lastRecordedAt?: string;
  readonly savedAt: string;
}

/** One event of a log under its place in it, counted from 1. */
export interface StoredEvent {
  readonly caseId: string;
  readonly seq: number;
  readonly event: CaseEvent;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Whether two values carry the same content; the order of properties does not count. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

export const headOf = (events: readonly CaseEvent[]): Head => ({
  seq: events.length,
  lastEventId: events.at(-1)?.id ?? '',
});

export const sameHead = (a: Head, b: Head): boolean =>
  a.seq === b.seq && a.lastEventId === b.lastEventId;

/** The header of a case once its log is `events`. */
export function headerOf(
  before: Omit<CaseHeader, 'head' | 'lastRecordedAt'>,
  events: readonly CaseEvent[],
  savedAt: string,
): CaseHeader {
  const lastRecordedAt = events.at(-1)?.recordedAt;
  return {
    ...before,
    head: headOf(events),
    ...(lastRecordedAt === undefined ? {} : { lastRecordedAt }),
    savedAt,
  };
}

export const entryOf = (header: CaseHeader): CaseEntry => ({
  ...header,
  eventCount: header.head.seq,
});

export function storedCaseOf(header: CaseHeader, events: readonly CaseEvent[]): StoredCase {
  const { caseId, laterality, patient, head, sample, handle, savedAt } = header;
  const caseFile = { format: 'axillary-case/1', id: caseId, laterality, patient, events } as const;
  return { caseFile, head, sample, handle, savedAt };
}

/**
 * The events of a case in their order.
 *
 * @throws StoreError with the reason `damaged` if they are not what the header says
 */
export function wholeLog(header: CaseHeader, records: readonly StoredEvent[]): CaseEvent[] {
  const events = records.map((record) => record.event);
  const inOrder = records.every((record, index) => record.seq === index + 1);
  if (inOrder && sameHead(headOf(events), header.head)) return events;
  throw new StoreError(
    'damaged',
    `${header.head.seq} entries were saved for this case, ${events.length} of them can be read. ` +
      'This application deleted nothing.',
  );
}

/** Eight letters and digits at random. */
export const drawHandle = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(
    '',
  );
