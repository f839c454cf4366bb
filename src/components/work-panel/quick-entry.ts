import type { CaseEvent } from '../../machines/events.js';
import type { Append } from '../shared/append.js';
import { say } from '../shared/say.js';

/** What one press records: that a task is done, or a barrier resolved. */
export type QuickFact =
  | { readonly type: 'task.done'; readonly data: { readonly taskId: string } }
  | { readonly type: 'barrier.resolved'; readonly data: { readonly barrierId: string } };

/** With what an entry is written. */
export interface Pen {
  readonly save: Append;
  readonly now: () => string;
  readonly today: string;
  readonly author: string;
  readonly newId: () => string;
}

const keyOf = ({ type, data }: QuickFact): string => JSON.stringify([type, data]);

function written(fact: QuickFact, { now, today, author, newId }: Pen): CaseEvent {
  const envelope = { id: newId(), occurredAt: today, recordedAt: now(), recordedBy: author };
  return fact.type === 'task.done' ? { ...envelope, ...fact } : { ...envelope, ...fact };
}

/** Entries that need no form, because they say only that something open has ended, today. */
export class QuickEntry {
  /** Why the last one was not kept; empty where it was. */
  trouble = '';
  #isWriting = false;
  /** An entry stays as it was first written until it is on disk: a retry cannot become a second one. */
  readonly #waiting = new Map<string, CaseEvent>();

  /** Keeps an entry; resolves to whether it is on disk, undefined where another is still on its way. */
  async record(fact: QuickFact, pen: Pen): Promise<boolean | undefined> {
    if (this.#isWriting) return undefined;
    const key = keyOf(fact);
    const event = this.#waiting.get(key) ?? written(fact, pen);
    this.#waiting.set(key, event);
    this.#isWriting = true;
    this.trouble = '';
    const outcome = await pen
      .save([event])
      .catch(() => ({ kind: 'failed', message: say`The entry could not be kept.` }) as const);
    this.#isWriting = false;
    // Meanwhile another case may be shown: what came of the entry is not about it.
    if (!this.#waiting.has(key)) return undefined;
    if (outcome.kind === 'saved') this.#waiting.delete(key);
    else if (outcome.kind === 'failed') this.trouble = outcome.message;
    else this.trouble = say`This case was written to elsewhere meanwhile. Read it first.`;
    return outcome.kind === 'saved';
  }

  /** Another case is shown: nothing of the last one stays. */
  forget(): void {
    this.trouble = '';
    this.#waiting.clear();
  }
}
