/** Reads many cases on all cores; where no worker can be started, on this one. */
import type { CaseFile, Day } from '../pathway/types.js';
import { readingsOf } from './reading.js';
import type { Readings } from './reading.js';
import workerAddress from './summary-worker.ts?worker&url';

/** What is asked of cases: what the worklist keeps of them, or what the programme counts. */
export interface Question<What extends keyof Readings> {
  readonly what: What;
  readonly caseFiles: readonly CaseFile[];
  readonly today: Day;
}

/** In the order of the case files; `null` for one that cannot be read. */
export type Answer<What extends keyof Readings> = readonly (Readings[What] | null)[];

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

  /** Reads some cases. */
  async ask<What extends keyof Readings>(question: Question<What>): Promise<Answer<What>> {
    if (this.#all.length === 0) return readingsOf(question);
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((go) => this.#waiting.push(go)));
    try {
      return await new Promise<Answer<What>>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer<What>>) => resolve(data);
        worker.onerror = () => reject(new Error('The worker failed.'));
        worker.postMessage(question);
      });
    } catch {
      return readingsOf(question);
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
