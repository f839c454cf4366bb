// What an importer's user has to load: each entry bundled with its packages, minified, gzipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectRoot } from './paths.mjs';

// `limit` holds what has been reached, so that nothing grows unseen; `goal` is where it has to come down to.
const budgets = [
  { name: 'core: axillary-pathway with xstate', entry: 'src/index.ts', limit: 46, goal: 32 },
  {
    name: 'tracker element with everything',
    entry: 'src/components/axillary-tracker/define.ts',
    limit: 101,
    goal: 60,
  },
];

/**
 * @param {string} entry
 * @returns {Promise<{ min: number, gzip: number }>} kilobytes (1,000 bytes) of all its chunks
 */
async function measure(entry) {
  // Vite bundles the libraries for development under any other name.
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(projectRoot, entry), preserveEntrySignatures: 'strict' },
    },
  });
  let min = 0;
  let gzip = 0;
  for (const { output } of [result].flat().filter((part) => 'output' in part)) {
    for (const file of output) {
      const content = file.type === 'chunk' ? file.code : file.source;
      min += Buffer.byteLength(content);
      gzip += gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).length;
    }
  }
  return { min: min / 1000, gzip: gzip / 1000 };
}

/** @param {number} kilobytes */
const shown = (kilobytes) => `${kilobytes.toFixed(1)} kB`.padStart(9);

/**
 * The size of each entry against where it has to come down to, for the bench.
 * @returns {Promise<{ name: string, kilobytes: number, goal: number }[]>} gzipped
 */
export async function sizesAgainstGoals() {
  const sizes = [];
  for (const { name, entry, goal } of budgets) {
    sizes.push({ name, kilobytes: (await measure(entry)).gzip, goal });
  }
  return sizes;
}

async function printSizes() {
  let isOver = false;
  console.log(
    `${'entry'.padEnd(38)} ${'min'.padStart(9)} ${'gzip'.padStart(9)} ${'limit'.padStart(9)} ${'goal'.padStart(9)}`,
  );
  for (const { name, entry, limit, goal } of budgets) {
    if (!existsSync(join(projectRoot, entry))) {
      console.log(`${name.padEnd(38)} missing: ${entry}`);
      isOver = true;
      continue;
    }
    const { min, gzip } = await measure(entry);
    const verdict = gzip > limit ? '  over' : '';
    if (gzip > limit) isOver = true;
    console.log(
      `${name.padEnd(38)} ${shown(min)} ${shown(gzip)} ${shown(limit)} ${shown(goal)}${verdict}`,
    );
  }
  if (isOver) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printSizes();
