import type { CaseEvent, CaseFile } from 'axillary-pathway';
import type { AppendOutcome } from 'axillary-pathway/events.js';

/** How the record answers the next entry. */
export type Answer = 'keep' | 'refuse' | 'conflict';

export interface HospitalRecord {
  /** The patients of the clinic, by their cases. */
  readonly caseIds: readonly string[];
  /** The case as it is on record now. */
  caseOf(id: string): CaseFile | undefined;
  /** Keeps entries of a case, all or none; resolves to what became of them. */
  keep(caseId: string, entries: readonly CaseEvent[], answer: Answer): Promise<AppendOutcome>;
}

export declare const today: string;
export declare const author: string;
export declare function now(): string;
export declare function written(date: string | undefined): string;

/** @param parseCase - the package's, which checks a case file and throws with every problem */
export declare function openRecord(parseCase: (value: unknown) => CaseFile): HospitalRecord;
