import { caseToText } from '../../pathway/case-file/index.js';
import type { CaseFile } from '../../pathway/types.js';
import { giveFile } from './give-file.js';

/**
 * Gives a case to the browser as a file to be kept.
 *
 * @throws CaseFormatError if the case could not be read again: then no file is written
 */
export function exportCase(caseFile: CaseFile): void {
  const blob = new Blob([caseToText(caseFile)], { type: 'application/json' });
  giveFile(blob, 'axillary-case', 'json');
}
