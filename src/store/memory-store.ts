/** Cases in memory: gone when the page is closed. For tests, and for reading where nothing can be kept. */
import type { CaseEvent } from '../machines/events.js';
import type { BackedUpCase } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import { opened, planned, recordsAfter } from './chained.js';
import type { Found, Intent } from './chained.js';
import { sha256 } from './digest.js';
import { StoreError, toStoreError } from './errors.js';
import type { StorageHealth } from './health.js';
import { entryOf, sameHead } from './log.js';
import type { CaseHeader, KeptChain, StoredEvent, Summarize } from './log.js';
import { decideAppend, decideCreate, decideImport } from './plans.js';
import type * as P from './port.js';
import { decideRestore, mergeOf } from './restoring.js';

type Listener = P.StoreListener;

/** A case in memory. */
export interface Remembered {
  readonly header: CaseHeader;
  readonly records: readonly StoredEvent[];
}

/** What several memory stores share, as several tabs share one database. */
export interface Memory {
  readonly cases: Map<string, Remembered>;
  readonly listeners: Set<Listener>;
}

export const createMemory = (): Memory => ({ cases: new Map(), listeners: new Set() });

/**
 * A store in memory.
 *
 * @param memory - to be shared with other stores; without it the store has its own
 * @param now - the present instant, kept as the time of saving
 * @param summarize - sums each case up for the worklist whenever it is written
 */
export function createMemoryStore(
  memory: Memory = createMemory(),
  now: () => string = () => new Date().toISOString(),
  summarize?: Summarize,
): P.CaseStore {
  return new MemoryStore(memory, now, summarize);
}

class MemoryStore implements P.CaseStore {
  readonly #own = new Set<Listener>();
  #isClosed = false;
  /** The chains that were verified or written here. */
  readonly #known = new Map<string, KeptChain>();

  constructor(
    private readonly memory: Memory,
    private readonly now: () => string,
    private readonly summarize: Summarize | undefined,
  ) {}

  condition(): P.Condition {
    return { kind: 'sound' };
  }

  health(): Promise<StorageHealth> {
    return Promise.resolve({ persisted: false, used: undefined, free: undefined });
  }

  acceptLoss(): Promise<void> {
    return Promise.resolve();
  }

