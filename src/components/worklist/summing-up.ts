/** Sums cases up for a list that was given cases or a store. Loaded only then. */
import { parseCase } from '../../pathway/case-file/index.js';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, Day } from '../../pathway/types.js';
import type { Listed } from '../../pathway/worklist/list.js';
import { isFresh, rulesOf, summaryOf } from '../../pathway/worklist/summary.js';
import type { CaseSummary } from '../../pathway/worklist/summary.js';
import type { CaseStore, RenewedSummary } from '../../store/port.js';
import { refuseNoCase } from '../shared/known-case.js';
import { rowOf } from './rows.js';

interface Reading {
  readonly today: Day;
  readonly config: PathwaySettings | undefined;
}

/** Cases of one question to the store. */
const BATCH = 100;

/** The summary of a case; absent where it cannot be read. */
function summed(caseFile: CaseFile, { today, config }: Reading): CaseSummary | undefined {
  try {
    return summaryOf(parseCase(caseFile), { asOf: today, ...(config && { config }) });
  } catch {
    return undefined;
  }
}

/** Whether it can be told whose a case is, and of which side. */
function isKnown(caseFile: CaseFile): boolean {
  try {
    refuseNoCase(caseFile);
    return true;
  } catch {
    return false;
  }
}

/**
 * The rows of some cases; of what is no case, or of a newer version, there is none. Their handles are
 * their places: they say nothing about a patient.
 */
export const rowsOfCases = (caseFiles: readonly CaseFile[], reading: Reading): readonly Listed[] =>
  caseFiles.filter(isKnown).map((caseFile, index) => {
    const { id: caseId, patient, laterality } = caseFile;
    const summary = summed(caseFile, reading);
    const entry = { caseId, handle: String(index), patient, laterality, sample: false };
    return { entry, ...(summary && { summary }) };
  });

/** The rows of a store, those of other days or rules summed up anew. */
export async function rowsOfStore(store: CaseStore, reading: Reading): Promise<readonly Listed[]> {
  const entries = await store.list();
  const rules = rulesOf(reading.config);
  const stale = entries
    .filter(({ summary }) => !summary || !isFresh(summary, reading.today, rules))
    .map(({ caseId }) => caseId);
  const renewed = new Map<string, RenewedSummary>();
  for (let at = 0; at < stale.length; at += BATCH) {
    for (const { caseFile, head } of await store.readMany(stale.slice(at, at + BATCH))) {
      const summary = summed(caseFile, reading);
      if (summary) renewed.set(caseFile.id, { caseId: caseFile.id, head, summary });
    }
  }
  // What cannot be kept is computed again the next time.
  await Promise.resolve()
    .then(() => store.keepSummaries([...renewed.values()]))
    .catch(() => undefined);
  const isStale = new Set(stale);
  return entries.map(({ summary: before, ...entry }) => {
    const summary = isStale.has(entry.caseId) ? renewed.get(entry.caseId)?.summary : before;
    return rowOf({ ...entry, ...(summary && { summary }) });
  });
}
