/** Cases in the browser's IndexedDB. */
import type { IDBPDatabase } from 'idb';
import type { CaseEvent } from '../machines/events.js';
import type { BackedUpCase } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import { CaseWriter } from './case-writer.js';
import type { Parts, Planner } from './case-writer.js';
import { opened, planned } from './chained.js';
import type { Found, Intent } from './chained.js';
import type { ChangeFeed } from './changes.js';
import type { CaseDatabase } from './database.js';
import { sha256 } from './digest.js';
import { StoreError, closedFromOutside, toStoreError } from './errors.js';
import { acceptAll, examine, fallsShort, isWhole, totalsOf } from './examining.js';
import type { Examination } from './examining.js';
import { findCase, findCases, findHeader } from './finding.js';
import { storageHealth } from './health.js';
import type { StorageHealth } from './health.js';
import { damaged, entryOf, storedCaseOf, wholeLog } from './log.js';
import { lossIn, lossInWords } from './losses.js';
import { mergePlan } from './merge-plan.js';
import { decideAppend, decideCreate, decideImport } from './plans.js';
import type { Kept } from './plans.js';
import type * as P from './port.js';
import { decideRestore } from './restoring.js';
import type { SeenHead } from './witness.js';
import { writeSummaries } from './writing.js';

export type { Parts };

export class IndexedDbCases implements P.CaseStore {
  #condition: P.Condition;
  #isExamined: boolean;
  #closedBy: StoreError | undefined;
  readonly #writer: CaseWriter;

  constructor(
    private readonly database: IDBPDatabase<CaseDatabase>,
    private readonly changes: ChangeFeed,
    private readonly parts: Parts,
  ) {
    this.#condition = { kind: parts.readOnly ? 'newer' : 'sound' };
    this.#isExamined = parts.readOnly;
    this.#writer = new CaseWriter(database, changes, parts);
  }

  /** Tells by numbers alone whether something is missing; only then every case is looked at now. */
  async measure(): Promise<void> {
    if (this.#isExamined) return;
    if (fallsShort(await totalsOf(this.database), this.parts.witness)) await this.#examine();
  }

  closedFromOutside(): void {
    this.#closedBy = closedFromOutside();
    this.changes.announceClosed();
  }

  condition(): P.Condition {
    return this.#condition;
  }

  health(): Promise<StorageHealth> {
    return storageHealth();
  }

  async acceptLoss(): Promise<void> {
    if (this.#condition.kind !== 'damaged') return;
    acceptAll(await this.#examine(), this.parts.witness);
    this.#condition = { kind: 'sound' };
    this.changes.announce();
  }

  list(): Promise<P.CaseEntry[]> {
    return this.#reading(async () => {
      const { cases } = await this.#examine();
      const lost = this.#lost;
      return cases.map((one) => {
        const { summary: _summary, ...rest } = one.header;
        // Of a case that is not as it was saved, what was summed up does not hold any more.
        return entryOf(isWhole(one) && !lost.has(rest.handle) ? one.header : rest);
      });
    });
  }

  read(caseId: string): Promise<P.StoredCase | undefined> {
    return this.#reading(async () => {
      let found = await findCase(this.database, this.parts.form, caseId);
      const seen = this.#seen(found);
      // Another tab may have written between the two: then what was read is older than what is remembered.
      if (seen && seen.seq > found.records.length) {
        found = await findCase(this.database, this.parts.form, caseId);
      }
      this.#writer.recent.forget(caseId);
      const stored = await opened(found, this.#writer.means);
      const loss = await lossIn(found, seen);
      if (loss && found.header) throw damaged(found.header, found.records, lossInWords(loss));
      this.#writer.recent.keep(caseId, found.records);
      return stored;
    });
  }

