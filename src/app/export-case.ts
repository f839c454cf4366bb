import { giveFile } from '../components/shared/give-file.js';
import { exportToText } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import { sha256 } from '../store/digest.js';

/**
 * The same with its chain beside it, so that whoever gets the file can tell whether it is whole.
 *
 * @throws CaseFormatError if the case could not be read again: then no file is written
 */
export async function exportWithChain(caseFile: CaseFile): Promise<void> {
  const text = await exportToText(caseFile, sha256);
  giveFile(new Blob([text], { type: 'application/json' }), 'axillary-export', 'json');
}

/** Gives a case that cannot be read as a file, as it is kept. */
export function exportKept(kept: unknown): void {
  giveFile(
    new Blob([`${JSON.stringify(kept, null, 2)}\n`], { type: 'application/json' }),
    'case',
    'json',
  );
}
