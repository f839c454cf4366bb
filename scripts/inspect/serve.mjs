// Serves the page of live inspection for development, opens it in the browser and prints its address.
import { join } from 'node:path';
import { createServer } from 'vite';
import { projectRoot } from '../paths.mjs';

const page = '/scripts/inspect/index.html';

const server = await createServer({
  configFile: false,
  root: projectRoot,
  cacheDir: join(projectRoot, '.cache/inspect'),
  logLevel: 'warn',
  optimizeDeps: { entries: [page.slice(1)] },
  server: { host: 'localhost', open: process.argv.includes('--no-open') ? false : page },
});
await server.listen();
console.log(new URL(page, server.resolvedUrls?.local[0]).href);