  entry(caseId: string): Promise<P.CaseEntry | undefined> {
    return this.#reading(async () => {
      const header = await findHeader(this.database, this.parts.form, caseId);
      return header && entryOf(header);
    });
  }

  readMany(caseIds: readonly string[]): Promise<P.StoredCase[]> {
    return this.#reading(async () => {
      const found = await findCases(this.database, this.parts.form, caseIds);
      const lost = this.#lost;
      return found.flatMap(({ header, records }) => {
        try {
          return header && !lost.has(header.handle)
            ? [storedCaseOf(header, wholeLog(header, records))]
            : [];
        } catch {
          return [];
        }
      });
    });
  }

  async keepSummaries(renewed: readonly P.RenewedSummary[]): Promise<void> {
    if (this.#closedBy !== undefined || this.#condition.kind === 'newer') return;
    await writeSummaries(this.database, this.parts.form, renewed);
  }

  async createMany(
    caseFiles: readonly CaseFile[],
    keeping: P.Keeping,
  ): Promise<{ readonly kind: 'saved'; readonly kept: number } | P.Failed> {
    const unlike = [...new Map(caseFiles.map((caseFile) => [caseFile.id, caseFile])).values()];
    return this.#guarded(async () => {
      const written = await this.#writer.writeAll(unlike, {
        idOf: ({ id }) => id,
        plan: async (caseFile, found) => {
          if (found.keptHeader !== undefined) return { answer: false };
          const decide = (kept: Kept | undefined) =>
            decideCreate(kept, caseFile, keeping, this.parts.now());
          const means = { ...this.#writer.means, summarize: undefined };
          return { ...(await planned(found, { decide }, means)), answer: true };
        },
      });
      return { kind: 'saved', kept: written.filter(Boolean).length };
    });
  }

  create(caseFile: CaseFile, keeping: P.Keeping): Promise<P.CreateResult> {
    return this.#write(caseFile.id, {
      decide: (kept) => decideCreate(kept, caseFile, keeping, this.parts.now()),
    });
  }

  append(
    caseId: string,
    events: readonly CaseEvent[],
    expectedHead: P.Head,
  ): Promise<P.AppendResult> {
    return this.#write(caseId, {
      decide: (kept) => decideAppend(kept, events, expectedHead, this.parts.now()),
    });
  }

  importCase(caseFile: CaseFile, keeping: P.Keeping): Promise<P.ImportResult> {
    return this.#write(caseFile.id, {
      decide: (kept) => decideImport(kept, caseFile, keeping, this.parts.now()),
      restore: (found, damage) =>
        decideRestore(found, damage, caseFile, keeping, this.parts.now(), sha256),
    });
  }

  previewRestore(cases: readonly BackedUpCase[]): Promise<readonly P.RestoreChange[]> {
    return this.#reading(async () => {
      if (!this.#isExamined) await this.#examine();
      const plans = await this.#writer.plans(cases, this.#merging);
      return plans.map(({ plan }) => plan.answer);
    });
  }

  restore(cases: readonly BackedUpCase[]): Promise<P.RestoreResult> {
    const restore = async (): Promise<P.RestoreResult> => {
      const changes = await this.#writer.writeAll(cases, this.#merging);
      await this.#examine();
      return { kind: 'restored', changes };
    };
    return this.#guarded(restore, true);
  }

  subscribe(listener: P.StoreListener): () => void {
    return this.changes.subscribe(listener);
  }

  close(): void {
    this.#closedBy = new StoreError('unavailable');
    this.database.close();
    this.changes.close();
  }

  /** Holds every head against the witness; the condition is what is found. */
  async #examine(): Promise<Examination> {
    const { form, witness } = this.parts;
    const examination = await examine(this.database, form, witness);
    if (this.#condition.kind === 'newer') return { ...examination, condition: this.#condition };
    this.#condition = examination.condition;
    this.#isExamined = true;
    return examination;
  }

  /** The handles of cases that are not what was saved last. */
  get #lost(): ReadonlySet<string> {
    const condition = this.#condition;
    return new Set(
      condition.kind === 'damaged' ? condition.losses.map(({ handle }) => handle) : [],
    );
  }

  /** What is remembered of a case that is here. */
  #seen({ header }: Found): SeenHead | undefined {
    const isAsked = header !== undefined && this.#condition.kind !== 'newer';
    return isAsked ? this.parts.witness.head(header.handle) : undefined;
  }

  readonly #merging: Planner<BackedUpCase, P.RestoreChange> = {
    idOf: ({ caseFile }) => caseFile.id,
    plan: async (from, found) => {
      const { witness, now } = this.parts;
      const losses = this.#condition.kind === 'damaged' ? this.#condition.losses : [];
      const here = { found, loss: await lossIn(found, this.#seen(found)), losses };
      return mergePlan(from, here, { witness, now, means: this.#writer.means });
    },
  };

  #write<Answer>(caseId: string, intent: Intent<Answer>): Promise<Answer | P.Failed> {
    return this.#guarded(() => this.#writer.write(caseId, intent));
  }

  /**
   * Writes where the store may be written to; what fails is told in words.
   *
   * @param restores - also where the store is damaged
   */
  async #guarded<Answer>(
    write: () => Promise<Answer>,
    restores = false,
  ): Promise<Answer | P.Failed> {
    try {
      if (this.#closedBy !== undefined) throw this.#closedBy;
      if (!this.#isExamined) await this.#examine();
      const { kind } = this.#condition;
      if (kind === 'newer' || (kind === 'damaged' && !restores)) throw new StoreError(kind);
      return await write();
    } catch (error) {
      const { reason, message } = toStoreError(error);
      return { kind: 'failed', reason, message };
    }
  }

  async #reading<Result>(read: () => Promise<Result>): Promise<Result> {
    try {
      if (this.#closedBy !== undefined) throw this.#closedBy;
      return await read();
    } catch (error) {
      throw toStoreError(error);
    }
  }
}
