// The package as one file each for `<script type="module">`, without a bundler: with what is loaded
// later brought in, so that the hash of subresource integrity stands for everything that runs.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { minifyLiteralsPlugin } from '../minify-literals.mjs';
import { projectRoot } from '../paths.mjs';
import { entryPlugin, virtualEntry } from './virtual-entry.mjs';

/** What each file holds, as an importer would write it. */
export const oneFiles = {
  'axillary-pathway.js': `import './src/define.ts'; export * from './src/index.ts'; export * from './src/lists.ts'; export * from './src/languages.ts';`,
  'axillary-pathway-light.js': `import './src/light.ts'; export * from './src/languages.ts';`,
  'axillary-pathway-de.js': `export { language } from './src/components/languages/de.ts';`,
  'axillary-pathway-es.js': `export { language } from './src/components/languages/es.ts';`,
};

/**
 * The light file shows a status. What reads a case file would bring the whole statechart into it, where
 * nothing can be loaded later: words stand in its place.
 */
const caseReadingLeftOut = {
  name: 'case-reading-left-out',
  /** @param {string} source */
  resolveId: (source) =>
    source === './case-reading.js'
      ? join(projectRoot, 'src/components/shared/case-reading-left-out.ts')
      : undefined,
};

/** Whether a file is a language by itself, which a page gives to the elements of another file. */
const isLanguage = (/** @type {string} */ file) => /-(de|es)\.js$/.test(file);

/** A file that stands for everything that runs loads nothing: by itself it speaks English only. */
const englishOnly = {
  name: 'english-only',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) =>
    /\/components\/languages\/(de|es|pseudo)\.ts$/.test(id)
      ? 'export const language = undefined;'
      : undefined,
};

/**
 * Whoever passes a file on by itself passes on whose it is, and whose what is in it.
 *
 * @param {string} file
 */
function banner(file) {
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  );
  const holds = isLanguage(file)
    ? ''
    : ' Holds Lit (BSD-3-Clause) and may hold XState (MIT): see NOTICE.';
  return `/*! axillary-pathway ${version}, Apache-2.0.${holds} */`;
}

/** @param {string | Uint8Array} content */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The line that puts a file to use in a page. A language is imported by the page's own module: the line
 * for it brings it beforehand, so that its hash is held against it.
 *
 * @param {string} file
 * @param {string} integrity
 */
export const scriptLine = (file, integrity) =>
  isLanguage(file)
    ? `<link rel="modulepreload" href="${file}" integrity="${integrity}" crossorigin="anonymous" />`
    : `<script type="module" src="${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/**
 * @param {keyof typeof oneFiles} file
 * @returns {Promise<string>} its text
 */
export async function bundleOne(file) {
  // Vite bundles the libraries for development under any other name.
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      entryPlugin(oneFiles[file]),
      ...(file === 'axillary-pathway-light.js' ? [caseReadingLeftOut] : []),
      ...(isLanguage(file) ? [] : [englishOnly]),
      minifyLiteralsPlugin(),
    ],
    build: {
      write: false,
      target: 'es2022',
      // A library: without what Vite adds to load parts of a page.
      lib: { entry: virtualEntry, formats: ['es'], fileName: () => file },
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        output: { minify: true, codeSplitting: false, postBanner: banner(file) },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [output] = outputs;
  if (outputs.length !== 1 || output?.type !== 'chunk') throw new Error(`${file} is not one file`);
  return output.code;
}

/**
 * Writes the files, and `sri.json` with the hash of each.
 *
 * @param {string} dist the folder of the built library
 * @returns {Promise<Record<string, string>>} the hashes by the names of the files
 */
export async function writeOneFiles(dist) {
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const file of /** @type {(keyof typeof oneFiles)[]} */ (Object.keys(oneFiles))) {
    const text = await bundleOne(file);
    writeFileSync(join(dist, file), text);
    hashes[file] = integrityOf(text);
  }
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return hashes;
}
