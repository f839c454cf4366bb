/** A backup of all that a store holds, whatever kind of store it is. */
import { CaseFormatError } from '../pathway/case-file/index.js';
import { backupFacts, backupLine, backupToText } from '../pathway/integrity/index.js';
import type { BackupFacts, BackupLine } from '../pathway/integrity/index.js';
import { sha256 } from './digest.js';
import { StoreError } from './errors.js';
import { sameHead } from './log.js';
import type { CaseEntry, CaseStore, Head } from './port.js';

/** A backup as it is to be written, and which cases could not go into it. */
export interface MadeBackup {
  readonly text: string;
  readonly facts: BackupFacts;
  /** Damaged cases: they are named, as the backup does not hold them. */
  readonly leftOut: readonly CaseEntry[];
  /** Whether it is encrypted. */
  readonly isSealed: boolean;
}

/** The line of a case, and what the case was like when it was made. */
interface KnownLine {
  readonly line: BackupLine;
  readonly head: Head;
  readonly savedAt: string;
}

/**
 * Makes backups of a store, one after the other. Every case is read once, its chain verified; after that
 * only what was written to since the last backup is read again.
 */
export class BackupMaker {
  readonly #known = new Map<string, KnownLine>();

  constructor(private readonly store: CaseStore) {}

  /**
   * All cases in one file.
   *
   * @param madeAt - the present instant with offset
   * @throws StoreError if the store cannot be read
   */
  async make(madeAt: string): Promise<MadeBackup> {
    // The same cases make the same file, however the store orders them.
    const all = (await this.store.list()).toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));
    const lines: BackupLine[] = [];
    const leftOut: CaseEntry[] = [];
    for (const entry of all) {
      try {
        const line = await this.#lineOf(entry);
        if (line) lines.push(line);
      } catch (error) {
        const isDamaged = error instanceof StoreError && error.reason === 'damaged';
        if (!isDamaged && !(error instanceof CaseFormatError)) throw error;
        leftOut.push(entry);
      }
    }
    const facts = backupFacts(lines, { madeAt, leftOut: leftOut.length });
    return { text: await backupToText(lines, facts, sha256), facts, leftOut, isSealed: false };
  }

  async #lineOf({ caseId, head, savedAt }: CaseEntry): Promise<BackupLine | undefined> {
    const known = this.#known.get(caseId);
    if (known?.savedAt === savedAt && sameHead(known.head, head)) return known.line;
    this.#known.delete(caseId);
    const stored = await this.store.read(caseId);
    if (stored === undefined) return undefined;
    const line = await backupLine(stored, sha256);
    this.#known.set(caseId, { line, head: stored.head, savedAt: stored.savedAt });
    return line;
  }
}

/** A single backup, as `BackupMaker` makes it. */
export const backupOf = (store: CaseStore, madeAt: string): Promise<MadeBackup> =>
  new BackupMaker(store).make(madeAt);
