import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyLiteralsPlugin } from './scripts/minify-literals.mjs';

const root = fileURLToPath(new URL('src/app', import.meta.url));

/** Every page beside src/app/index.html is a page of the built application. */
const pages = existsSync(root)
  ? readdirSync(root)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${root}/${name}`)
  : [];

export default defineConfig({
  root,
  base: './',
  plugins: [minifyLiteralsPlugin()],
  build: {
    outDir: fileURLToPath(new URL('dist/app', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy has no `data:` and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { input: pages },
  },
  server: { host: 'localhost' },
});
