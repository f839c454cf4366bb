// `npm run pathway:diff A B [FOLDER]`: what differs between two versions of the pathway, in words, and
// which case files of a folder read differently. A and B are git revisions or folders with a checkout.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyStateMachine } from 'xstate';
import type * as Pathway from '../src/index.js';
import { modelOf } from '../src/machines/chart-model.js';
import { caseDifferences, type Shown } from '../src/pathway/chart/case-differences.js';
import { chartDifferences } from '../src/pathway/chart/differences.js';
import { projectRoot } from './paths.mjs';

const USAGE = `Usage: npm run pathway:diff A B [FOLDER]
A and B: git revisions, or folders with a checkout of the project. FOLDER: case files (.json).
Exit code: 0 without a difference, 1 with one, 2 where something could not be read.`;

type Version = Pick<typeof Pathway, 'parseCase' | 'statusOf'> & {
  readonly axillaryWorkupMachine: AnyStateMachine;
};

const temporary: string[] = [];
const entryOf = (folder: string): string => join(folder, 'src', 'index.ts');

/** A temporary folder with a revision's files; it borrows the packages installed here. */
function checkedOut(revision: string): string {
  const git = (...words: string[]): Buffer =>
    execFileSync('git', words, {
      cwd: projectRoot,
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
      .toString()
      .trim();
  } catch {
    throw new Error(`${revision} is neither a folder with a checkout nor a git revision.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'pathway-diff-'));
  temporary.push(folder);
  const archive = git('archive', '--format=tar', commit, 'src', 'package.json', 'tsconfig.json');
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

async function load(name: string): Promise<Version> {
  const given = resolve(name);
  const folder = existsSync(entryOf(given)) ? given : checkedOut(name);
  return (await import(pathToFileURL(entryOf(folder)).href)) as Version;
}

/** A case file as it stands, or an example patient, which says for which day it is read. */
function caseIn(file: string): { readonly value: unknown; readonly asOf?: string } {
  const value = JSON.parse(readFileSync(file, 'utf8')) as { case?: unknown; asOf?: string };
  return value.case === undefined
    ? { value }
    : { value: value.case, ...(value.asOf === undefined ? {} : { asOf: value.asOf }) };
}

/** The status of a case under one version, or why it cannot be read. */
function shown(version: Version, file: string): Shown | string {
  try {
    const { value, ...options } = caseIn(file);
    return version.statusOf(version.parseCase(value), options);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function differencesOf(file: string, before: Version, after: Version): readonly string[] {
  const [was, is] = [shown(before, file), shown(after, file)];
  if (typeof was !== 'string' && typeof is !== 'string') return caseDifferences(was, is);
  if (was === is) return [`cannot be read by either version: ${was as string}`];
  return [
    ...(typeof was === 'string' ? [`cannot be read by the earlier version: ${was}`] : []),
    ...(typeof is === 'string' ? [`cannot be read by the later version: ${is}`] : []),
  ];
}

/** Prints the cases that read differently; returns how many. */
function printCases(folder: string, before: Version, after: Version): number {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  let differing = 0;
  for (const name of names) {
    const lines = differencesOf(join(folder, name), before, after);
    if (lines.length === 0) continue;
    differing += 1;
    console.log(`${name}:`);
    for (const line of lines) console.log(`  ${line}`);
  }
  console.log(`Cases: ${String(differing)} of ${String(names.length)} differ.`);
  return differing;
}

async function main(words: readonly string[]): Promise<number> {
  const [a, b, folder, more] = words;
  if (a === undefined || b === undefined || more !== undefined) throw new Error(USAGE);
  const [before, after] = [await load(a), await load(b)];
  const lines = chartDifferences(
    modelOf(before.axillaryWorkupMachine),
    modelOf(after.axillaryWorkupMachine),
  );
  for (const line of lines) console.log(line);
  console.log(
    lines.length === 0 ? 'Chart: no difference.' : `Chart: differences: ${String(lines.length)}.`,
  );
  const cases = folder === undefined ? 0 : printCases(folder, before, after);
  return lines.length + cases === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
}
