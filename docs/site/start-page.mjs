// The start of the site: the elements with what they load, and the line that brings them in.
import { scriptLine } from '../../scripts/package/one-file.mjs';
import { escaped, page } from './pages.mjs';

/**
 * @import { Manifest } from '../../scripts/package/manifest.mjs'
 * @import { Sizes } from '../../scripts/measure.mjs'
 */

/** @param {string} text what stands in backticks is code */
const coded = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** @param {number | undefined} kilobytes */
const shown = (kilobytes) => (kilobytes === undefined ? '' : `${kilobytes.toFixed(1)} kB`);

/**
 * @param {{
 *   manifest: Manifest, sizes: Readonly<Record<string, Sizes>>,
 *   hashes: Readonly<Record<string, string>>,
 * }} facts
 */
export function startPage({ manifest, sizes, hashes }) {
  const rows = manifest.modules.flatMap(({ declarations }) =>
    declarations.map(({ tagName = '', description = '' }) => {
      const [, words = ''] = /^`[^`]+`: (.*?[.:;])\s/.exec(`${description} `) ?? [];
      const what = words.charAt(0).toUpperCase() + words.slice(1);
      const size = sizes[`./elements/${tagName}.js`];
      return `<tr><td><a href="gallery.html#${tagName}"><code>${tagName}</code></a></td>
<td>${coded(what.replace(/[:;]$/, '.'))}</td><td class="number">${shown(size?.first)}</td><td class="number">${shown(size?.all)}</td></tr>`;
    }),
  );
  const lines = Object.entries(hashes).map(
    ([file, hash]) => `<pre tabindex="0"><code>${escaped(scriptLine(file, hash))}</code></pre>`,
  );
  const body = `<main id="main" class="document" tabindex="-1">
<h1>The axillary work-up, in a portal</h1>
<p>Web components that show where an axilla stands, what is missing and who decides, and that record what happened. They run under a policy that forbids almost everything, ask no other origin for anything, and put nothing of a patient where a page could leak it.</p>
<h2 id="elements">Elements</h2>
<div class="wide" role="region" tabindex="0" aria-label="Table: elements"><table>
<thead><tr><th>Element</th><th>What it shows</th><th>First paint</th><th>Everything</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
<p>Sizes of <code>axillary-pathway/elements/&lt;name&gt;.js</code> with all it depends on, minified and gzipped, 1 kB = 1,000 bytes. Two on a page share what they have in common.</p>
<h2 id="with-a-bundler">With a bundler</h2>
<pre tabindex="0"><code>import 'axillary-pathway/elements/axillary-stage.js';</code></pre>
<h2 id="without">Without a bundler</h2>
<p>Put the file on your own server; the browser refuses it where one byte is another.</p>
${lines.join('\n')}
<p>Then: <a href="embedding.html">Embedding</a>, <a href="recipes.html">recipes</a> for React, Vue and Angular, and the <a href="gallery.html">gallery</a> of every element in every state.</p>
</main>`;
  return page({ file: 'index.html', title: 'Start', body });
}