  list(): Promise<P.CaseEntry[]> {
    return this.#read(() => {
      const ids = [...this.memory.cases.keys()].sort();
      return ids.flatMap((id) => {
        const kept = this.memory.cases.get(id);
        return kept === undefined ? [] : [entryOf(structuredClone(kept.header))];
      });
    });
  }

  async read(caseId: string): Promise<P.StoredCase | undefined> {
    const found = await this.#read(() => this.memory.cases.get(caseId));
    const means = { digest: sha256, known: this.#known };
    return found && structuredClone(await opened(found, means));
  }

  async entry(caseId: string): Promise<P.CaseEntry | undefined> {
    return (await this.list()).find((entry) => entry.caseId === caseId);
  }

  async readMany(caseIds: readonly string[]): Promise<P.StoredCase[]> {
    const whole = (id: string) => this.read(id).catch(() => undefined);
    return (await Promise.all(caseIds.map(whole))).flatMap((one) => one ?? []);
  }

  async keepSummaries(renewed: readonly P.RenewedSummary[]): Promise<void> {
    await Promise.resolve();
    for (const { caseId, head, summary } of renewed) {
      const kept = this.memory.cases.get(caseId);
      if (kept && sameHead(kept.header.head, head))
        this.memory.cases.set(caseId, { ...kept, header: { ...kept.header, summary } });
    }
  }

  async createMany(
    caseFiles: readonly CaseFile[],
    keeping: P.Keeping,
  ): Promise<{ readonly kind: 'saved'; readonly kept: number } | P.Failed> {
    let kept = 0;
    for (const caseFile of caseFiles) {
      if (this.memory.cases.has(caseFile.id)) continue;
      const result = await this.create(caseFile, keeping);
      if (result.kind === 'failed') return result;
      kept += 1;
    }
    return { kind: 'saved', kept };
  }

  create(caseFile: CaseFile, keeping: P.Keeping): Promise<P.CreateResult> {
    return this.#write(caseFile.id, {
      decide: (kept) => decideCreate(kept, caseFile, keeping, this.now()),
    });
  }

  append(
    caseId: string,
    events: readonly CaseEvent[],
    expectedHead: P.Head,
  ): Promise<P.AppendResult> {
    return this.#write(caseId, {
      decide: (kept) => decideAppend(kept, events, expectedHead, this.now()),
    });
  }

  importCase(caseFile: CaseFile, keeping: P.Keeping): Promise<P.ImportResult> {
    return this.#write(caseFile.id, {
      decide: (kept) => decideImport(kept, caseFile, keeping, this.now()),
      restore: (found, damage) =>
        decideRestore(found, damage, caseFile, keeping, this.now(), sha256),
    });
  }

  async previewRestore(cases: readonly BackedUpCase[]): Promise<readonly P.RestoreChange[]> {
    await this.#read(() => undefined);
    return (await this.#merges(cases)).map(({ plan: { answer } }) => answer);
  }

  async restore(cases: readonly BackedUpCase[]): Promise<P.RestoreResult> {
    try {
      for (;;) {
        await this.#read(() => undefined);
        const merges = await this.#merges(cases);
        const isAsFound = merges.every(({ id, found }) => this.memory.cases.get(id) === found);
        if (!isAsFound) continue;
        for (const { id, found = { records: [] }, plan } of merges) {
          const { written } = plan;
          if (written === undefined) continue;
          this.#known.set(id, written.header.chain);
          const records = recordsAfter(found, written);
          this.memory.cases.set(id, structuredClone({ header: written.header, records }));
        }
        if (merges.some(({ plan }) => plan.written)) this.#tell();
        return { kind: 'restored', changes: merges.map(({ plan: { answer } }) => answer) };
      }
    } catch (error) {
      const { reason, message } = toStoreError(error);
      return { kind: 'failed', reason, message };
    }
  }

  subscribe(listener: Listener): () => void {
    this.#own.add(listener);
    this.memory.listeners.add(listener);
    return () => {
      this.#own.delete(listener);
      this.memory.listeners.delete(listener);
    };
  }

  close(): void {
    this.#isClosed = true;
    for (const listener of this.#own) this.memory.listeners.delete(listener);
  }

  #merges(cases: readonly BackedUpCase[]) {
    const means = { digest: sha256, summarize: this.summarize, known: this.#known };
    return Promise.all(
      cases.map(async (from) => {
        const { id } = from.caseFile;
        const found = this.memory.cases.get(id);
        const intent = mergeOf(from, this.now(), sha256);
        return { id, found, plan: await planned(found ?? { records: [] }, intent, means) };
      }),
    );
  }

  #tell(caseIds?: readonly string[]): void {
    for (const listener of [...this.memory.listeners]) listener('changed', caseIds);
  }

  async #read<Result>(read: () => Result): Promise<Result> {
    await Promise.resolve();
    if (this.#isClosed) throw new StoreError('unavailable');
    return read();
  }

  async #write<Answer>(caseId: string, intent: Intent<Answer>): Promise<Answer | P.Failed> {
    await Promise.resolve();
    try {
      for (;;) {
        if (this.#isClosed) throw new StoreError('unavailable');
        const found = this.memory.cases.get(caseId);
        const before: Found = found ?? { records: [] };
        const means = { digest: sha256, summarize: this.summarize, known: this.#known };
        const { answer, written } = structuredClone(await planned(before, intent, means));
        if (written === undefined) return answer;
        // Another tab may have written while the chain was computed: then it is decided anew.
        if (this.memory.cases.get(caseId) !== found) continue;
        this.#known.set(caseId, written.header.chain);
        this.memory.cases.set(caseId, {
          header: written.header,
          records: recordsAfter(before, written),
        });
        this.#tell([caseId]);
        return answer;
      }
    } catch (error) {
      const { reason, message } = toStoreError(error);
      return { kind: 'failed', reason, message };
    }
  }
}
