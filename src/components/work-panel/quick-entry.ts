import type { CaseEvent } from '../../machines/events.js';
import type { Append } from '../shared/append.js';

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

/** Entries that need no form, because they say only that something open has ended, today. */
export class QuickEntry {
  /** Why the last one was not kept; empty where it was. */
  trouble = '';
  #isWriting = false;
  /** An id is kept until its entry is on disk, so that a retry cannot become a second entry. */
  readonly #ids = new Map<string, string>();

  /** Keeps an entry; resolves to whether it is on disk, undefined where another is still on its way. */
  async record(
    fact: QuickFact,
    { save, now, today, author, newId }: Pen,
  ): Promise<boolean | undefined> {
    if (this.#isWriting) return undefined;
    const key = keyOf(fact);
    const id = this.#ids.get(key) ?? newId();
    this.#ids.set(key, id);
    this.#isWriting = true;
    this.trouble = '';
    const envelope = { id, occurredAt: today, recordedAt: now(), recordedBy: author };
    const event: CaseEvent =
      fact.type === 'task.done' ? { ...envelope, ...fact } : { ...envelope, ...fact };
    try {
      const outcome = await save([event]);
      if (outcome.kind === 'saved') this.#ids.delete(key);
      else if (outcome.kind === 'failed') this.trouble = outcome.message;
      else this.trouble = 'This case was written to elsewhere meanwhile. Read it first.';
    } catch {
      this.trouble = 'The entry could not be kept.';
    }
    this.#isWriting = false;
    return this.trouble === '';
  }

  /** Another case is shown: nothing of the last one stays. */
  forget(): void {
    this.trouble = '';
    this.#ids.clear();
  }
}
