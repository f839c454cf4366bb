// Takes out of Lit's templates and styles the white space that only lays out the source. Bundlers
// shorten code and leave what stands in a template literal as it is.
import { parseAst } from 'vite';

/**
 * @typedef {{ type: string, start: number, end: number }} Node
 * @typedef {Node & { tag: { name?: string }, quasi: Node & { quasis: readonly Node[] } }} Tagged
 */

const TAGS = new Set(['css', 'html', 'svg']);

/** What a style keeps as written, and the white space around its punctuation. */
const CSS = /("[^"]*"|'[^']*')|\s*([{};,>])\s*|(:)\s+|\s+/g;

/**
 * One stretch of a style between two inserted values.
 *
 * @param {string} text
 */
function minifyCss(text) {
  return text
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(CSS, (/** @type {(string | undefined)[]} */ ...found) => {
      const [, quoted, mark, colon] = found;
      return quoted ?? mark ?? colon ?? ' ';
    })
    .replaceAll(';}', '}');
}

/**
 * The stretches of a piece of markup between its inserted values. White space in text becomes one
 * space, which is what a browser makes of it; at the ends too, as a template may stand in a
 * sentence. In a tag it is needed between attributes only.
 *
 * @param {readonly string[]} texts
 */
function minifyMarkup(texts) {
  let isInTag = false;
  let quote = '';
  return texts.map((text) =>
    text.replace(/\s+|[<>"']/g, (found, /** @type {number} */ at) => {
      if (/\s/.test(found)) {
        return isInTag && quote === '' && text[at + found.length] === '>' ? '' : ' ';
      }
      if (quote !== '') {
        if (found === quote) quote = '';
      } else if (isInTag && (found === '"' || found === "'")) quote = found;
      else if (found === '<') isInTag = true;
      else if (found === '>') isInTag = false;
      return found;
    }),
  );
}

/**
 * @param {Node} node
 * @param {(node: Node) => void} visit
 */
function walk(node, visit) {
  visit(node);
  for (const value of Object.values(/** @type {Record<string, unknown>} */ (node))) {
    for (const child of /** @type {unknown[]} */ ([value].flat())) {
      if (typeof child === 'object' && child !== null && 'type' in child) {
        walk(/** @type {Node} */ (child), visit);
      }
    }
  }
}

/**
 * A script with its templates and styles shortened. Every line break taken out of a literal is put
 * behind it, so that a source map stays right to the line.
 *
 * @param {string} code a script, no TypeScript
 */
export function minifyLiterals(code) {
  if (!/\b(?:css|html|svg) ?`/.test(code)) return code;
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression') return;
    const { tag, quasi } = /** @type {Tagged} */ (node);
    if (!TAGS.has(tag.name ?? '')) return;
    const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
    const short = tag.name === 'css' ? texts.map(minifyCss) : minifyMarkup(texts);
    quasi.quasis.forEach(({ start, end }, index) =>
      edits.push({ start, end, text: short[index] ?? '' }),
    );
    const lines = texts.join('').split('\n').length - 1;
    edits.push({ start: quasi.end, end: quasi.end, text: '\n'.repeat(lines) });
  });
  edits.sort((a, b) => b.start - a.start || b.end - a.end);
  for (const { start, end, text } of edits) code = code.slice(0, start) + text + code.slice(end);
  return code;
}

/** The same as a plugin of Vite. */
export function minifyLiteralsPlugin() {
  return {
    name: 'minify-literals',
    enforce: /** @type {const} */ ('post'),
    apply: /** @type {const} */ ('build'),
    /**
     * @param {string} code
     * @param {string} id
     */
    transform(code, id) {
      return /\/src\/.*\.ts$/.test(id) ? { code: minifyLiterals(code), map: null } : undefined;
    },
  };
}
