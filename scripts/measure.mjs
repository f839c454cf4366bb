// What a user has to load for an import: bundled with its packages, its templates shortened as in the
// build, minified, gzipped.
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { minifyLiteralsPlugin } from './minify-literals.mjs';
import { bundleOne } from './package/one-file.mjs';
import { entryPlugin, virtualEntry } from './package/virtual-entry.mjs';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {{ first: number, all: number }} Sizes kilobytes (1,000 bytes), gzipped: what the entry
 *   imports before anything shows, and that with all it loads later
 * @typedef {{ code?: string, later?: string, file?: keyof typeof import('./package/one-file.mjs').oneFiles }} Measured
 *   `code` is what an importer writes. `later` counts only what is loaded when it asks for that file:
 *   at first, and with all that this loads later in turn. `file` is a build of one file instead
 */

/**
 * What reads a case file that a small widget is given without its status. A page that gives a status
 * never loads it, so that it counts for none of the imports.
 */
const CASE_READING = join(projectRoot, 'src/components/shared/case-reading.ts');

/** @param {string | Uint8Array} content */
const gzipped = (content) =>
  gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).length / 1000;

/**
 * @param {Measured} what
 * @returns {Promise<Sizes>}
 */
export async function measure({ code, later, file: oneFile }) {
  if (oneFile !== undefined) {
    const size = gzipped(await bundleOne(oneFile));
    return { first: size, all: size };
  }
  if (code === undefined) throw new Error('There is nothing to measure.');
  // Vite bundles the libraries for development under any other name.
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    plugins: [entryPlugin(code), minifyLiteralsPlugin()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: virtualEntry, preserveEntrySignatures: 'allow-extension' },
    },
  });
  const files = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunks = files.filter((file) => file.type === 'chunk');
  const asked = later === undefined ? undefined : join(projectRoot, later);
  const start = chunks.filter((chunk) => (asked ? chunk.facadeModuleId === asked : chunk.isEntry));
  if (start.length === 0) throw new Error(`Nothing is loaded for ${later ?? code}`);
  /** @type {Set<string>} */
  const known = new Set();
  /** @param {typeof chunks} from @param {(chunk: (typeof chunks)[number]) => string[]} links */
  const closure = (from, links) => {
    const names = new Set(from.map(({ fileName }) => fileName));
    for (const name of names) {
      const chunk = chunks.find(({ fileName }) => fileName === name);
      if (chunk?.facadeModuleId === CASE_READING) {
        names.delete(name);
        continue;
      }
      for (const one of chunk ? links(chunk) : []) if (!known.has(one)) names.add(one);
    }
    return names;
  };
  if (asked) {
    const entry = chunks.filter(({ isEntry }) => isEntry);
    for (const name of closure(entry, ({ imports }) => imports)) known.add(name);
  }
  const first = closure(start, ({ imports }) => imports);
  // Another language is loaded by who reads in it only, and has an entry of its own.
  const languages = new Set(
    chunks.flatMap(({ facadeModuleId, fileName }) =>
      facadeModuleId?.startsWith(join(projectRoot, 'src/components/languages/')) ? fileName : [],
    ),
  );
  const all = closure(start, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((name) => !languages.has(name)),
  ]);
  const sizes = { first: 0, all: 0 };
  for (const file of files) {
    if (!all.has(file.fileName)) continue;
    const content = file.type === 'chunk' ? file.code : file.source;
    const size = gzipped(content);
    sizes.all += size;
    if (first.has(file.fileName)) sizes.first += size;
  }
  return sizes;
}
