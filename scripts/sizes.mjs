// What an importer's user has to load: each entry bundled with its packages, its templates
// shortened as in the build, minified, gzipped.
import { pathToFileURL } from 'node:url';
import { measure } from './measure.mjs';

/** @import { Measured, Sizes } from './measure.mjs' */

/**
 * `limits` hold what has been reached, so that nothing grows unseen; `goal` is where "everything"
 * has to come down to.
 *
 * @typedef {Measured & { name: string, entry?: string, limits: Sizes, goal?: number }} Entry
 *   `entry` is how package.json calls what an importer writes
 */

/** @type {readonly Entry[]} */
export const entries = [
  {
    name: 'package root, all its exports',
    entry: '.',
    code: `export * from './src/index.ts'`,
    limits: { first: 44, all: 44 },
    goal: 32,
  },
  {
    name: '  of it: machine and statusOf',
    code: `export { axillaryWorkupMachine, statusOf } from './src/index.ts'`,
    limits: { first: 37.6, all: 37.6 },
  },
  {
    name: '  of that: what is used of XState',
    code: `export { assign, createActor, createMachine } from 'xstate'`,
    limits: { first: 11.6, all: 11.6 },
  },
  {
    name: 'helper of the page around a frame',
    entry: './embed-host.js',
    code: `export * from './src/embed-host.ts'`,
    limits: { first: 2.2, all: 2.2 },
    goal: 2,
  },
  {
    name: 'tracker element with everything',
    entry: './elements/axillary-tracker.js',
    code: `import './src/components/axillary-tracker/define.ts'`,
    limits: { first: 74.3, all: 170.4 },
    goal: 60,
  },
  {
    name: '  of it, later: the statechart',
    code: `import './src/components/axillary-tracker/define.ts'`,
    later: 'src/components/statechart/define.ts',
    limits: { first: 20.9, all: 49.9 },
    goal: 20,
  },
  {
    name: 'stage element',
    entry: './elements/axillary-stage.js',
    code: `import './src/components/stage-line/define.ts'`,
    limits: { first: 12.7, all: 13.4 },
    goal: 9,
  },
  {
    name: 'pitfalls element',
    entry: './elements/axillary-pitfalls.js',
    code: `import './src/components/pitfall-list/define.ts'`,
    limits: { first: 16.2, all: 26.5 },
    goal: 12,
  },
  {
    name: 'German, all its texts',
    code: `export { language } from './src/components/languages/de.ts'`,
    limits: { first: 67, all: 67 },
  },
  {
    name: 'Spanish, all its texts',
    code: `export { language } from './src/components/languages/es.ts'`,
    limits: { first: 65.2, all: 65.2 },
  },
  {
    name: 'next steps element',
    entry: './elements/axillary-next-steps.js',
    code: `import './src/components/next-steps/define.ts'`,
    limits: { first: 14.3, all: 20.1 },
  },
  {
    name: 'timeline element',
    entry: './elements/axillary-timeline.js',
    code: `import './src/components/case-timeline/define.ts'`,
    limits: { first: 19.3, all: 20.1 },
  },
  {
    name: 'worklist element',
    entry: './elements/axillary-worklist.js',
    code: `import './src/components/worklist/define.ts'`,
    limits: { first: 58.8, all: 87.9 },
    goal: 60,
  },
  {
    name: 'statechart element',
    entry: './elements/axillary-statechart.js',
    code: `import './src/components/statechart/define.ts'`,
    limits: { first: 86.8, all: 122.3 },
    goal: 40,
  },
  {
    name: 'work element',
    entry: './elements/axillary-work.js',
    code: `import './src/components/work-panel/define.ts'`,
    limits: { first: 16.9, all: 16.9 },
  },
  {
    name: 'board list element',
    entry: './elements/axillary-board-list.js',
    code: `import './src/components/board-list/define.ts'`,
    limits: { first: 80, all: 85 },
  },
  {
    name: 'calls element',
    entry: './elements/axillary-calls.js',
    code: `import './src/components/call-list/define.ts'`,
    limits: { first: 50.4, all: 50.4 },
  },
  {
    name: 'programme element',
    entry: './elements/axillary-programme.js',
    code: `import './src/components/programme/define.ts'`,
    limits: { first: 22, all: 27.8 },
  },
  {
    name: 'live inspector element',
    entry: './elements/axillary-live-inspector.js',
    code: `import './src/components/live-inspector/define.ts'`,
    limits: { first: 23.9, all: 23.9 },
  },
  {
    name: 'light entry: four elements',
    entry: './light.js',
    code: `import './src/light.ts'`,
    limits: { first: 23.5, all: 29.5 },
  },
  {
    name: 'what lists are made of',
    entry: './lists.js',
    code: `export * from './src/lists.ts'`,
    limits: { first: 43, all: 43 },
  },
  {
    name: 'giving a language',
    entry: './languages.js',
    code: `export * from './src/languages.ts'`,
    limits: { first: 0.4, all: 0.4 },
  },
  {
    name: 'events',
    entry: './events.js',
    code: `export * from './src/events.ts'`,
    limits: { first: 0.7, all: 0.7 },
  },
  {
    name: 'all elements (define)',
    entry: './define.js',
    code: `import './src/define.ts'`,
    limits: { first: 147, all: 206.6 },
  },
  {
    name: 'all classes',
    entry: './classes.js',
    code: `export * from './src/classes.ts'`,
    limits: { first: 138.1, all: 212.9 },
  },
  {
    name: 'one file: all elements',
    file: 'axillary-pathway.js',
    limits: { first: 203.1, all: 203.1 },
  },
  {
    name: 'one file: light',
    file: 'axillary-pathway-light.js',
    limits: { first: 29.4, all: 29.4 },
  },
  {
    name: 'one file: German',
    file: 'axillary-pathway-de.js',
    limits: { first: 67, all: 67 },
  },
  {
    name: 'one file: Spanish',
    file: 'axillary-pathway-es.js',
    limits: { first: 65.2, all: 65.2 },
  },
];

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
  for (const { goal, ...entry } of entries) {
    if (goal === undefined) continue;
    const { first, all } = await measure(entry);
    sizes.push({ name: entry.name, kilobytes: entry.later ? first : all, goal });
  }
  return sizes;
}

/**
 * The sizes of what package.json names, and of the builds of one file, for the documentation.
 *
 * @returns {Promise<Record<string, Sizes>>} by the name of the entry or of the file
 */
export async function sizesByEntry() {
  /** @type {Record<string, Sizes>} */
  const sizes = {};
  for (const entry of entries) {
    const name = entry.entry ?? entry.file;
    if (name !== undefined) sizes[name] = await measure(entry);
  }
  return sizes;
}

async function printSizes() {
  let isOver = false;
  console.log('Kilobytes, minified and gzipped, packages included.');
  const columns = ['first paint', 'limit', 'everything', 'limit', 'goal'];
  console.log(`${''.padEnd(36)}${columns.map((column) => column.padStart(11)).join(' ')}`);
  for (const { name, limits, goal, ...what } of entries) {
    const { first, all } = await measure(what);
    const isTooBig = first > limits.first || all > limits.all;
    isOver ||= isTooBig;
    const row = [first, limits.first, all, limits.all, goal].map(shown).join(' ');
    console.log(`${name.padEnd(36)}${row}${isTooBig ? '  over' : ''}`);
  }
  if (isOver) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--json')) console.log(JSON.stringify(await sizesByEntry(), null, 2));
  else await printSizes();
}
