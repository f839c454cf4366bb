/** Giving cases to another navigator: an entry in each log. */
import { say } from '../components/shared/say.js';
import type { CaseEvent } from '../machines/events.js';
import type { AppendResult, CaseStore } from '../store/port.js';

/** How many cases were given, and which were not. */
export interface HandedOver {
  readonly given: number;
  readonly failed: readonly { readonly caseId: string; readonly message: string }[];
}

interface Giving {
  readonly navigator: string;
  /** Who records it, and when. */
  readonly author: string;
  readonly now: string;
}

/** The entry that makes somebody the navigator of a case. */
const assigned = ({ navigator, author, now }: Giving): CaseEvent => ({
  id: crypto.randomUUID(),
  type: 'care-team.assigned',
  occurredAt: now,
  recordedAt: now,
  recordedBy: author,
  data: { role: 'navigator', name: navigator },
});

/** Records the new navigator in each case, one after the other; what fails does not stop the others. */
export async function handOver(
  store: CaseStore,
  caseIds: readonly string[],
  giving: Giving,
): Promise<HandedOver> {
  let given = 0;
  const failed: { caseId: string; message: string }[] = [];
  for (const caseId of caseIds) {
    const message = await assign(store, caseId, giving);
    if (message === undefined) given += 1;
    else failed.push({ caseId, message });
  }
  return { given, failed };
}

/** Assigns one case; what another tab wrote meanwhile is no hindrance, as it is kept. */
async function assign(
  store: CaseStore,
  caseId: string,
  giving: Giving,
): Promise<string | undefined> {
  const event = assigned(giving);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const head = (await store.entry(caseId))?.head;
    if (head === undefined) return say`This case is not on this device.`;
    const result: AppendResult = await store.append(caseId, [event], head);
    if (result.kind === 'saved') return undefined;
    if (result.kind === 'failed') return result.message;
  }
  return say`Another tab keeps writing to this case.`;
}
