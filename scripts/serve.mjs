// A static server for the built application with the content security policy it is meant to run
// under. Started by itself it builds first where needed and listens on localhost.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { projectRoot } from './paths.mjs';

/** The page that is meant for frames, and the file that tells it who may embed it. */
const EMBED_PAGE = 'embed.html';
const EMBED_FILE = '/embed.json';

/**
 * @param {readonly string[]} ancestors who may show the page in a frame
 * @param {readonly string[]} frames what the page may show in frames
 */
const contentSecurityPolicy = (ancestors, frames) =>
  [
    "default-src 'none'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ['frame-ancestors', ...ancestors].join(' '),
    "require-trusted-types-for 'script'",
    "worker-src 'self'",
    'trusted-types lit-html axillary-worker',
  ].join('; ');

/** @type {Record<string, string>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/**
 * The file that a request path names, inside `root` only. A folder without its slash gives the
 * address to go to instead.
 *
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{ file: string, size: number } | { location: string } | { status: 400 | 404 }>}
 */
async function find(root, url) {
  const rawPath = url.split(/[?#]/, 1)[0] ?? '';
  let path;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return { status: 400 };
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path)) return { status: 400 };
  if (path.split('/').some((part) => part.startsWith('.'))) return { status: 404 };
  try {
    // The real path: a symbolic link may not lead out either.
    let file = await realpath(join(root, path));
    if (file !== root && !file.startsWith(root + sep)) return { status: 404 };
    let info = await stat(file);
    if (info.isDirectory()) {
      // One slash at the front: `//host/` would name another site.
      if (!path.endsWith('/')) return { location: `/${rawPath.replace(/^\/+/, '')}/` };
      file = join(file, 'index.html');
      info = await stat(file);
    }
    return info.isFile() ? { file, size: info.size } : { status: 404 };
  } catch {
    return { status: 404 };
  }
}

/**
 * Serves the files below `root` on this machine only. Port 0 takes any free port. `embedHosts` are
 * the origins that may embed `embed.html`: its policy and `embed.json` name them, and no other page
 * may be embedded by them. `frames` are the origins that the pages may show in frames. Both lists are
 * read at each request. `policy` is sent in place of the application's own, for pages of others.
 *
 * @param {{
 *   root?: string, port?: number, embedHosts?: readonly string[], frames?: readonly string[],
 *   policy?: string,
 * }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
  root = join(projectRoot, 'dist/app'),
  port = 0,
  embedHosts = [],
  frames = [],
  policy,
} = {}) {
  const realRoot = await realpath(root);

  const server = createServer((request, response) => {
    /**
     * @param {number} status
     * @param {Record<string, string>} [more]
     */
    const answer = (status, more = {}) => {
      response.writeHead(status, {
        ...headers,
        'Content-Security-Policy': policy ?? contentSecurityPolicy(["'self'"], frames),
        'Content-Type': 'text/plain; charset=utf-8',
        ...more,
      });
      response.end(request.method === 'HEAD' ? undefined : `${status}\n`);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(405, { Allow: 'GET, HEAD' });
      return;
    }
    if (embedHosts.length > 0 && (request.url ?? '').split('?', 1)[0] === EMBED_FILE) {
      const body = JSON.stringify({ hosts: embedHosts });
      response.writeHead(200, { ...headers, 'Content-Type': mimeTypes['.json'] });
      response.end(request.method === 'HEAD' ? undefined : body);
      return;
    }
    void find(realRoot, request.url ?? '/').then((found) => {
      if ('status' in found) {
        answer(found.status);
        return;
      }
      if ('location' in found) {
        answer(301, { Location: found.location });
        return;
      }
      const ancestors = basename(found.file) === EMBED_PAGE ? embedHosts : [];
      response.writeHead(200, {
        ...headers,
        'Content-Security-Policy':
          policy ?? contentSecurityPolicy(["'self'", ...ancestors], frames),
        'Content-Type': mimeTypes[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
        'Content-Length': found.size,
      });
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
    });
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    url: `http://localhost:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * How many invented cases are asked for: `--sample 10000`.
 *
 * @param {string[]} args
 */
function programmeAsked(args) {
  if (args.length === 0) return undefined;
  const [option, value, ...more] = args;
  const count = Number(value);
  if (option !== '--sample' || more.length > 0 || !(Number.isInteger(count) && count > 0)) {
    throw new Error('What can be asked for is: --sample and a number of invented cases.');
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const port = Number(process.env['PORT'] ?? 5173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(`PORT is not a port number: ${process.env['PORT']}`);
    }
    const programme = programmeAsked(process.argv.slice(2));
    ensureBuilt();
    const { url } = await serve({ port });
    const address = programme === undefined ? url : `${url}?programme=${programme}`;
    console.log(`Axillary pathway: ${address}  (Ctrl+C ends it)`);
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const message = error instanceof Error ? error.message : String(error);
    console.error(inUse ? `${message}. Set PORT to another port.` : message);
    process.exitCode = 1;
  }
}
