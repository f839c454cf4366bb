/** Sums many cases up on all cores; where no worker can be started, on this one. */
import { summaryOf } from '../pathway/worklist/summary.js';
import type { CaseSummary } from '../pathway/worklist/summary.js';
import type { CaseFile, Day } from '../pathway/types.js';
import workerAddress from './summary-worker.ts?worker&url';

export interface SummaryQuestion {
  readonly caseFiles: readonly CaseFile[];
  readonly today: Day;
}

export interface SummaryAnswer {
  /** In the order of the case files; `null` for one that cannot be summed up. */
  readonly summaries: readonly (CaseSummary | null)[];
}

/** The one address that a worker is started from, under the page's Trusted Types. */
interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('axillary-worker', {
    createScriptURL: (address) => {
      if (address !== workerAddress) throw new TypeError('Only the summary worker is started.');
      return address;
    },
  });
  return new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

const MOST = 8;

/** Workers that answer one question at a time each. Ended by `close`. */
export class SummaryPool {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all: Worker[] = [];

  constructor() {
    const count = Math.min(MOST, Math.max(1, navigator.hardwareConcurrency));
    try {
      for (let n = 0; n < count; n += 1) this.#all.push(startWorker());
      this.#idle.push(...this.#all);
    } catch {
      // Without workers it takes longer, and the page waits.
    }
  }

  /** How many questions are worth asking at once. */
  get width(): number {
    return Math.max(1, this.#all.length);
  }

  /** Sums up some cases. */
  async ask(question: SummaryQuestion): Promise<SummaryAnswer> {
    if (this.#all.length === 0) return here(question);
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((go) => this.#waiting.push(go)));
    try {
      return await new Promise<SummaryAnswer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<SummaryAnswer>) => resolve(data);
        worker.onerror = () => reject(new Error('The worker failed.'));
        worker.postMessage(question);
      });
    } catch {
      return here(question);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }

  close(): void {
    for (const worker of this.#all) worker.terminate();
  }
}

/** Sums up in this thread. */
export function here({ caseFiles, today }: SummaryQuestion): SummaryAnswer {
  return {
    summaries: caseFiles.map((caseFile) => {
      try {
        return summaryOf(caseFile, { asOf: today });
      } catch {
        return null;
      }
    }),
  };
}
