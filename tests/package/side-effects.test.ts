// What the files of the package do when they are imported: those that register elements or start
// something are named in package.json one by one, and a bundler leaves the others out where it can.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';

const { sideEffects } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  sideEffects: readonly string[];
};

/** The scripts below a folder, the application's bundles left out: no entry leads to them. */
const modulesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
    .map((name) => `./${posix.join(folder, name)}`)
    .filter((name) => !/^\.\/(dist|src)\/app\//.test(name))
    .sort();

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) && !ts.isClassStaticBlockDeclaration(node);

/** Whether a piece of a module, as it runs at import, registers an element. */
const registers = (node: ts.Node): boolean =>
  !isFunction(node) &&
  ((ts.isCallExpression(node) &&
    /^(customElements\.define|defineOnce)$/.test(node.expression.getText())) ||
    (ts.forEachChild(node, (child) => registers(child) || undefined) ?? false));

/**
 * Whether a module does anything when it is imported but make its own values: a statement of its own
 * that calls or assigns, a registration, or an import for its effect alone.
 */
function acts(file: string): boolean {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.some(
    (statement) =>
      (ts.isImportDeclaration(statement) && statement.importClause === undefined) ||
      ts.isIfStatement(statement) ||
      ts.isExpressionStatement(statement) ||
      registers(statement),
  );
}

/** A star stands for anything within a folder, two for anything below it. */
const patterns = sideEffects.map(
  (glob) =>
    new RegExp(
      `^${glob
        .replace(/[.]/g, '\\.')
        .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))}$`,
    ),
);
const isDeclared = (file: string): boolean => patterns.some((pattern) => pattern.test(file));

describe('what package.json declares to act on import', () => {
  test.each([
    ['dist', '.js'],
    ['src', '.ts'],
  ])('is in %s exactly what does', (folder, ending) => {
    const modules = modulesIn(folder, ending);
    expect(modules.length).toBeGreaterThan(150);
    const acting = modules.filter(acts);
    expect(modules.filter(isDeclared)).toEqual(acting);
  });

  test('is found to act where an element is registered, and not where a class is declared', () => {
    expect(acts('./dist/components/stage-line/define.js')).toBe(true);
    expect(acts('./dist/components/stage-line/axillary-stage.js')).toBe(false);
    expect(acts('./dist/light.js')).toBe(true);
  });
});

const REGISTERS = /customElements\s*\.\s*define\b/;

/** The script that an importer's page loads first, as its bundler makes it. */
async function bundled(code: string): Promise<string> {
  const entry = join(projectRoot, 'importer.js');
  const result = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'importer',
        resolveId: (id) => (id === 'importer' ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'importer', preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [result]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .filter((file) => file.type === 'chunk');
  const start = chunks.find(({ isEntry }) => isEntry);
  const names = new Set([start?.fileName]);
  for (const name of names) {
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
      names.add(next);
  }
  return chunks
    .filter(({ fileName }) => names.has(fileName))
    .map(({ code: text }) => text)
    .join('\n');
}

describe('a page that imports', () => {
  beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));
  afterAll(() => void vi.unstubAllEnvs());

  test.each([
    ['a function', `export { parseCase } from 'axillary-pathway';`],
    ['the status', `export { statusOf } from 'axillary-pathway';`],
    ['a class', `export { AxillaryStage } from 'axillary-pathway/classes.js';`],
    ['the class of the tracker', `export { AxillaryTracker } from 'axillary-pathway/classes.js';`],
    ['all classes', `export * from 'axillary-pathway/classes.js';`],
    ['the events', `export * from 'axillary-pathway/events.js';`],
    ['what lists are made of', `export * from 'axillary-pathway/lists.js';`],
    ['the giving of a language', `export * from 'axillary-pathway/languages.js';`],
    ['the helper of a frame', `export * from 'axillary-pathway/embed-host.js';`],
    ['the types for JSX', `import 'axillary-pathway/jsx.js'; export const here = true;`],
  ])('%s registers no element', async (_name, code) => {
    const text = await bundled(code);
    expect(text.length).toBeGreaterThan(20);
    expect(REGISTERS.exec(text)).toBeNull();
  });

  test('one class leaves the others out, and the statechart', async () => {
    const text = await bundled(`export { AxillaryStage } from 'axillary-pathway/classes.js';`);
    expect(text.match(/\bAxillary\w+ = class\b|\bcreateActor\b/g)).toEqual([
      'AxillaryStage = class',
    ]);
  });

  test('nothing by name from a file that registers has the element all the same', async () => {
    for (const entry of ['define.js', 'light.js', 'elements/axillary-stage.js']) {
      const text = await bundled(`import 'axillary-pathway/${entry}';`);
      expect(REGISTERS.exec(text)).not.toBeNull();
      expect(text.includes('defineOnce("axillary-stage"')).toBe(true);
    }
  });
});
