import { parseCase } from '../../pathway/case-file/index.js';
import type { CaseStore, StoredCase } from '../../store/port.js';

/** Reads a case from a store. What is kept was a case when it was kept; the rules may have changed since. */
export async function readStored(
  store: CaseStore,
  caseId: string,
): Promise<StoredCase | undefined> {
  const stored = await store.read(caseId);
  return stored && { ...stored, caseFile: parseCase(stored.caseFile) };
}
