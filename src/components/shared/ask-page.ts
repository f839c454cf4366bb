import type { CaseEvent } from '../../machines/events.js';
import type { AppendOutcome } from './append.js';
import { AxillaryAppendEvent } from './events.js';
import { say } from './say.js';

/** An element that asks the page around it before entries are kept. */
export interface Asking extends EventTarget {
  /** Seconds after which a page that took entries over is said not to have answered. */
  readonly answerWithin: number;
}

export const failed = (message: string): AppendOutcome => ({ kind: 'failed', message });

/** An answer comes from code of another hand: what is none is never taken for `saved`. */
function checked(answer: unknown): AppendOutcome {
  const given = (answer ?? {}) as { kind?: unknown; message?: unknown; written?: unknown };
  if (given.kind === 'saved') return { kind: 'saved' };
  if (given.kind === 'conflict' && Array.isArray(given.written)) {
    return { kind: 'conflict', written: given.written as readonly CaseEvent[] };
  }
  if (given.kind === 'failed') {
    return failed(typeof given.message === 'string' ? given.message : say`No reason was given.`);
  }
  return failed(say`The page around it gave no answer that says whether the entry is kept.`);
}

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
 * Asks whoever handles `axillary-append` on an element to keep entries, and where nobody does,
 * something else.
 *
 * @param otherwise - keeps them where nobody took them over or cancelled; absent where nothing can
 */
export async function askPage(
  element: Asking,
  caseId: string,
  entries: readonly CaseEvent[],
  otherwise: (() => Promise<AppendOutcome>) | undefined,
): Promise<AppendOutcome> {
  const asked = new AxillaryAppendEvent(caseId, entries);
  element.dispatchEvent(asked);
  if (asked.answer) return within(asked.answer, element.answerWithin);
  if (asked.defaultPrevented || !otherwise) {
    return failed(say`The page around it did not keep the entry.`);
  }
  return otherwise();
}
