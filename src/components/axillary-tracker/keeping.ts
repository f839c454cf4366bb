import type { CaseEvent } from '../../machines/events.js';
import type { CaseFile } from '../../pathway/types.js';
import type { Append, AppendOutcome } from '../shared/append.js';
import { AxillaryAppendEvent } from '../shared/events.js';
import { say } from '../shared/say.js';

/** What keeping entries needs of the tracker. */
interface Keeper extends EventTarget {
  readonly caseFile: CaseFile | undefined;
  readonly save: Append | undefined;
  /** Seconds. */
  readonly answerWithin: number;
}

const failed = (message: string): AppendOutcome => ({ kind: 'failed', message });

const KINDS: readonly unknown[] = ['saved', 'conflict', 'failed'];

/** An answer comes from code of another hand: what is none is never taken for `saved`. */
const checked = (answer: AppendOutcome | undefined): AppendOutcome =>
  KINDS.includes(answer?.kind) && answer
    ? answer
    : failed(say`The page around this tracker gave no answer that says whether the entry is kept.`);

/** The answer, or that none came in time; then the answer may still come as `later`. */
function within(answer: Promise<AppendOutcome>, seconds: number): Promise<AppendOutcome> {
  const later = answer.then(checked, () => failed(say`The entry could not be kept.`));
  return new Promise((resolve) => {
    const tooLate: AppendOutcome = {
      kind: 'failed',
      message: say`No answer came within ${seconds} seconds, so it is not known whether the entry was kept. Retry sends the same entry again, under the same number: it does not become a second one.`,
      later,
    };
    const timer = setTimeout(() => resolve(tooLate), seconds * 1000);
    void later.then((outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
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
    const { caseFile, save, answerWithin } = this.keeper;
    if (!caseFile) return failed(say`No case is open. Nothing was saved.`);
    this.#last = { caseId: caseFile.id, entries };
    const asked = new AxillaryAppendEvent(caseFile.id, entries);
    this.keeper.dispatchEvent(asked);
    if (asked.answer) return within(asked.answer, answerWithin);
    if (asked.defaultPrevented || !save) {
      return failed(say`The page around this tracker did not keep the entry.`);
    }
    return save(entries);
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
