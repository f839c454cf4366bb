/** How long a tab waits for its turn: a tab that hangs must not keep the others from saving. */
const PATIENCE_MS = 5_000;
/** Whoever wrote so recently lets the others go first. */
const RECENTLY_MS = 1_000;

/** The name of the turn in which a database is written to. */
export const turnOf = (database: string): string => `${database}:writing`;

type Locks = Pick<LockManager, 'request' | 'query'>;

/**
 * Lets the tabs write one after the other, so that none is overtaken for ever. Who has just written knows
 * the new end of the log, and would be first again and again while the others still learn of it: so a tab
 * that has just written passes one turn where others wait. All this is for fairness alone: what may be
 * written is decided by the transaction, also where the browser has no locks, or the turn does not come.
 */
export class Turns {
  #wroteAt = -Infinity;

  /**
   * @param name - of the turn, the same in every tab
   * @param locks - of the browser; absent where it has none
   */
  constructor(
    private readonly name: string,
    private readonly locks: Locks | undefined = globalThis.navigator?.locks,
  ) {}

  /** Something was written in this turn. */
  wrote(): void {
    this.#wroteAt = performance.now();
  }

  /** Does some work when the turn comes. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (performance.now() - this.#wroteAt < RECENTLY_MS) await this.#pass();
    return this.#next(work);
  }

  async #pass(): Promise<void> {
    this.#wroteAt = -Infinity;
    const { pending = [] } = (await this.locks?.query()) ?? {};
    if (pending.some(({ name }) => name === this.name)) await this.#next(() => Promise.resolve());
  }

  async #next<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.locks === undefined) return work();
    let isMine = false;
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      return await this.locks.request(this.name, { signal }, () => {
        isMine = true;
        return work();
      });
    } catch (error) {
      if (isMine) throw error;
      return work();
    }
  }
}
