/** Reading a case file: the whole case, or an error that names every problem. */
import * as v from 'valibot';
import type { CaseFile } from '../types.js';
import { crossCheck } from './cross-checks.js';
import { isIdentifying, typeFound, valueFound } from './found.js';
import { CaseFormatError, ProblemList } from './problems.js';
import { CASE_SCHEMA, FORMAT } from './schema.js';
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

  refuseNewerFormat(json);
  const result = v.safeParse(CASE_SCHEMA, json);
  for (const issue of result.issues ?? []) addIssue(issue, problems);
  const events = member(json, 'events');
  const repeated = Array.isArray(events) ? crossCheck(events, isTree, problems) : undefined;
  problems.throwIfAny();

  const caseFile = result.output as CaseFile;
  if (!repeated?.size) return caseFile;
  return { ...caseFile, events: caseFile.events.filter((_, index) => !repeated.has(index)) };
}

/** What a newer version allows is not known here, so that its version is the only problem. */
function refuseNewerFormat(json: unknown): void {
  const format = member(json, 'format');
  const version = typeof format === 'string' && /^axillary-case\/(\d+(?:\.\d+)?)$/.exec(format);
  if (!version || !(Number(version[1]) > 1)) return;
  throw new CaseFormatError([
    {
      pointer: '/format',
      expected: `${JSON.stringify(FORMAT)}, the newest version that can be read here`,
      found: `${valueFound(format)}, a newer version of the format`,
    },
  ]);
}

function addIssue(issue: v.BaseIssue<unknown>, problems: ProblemList): void {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const { input } = issue;
  // Of objects and free texts the type says enough; what stands under an unknown name could be anything.
  const isShown = VALUE_SHOWN.has(issue.type) && !isIdentifying(path);
  problems.add(path, issue.message, isShown ? valueFound(input) : typeFound(input));
}

/** The definitions whose values are words of a list, numbers, truth values, dates and ids. */
const VALUE_SHOWN: ReadonlySet<string> = new Set([
  'boolean',
  'finite',
  'integer',
  'literal',
  'min_value',
  'number',
  'picklist',
  'regex',
]);

function member(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[key];
}
