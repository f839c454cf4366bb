// One run of a script with a fault at one operation, and what must hold whatever happens.
import { isDeepStrictEqual } from 'node:util';
import type { CaseStore } from '../../src/store/port.js';
import { localStorageWitness } from '../../src/store/witness.js';
import { Place } from '../store/place.js';
import { FaultyDatabase } from './faulty-database.js';
import type { FaultKind } from './faulty-database.js';
import type { Held, Script, Step } from './scripts.js';

/** What one trial saw. */
export interface Trial {
  /** Operations until the script was through. */
  readonly operations: number;
  /** Attempts that were not acknowledged. */
  readonly failed: number;
  /** Attempts that were not acknowledged, after which the store held what they were to write. */
  readonly keptUnacknowledged: number;
}

/** Each step is tried so often at most: a fault comes once, and the connection is renewed at once. */
const ATTEMPTS = 3;

class Run {
  readonly place = new Place();
  failed = 0;
  keptUnacknowledged = 0;
  #store: CaseStore | undefined;

  constructor(
    private readonly faults: FaultyDatabase,
    private readonly label: string,
    private readonly through: (store: CaseStore) => CaseStore,
  ) {}

  async prepare(script: Script): Promise<void> {
    const store = await this.#open();
    await script.prepare?.(store, this.place);
    store.close();
  }

  /** Tries a step until it is acknowledged; before and after every attempt the store is looked at. */
  async step(step: Step, before: Held): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const isAcknowledged = await this.#tried(step);
      const held = await this.#held();
      if (isAcknowledged) {
        this.#expect(isDeepStrictEqual(held, step.holds), `“${step.name}” was acknowledged`, held);
        return;
      }
      this.failed += 1;
      const isBefore = isDeepStrictEqual(held, before);
      const isAfter = isDeepStrictEqual(held, step.holds);
      this.#expect(isBefore || isAfter, `“${step.name}” failed and is kept in part`, held);
      if (!isBefore) this.keptUnacknowledged += 1;
    }
    this.#expect(false, `“${step.name}” failed ${ATTEMPTS} times`, await this.#held());
  }

  /** Whoever opens the store afterwards finds all of it, and no damage but what was there before. */
  async end(held: Held): Promise<void> {
    this.#store?.close();
    const after = await this.#held();
    this.#expect(isDeepStrictEqual(after, held), 'was opened again', after);
    await this.faults.quietly(async () => {
      const store = await this.#open();
      await store.list();
      this.#expect(store.condition().kind === 'sound', 'is not sound at the end', held);
      store.close();
    });
    this.place.closeAll();
  }

  async #tried(step: Step): Promise<boolean> {
    try {
      this.#store ??= this.through(await this.#open());
      if (await step.run(this.#store)) return true;
    } catch {
      // A failure that is thrown is one that is told.
    }
    this.#store?.close();
    this.#store = undefined;
    this.faults.reconnect();
    return false;
  }

  #open(): Promise<CaseStore> {
    const witness = localStorageWitness(() => this.faults.storage());
    return this.place.open({ witness });
  }

  /** What is there, seen by a connection of its own without faults. */
  #held(): Promise<Held> {
    return this.faults.quietly(async () => {
      // Each look has its own memory: it must not lend the store what was not remembered.
      const looking = new Map(this.faults.kept);
      const witness = localStorageWitness(() => ({
        getItem: (key) => looking.get(key) ?? null,
        setItem: (key, value) => void looking.set(key, value),
        removeItem: (key) => void looking.delete(key),
        key: (at) => [...looking.keys()][at] ?? null,
        length: looking.size,
      }));
      const store = await this.place.open({ witness });
      const held: Record<string, readonly string[] | 'damaged'> = {};
      for (const { caseId } of await store.list()) {
        try {
          const stored = await store.read(caseId);
          held[caseId] = stored?.caseFile.events.map(({ id }) => id) ?? 'damaged';
        } catch {
          held[caseId] = 'damaged';
        }
      }
      store.close();
      return held;
    });
  }

  #expect(isTrue: boolean, what: string, held: Held): void {
    if (!isTrue) throw new Error(`${this.label}: ${what}; held: ${JSON.stringify(held)}`);
  }
}

/**
 * Runs a script with a fault at one operation.
 *
 * @param at - the number of the operation, counted from 1; none where it is beyond the last
 * @param through - what the steps are given in the place of the store, to try the trial itself
 * @throws Error if an acknowledged write is lost, something is kept in part, or a retry does not work
 */
export async function tried(
  script: Script,
  at: number,
  kind: FaultKind,
  through: (store: CaseStore) => CaseStore = (store) => store,
): Promise<Trial> {
  const faults = new FaultyDatabase();
  const run = new Run(faults, `${script.name}, ${kind} at operation ${at}`, through);
  await run.prepare(script);
  faults.install();
  try {
    faults.arm(at, kind);
    let before = script.before;
    for (const step of script.steps) {
      await run.step(step, before);
      before = step.holds;
    }
    const operations = faults.count;
    await run.end(before);
    const { failed, keptUnacknowledged } = run;
    return { operations, failed, keptUnacknowledged };
  } finally {
    faults.uninstall();
  }
}
