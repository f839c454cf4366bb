/** Case files as text: what is imported and exported. */
import type { CaseFile } from '../types.js';
import { readJson } from './json-reader.js';
import { writeJson } from './json-writer.js';
import { parseCase, readCase } from './parse.js';
import { CaseFormatError, ProblemList } from './problems.js';

/** Longest text of one case file, in UTF-16 code units: 16 Mi, which is 16 MiB of ASCII. */
export const MAX_FILE_LENGTH = 16 * 1024 * 1024;

/**
 * Reads a case file from JSON text (contract, sections 1 and 5). A byte order mark is accepted; a
 * property written twice is refused, as one of the two would vanish.
 *
 * @throws {CaseFormatError} as `parseCase` does, and where the text is too long or not JSON, which
 *   names line and column.
 */
export function parseCaseText(text: string): CaseFile {
  checkLength(text);
  const problems = new ProblemList();
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text, problems);
  return readCase(json, problems);
}

/**
 * The case file as text for export: properties in the order of the contract, those inside `ext`
 * sorted, two spaces of indentation, a newline at the end. Reading it gives an equal case.
 *
 * @throws {CaseFormatError} where the case could not be read again, so that no such file is written.
 */
export function caseToText(caseFile: CaseFile): string {
  const text = `${writeJson(parseCase(caseFile))}\n`;
  checkLength(text);
  return text;
}

/** @throws {CaseFormatError} where a text is longer than a file may be. */
export function checkLength(text: string): void {
  if (text.length <= MAX_FILE_LENGTH) return;
  const expected = `a text of at most ${MAX_FILE_LENGTH} characters`;
  throw new CaseFormatError([{ pointer: '', expected, found: `${text.length} characters` }]);
}
