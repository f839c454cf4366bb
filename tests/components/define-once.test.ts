// Two copies of the package on a page, and the entries by which a page takes its elements.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';
import type * as defining from '../../src/components/shared/define-once.js';
import { PACKAGE_VERSION } from '../../src/components/shared/package-version.js';

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
  readonly sideEffects: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest;

/** The classes are never made here: only their names and identity count. */
const someElement = (): CustomElementConstructor => class {} as unknown as CustomElementConstructor;

/** A further copy of the package, as a second bundle on the page brings it. */
const copy = async (): Promise<typeof defining> => {
  vi.resetModules();
  return import('../../src/components/shared/define-once.js');
};

describe('a second copy of the package', () => {
  const warned: string[] = [];
  const defined = new Map<string, CustomElementConstructor>();

  beforeEach(() => {
    warned.length = 0;
    defined.clear();
    vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => {
      warned.push(words.join(' '));
    });
    vi.stubGlobal('customElements', {
      get: (name: string) => defined.get(name),
      define: (name: string, element: CustomElementConstructor) => {
        if (defined.has(name)) throw new Error(`${name} is taken`);
        defined.set(name, element);
      },
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('leaves the first in use and warns once, with both versions', async () => {
    const [one, other] = [await copy(), await copy()];
    const [stage, pitfalls] = [someElement(), someElement()];
    one.defineOnce('axillary-stage', stage, '0.1.0');
    one.defineOnce('axillary-pitfalls', pitfalls, '0.1.0');
    expect(warned).toEqual([]);

    other.defineOnce('axillary-stage', someElement(), '0.2.0');
    other.defineOnce('axillary-pitfalls', someElement(), '0.2.0');
    other.defineOnce('axillary-timeline', someElement(), '0.2.0');
    expect(warned).toEqual([
      'axillary-pathway 0.2.0: <axillary-stage> is already defined on this page by version 0.1.0, ' +
        'which stays in use. Load the package once.',
    ]);
    expect(defined.get('axillary-stage')).toBe(stage);
    expect(defined.get('axillary-pitfalls')).toBe(pitfalls);
    expect(defined.has('axillary-timeline')).toBe(true);
  });

  test('says so where the first tells no version', async () => {
    defined.set('axillary-stage', someElement());
    (await copy()).defineOnce('axillary-stage', someElement());
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain(`axillary-pathway ${PACKAGE_VERSION}: <axillary-stage>`);
    expect(warned[0]).toContain('by version unknown');
  });

  test('the same definition twice is no second copy', async () => {
    const { defineOnce } = await copy();
    const stage = someElement();
    defineOnce('axillary-stage', stage);
    defineOnce('axillary-stage', stage);
    expect(warned).toEqual([]);
  });
});

test('the version told is the one of the package', () => {
  expect(PACKAGE_VERSION).toBe(manifest.version);
});

describe('the entries of the package', () => {
  test.each([
    'axillary-stage',
    'axillary-pitfalls',
    'axillary-next-steps',
    'axillary-timeline',
    'axillary-worklist',
    'axillary-statechart',
    'axillary-tracker',
  ])('elements/%s.js defines that element', (name) => {
    const entry = manifest.exports[`./elements/${name}.js`];
    if (typeof entry !== 'object') throw new Error('no such entry');
    expect(entry.types).toBe(entry.default.replace(/\.js$/, '.d.ts'));
    const source = entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    expect(readFileSync(join(projectRoot, source), 'utf8')).toContain(`defineOnce('${name}', `);
  });

  test('no element is defined without a look at what another copy defined', () => {
    const files = ts.sys.readDirectory(join(projectRoot, 'src/components'), ['.ts']);
    const defining = files.filter((file) =>
      readFileSync(file, 'utf8').includes('customElements.define('),
    );
    expect(defining.map((file) => relative(projectRoot, file))).toEqual([
      'src/components/shared/define-once.ts',
    ]);
  });

  test('the light entry is kept by bundlers', () => {
    expect(manifest.exports['./light.js']).toEqual({
      types: './dist/light.d.ts',
      default: './dist/light.js',
    });
    expect(manifest.sideEffects).toContain('./dist/light.js');
  });
});

/** What reads a case file that came without its status: loaded only then. */
const CASE_READING = join(projectRoot, 'src/components/shared/case-reading.ts');

/**
 * Every module that a file brings along, at once or later; packages by their names. What a module
 * that is left out brings is not looked at.
 */
function broughtBy(start: string, without?: string): ReadonlySet<string> {
  const seen = new Set([join(projectRoot, start)]);
  for (const file of seen) {
    if (file === without || !existsSync(file)) continue;
    const tree = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const add = ({ text }: ts.StringLiteralLike): void => {
      seen.add(text.startsWith('.') ? join(dirname(file), text.replace(/\.js$/, '.ts')) : text);
    };
    const visit = (node: ts.Node): void => {
      const from =
        ts.isImportDeclaration(node) && node.importClause?.isTypeOnly !== true
          ? node.moduleSpecifier
          : ts.isExportDeclaration(node) && !node.isTypeOnly
            ? node.moduleSpecifier
            : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
              ? node.arguments[0]
              : undefined;
      if (from && ts.isStringLiteralLike(from)) add(from);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return new Set([...seen].map((file) => relative(projectRoot, file) || file));
}

describe('what the widgets of a status load', () => {
  const chart = [
    /(^|\/)xstate/,
    /src\/machines\/(axillary-workup|stage|chart|phases)/,
    /status\.ts$/,
  ];
  const named = (start: string, without?: string): string[] =>
    [...broughtBy(start, without)].filter((name) => chart.some((one) => one.test(name)));

  test.each([
    'src/light.ts',
    'src/components/stage-line/define.ts',
    'src/components/next-steps/define.ts',
    'src/components/pitfall-list/define.ts',
    'src/components/case-timeline/define.ts',
  ])('%s: neither XState nor the chart, but to read a case file without a status', (start) => {
    expect(named(start, CASE_READING)).toEqual([]);
    const text = readFileSync(join(projectRoot, 'src/components/shared/status-element.ts'), 'utf8');
    expect(text).toContain("await import('./case-reading.js')");
    expect(text).not.toMatch(/^import \{[^}]*\} from '.\/case-reading/m);
  });

  test('the look finds both where they are', () => {
    expect(named('src/components/axillary-tracker/define.ts')).toEqual(
      expect.arrayContaining([
        'src/machines/axillary-workup.machine.ts',
        'src/pathway/status.ts',
        expect.stringMatching(/xstate$/),
      ]),
    );
  });
});
