import type { Totals } from './port.js';

/**
 * Remembers outside the database how much it held, so that an emptied or shortened one is noticed.
 * Numbers only, nothing of a patient.
 */
export interface Witness {
  /** What the database held; undefined where nothing is remembered. */
  read(): Totals | undefined;
  write(totals: Totals): void;
}

/** The name under which the totals of a database are remembered. */
export const witnessKey = (database: string): string => `${database}:heads`;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/**
 * A witness in the browser's local storage. Where that is not allowed it remembers nothing.
 *
 * @param storage - gives the storage; asking for it may already be refused
 * @param key - the name the totals are remembered under
 */
export function localStorageWitness(
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
  key: string = witnessKey('axillary-pathway'),
): Witness {
  return {
    read() {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? 'null') as Partial<Totals> | null;
        return kept !== null && isCount(kept.cases) && isCount(kept.events)
          ? { cases: kept.cases, events: kept.events }
          : undefined;
      } catch {
        return undefined;
      }
    },
    write(totals) {
      try {
        storage().setItem(key, JSON.stringify(totals));
      } catch {
        // Without a witness the store works; only a loss would go unnoticed.
      }
    },
  };
}

/** The larger of two totals, number by number. */
export const most = (a: Totals, b: Totals): Totals => ({
  cases: Math.max(a.cases, b.cases),
  events: Math.max(a.events, b.events),
});
