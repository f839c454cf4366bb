/** Many cases in one file (`axillary-backup/1`): one line each, between a line about them and a seal over all. */
import { CaseFormatError, parseCase } from '../case-file/index.js';
import type { CaseFile } from '../types.js';
import { canonicalJson } from './canonical.js';
import { chainOf } from './chain.js';
import type { Digest } from './chain.js';
import { EXPORT_FORMAT, readVerified } from './export-file.js';
import { checkSeal, withSeal } from './seal.js';

/** The one version of the file this reader knows. */
export const BACKUP_FORMAT = 'axillary-backup/1';

/** A case as a backup holds it. */
export interface BackedUpCase {
  readonly caseFile: CaseFile;
  /** True for an invented patient. */
  readonly sample: boolean;
}

/** What a backup says of itself. */
export interface BackupFacts {
  /** When it was made, an instant with offset. */
  readonly madeAt: string;
  readonly cases: number;
  /** Entries of all cases together. */
  readonly entries: number;
  /** Cases that could not be read when it was made; they are not in it. */
  readonly leftOut: number;
}

export interface Backup extends BackupFacts {
  readonly held: readonly BackedUpCase[];
}

/** A file that is no backup, or not as it was written; the message says which, and where it shows. */
export class BackupFormatError extends Error {
  override readonly name = 'BackupFormatError';

  /**
   * @param message - in words for the screen, with nothing of a patient
   * @param line - the line it shows at, counted from 1
   */
  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

const FORMAT = /"format":"axillary-backup\/([^"]*)"/;

/** Whether a text means to be a backup, whatever its state. */
export const isBackup = (text: string): boolean =>
  FORMAT.test(text.slice(0, Math.max(0, text.indexOf('\n'))));

/** The line of one case in a backup. */
export interface BackupLine {
  readonly text: string;
  /** How many entries the case has. */
  readonly entries: number;
  readonly sample: boolean;
}

/**
 * A case as it stands in a backup.
 *
 * @throws {CaseFormatError} where it could not be read again, so that no such line is written
 */
export async function backupLine(
  { caseFile, sample }: BackedUpCase,
  digest: Digest,
): Promise<BackupLine> {
  const whole = parseCase(caseFile);
  const chain = await chainOf(whole, digest);
  const text = canonicalJson({ format: EXPORT_FORMAT, case: whole, chain });
  return { text, entries: whole.events.length, sample };
}

/** What a backup of these lines says of itself. */
export const backupFacts = (
  lines: readonly BackupLine[],
  { madeAt, leftOut }: Pick<BackupFacts, 'madeAt' | 'leftOut'>,
): BackupFacts => ({
  madeAt,
  cases: lines.length,
  entries: lines.reduce((sum, { entries }) => sum + entries, 0),
  leftOut,
});

/**
 * A backup as text: canonical, so that the same cases at the same instant give the same bytes.
 *
 * @param lines - the cases, in the order they are to stand
 * @param facts - what it says of itself
 */
export function backupToText(
  lines: readonly BackupLine[],
  facts: BackupFacts,
  digest: Digest,
): Promise<string> {
  const samples = lines.flatMap(({ sample }, index) => (sample ? [index + 1] : []));
  const about = canonicalJson({ ...facts, format: BACKUP_FORMAT, samples });
  const texts = [about, ...lines.map(({ text }) => text)];
  return withSeal(texts.map((text) => `${text}\n`).join(''), digest);
}

/**
 * Reads a backup whole, every chain of it verified, or refuses it.
 *
 * @throws {BackupFormatError} where it is another file, cut short, or not as it was written
 */
export async function readBackup(file: Uint8Array, digest: Digest): Promise<Backup> {
  const text = textOf(file);
  const lines = text.split('\n');
  const about = aboutIn(lines[0] ?? '');
  const cases = lines.slice(1, -2);
  const seal = await checkSeal(text, digest);
  if (seal === 'absent') throw await unsealed(lines, about.cases, digest);
  if (seal === 'altered') throw await altered(cases, about.cases, digest);
  const held: BackedUpCase[] = [];
  for (const [index, line] of cases.entries()) {
    const caseFile = await caseIn(line, index, about.cases, digest);
    held.push({ caseFile, sample: about.samples.includes(index + 1) });
  }
  const entries = held.reduce((sum_, { caseFile }) => sum_ + caseFile.events.length, 0);
  if (held.length !== about.cases || entries !== about.entries) {
    throw new BackupFormatError(
      `This backup says that it holds ${about.cases} cases with ${about.entries} entries; there are ${held.length} with ${entries}. It was altered.`,
      1,
    );
  }
  const { madeAt, leftOut } = about;
  return { madeAt, leftOut, cases: held.length, entries, held };
}

