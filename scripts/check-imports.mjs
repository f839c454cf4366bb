// Holds the layers apart: machines <- pathway <- store <- components <- app, and the command line.
// A file may import from its own layer and from those listed for it; the two innermost layers are
// pure, so they may not touch a clock, chance, the network, the page or the process.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './paths.mjs';

/** @type {Record<string, string[]>} */
const layers = {
  machines: [],
  pathway: ['machines'],
  store: ['pathway', 'machines'],
  embed: ['pathway', 'machines'],
  components: ['store', 'pathway', 'machines'],
  app: ['components', 'embed', 'store', 'pathway', 'machines'],
  cli: ['store', 'pathway', 'machines'],
};

/** Entry points directly in src, and the layers they may gather. */
/** @type {Record<string, string[]>} */
const entries = {
  'index.ts': ['pathway', 'machines'],
  'classes.ts': ['components'],
  'define.ts': ['components'],
  'events.ts': ['components'],
  'light.ts': ['components', 'pathway'],
  'languages.ts': ['components'],
  'lists.ts': ['components', 'pathway'],
  'embed-host.ts': ['embed', 'components', 'pathway', 'machines'],
};

const pureLayers = new Set(['machines', 'pathway']);

const impureGlobals = new Set([
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'process',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

const packageJson = /** @type {{ dependencies: Record<string, string> }} */ (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
);
const runtimePackages = new Set(Object.keys(packageJson.dependencies));

const src = join(projectRoot, 'src');

/** @type {string[]} */
const faults = [];

/** @param {string} file its path below src, with slashes */
function check(file) {
  const text = readFileSync(join(src, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const [first = '', second] = file.split('/');
  const layer = second === undefined ? undefined : first;
  const allowed = layer === undefined ? entries[file] : layers[layer];

  /**
   * @param {ts.Node} node
   * @param {string} message
   */
  const fault = (node, message) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    faults.push(`src/${file}:${line + 1}  ${message}`);
  };

  if (allowed === undefined) {
    fault(source, 'belongs to no layer: name it in scripts/check-imports.mjs');
    return;
  }

  /** @param {ts.StringLiteralLike} specifier */
  const checkImport = (specifier) => {
    const name = specifier.text;
    if (!name.startsWith('.')) {
      checkPackage(specifier, name);
      return;
    }
    const target = posix.normalize(posix.join(posix.dirname(file), name));
    if (target.startsWith('../')) {
      fault(specifier, `imports from outside src: ${name}`);
      return;
    }
    // A worker is named by its source: Vite gives the address of what it makes of it.
    if (!/\.(js|css|json)(\?\w+)?$|\.ts\?worker&url$/.test(name)) {
      fault(specifier, `import without its extension: ${name}`);
    }
    const [targetLayer = '', rest] = target.split('/');
    if (rest === undefined) {
      if (layer !== undefined) fault(specifier, `${layer} may not import the entry point ${name}`);
    } else if (targetLayer !== layer && !allowed.includes(targetLayer)) {
      fault(specifier, `${layer ?? file} may not import from ${targetLayer}: ${name}`);
    }
  };

  /**
   * @param {ts.Node} node
   * @param {string} name
   */
  const checkPackage = (node, name) => {
    if (name.startsWith('node:')) {
      if (layer !== 'cli') fault(node, `only cli may import from Node: ${name}`);
      return;
    }
    const parts = name.split('/');
    const packageName = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
    if (runtimePackages.has(packageName)) return;
    fault(node, `${packageName} is not among the dependencies`);
  };

  const isPure = layer !== undefined && pureLayers.has(layer);
  const declared = isPure ? declaredNames(source) : new Set();

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteralLike(node.moduleSpecifier)
    ) {
      checkImport(node.moduleSpecifier);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteralLike(node.argument.literal)
    ) {
      checkImport(node.argument.literal);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) checkImport(argument);
      else fault(node, 'import() of something other than a plain text');
    }
    if (isPure) checkPurity(node);
    ts.forEachChild(node, visit);
  };

  /** @param {ts.Node} node */
  const checkPurity = (node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (isNamed(node.expression, 'Date')) {
        const isCall = ts.isCallExpression(node);
        if (isCall || !node.arguments?.length) fault(node, `${layer} may not read the clock`);
      }
    } else if (ts.isPropertyAccessExpression(node)) {
      const { expression, name } = node;
      if (isNamed(expression, 'Date') && name.text === 'now') {
        fault(node, `${layer} may not read the clock`);
      }
      if (isNamed(expression, 'Math') && name.text === 'random') {
        fault(node, `${layer} may not draw by chance`);
      }
    } else if (
      ts.isIdentifier(node) &&
      impureGlobals.has(node.text) &&
      !declared.has(node.text) &&
      isReference(node)
    ) {
      fault(node, `${layer} may not use ${node.text}`);
    }
  };

  visit(source);
}

/**
 * @param {ts.Expression} node
 * @param {string} name
 */
function isNamed(node, name) {
  return ts.isIdentifier(node) && node.text === name;
}

/**
 * The names a file declares itself, such as a parameter called `window`.
 *
 * @param {ts.SourceFile} source
 */
function declaredNames(source) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/**
 * Whether an identifier stands for a variable, and not for a property or a declared name.
 *
 * @param {ts.Identifier} node
 */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !(
    ts.isTypeElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isEnumMember(parent) ||
    ts.isParameter(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent)
  );
}

if (!existsSync(src)) {
  console.error('There is no src folder.');
  process.exit(1);
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

for (const file of files) check(file);

for (const fault of faults) console.error(fault);
if (faults.length > 0 || files.length === 0) {
  console.error(`${faults.length} faults in ${files.length} files.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files keep to their layers.`);
}
