import type { StoredEvent } from './log.js';

/** So many logs are remembered; a tab rarely writes to more at a time. */
const MOST = 8;

/**
 * The logs that were read or written last by this connection, so that a further entry does not read all
 * those before it again. Nothing rests on them: whether they are still what is kept is compared by the
 * link of the last entry, and by count.
 */
export class RecentLogs {
  readonly #logs = new Map<string, readonly StoredEvent[]>();

  get(caseId: string): readonly StoredEvent[] {
    return this.#logs.get(caseId) ?? [];
  }

  /** @param records - all of a case, in the order of their places */
  keep(caseId: string, records: readonly StoredEvent[]): void {
    this.#logs.delete(caseId);
    this.#logs.set(caseId, records);
    const [oldest] = this.#logs.keys();
    if (this.#logs.size > MOST && oldest !== undefined) this.#logs.delete(oldest);
  }

  forget(caseId: string): void {
    this.#logs.delete(caseId);
  }
}
