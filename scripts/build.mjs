// Builds dist/: the library and the command line (tsc), the application and the package as one file
// (vite), the JSON schema, the manifest of the elements and their types for JSX.
// Everything is made in a folder of its own and put in place at the end, so a failed build leaves
// the last good one where it was.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import { inputsHash, stampName } from './ensure-built.mjs';
import { writeJsonSchema } from './json-schema.mjs';
import { minifyLiterals } from './minify-literals.mjs';
import { writeJsxTypes } from './package/jsx-types.mjs';
import { writeManifest } from './package/manifest.mjs';
import { scriptLine, writeOneFiles } from './package/one-file.mjs';
import { projectRoot } from './paths.mjs';

/** @param {string} outDir */
function buildLibrary(outDir) {
  const tsc = join(projectRoot, 'node_modules/@typescript/native/bin/tsc');
  const result = spawnSync(
    process.execPath,
    [tsc, '-p', join(projectRoot, 'tsconfig.build.json'), '--outDir', outDir],
    { cwd: projectRoot, stdio: 'inherit' },
  );
  if (result.status !== 0) throw new Error('tsc found faults in src');
  const cli = join(outDir, 'cli/main.js');
  if (existsSync(cli)) {
    if (!readFileSync(cli, 'utf8').startsWith('#!')) {
      throw new Error('src/cli/main.ts has no shebang as its first line');
    }
    chmodSync(cli, 0o755);
  }
  const components = join(outDir, 'components');
  for (const name of readdirSync(components, { encoding: 'utf8', recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = join(components, name);
    writeFileSync(file, minifyLiterals(readFileSync(file, 'utf8')));
  }
}

/** @param {string} outDir */
async function buildApp(outDir) {
  await viteBuild({
    configFile: join(projectRoot, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir },
  });
  // Who passes the application on passes these on: its licence, and those of what is bundled in it.
  for (const name of ['LICENSE', 'NOTICE']) {
    copyFileSync(join(projectRoot, name), join(outDir, name));
  }
}

/**
 * @param {string} staging
 * @param {string} dist
 * @param {string} old
 */
function putInPlace(staging, dist, old) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(old, { recursive: true, force: true });
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(staging, dist);
      return;
    } catch (error) {
      // Another build may have put its own in place between the two steps.
      if (attempt === 3) throw error;
    }
  }
}

/** @returns {Promise<Record<string, string>>} the hash of each one-file build, by its name */
export async function build() {
  // Vite takes over the mode of whoever starts it, and a test runner's gives Lit's development code.
  process.env['NODE_ENV'] = 'production';
  const hash = inputsHash();
  const dist = join(projectRoot, 'dist');
  const staging = join(projectRoot, `dist-staging-${process.pid}`);
  const old = `${staging}-old`;
  try {
    buildLibrary(staging);
    await buildApp(join(staging, 'app'));
    const hashes = await writeOneFiles(staging);
    writeJsxTypes(staging, writeManifest(staging));
    await writeJsonSchema(staging);
    writeFileSync(join(staging, stampName), `${hash}\n`);
    putInPlace(staging, dist, old);
    return hashes;
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const hashes = await build();
    console.log('Built dist/: library, command line, app, JSON schema, elements and their types.');
    for (const [file, hash] of Object.entries(hashes)) console.log(scriptLine(file, hash));
  } catch (error) {
    console.error(`Build failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
