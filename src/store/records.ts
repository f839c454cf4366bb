/**
 * The one place where what is known of a case becomes what is written to the database, and back. A lock
 * over the records takes the place of `plainRecords` and nothing else.
 */
import { StoreError } from './errors.js';
import { sameHead } from './log.js';
import type { CaseHeader, StoredEvent } from './log.js';

/** A record that is encrypted; beside it only the key it is found by. */
interface Sealed {
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** A header as it is written, under the key of its case. */
export type KeptHeader = CaseHeader | (Pick<CaseHeader, 'caseId'> & Sealed);

/** An event as it is written, under the key of its case and its place. */
export type KeptEvent = StoredEvent | (Pick<StoredEvent, 'caseId' | 'seq'> & Sealed);

/**
 * How records are written down. All but the comparison are called outside of a transaction, which would end by itself
 * while they are waited for; inside of one, records are only compared as they are kept.
 */
export interface RecordForm {
  /** The lock under which records are kept in this form; undefined for none. */
  readonly lockId: string | undefined;
  /** What stands in the place of the id of each case, in the same order. */
  readonly keysOf: (caseIds: readonly string[]) => Promise<readonly string[]>;
  /** @returns one for each, in the same order */
  readonly keepHeaders: (headers: readonly CaseHeader[]) => Promise<readonly KeptHeader[]>;
  /** @returns those that can be read, in the same order */
  readonly readHeaders: (kept: readonly KeptHeader[]) => Promise<readonly CaseHeader[]>;
  /** @returns one for each, in the same order */
  readonly keepEvents: (records: readonly StoredEvent[]) => Promise<readonly KeptEvent[]>;
  /** @returns those that can be read, in the same order */
  readonly readEvents: (kept: readonly KeptEvent[]) => Promise<readonly StoredEvent[]>;
  /** Whether a header is still the one that was read: no entry came to its case since. */
  readonly isSameHeader: (a: KeptHeader | undefined, b: KeptHeader | undefined) => boolean;
}

const refuseSealed = <Kept extends object>(kept: Kept): Exclude<Kept, Sealed> => {
  if ('sealed' in kept) throw new StoreError('locked');
  return kept as Exclude<Kept, Sealed>;
};

/** Records as they are, for the browser's own structured copy. */
export const plainRecords: RecordForm = {
  lockId: undefined,
  keysOf: (caseIds) => Promise.resolve(caseIds),
  keepHeaders: (headers) => Promise.resolve(headers),
  readHeaders: (kept) => Promise.resolve().then(() => kept.map(refuseSealed)),
  keepEvents: (records) => Promise.resolve(records),
  readEvents: (kept) => Promise.resolve().then(() => kept.map(refuseSealed)),
  isSameHeader: (a, b) =>
    a && b && !('sealed' in a) && !('sealed' in b)
      ? sameHead(a.head, b.head) && a.chain?.head === b.chain?.head
      : a === b,
};
