/** The case file with its chain beside it (`axillary-export/1`), and bare case files: reading and writing. */
import { CaseFormatError, MAX_EVENTS, parseCase } from '../case-file/index.js';
import type { CaseProblem } from '../case-file/index.js';
import { typeFound, valueFound } from '../case-file/found.js';
import { readJson } from '../case-file/json-reader.js';
import { checkLength } from '../case-file/json-text.js';
import { writeJson } from '../case-file/json-writer.js';
import { readCase } from '../case-file/parse.js';
import { ProblemList } from '../case-file/problems.js';
import type { CaseFile } from '../types.js';
import { ALGORITHM, LINK, chainOf, verifyChain } from './chain.js';
import type { Chain, Digest } from './chain.js';
import { faultProblems } from './faults.js';

/** The one version of the envelope this reader knows. */
export const EXPORT_FORMAT = 'axillary-export/1';

/** A case as it was read from a file. */
export interface ReadFile {
  readonly caseFile: CaseFile;
  /** The chain the file carries; a bare case file has none, and then nothing can be verified. */
  readonly chain?: Chain;
}

/**
 * Reads a bare case file, or one with its chain; the chain is not verified.
 *
 * @throws {CaseFormatError} naming every problem; never a part of a case
 */
export function parseFileText(text: string): ReadFile {
  checkLength(text);
  const problems = new ProblemList();
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text, problems);
  const format = member(json, 'format');
  if (typeof format !== 'string' || !/^axillary-export\//.test(format)) {
    return { caseFile: readCase(json, problems) };
  }
  if (format !== EXPORT_FORMAT)
    problems.add(['format'], JSON.stringify(EXPORT_FORMAT), valueFound(format));
  problems.throwIfAny();
  return readEnvelope(json as Readonly<Record<string, unknown>>);
}

/**
 * Reads a bare case file, or one with its chain, which is verified: it is refused where it does not fit.
 *
 * @throws {CaseFormatError} naming every problem, those of the chain by the entries that do not fit it
 */
export async function readVerified(text: string, digest: Digest): Promise<ReadFile> {
  const read = parseFileText(text);
  const check = read.chain && (await verifyChain(read.caseFile, read.chain, digest));
  if (check?.kind === 'broken') throw new CaseFormatError(faultProblems(check.faults));
  return read;
}

/**
 * A case with its chain as text for export. Reading it gives an equal case, and its chain verifies.
 *
 * @throws {CaseFormatError} where the case could not be read again, so that no such file is written
 */
export async function exportToText(caseFile: CaseFile, digest: Digest): Promise<string> {
  const whole = parseCase(caseFile);
  const chain = await chainOf(whole, digest);
  const text = `${writeJson({ format: EXPORT_FORMAT, case: whole, chain })}\n`;
  // The envelope is one level deeper and longer than its case, which may be at a limit.
  parseFileText(text);
  return text;
}

function readEnvelope(json: Readonly<Record<string, unknown>>): ReadFile {
  const problems = new ProblemList();
  refuseOthers(json, ['format', 'case', 'chain'], [], problems);
  const chain = readChain(json['chain'], problems);
  let caseFile: CaseFile | undefined;
  let inCase: readonly CaseProblem[] = [];
  try {
    caseFile = readCase(json['case'], new ProblemList());
  } catch (error) {
    if (!(error instanceof CaseFormatError)) throw error;
    inCase = error.problems.map((problem) => ({ ...problem, pointer: `/case${problem.pointer}` }));
  }
  if (caseFile === undefined || problems.size > 0) {
    throw new CaseFormatError([...problems.all, ...inCase]);
  }
  return { caseFile, chain };
}

function readChain(json: unknown, problems: ProblemList): Chain {
  const links: unknown = member(json, 'links');
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    problems.add(['chain'], 'an object', typeFound(json));
  } else {
    refuseOthers(json, ['algorithm', 'links'], ['chain'], problems);
    const algorithm: unknown = member(json, 'algorithm');
    if (algorithm !== ALGORITHM) {
      problems.add(['chain', 'algorithm'], JSON.stringify(ALGORITHM), valueFound(algorithm));
    }
    if (!Array.isArray(links)) problems.add(['chain', 'links'], 'an array', typeFound(links));
    else checkLinks(links, problems);
  }
  return { algorithm: ALGORITHM, links: Array.isArray(links) ? (links as string[]) : [] };
}

function checkLinks(links: readonly unknown[], problems: ProblemList): void {
  if (links.length === 0 || links.length > MAX_EVENTS + 1) {
    problems.add(['chain', 'links'], `1 to ${MAX_EVENTS + 1} links`, `${links.length} links`);
    return;
  }
  links.forEach((link, index) => {
    if (typeof link === 'string' && LINK.test(link)) return;
    problems.add(['chain', 'links', index], '64 hexadecimal digits in lower case', typeFound(link));
  });
}

function refuseOthers(
  json: object,
  known: readonly string[],
  path: readonly string[],
  problems: ProblemList,
): void {
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) {
      problems.add([...path, key], 'no such property', typeFound(member(json, key)));
    }
  }
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
