/** Long work on many rows, done so that the page goes on drawing and answering. */
import { checkingRows } from '../pathway/spreadsheet/index.js';
import type { CheckedRows, Importing, Mapping, Table } from '../pathway/spreadsheet/index.js';

/** So long the page may stand still. */
const BUSY_MS = 100;

/** Tells when it is time to show how far the work got. */
export class Pace {
  #since = performance.now();

  /** Shows it where it is time, and lets the page draw and answer. */
  async step(show: () => void): Promise<void> {
    if (performance.now() - this.#since < BUSY_MS) return;
    show();
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }
}

/** Someone who waits for the check. */
export interface Watcher {
  /** Whether the check is still wanted: another file or mapping ends it. */
  readonly isWanted: () => boolean;
  readonly onStep: (done: number) => void;
}

/**
 * Checks all rows.
 *
 * @returns undefined where the check was not wanted any more
 */
export async function checkInSteps(
  table: Table,
  mapping: Mapping,
  importing: Importing,
  { isWanted, onStep }: Watcher,
): Promise<CheckedRows | undefined> {
  const steps = checkingRows(table, mapping, importing);
  const pace = new Pace();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.step(() => onStep(step.value));
    if (!isWanted()) return undefined;
  }
}
