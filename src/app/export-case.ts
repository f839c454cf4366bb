import { caseToText } from '../pathway/case-file/index.js';
import type { CaseFile } from '../pathway/types.js';

/**
 * Gives a case to the browser as a file to be kept. Its name is drawn at random and says nothing
 * about the patient.
 *
 * @throws CaseFormatError if the case could not be read again: then no file is written
 */
export function exportCase(caseFile: CaseFile): void {
  const url = URL.createObjectURL(new Blob([caseToText(caseFile)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `axillary-case-${crypto.randomUUID().slice(0, 8)}.json`;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
