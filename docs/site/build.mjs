// Builds the documentation site into dist-docs/: the gallery, and the documents as pages.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { minifyLiteralsPlugin } from '../../scripts/minify-literals.mjs';
import { projectRoot } from '../../scripts/paths.mjs';
import { sizesByEntry } from '../../scripts/sizes.mjs';
import { documentPages, page } from './pages.mjs';
import { startPage } from './start-page.mjs';

const source = join(projectRoot, 'docs/site');

/** @import { Manifest } from '../../scripts/package/manifest.mjs' */

/** @param {string} file below `dist` @returns {unknown} */
const built = (file) => JSON.parse(readFileSync(join(projectRoot, 'dist', file), 'utf8'));

/**
 * What the gallery knows of the package, as a module of it.
 *
 * @param {object} facts
 */
const factsPlugin = (facts) => ({
  name: 'package-facts',
  /** @param {string} id */
  resolveId: (id) => (id === 'virtual:package-facts' ? `\0${id}` : undefined),
  /** @param {string} id */
  load: (id) =>
    id === '\0virtual:package-facts' ? `export default ${JSON.stringify(facts)};` : undefined,
});

/**
 * @param {string} [outDir]
 * @returns {Promise<string>} the folder to be served
 */
export async function buildSite(outDir = join(projectRoot, 'dist-docs')) {
  process.env['NODE_ENV'] = 'production';
  ensureBuilt();
  const facts = {
    manifest: /** @type {Manifest} */ (built('custom-elements.json')),
    hashes: /** @type {Record<string, string>} */ (built('sri.json')),
    sizes: await sizesByEntry(),
  };
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    plugins: [factsPlugin(facts), minifyLiteralsPlugin()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(source, 'gallery/main.ts'),
        output: { entryFileNames: 'gallery.js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  const tokens = readFileSync(join(projectRoot, 'src/components/shared/tokens.css'), 'utf8');
  const styles = readFileSync(join(source, 'site.css'), 'utf8');
  const pages = [
    ...documentPages(facts.hashes),
    { file: 'index.html', text: startPage(facts) },
    {
      file: 'gallery.html',
      text: page({
        file: 'gallery.html',
        title: 'Gallery',
        body: '<docs-gallery></docs-gallery>',
        script: 'gallery.js',
      }),
    },
    { file: 'site.css', text: `${tokens}\n${styles}` },
  ];
  for (const { file, text } of pages) writeFileSync(join(outDir, file), text);
  cpSync(join(projectRoot, 'docs/pictures'), join(outDir, 'pictures'), { recursive: true });
  cpSync(join(projectRoot, 'src/app/icon.svg'), join(outDir, 'icon.svg'));
  return outDir;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildSite();
  console.log('Built dist-docs/: the gallery and the documents.');
}
