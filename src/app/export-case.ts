import { giveFile } from '../components/shared/give-file.js';
import { caseToText } from '../pathway/case-file/index.js';
import type { CaseFile } from '../pathway/types.js';

/**
 * Gives a case to the browser as a file to be kept.
 *
 * @throws CaseFormatError if the case could not be read again: then no file is written
 */
export function exportCase(caseFile: CaseFile): void {
  const blob = new Blob([caseToText(caseFile)], { type: 'application/json' });
  giveFile(blob, 'axillary-case', 'json');
}

/** Gives a case that cannot be read as a file, as it is kept. */
export function exportKept(kept: unknown): void {
  giveFile(
    new Blob([`${JSON.stringify(kept, null, 2)}\n`], { type: 'application/json' }),
    'case',
    'json',
  );
}
