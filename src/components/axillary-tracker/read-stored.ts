import type { CaseEvent } from '../../machines/events.js';
import { parseCase } from '../../pathway/case-file/index.js';
import { toStoreError } from '../../store/errors.js';
import type { AppendResult, CaseStore, Head, StoredCase } from '../../store/port.js';

/** Reads a case from a store. What is kept was a case when it was kept; the rules may have changed since. */
export async function readStored(
  store: CaseStore,
  caseId: string,
): Promise<StoredCase | undefined> {
  const stored = await store.read(caseId);
  return stored && { ...stored, caseFile: parseCase(stored.caseFile) };
}

/** Writes to a case of a store at the end of the log that was read; what the store throws is told. */
export async function appendStored(
  store: CaseStore,
  caseId: string,
  events: readonly CaseEvent[],
  head: Head,
): Promise<AppendResult> {
  try {
    return await store.append(caseId, events, head);
  } catch (error) {
    const { reason, message } = toStoreError(error);
    return { kind: 'failed', reason, message };
  }
}
