import type { CaseEvent } from '../../machines/events.js';
import type { CaseFile } from '../../pathway/types.js';
import type { Append } from '../shared/append.js';
import { askPage, failed } from '../shared/ask-page.js';
import type { Asking } from '../shared/ask-page.js';
import { say } from '../shared/say.js';

/** What keeping entries needs of the tracker. */
interface Keeper extends Asking {
  readonly caseFile: CaseFile | undefined;
  readonly save: Append | undefined;
}

/**
 * Keeps entries of the case that a tracker shows: asks whoever handles `axillary-append`, and where
 * nobody does, the tracker's `save`.
 */
export class Keeping {
  /** What was to be kept last, and of which case. */
  #last: { readonly caseId: string; readonly entries: readonly CaseEvent[] } | undefined;

  constructor(private readonly keeper: Keeper) {}

  readonly save: Append = async (entries) => {
    const { caseFile, save } = this.keeper;
    if (!caseFile) return failed(say`No case is open. Nothing was saved.`);
    this.#last = { caseId: caseFile.id, entries };
    return askPage(this.keeper, caseFile.id, entries, save && (() => save(entries)));
  };

  /** The case with what was to be kept last, to be exported; absent where no case is shown. */
  get whole(): CaseFile | undefined {
    const { caseFile } = this.keeper;
    if (!caseFile || this.#last?.caseId !== caseFile.id) return caseFile;
    const { entries } = this.#last;
    const others = caseFile.events.filter(({ id }) => entries.every((one) => one.id !== id));
    return { ...caseFile, events: [...others, ...entries] };
  }
}
