import { timelineOf } from '../../pathway/narrative/timeline.js';
import { wordOf } from '../../pathway/narrative/words.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';

/** An entry a pitfall rests on, as far as it is known. */
export interface Entry {
  readonly on: Day;
  readonly title: string;
  readonly text: string;
}

/**
 * The entries of a case by their ids: as they were written where there is a case file; of a status alone
 * only what kind they are, and their day.
 *
 * @param caseFile - the case, where the page has it
 * @param status - its status
 */
export function entriesOf(
  caseFile: CaseFile | undefined,
  status: CaseStatus,
): ReadonlyMap<string, Entry> {
  return new Map(
    caseFile
      ? timelineOf(caseFile, status).map((entry) => [entry.event.id, entry])
      : status.history.map(({ id, type, on }) => [id, { on, title: wordOf(type), text: '' }]),
  );
}
