/** What the application asks of a place where cases are kept. Nothing here ever deletes. */
import type { CaseEvent } from '../machines/events.js';
import type { Laterality } from '../machines/vocabulary.js';
import type { BackedUpCase } from '../pathway/integrity/index.js';
import type { CaseFile, Patient } from '../pathway/types.js';
import type { CaseSummary } from '../pathway/worklist/summary.js';
import type { FailureReason } from './errors.js';
import type { StorageHealth } from './health.js';

/** The end of a log: how many events it has, and the id of the last one (empty for none). */
export interface Head {
  readonly seq: number;
  readonly lastEventId: string;
}

/** One line of the list of cases. */
export interface CaseEntry {
  readonly caseId: string;
  /** Drawn at random on this device, for addresses: it says nothing about the patient. */
  readonly handle: string;
  readonly laterality: Laterality;
  readonly patient: Patient;
  /** True for an invented patient. */
  readonly sample: boolean;
  readonly head: Head;
  readonly eventCount: number;
  /** When the event last in the log was written down; absent before the first event. */
  readonly lastRecordedAt?: string;
  /** When the case was last saved on this device. */
  readonly savedAt: string;
  /** What the worklist shows of it, as of the day it was summed up; absent where that failed, or not yet. */
  readonly summary?: CaseSummary;
}

/** A summary computed anew, of the log that ended there. */
export interface RenewedSummary {
  readonly caseId: string;
  readonly head: Head;
  readonly summary: CaseSummary;
}

/** A whole case as kept. */
export interface StoredCase {
  readonly caseFile: CaseFile;
  readonly head: Head;
  readonly sample: boolean;
  readonly handle: string;
  readonly savedAt: string;
}

export interface Saved {
  readonly kind: 'saved';
  readonly head: Head;
}

export interface Failed {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** In words for the screen. */
  readonly message: string;
}

/** The case was written to since `expectedHead`; nothing was added, `written` is what is there instead. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly head: Head;
  readonly written: CaseEvent[];
}

/** In what a file differs from the case of the same id that is kept. */
export type Difference = 'side' | 'patient' | 'events';

/** A case of this id is kept already and does not agree with the file. */
export interface Exists {
  readonly kind: 'exists';
  readonly head: Head;
  readonly differs: readonly Difference[];
}

export type CreateResult = Saved | Exists | Failed;
export type AppendResult = Saved | Conflict | Failed;
export type ImportResult =
  | { readonly kind: 'created'; readonly head: Head }
  | { readonly kind: 'extended'; readonly head: Head; readonly added: number }
  /** The case was damaged and is whole again; `restored` of its entries had been lost or changed. */
  | {
      readonly kind: 'restored';
      readonly head: Head;
      readonly restored: number;
      /** Entries of the file beyond those that were saved. */
      readonly added: number;
    }
  /** Everything in the file is kept already. */
  | { readonly kind: 'unchanged'; readonly head: Head }
  | Exists
  | Failed;

/** How many cases and events there are in all. */
export interface Totals {
  readonly cases: number;
  readonly events: number;
}

/** A case that is not what was saved last on this device. */
export interface Loss {
  readonly handle: string;
  /** Absent where nothing is left of the case. */
  readonly caseId?: string;
  /** Nothing is left, entries are missing from its end, or another log stands in its place. */
  readonly kind: 'missing' | 'short' | 'exchanged';
  /** How many entries were saved. */
  readonly expected: number;
  /** How many can be found. */
  readonly found: number;
}

/**
 * Whether the store holds what it once held. A damaged one can be read and restored from a backup, and
 * is not written to otherwise until somebody accepts the loss; a newer one can be read only.
 */
export type Condition =
  | { readonly kind: 'sound' }
  | {
      readonly kind: 'damaged';
      readonly expected: Totals;
      readonly found: Totals;
      /** The cases it shows at, where it is known. */
      readonly losses: readonly Loss[];
    }
  | { readonly kind: 'newer' };

/** Something changed, here or in another tab; `closed` when this connection can no longer be used. */
export type StoreChange = 'changed' | 'closed';

/**
 * Told of a change. Where only some cases were written to, and here, their ids are given; else any may
 * have been.
 */
export type StoreListener = (change: StoreChange, caseIds?: readonly string[]) => void;

export interface Keeping {
  /** True for an invented patient. */
  readonly sample: boolean;
}

