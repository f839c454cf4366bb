// The browser tests need a Chromium. Finds one, installs Debian's where it can, else says what to
// install.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

/** @param {string[]} args */
function aptGet(...args) {
  const result = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

const isRoot = process.getuid?.() === 0;

if (!findChromium() && !process.env['CHROMIUM'] && isRoot && aptGet('--version')) {
  console.log('No Chromium found: installing the chromium package.');
  if (aptGet('update')) {
    aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  }
}

if (!findChromium()) {
  console.error(
    process.env['CHROMIUM']
      ? `CHROMIUM is set to ${process.env['CHROMIUM']}, which cannot be run.`
      : 'The tests need Chromium: install your system’s chromium package, or set CHROMIUM to the path of a Chromium or Chrome.',
  );
  process.exitCode = 1;
}
