/** The import of checked rows, one whole case after the other. */
import { say } from '../components/shared/say.js';
import { carryOn } from '../pathway/spreadsheet/index.js';
import type { CaseFile } from '../pathway/types.js';
import type { Difference, ImportResult } from '../store/port.js';
import { Pace } from './spreadsheet-pace.js';
import type { PlannedRow } from './spreadsheet-plan.js';

/** What the import asks of the place where cases are kept. */
export interface Keeper {
  /** Keeps one case, whole or not at all. */
  readonly importCase: (caseFile: CaseFile) => Promise<ImportResult>;
  /** The case as it is here; without this a second import adds nothing to a case that is here. */
  readonly readCase?: ((caseId: string) => Promise<CaseFile | undefined>) | undefined;
}

/** What came of one row. */
export interface RowOutcome {
  readonly planned: PlannedRow;
  readonly result: ImportResult;
}

/** How far an import got. It stops at the first failure: what comes after it was not tried. */
export interface Run {
  readonly outcomes: readonly RowOutcome[];
  readonly notTried: readonly PlannedRow[];
}

const failed = (error: unknown): ImportResult => ({
  kind: 'failed',
  reason: 'unknown',
  message: error instanceof Error ? error.message : say`The case could not be saved.`,
});

/** Keeps one case; of one that is here already only what is new in the file is added. */
async function importOne({ importCase, readCase }: Keeper, fresh: CaseFile): Promise<ImportResult> {
  try {
    const kept = await readCase?.(fresh.id);
    if (!kept) return await importCase(fresh);
    const joined = carryOn(kept, fresh);
    if ('caseFile' in joined) return await importCase(joined.caseFile);
    const head = { seq: kept.events.length, lastEventId: kept.events.at(-1)?.id ?? '' };
    const differs: readonly Difference[] = ['events'];
    return { kind: 'exists', head, differs };
  } catch (error) {
    return failed(error);
  }
}

/**
 * Imports rows in their order.
 *
 * @param onStep - called now and then with how many are done
 */
export async function importRows(
  rows: readonly PlannedRow[],
  keeper: Keeper,
  onStep: (done: number) => void,
): Promise<Run> {
  const outcomes: RowOutcome[] = [];
  const pace = new Pace();
  for (const planned of rows) {
    const result = await importOne(keeper, planned.caseFile);
    outcomes.push({ planned, result });
    if (result.kind === 'failed') break;
    await pace.step(() => onStep(outcomes.length));
  }
  return { outcomes, notTried: rows.slice(outcomes.length) };
}
