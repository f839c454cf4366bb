// The documents of docs/ as pages of the site, without any script or inline style in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { projectRoot } from '../../scripts/paths.mjs';

/** @typedef {{ file: string, source: string, title: string }} Document */

/** @type {readonly Document[]} in the order of the navigation */
export const documents = [
  { file: 'embedding.html', source: 'docs/embedding.md', title: 'Embedding' },
  { file: 'recipes.html', source: 'docs/recipes.md', title: 'Recipes' },
  { file: 'theming.html', source: 'docs/theming.md', title: 'Theming' },
  { file: 'pathway.html', source: 'docs/pathway.md', title: 'The pathway' },
  { file: 'sources.html', source: 'docs/sources.md', title: 'Sources' },
  { file: 'integrity.html', source: 'docs/integrity.md', title: 'Integrity' },
  { file: 'storage.html', source: 'docs/storage.md', title: 'Storage' },
  { file: 'verification.html', source: 'docs/verification.md', title: 'Verification' },
  { file: 'intended-use.html', source: 'INTENDED-USE.md', title: 'Intended use' },
];

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** @param {string} text @returns {string} what a heading is linked by */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/**
 * Where a link of a document leads on the site; nowhere if what it names is not on it.
 *
 * @param {string} href
 */
function linked(href) {
  if (/^(https:|#)/.test(href)) return href;
  const [path = '', anchor] = href.split('#', 2);
  const name = path.replace(/^(\.\.\/|\.\/|docs\/)+/, '');
  const document = documents.find(({ source }) => source.replace('docs/', '') === name);
  const file = document?.file ?? (/^(pictures\/|gallery\.html$)/.test(name) ? name : undefined);
  return file === undefined || anchor === undefined ? file : `${file}#${anchor}`;
}

/**
 * @param {Readonly<Record<string, string>>} hashes of the builds of one file
 * @returns {Marked}
 */
function renderer(hashes) {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${slug(inner)}">${inner}</h${depth}>\n`;
      },
      link({ href, text, tokens }) {
        const to = linked(href);
        const named = documents.find(({ file }) => file === to && text.endsWith('.md'));
        const inner = named ? `“${named.title}”` : this.parser.parseInline(tokens);
        return to === undefined ? inner : `<a href="${escaped(to)}">${inner}</a>`;
      },
      // What is wider than the window scrolls by itself, and by the keyboard too.
      code({ text }) {
        const filled = text.replace(
          /([\w-]+\.js)(" integrity=")sha384-…/g,
          (all, /** @type {string} */ file, /** @type {string} */ between) =>
            hashes[file] ? `${file}${between}${hashes[file]}` : all,
        );
        return `<pre tabindex="0"><code>${escaped(filled)}</code></pre>\n`;
      },
      table({ header, rows }) {
        /** @param {typeof header} cells @param {string} tag */
        const row = (cells, tag) =>
          `<tr>${cells
            .map(({ tokens }) => {
              const inner = this.parser.parseInline(tokens);
              // A first head that is empty names nothing.
              return tag === 'th' && inner === '' ? '<td></td>' : `<${tag}>${inner}</${tag}>`;
            })
            .join('')}</tr>`;
        const name = header
          .map(({ text }) => text.replace(/[`*]/g, ''))
          .filter(Boolean)
          .join(', ');
        return `<div class="wide" role="region" tabindex="0" aria-label="Table: ${escaped(name)}">
<table><thead>${row(header, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table></div>\n`;
      },
    },
  });
  return marked;
}

/**
 * A page of the site.
 *
 * @param {{ file: string, title: string, body: string, script?: string }} page
 */
export function page({ file, title, body, script }) {
  const links = [
    { file: 'index.html', title: 'Start' },
    { file: 'gallery.html', title: 'Gallery' },
    ...documents,
  ].map(
    (one) =>
      `<li><a href="${one.file}"${one.file === file ? ' aria-current="page"' : ''}>${one.title}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${escaped(title)} · Axillary Pathway</title>
<link rel="icon" href="icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="site.css" />
${script === undefined ? '' : `<script type="module" src="${script}"></script>\n`}</head>
<body>
<a class="skip" href="#main">To the content</a>
<header>
<p><a href="index.html"><b>Axillary Pathway</b></a> <span>for portal developers</span></p>
<nav aria-label="Documentation"><ul>${links.join('')}</ul></nav>
</header>
${body}
<footer><p>Not a medical device, not for clinical use without local validation. Every patient on these pages is invented.</p></footer>
</body>
</html>
`;
}

/**
 * @param {Readonly<Record<string, string>>} hashes of the builds of one file
 * @returns {readonly { file: string, text: string }[]} the documents as pages
 */
export function documentPages(hashes) {
  const marked = renderer(hashes);
  return documents.map(({ file, source, title }) => {
    const html = /** @type {string} */ (
      marked.parse(readFileSync(join(projectRoot, source), 'utf8'), { async: false })
    );
    const body = `<main id="main" class="document" tabindex="-1">\n${html}</main>`;
    return { file, text: page({ file, title, body }) };
  });
}
