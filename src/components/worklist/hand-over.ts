/** Giving cases to another navigator: an entry in each log. */
import type { CaseEvent } from '../../machines/events.js';
import type { CaseStore } from '../../store/port.js';
import type { AppendOutcome } from '../shared/append.js';
import { say } from '../shared/say.js';

/** A case that was not given, and why. */
export interface NotGiven {
  readonly caseId: string;
  readonly message: string;
  /** The answer that had not come when its time was over. */
  readonly later?: Promise<AppendOutcome>;
}

/** How many cases were given, and which were not. */
export interface HandedOver {
  readonly given: number;
  readonly failed: readonly NotGiven[];
}

/** Gives cases to a navigator; resolves when each is kept, or is not. */
export type HandOver = (caseIds: readonly string[], navigator: string) => Promise<HandedOver>;

/** Keeps entries of one of many cases. */
export type KeepIn = (caseId: string, entries: readonly CaseEvent[]) => Promise<AppendOutcome>;

interface Giving {
  readonly navigator: string;
  /** Who records it, and when. */
  readonly author: string;
  readonly now: string;
  /** Gives an id for a new entry. */
  readonly newId: () => string;
}

/** The entry that makes somebody the navigator of a case. */
export const assigned = ({ navigator, author, now, newId }: Giving): CaseEvent => ({
  id: newId(),
  type: 'care-team.assigned',
  occurredAt: now,
  recordedAt: now,
  recordedBy: author,
  data: { role: 'navigator', name: navigator },
});

/** Keeps an entry in one case; what was written meanwhile elsewhere is no hindrance, as it is kept. */
export async function keepInOne(
  keep: KeepIn,
  caseId: string,
  entry: CaseEvent,
): Promise<NotGiven | undefined> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const outcome = await keep(caseId, [entry]);
    if (outcome.kind === 'saved') return undefined;
    if (outcome.kind === 'failed') {
      const { message, later } = outcome;
      return { caseId, message, ...(later && { later }) };
    }
  }
  return { caseId, message: say`Others keep writing to this case.` };
}

/** Records the new navigator in each case, one after the other; what fails does not stop the others. */
export async function handOver(
  caseIds: readonly string[],
  giving: Giving,
  keep: KeepIn,
): Promise<HandedOver> {
  const failed: NotGiven[] = [];
  for (const caseId of caseIds) {
    const not = await keepInOne(keep, caseId, assigned(giving));
    if (not) failed.push(not);
  }
  return { given: caseIds.length - failed.length, failed };
}

/** Keeps entries at the end of a case's log in a store. */
export const keepingIn =
  (store: CaseStore): KeepIn =>
  async (caseId, entries) => {
    const head = (await store.entry(caseId))?.head;
    if (!head) return { kind: 'failed', message: say`This case is not on this device.` };
    return store.append(caseId, entries, head);
  };
