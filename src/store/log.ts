/** What is kept of a case: its header and its events. Shared by every kind of store. */
import type { CaseEvent } from '../machines/events.js';
import type { CaseFile, Patient } from '../pathway/types.js';
import type { Laterality } from '../machines/vocabulary.js';
import { StoreError } from './errors.js';
import type { CaseSummary } from '../pathway/worklist/summary.js';
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
  /** What the worklist shows of it; absent where it could not be summed up, or not yet. */
  readonly summary?: CaseSummary;
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
  before: Omit<CaseHeader, 'head' | 'lastRecordedAt' | 'summary'>,
  events: readonly CaseEvent[],
  savedAt: string,
): CaseHeader {
  const { caseId, handle, laterality, patient, sample } = before;
  const lastRecordedAt = events.at(-1)?.recordedAt;
  return {
    ...{ caseId, handle, laterality, patient, sample },
    head: headOf(events),
    ...(lastRecordedAt === undefined ? {} : { lastRecordedAt }),
    savedAt,
  };
}

export const entryOf = (header: CaseHeader): CaseEntry => ({
  ...header,
  eventCount: header.head.seq,
});

/** Sums a case up for the worklist. */
export type Summarize = (caseFile: CaseFile) => CaseSummary;

/** A header with the summary of its log; without one where the case cannot be summed up. */
export function summedUp(
  header: CaseHeader,
  events: readonly CaseEvent[],
  summarize: Summarize | undefined,
): CaseHeader {
  if (!summarize) return header;
  try {
    return { ...header, summary: summarize(storedCaseOf(header, events).caseFile) };
  } catch {
    return header;
  }
}

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
