// Builds dist/ when it is missing or older than its sources (told by their content).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from './paths.mjs';

export const stampName = '.build-hash';

const inputs = [
  'src',
  'LICENSE',
  'NOTICE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'scripts/build.mjs',
  'scripts/json-schema.mjs',
  'scripts/minify-literals.mjs',
  'scripts/package',
];

/** A hash over the path and content of everything the build reads. */
export function inputsHash() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(projectRoot, input);
    if (!existsSync(path)) continue;
    for (const file of filesOf(path)) {
      hash
        .update(`${relative(projectRoot, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isBuilt() {
  const stamp = join(projectRoot, 'dist', stampName);
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === inputsHash();
}

export function ensureBuilt() {
  if (isBuilt()) return;
  const script = join(projectRoot, 'scripts/build.mjs');
  const result = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (result.status !== 0) throw new Error('The build failed: see its output above.');
}
