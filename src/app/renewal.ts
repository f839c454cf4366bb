/** Brings the summaries of the list up to the day and the rules. */
import type { PathwaySettings } from '../pathway/config.js';
import type { CaseFile, Day } from '../pathway/types.js';
import {
  CURRENT_VERSION,
  comparedWith,
  isFresh,
  rulesOf,
  versionOf,
} from '../pathway/worklist/summary.js';
import type { CaseSummary } from '../pathway/worklist/summary.js';
import type { readingsOf as ReadingsOf } from './reading.js';
import type { CaseEntry, CaseStore, RenewedSummary } from '../store/port.js';
import type { SummaryPool } from './summary-pool.js';

/** How many of how many cases are summed up. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Cases of one question to a worker. */
const BATCH = 200;
/** Fewer than these are summed up sooner than a worker starts. */
const FEW = 60;

/** A summary with the stage of before, where other rules have changed it. */
function compared(
  caseFile: CaseFile,
  summary: CaseSummary,
  before: CaseSummary | undefined,
  config: PathwaySettings,
  readingsOf: typeof ReadingsOf,
): CaseSummary {
  const mayDiffer =
    before !== undefined &&
    versionOf(before) !== CURRENT_VERSION &&
    before.stage !== summary.stage &&
    before.asOf !== summary.asOf;
  if (!mayDiffer) return comparedWith(summary, before, summary);
  const question = { what: 'summary', caseFiles: [caseFile], today: before.asOf, config } as const;
  return comparedWith(summary, before, readingsOf(question)[0] ?? summary);
}

/** The entries of a list with summaries that hold today; one that cannot be summed up has none. */
export async function renewed(
  store: CaseStore,
  entries: readonly CaseEntry[],
  today: Day,
  config: PathwaySettings,
  onProgress: (progress: Progress) => void,
): Promise<readonly CaseEntry[]> {
  const rules = rulesOf(config);
  const stale = entries.filter(({ summary }) => !summary || !isFresh(summary, today, rules));
  if (stale.length === 0) return entries;
  const found = new Map<string, RenewedSummary>();
  const byId = new Map(stale.map((entry) => [entry.caseId, entry]));
  const [{ SummaryPool }, { readingsOf }] = await Promise.all([
    import('./summary-pool.js'),
    import('./reading.js'),
  ]);
  const pool: SummaryPool | undefined = stale.length > FEW ? new SummaryPool() : undefined;
  let done = 0;
  const sumUp = async (batch: readonly CaseEntry[]): Promise<void> => {
    const stored = await store.readMany(batch.map(({ caseId }) => caseId));
    const caseFiles = stored.map(({ caseFile }) => caseFile);
    const question = { what: 'summary', caseFiles, today, config } as const;
    const summaries = pool ? await pool.ask(question) : readingsOf(question);
    const kept = stored.flatMap(({ caseFile, head }, index) => {
      const summary = summaries[index];
      if (!summary) return [];
      const before = byId.get(caseFile.id)?.summary;
      return [
        {
          caseId: caseFile.id,
          head,
          summary: compared(caseFile, summary, before, config, readingsOf),
        },
      ];
    });
    for (const one of kept) found.set(one.caseId, one);
    // What cannot be kept is computed again the next time.
    await store.keepSummaries(kept).catch(() => undefined);
    done += batch.length;
    if (pool) onProgress({ done, total: stale.length });
  };
  const batches: (readonly CaseEntry[])[] = [];
  for (let at = 0; at < stale.length; at += BATCH) batches.push(stale.slice(at, at + BATCH));
  try {
    const turn = async (): Promise<void> => {
      for (let next = batches.shift(); next; next = batches.shift()) await sumUp(next);
    };
    await Promise.all(Array.from({ length: (pool?.width ?? 1) + 1 }, turn));
  } finally {
    pool?.close();
  }
  return entries.map((entry) => {
    const { summary: before, ...rest } = entry;
    const summary = found.get(entry.caseId)?.summary;
    if (summary) return { ...rest, summary };
    return before && isFresh(before, today, rules) ? entry : rest;
  });
}
