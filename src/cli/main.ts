#!/usr/bin/env node
/** The command `axillary-pathway`. */
import { readFileSync } from 'node:fs';
import { run } from './run.js';

// Whoever reads the output may stop early, as `head` does: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

const { NO_COLOR, TERM } = process.env;
const packageJson = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  stdin: process.stdin,
  width: process.stdout.columns || 80,
  isColoured: process.stdout.isTTY && !NO_COLOR && TERM !== 'dumb',
  version: packageJson.version,
});
