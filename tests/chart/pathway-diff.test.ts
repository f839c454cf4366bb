import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';

/** `npm run pathway:diff` with these words. */
function compare(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('scripts', 'pathway-diff.ts'), ...words],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  return { status, lines: stdout.trim().split('\n'), stderr };
}

const vignettes = join('tests', 'vignettes');
const temporary: string[] = [];

/** A checkout in which one text of one file is another. */
function changed(file: string, text: string, other: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pathway-diff-test-'));
  temporary.push(folder);
  cpSync(join(projectRoot, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(projectRoot, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const place = join(folder, 'src', file);
  const before = readFileSync(place, 'utf8');
  expect(before).toContain(text);
  writeFileSync(place, before.replace(text, other));
  return folder;
}

afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true });
});

describe('npm run pathway:diff', () => {
  it.skipIf(!existsSync(join(projectRoot, '.git')))('finds no difference in one revision', () => {
    expect(compare('HEAD', 'HEAD', vignettes)).toEqual({
      status: 0,
      lines: ['Chart: no difference.', 'Cases: 0 of 18 differ.'],
      stderr: '',
    });
  });

  it('finds no difference between a checkout and itself', () => {
    const { status, lines } = compare('.', '.', vignettes);
    expect(lines).toEqual(['Chart: no difference.', 'Cases: 0 of 18 differ.']);
    expect(status).toBe(0);
  });

  it('tells a rule of the chart and the cases it moves', () => {
    const folder = changed(
      join('machines', 'phases', 'weighing.ts'),
      "guard: 'provenMetastatic'",
      "guard: 'nothingProven'",
    );
    const { status, lines } = compare('.', folder, vignettes);
    expect(lines[0]).toBe(
      'What does the tissue say? [workup.beforeTreatment.tissue.weighing], at once, "Metastatic": guard was provenMetastatic (Is a node metastatic?), is nothingProven (Is no node metastatic?).',
    );
    expect(lines[1]).toBe('Chart: differences: 1.');
    expect(lines).toContain('benign-concordant.json:');
    expect(lines.at(-1)).toMatch(/^Cases: [1-9]\d* of 18 differ\.$/);
    expect(status).toBe(1);
  });

  it('tells the pitfalls of a case where only a rule beside the chart changed', () => {
    const folder = changed(join('pathway', 'config.ts'), 'minimumCores: 2', 'minimumCores: 9');
    const { status, lines } = compare('.', folder, vignettes);
    expect(lines[0]).toBe('Chart: no difference.');
    expect(lines.some((line) => /^ {2}pitfall insufficient-sample of /.test(line))).toBe(true);
    expect(status).toBe(1);
  });

  it('says what is neither a revision nor a checkout', () => {
    const { status, stderr } = compare('.', '--all');
    expect(stderr).toBe('--all is neither a folder with a checkout nor a git revision.\n');
    expect(status).toBe(2);
    expect(compare('.').status).toBe(2);
  });
});