/**
 * The text of a file.
 *
 * @throws {BackupFormatError} where its bytes are no text
 */
export function textOf(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    throw new BackupFormatError(
      'This file holds bytes that are no text. It is no backup of this application, or it was altered.',
    );
  }
}

interface About extends BackupFacts {
  readonly samples: readonly number[];
}

function aboutIn(line: string): About {
  const [, version] = FORMAT.exec(line) ?? [];
  if (version === undefined) {
    throw new BackupFormatError(
      /axillary-(case|export)\//.test(line)
        ? 'This is the file of a case, and no backup. Import it as a case file.'
        : 'This is no backup of this application: its first line does not say that it is one.',
      1,
    );
  }
  if (/^\d+$/.test(version) && Number(version) > 1) {
    throw new BackupFormatError(
      `This backup was made by a newer version of this application (axillary-backup/${version}). Reload the page to get that version.`,
      1,
    );
  }
  let json: Partial<Record<keyof About | 'format', unknown>> = {};
  try {
    json = JSON.parse(line) as typeof json;
  } catch {
    // What is said of the whole is told below.
  }
  const { format, madeAt, cases, entries, leftOut, samples } = json;
  if (
    format !== BACKUP_FORMAT ||
    typeof madeAt !== 'string' ||
    !isCount(cases) ||
    !isCount(entries) ||
    !isCount(leftOut) ||
    !Array.isArray(samples) ||
    !samples.every(isCount)
  ) {
    throw new BackupFormatError('The first line of this backup is not as it was written.', 1);
  }
  return { madeAt, cases, entries, leftOut, samples };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const placeOf = (index: number, cases: number): string =>
  `line ${index + 2}, case ${index + 1} of ${cases}`;

/** @throws {BackupFormatError} naming the line, where its case cannot be read or its chain does not fit */
async function caseIn(
  line: string,
  index: number,
  cases: number,
  digest: Digest,
): Promise<CaseFile> {
  try {
    const { caseFile, chain } = await readVerified(line, digest);
    if (chain !== undefined) return caseFile;
  } catch (error) {
    if (!(error instanceof CaseFormatError)) throw error;
    const [problem] = error.problems;
    const place = placeOf(index, cases);
    const where = problem
      ? `${place}: expected ${problem.expected}; found ${problem.found}`
      : place;
    throw new BackupFormatError(
      `This backup is not as it was written. It shows at ${where}.`,
      index + 2,
    );
  }
  throw new BackupFormatError(
    `This backup is not as it was written: ${placeOf(index, cases)} has no chain.`,
    index + 2,
  );
}

/** Why a file has no seal at its end: it was cut, or its end was altered. */
async function unsealed(
  lines: readonly string[],
  cases: number,
  digest: Digest,
): Promise<BackupFormatError> {
  const whole = lines.slice(1, -1);
  const inner = await altered(whole.slice(0, cases), cases, digest);
  if (inner.line !== undefined) return inner;
  return whole.length < cases + 1
    ? new BackupFormatError(
        `This backup is cut short: it holds ${Math.min(whole.length, cases)} of ${cases} cases whole, and ends in line ${lines.length}.`,
        lines.length,
      )
    : new BackupFormatError(
        `The end of this backup, line ${cases + 2}, is not as it was written.`,
        cases + 2,
      );
}

/** Where it shows that a file is not as it was sealed. */
async function altered(
  lines: readonly string[],
  cases: number,
  digest: Digest,
): Promise<BackupFormatError> {
  for (const [index, line] of lines.entries()) {
    try {
      await caseIn(line, index, cases, digest);
    } catch (error) {
      if (error instanceof BackupFormatError) return error;
      throw error;
    }
  }
  const sentences = [
    'This backup is not as it was written: every case fits its chain, and all together do not fit the seal at the end.',
    ...(lines.length === cases ? [] : [`It says ${cases} cases and holds ${lines.length}.`]),
    'A line was added, taken out, moved or written anew.',
  ];
  return new BackupFormatError(sentences.join(' '));
}
