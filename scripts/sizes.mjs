// What an importer's user has to load: each entry bundled with its packages, its templates
// shortened as in the build, minified, gzipped.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { minifyLiteralsPlugin } from './minify-literals.mjs';
import { projectRoot } from './paths.mjs';

/**
 * `limits` hold what has been reached, so that nothing grows unseen; `goal` is where "everything"
 * has to come down to.
 *
 * @typedef {{ first: number, all: number }} Sizes kilobytes (1,000 bytes), gzipped: what the entry
 *   imports before anything shows, and that with all it loads later
 * @typedef {{ name: string, code: string, limits: Sizes, goal?: number, later?: string }} Entry
 *   `later` counts only what is loaded when the entry asks for that file: at first, and with all
 *   that this loads later in turn
 */

/** @type {readonly Entry[]} */
const entries = [
  {
    name: 'package root, all its exports',
    code: `export * from './src/index.ts'`,
    limits: { first: 45, all: 45 },
    goal: 32,
  },
  {
    name: '  of it: machine and statusOf',
    code: `export { axillaryWorkupMachine, statusOf } from './src/index.ts'`,
    limits: { first: 38.5, all: 38.5 },
  },
  {
    name: '  of that: what is used of XState',
    code: `export { assign, createActor, setup } from 'xstate'`,
    limits: { first: 13, all: 13 },
  },
  {
    name: 'helper of the page around a frame',
    code: `export * from './src/embed-host.ts'`,
    limits: { first: 2, all: 2 },
    goal: 2,
  },
  {
    name: 'tracker element with everything',
    code: `import './src/components/axillary-tracker/define.ts'`,
    limits: { first: 79, all: 166.5 },
    goal: 60,
  },
  {
    name: '  of it, later: the statechart',
    code: `import './src/components/axillary-tracker/define.ts'`,
    later: 'src/components/statechart/define.ts',
    limits: { first: 20.7, all: 49.3 },
    goal: 20,
  },
  {
    name: 'stage element',
    code: `import './src/components/stage-line/define.ts'`,
    limits: { first: 12.6, all: 12.6 },
    goal: 9,
  },
  {
    name: 'pitfalls element',
    code: `import './src/components/pitfall-list/define.ts'`,
    limits: { first: 15.8, all: 24.6 },
    goal: 12,
  },
  {
    name: 'German, all its texts',
    code: `export { language } from './src/components/languages/de.ts'`,
    limits: { first: 65, all: 65 },
  },
  {
    name: 'Spanish, all its texts',
    code: `export { language } from './src/components/languages/es.ts'`,
    limits: { first: 65, all: 65 },
  },
  {
    name: 'light entry: four elements',
    code: `import './src/light.ts'`,
    limits: { first: 22.3, all: 27.5 },
  },
];

const virtual = 'virtual:entry';

/** @param {string} code what is bundled, as an importer would write it */
function entryPlugin(code) {
  return {
    name: 'entry',
    /** @param {string} id */
    resolveId: (id) => (id === virtual ? join(projectRoot, 'entry.js') : undefined),
    /** @param {string} id */
    load: (id) => (id === join(projectRoot, 'entry.js') ? code : undefined),
  };
}

/**
 * @param {Pick<Entry, 'code' | 'later'>} entry
 * @returns {Promise<Sizes>}
 */
async function measure({ code, later }) {
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
      rolldownOptions: { input: virtual, preserveEntrySignatures: 'allow-extension' },
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
    const size = gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).length / 1000;
    sizes.all += size;
    if (first.has(file.fileName)) sizes.first += size;
  }
  return sizes;
}

/** @param {number | undefined} kilobytes */
const shown = (kilobytes) =>
  (kilobytes === undefined ? '' : `${kilobytes.toFixed(1)} kB`).padStart(11);

/**
 * The size of each entry that has a goal against it, for the bench.
 *
 * @returns {Promise<{ name: string, kilobytes: number, goal: number }[]>} gzipped, with what is
 *   loaded later; of a part that is itself loaded later, what comes at once when it is asked for
 */
export async function sizesAgainstGoals() {
  const sizes = [];
  for (const { name, code, later, goal } of entries) {
    const of = { code, ...(later && { later }) };
    if (goal === undefined) continue;
    const { first, all } = await measure(of);
    sizes.push({ name, kilobytes: later ? first : all, goal });
  }
  return sizes;
}

async function printSizes() {
  let isOver = false;
  console.log('Kilobytes, minified and gzipped, packages included.');
  const columns = ['first paint', 'limit', 'everything', 'limit', 'goal'];
  console.log(`${''.padEnd(36)}${columns.map((column) => column.padStart(11)).join(' ')}`);
  for (const { name, code, later, limits, goal } of entries) {
    const { first, all } = await measure({ code, ...(later && { later }) });
    const isTooBig = first > limits.first || all > limits.all;
    isOver ||= isTooBig;
    const row = [first, limits.first, all, limits.all, goal].map(shown).join(' ');
    console.log(`${name.padEnd(36)}${row}${isTooBig ? '  over' : ''}`);
  }
  if (isOver) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printSizes();
