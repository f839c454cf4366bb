/**
 * The one place where what is known of a case becomes what is written to the database, and back. A lock
 * over the records takes the place of `plainRecords` and nothing else.
 */
import { sameHead } from './log.js';
import type { CaseHeader, StoredEvent } from './log.js';

/** A header as it is written, under the id of its case. */
export type KeptHeader = CaseHeader;

/** An event as it is written, under the id of its case and its place. */
export type KeptEvent = StoredEvent;

/**
 * How records are written down. All four are called outside of a transaction, which would end by itself
 * while they are waited for; inside of one, records are only compared as they are kept.
 */
export interface RecordForm {
  /** @returns one for each, in the same order */
  readonly keepHeaders: (headers: readonly CaseHeader[]) => Promise<readonly KeptHeader[]>;
  /** @throws StoreError where one cannot be read */
  readonly readHeaders: (kept: readonly KeptHeader[]) => Promise<readonly CaseHeader[]>;
  /** @returns one for each, in the same order */
  readonly keepEvents: (records: readonly StoredEvent[]) => Promise<readonly KeptEvent[]>;
  /** @throws StoreError where one cannot be read */
  readonly readEvents: (kept: readonly KeptEvent[]) => Promise<readonly StoredEvent[]>;
  /** Whether a header is still the one that was read: no entry came to its case since. */
  readonly isSameHeader: (a: KeptHeader | undefined, b: KeptHeader | undefined) => boolean;
}

/** Records as they are, for the browser's own structured copy. */
export const plainRecords: RecordForm = {
  keepHeaders: (headers) => Promise.resolve(headers),
  readHeaders: (kept) => Promise.resolve(kept),
  keepEvents: (records) => Promise.resolve(records),
  readEvents: (kept) => Promise.resolve(kept),
  isSameHeader: (a, b) =>
    a && b ? sameHead(a.head, b.head) && a.chain?.head === b.chain?.head : a === b,
};
