/** What is kept of a case: its header and its events. Shared by every kind of store. */
import type { CaseEvent } from '../machines/events.js';
import type { CaseFile, Patient } from '../pathway/types.js';
import type { Laterality } from '../machines/vocabulary.js';
import { DamagedCaseError } from './errors.js';
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
  /** The chain over the log; absent where the case was last written before there were chains. */
  readonly chain?: KeptChain;
  /** What the worklist shows of it; absent where it could not be summed up, or not yet. */
  readonly summary?: CaseSummary;
}

/** The ends of the chain over a log: what stands between them is kept with the events. */
export interface KeptChain {
  /** The link over format, id, side and patient. */
  readonly first: string;
  /** The last link; the first one where there is no event yet. */
  readonly head: string;
  /** How many events it covers. */
  readonly seq: number;
}

/** One event of a log under its place in it, counted from 1. */
export interface StoredEvent {
  readonly caseId: string;
  readonly seq: number;
  readonly event: CaseEvent;
  /** Its link of the chain; absent where the header has no chain. */
  readonly link?: string;
}

export const headOf = (events: readonly CaseEvent[]): Head => ({
  seq: events.length,
  lastEventId: events.at(-1)?.id ?? '',
});

export const sameHead = (a: Head, b: Head): boolean =>
  a.seq === b.seq && a.lastEventId === b.lastEventId;

/** The header of a case once its log is `events`; its chain is computed when it is written. */
export function headerOf(
  before: Omit<CaseHeader, 'head' | 'lastRecordedAt' | 'chain' | 'summary'>,
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

/**
 * A header with the summary of its log; without one where the case cannot be summed up.
 *
 * @param before - the summary of the log before the write
 */
export function summedUp(
  header: CaseHeader,
  events: readonly CaseEvent[],
  summarize: Summarize | undefined,
  before?: CaseSummary,
): CaseHeader {
  if (!summarize) return header;
  try {
    const summary = summarize(storedCaseOf(header, events).caseFile);
    // A further entry does not stand for having looked at what other rules have changed.
    const { stageBefore } = before ?? {};
    return { ...header, summary: { ...summary, ...(stageBefore && { stageBefore }) } };
  } catch {
    return header;
  }
}

const caseFileOf = (header: CaseHeader, events: readonly CaseEvent[]): CaseFile => {
  const { caseId, laterality, patient } = header;
  return { format: 'axillary-case/1', id: caseId, laterality, patient, events };
};

export function storedCaseOf(header: CaseHeader, events: readonly CaseEvent[]): StoredCase {
  const { head, sample, handle, savedAt } = header;
  return { caseFile: caseFileOf(header, events), head, sample, handle, savedAt };
}

const RESTORABLE =
  'This application changed and deleted nothing. Importing a file of this case that was exported before restores it.';

/** The failure of a case that is damaged. */
export const damaged = (
  header: CaseHeader,
  records: readonly StoredEvent[],
  what: string,
): DamagedCaseError =>
  new DamagedCaseError(
    `${what} ${RESTORABLE}`,
    caseFileOf(
      header,
      records.map(({ event }) => event),
    ),
  );

/**
 * The events of a case in their order.
 *
 * @throws DamagedCaseError if they are not as many as the header says, or end with another one
 */
export function wholeLog(header: CaseHeader, records: readonly StoredEvent[]): CaseEvent[] {
  const events = records.map((record) => record.event);
  const { head } = header;
  const gap = records.findIndex((record, index) => record.seq !== index + 1);
  if (gap < 0 && sameHead(headOf(events), head)) return events;
  const counts =
    head.seq === 1
      ? `1 entry was saved for this case, ${events.length} can be read.`
      : `${head.seq} entries were saved for this case, ${events.length} of them can be read.`;
  const end =
    events.length === head.seq
      ? `Entry ${head.seq}, the last one, is another than was saved.`
      : `Entry ${events.length < head.seq ? events.length + 1 : head.seq + 1} is the first that does not fit.`;
  const where = gap >= 0 ? `Entry ${gap + 1} is the first that is missing.` : end;
  throw damaged(header, records, `${counts} ${where}`);
}

/** Eight letters and digits at random. */
export const drawHandle = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(
    '',
  );
