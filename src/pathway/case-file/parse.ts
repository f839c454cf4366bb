/** Reading a case file: the whole case, or an error that names every problem. */
import type { CaseFile } from '../types.js';
import { crossCheck } from './cross-checks.js';
import { ProblemList } from './problems.js';
import { refuseNewerFormat } from './format.js';
import { CASE_SCHEMA } from './schema.js';
import { readPart } from './schema-reader.js';
import { checkStructure } from './structure.js';

/**
 * Reads a case file from data (contract, sections 1 and 5).
 *
 * Events that repeat an earlier one, id and content, are left out. The result shares nothing with
 * the input but the `ext` objects of the events, which are kept as they are.
 *
 * @param json any value, such as `JSON.parse` or a store gives it. Limits: 64 levels of nesting,
 *   10,000 events, texts of 100,000 characters, a million values.
 * @throws {CaseFormatError} naming every problem, where there is any; never a part of a case.
 */
export function parseCase(json: unknown): CaseFile {
  return readCase(json, new ProblemList());
}

/**
 * `parseCase`, with the problems already seen in the text of the file.
 *
 * @throws {CaseFormatError} where there is any problem, seen before or here.
 */
export function readCase(json: unknown, problems: ProblemList): CaseFile {
  const seenBefore = problems.size;
  const isWalkable = checkStructure(json, problems);
  if (!isWalkable) problems.throwIfAny();
  const isTree = problems.size === seenBefore;

  refuseNewerFormat(member(json, 'format'));
  const caseFile = readPart(CASE_SCHEMA, json, problems) as CaseFile;
  const events = member(json, 'events');
  const repeated = Array.isArray(events) ? crossCheck(events, isTree, problems) : undefined;
  problems.throwIfAny();

  if (!repeated?.size) return caseFile;
  return { ...caseFile, events: caseFile.events.filter((_, index) => !repeated.has(index)) };
}

function member(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[key];
}

/** Whether a case can be read. */
export function isCase(caseFile: CaseFile): boolean {
  try {
    parseCase(caseFile);
    return true;
  } catch {
    return false;
  }
}