/** What a backup changes of one case. */
export interface RestoreChange {
  readonly caseId: string;
  /**
   * `extended`: entries follow those that are here; `merged`: here and in the backup are entries the
   * other does not have, and those of the backup follow; `restored`: what was saved here last comes back;
   * `conflict`: the two cannot be one case, and what is here stays as it is; `beyond`: the case that is
   * here is damaged, and the backup does not hold it as it was saved.
   */
  readonly kind: 'new' | 'extended' | 'merged' | 'same' | 'restored' | 'conflict' | 'beyond';
  /** How many entries are added or come back. */
  readonly added: number;
  /** In what the two differ; of a conflict. */
  readonly differs?: readonly Difference[];
}

export type RestoreResult =
  { readonly kind: 'restored'; readonly changes: readonly RestoreChange[] } | Failed;

export interface CaseStore {
  /** Whether the store is complete. */
  condition(): Condition;

  /** How well what is saved is kept, and how much room there is. Never fails. */
  health(): Promise<StorageHealth>;

  /**
   * Goes on with what is here after a loss: from now on the store may be written to again. Nothing
   * is deleted by it.
   */
  acceptLoss(): Promise<void>;

  /**
   * All cases, without their events.
   *
   * @throws StoreError if the store cannot be read
   */
  list(): Promise<CaseEntry[]>;

  /**
   * The line of one case; undefined where there is none of this id.
   *
   * @throws StoreError if the store cannot be read
   */
  entry(caseId: string): Promise<CaseEntry | undefined>;

  /**
   * Several whole cases at once. Those that are not there, of which entries are missing, or that are not
   * what was saved last, are left out; their chains are not verified, as `read` does.
   *
   * @throws StoreError if the store cannot be read
   */
  readMany(caseIds: readonly string[]): Promise<StoredCase[]>;

  /**
   * Keeps summaries that were computed anew. One of a log that has grown since is passed over; nobody
   * is told, as nothing of the record changed.
   */
  keepSummaries(renewed: readonly RenewedSummary[]): Promise<void>;

  /**
   * Keeps many new cases in one write, all or none. Those of an id that is here already are passed over.
   * They are not summed up: whoever writes many does that on all cores.
   *
   * @returns how many were kept
   */
  createMany(
    caseFiles: readonly CaseFile[],
    keeping: Keeping,
  ): Promise<{ readonly kind: 'saved'; readonly kept: number } | Failed>;

  /**
   * One whole case; undefined where there is none of this id.
   *
   * @throws StoreError with the reason `damaged` if events of it are missing, or anything of it does
   *   not fit its chain; the first entry it shows at is named
   */
  read(caseId: string): Promise<StoredCase | undefined>;

  /**
   * Keeps a new case. A case of the same id with the same content counts as saved, so that a retry
   * does no harm.
   */
  create(caseFile: CaseFile, keeping: Keeping): Promise<CreateResult>;

  /**
   * Adds events, all or none, if the log still ends at `expectedHead`. Events that are there
   * already, equal and under the same ids, count as saved.
   *
   * @param caseId - the case to add to
   * @param events - with ids given before the first attempt, and kept for every further one
   * @param expectedHead - the end of the log that the author saw
   */
  append(caseId: string, events: readonly CaseEvent[], expectedHead: Head): Promise<AppendResult>;

  /**
   * Keeps a case from a file. Where a case of this id is kept already, the file must carry on the
   * same log of the same patient and side, and its further events are added; else it is refused. A
   * damaged case is restored whole from a file that holds what was lost of it.
   */
  importCase(caseFile: CaseFile, keeping: Keeping): Promise<ImportResult>;

  /**
   * What `restore` would change now; nothing is changed by it.
   *
   * @throws StoreError if the store cannot be read
   */
  previewRestore(cases: readonly BackedUpCase[]): Promise<readonly RestoreChange[]>;

  /**
   * Merges the cases of a backup into those that are kept, by the ids of entries, in one write: all of
   * it or nothing. What is here is never taken away or changed; a case that is in conflict stays as it
   * is. Repeating it changes nothing. It is the one thing that may be written to a damaged store.
   */
  restore(cases: readonly BackedUpCase[]): Promise<RestoreResult>;

  /**
   * Calls the listener after every change in this or another tab.
   *
   * @returns a function that ends the subscription
   */
  subscribe(listener: StoreListener): () => void;

  /** Ends the connection. Nothing can be read or written afterwards. */
  close(): void;
}
