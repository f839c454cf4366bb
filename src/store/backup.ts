/** A backup of all that a store holds, whatever kind of store it is. */
import { CaseFormatError, parseCase } from '../pathway/case-file/index.js';
import { backupToText } from '../pathway/integrity/index.js';
import type { BackedUpCase, BackupFacts } from '../pathway/integrity/index.js';
import { sha256 } from './digest.js';
import { StoreError } from './errors.js';
import type { CaseEntry, CaseStore } from './port.js';

/** A backup as it is to be written, and which cases could not go into it. */
export interface MadeBackup {
  readonly text: string;
  readonly facts: BackupFacts;
  /** Damaged cases: they are named, as the backup does not hold them. */
  readonly leftOut: readonly CaseEntry[];
  /** Whether it is encrypted. */
  readonly isSealed: boolean;
}

/**
 * Reads every case, its chain verified, into one file.
 *
 * @param madeAt - the present instant with offset
 * @param onProgress - called with how many of how many cases are read
 * @throws StoreError if the store cannot be read
 */
export async function backupOf(
  store: CaseStore,
  madeAt: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<MadeBackup> {
  // The same cases make the same file, however the store orders them.
  const entries = (await store.list()).toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));
  const held: BackedUpCase[] = [];
  const leftOut: CaseEntry[] = [];
  for (const [index, entry] of entries.entries()) {
    try {
      const stored = await store.read(entry.caseId);
      if (stored) held.push({ caseFile: parseCase(stored.caseFile), sample: stored.sample });
    } catch (error) {
      const isDamaged = error instanceof StoreError && error.reason === 'damaged';
      if (!isDamaged && !(error instanceof CaseFormatError)) throw error;
      leftOut.push(entry);
    }
    onProgress(index + 1, entries.length);
  }
  const facts = {
    madeAt,
    cases: held.length,
    entries: held.reduce((sum, { caseFile }) => sum + caseFile.events.length, 0),
    leftOut: leftOut.length,
  };
  return { text: await backupToText(held, facts, sha256), facts, leftOut, isSealed: false };
}
