/** The invented patients that are put in where somebody looks at the application for the first time. */
import type { Day } from '../pathway/types.js';
import { StoreError } from '../store/errors.js';
import type { CaseStore } from '../store/port.js';
import type { Progress } from './renewal.js';
import { rememberMade, rememberStart, wasMade, wasStarted } from './settings.js';

/** Invented cases that are made up and kept at once. */
const BATCH = 250;

/**
 * Puts the sample patients in, once, where nothing is kept.
 * @throws StoreError if the store cannot be read
 */
export async function addSamples(store: CaseStore): Promise<void> {
  if (wasStarted() || (await store.list()).length > 0) return;
  const { sampleCases } = await import('./samples.js');
  for (const caseFile of sampleCases()) await store.create(caseFile, { sample: true });
  rememberStart();
}

/**
 * Makes an invented programme up, those cases that are missing only.
 * @param total - how many cases
 * @param today - the day their histories lead up to
 * @throws StoreError if they cannot be kept
 */
export async function addProgramme(
  store: CaseStore,
  total: number,
  today: Day,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  if (wasMade(total)) return;
  const there = (await store.list()).length;
  const { DEFAULT_SEED, sampleCase } = await import('../pathway/sample-programme/index.js');
  for (let at = there - (there % BATCH); at < total; at += BATCH) {
    const count = Math.min(BATCH, total - at);
    const batch = Array.from({ length: count }, (_, index) =>
      sampleCase(DEFAULT_SEED, at + index, today),
    );
    const result = await store.createMany(batch, { sample: true });
    if (result.kind === 'failed') throw new StoreError(result.reason, result.message);
    onProgress({ done: at + count, total });
  }
  rememberMade(total);
}
