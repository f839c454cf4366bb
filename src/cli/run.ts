import { readFile } from 'node:fs/promises';
import { CaseFormatError } from '../pathway/case-file/index.js';
import {
  BackupFormatError,
  chainHead,
  isBackup,
  readVerified,
} from '../pathway/integrity/index.js';
import type { ReadFile } from '../pathway/integrity/index.js';
import { statusOf } from '../pathway/status.js';
import type { CaseFile, CaseStatus } from '../pathway/types.js';
import { sha256 } from '../store/digest.js';
import { LockError } from '../store/lock/errors.js';
import { isSealedBackup } from '../store/lock/sealed-backup.js';
import { readArguments } from './arguments.js';
import type { Command } from './arguments.js';
import { verifiedBackup } from './backup.js';
import { HELP } from './help.js';
import { report } from './report.js';
import { printable, styles } from './terminal.js';

/** What the command is given by the process. */
export interface Surroundings {
  /** Writes a text and a line end to standard output. */
  readonly out: (text: string) => void;
  /** The same to standard error. */
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Buffer>;
  /** Columns of the terminal. */
  readonly width: number;
  readonly isColoured: boolean;
  readonly version: string;
}

/**
 * Runs one command.
 *
 * @param args - the arguments behind the name of the command
 * @returns the exit code: 0, 1 if a file could not be read or verified, 2 if the arguments make no sense
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      around.out(HELP);
      return 0;
    case 'version':
      around.out(around.version);
      return 0;
    case 'usage-error':
      around.err(`axillary-pathway: ${printable(command.message)}`);
      around.err('Try: axillary-pathway --help');
      return 2;
    case 'validate':
    case 'verify':
    case 'status':
      return readAll(command, around);
  }
}

type ReadingCommand = Extract<Command, { files: readonly string[] }>;

/** Every file is read, also behind one that fails; standard input may be named once. */
async function readAll(command: ReadingCommand, around: Surroundings): Promise<number> {
  const statuses: CaseStatus[] = [];
  let reports = 0;
  let failures = 0;
  for (const file of command.files) {
    const name = printable(file === '-' ? 'standard input' : file);
    try {
      const text = await textOf(file, around.stdin);
      if (isBackup(text) || isSealedBackup(text)) {
        if (command.kind !== 'verify') throw new BackupFormatError(IS_BACKUP);
        around.out(`${name}: ${await verifiedBackup(text, command.passphraseFile)}`);
        continue;
      }
      // A chain that does not fit is a problem of its file, whatever is asked of it.
      const read = await readVerified(text, sha256);
      const { caseFile } = read;
      if (command.kind !== 'status') {
        const line = command.kind === 'verify' ? verifiedLine(read) : validLine(caseFile);
        around.out(`${name}: ${line}`);
        continue;
      }
      const { asOf, knownOn } = command;
      const status = statusOf(caseFile, {
        ...(asOf !== undefined && { asOf }),
        ...(knownOn !== undefined && { knownOn }),
      });
      statuses.push(status);
      if (command.json) continue;
      if (reports > 0) around.out('');
      reports += 1;
      around.out(report(caseFile, status, styles(around.isColoured), around.width));
    } catch (error) {
      failures += 1;
      for (const line of problemLines(error)) around.err(`${name}: ${printable(line)}`);
    }
  }
  if (command.kind === 'status' && command.json && statuses.length > 0) {
    around.out(JSON.stringify(command.files.length === 1 ? statuses[0] : statuses, null, 2));
  }
  return failures > 0 ? 1 : 0;
}

async function textOf(file: string, stdin: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  if (file === '-') for await (const chunk of stdin) chunks.push(chunk);
  else chunks.push(await readFile(file));
  // Bytes that are no UTF-8 would otherwise be replaced in silence.
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

function validLine({ laterality, events }: CaseFile): string {
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  return `valid, ${laterality.toUpperCase()} axilla, ${count}`;
}

/** @throws NoChainError where there is nothing to verify: whoever asks must not take that for a yes */
function verifiedLine({ caseFile, chain }: ReadFile): string {
  if (chain === undefined) throw new NoChainError();
  const count = caseFile.events.length === 1 ? '1 entry' : `${caseFile.events.length} entries`;
  return `verified, ${count}, head ${chainHead(chain)}`;
}

const IS_BACKUP =
  'this is a backup of many cases; only the command verify reads it, the application restores it';

class NoChainError extends Error {}

/** What is wrong, one problem a line. */
function problemLines(error: unknown): string[] {
  if (error instanceof CaseFormatError) {
    return error.problems.map(
      ({ pointer, expected, found }) =>
        `${pointer || '(the whole file)'}: expected ${expected}; found ${found}`,
    );
  }
  if (error instanceof NoChainError) {
    return ['no chain, not verified: this is a bare case file, which can be read and not verified'];
  }
  if (error instanceof BackupFormatError || error instanceof LockError) return [error.message];
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return [`cannot be read: ${REASONS[code] ?? (error as Error).message}`];
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
};
