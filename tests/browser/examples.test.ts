// The example portal in plain HTML, put together without an install and driven as every example is;
// `npm run examples` does the same with all of them, each installed and built with its own tool.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemblePlain, makeFolder } from '../examples/portals.js';
import type { BuiltPortal } from '../examples/portals.js';
import { CHECKS, bothVersions, keptOut, openPortal } from '../examples/session.js';
import type { Check } from '../examples/session.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

let folder = '';
let portal: BuiltPortal;

beforeAll(async () => {
  folder = await makeFolder();
  portal = await assemblePlain(folder);
});

afterAll(() => rm(folder, { recursive: true }));

test.each<readonly [name: string, checks: readonly Check[], more: readonly string[]]>([
  ['is recorded in, refused, themed and led to another patient', CHECKS, []],
  [
    'goes on beside a second version that the policy lets in',
    [bothVersions],
    ["'allow-duplicates'"],
  ],
  ['goes on where the policy keeps a second version out', [keptOut], []],
])('the portal in plain HTML %s', async (_name, checks, more) => {
  expect.assertions(checks.length);
  const session = await openPortal(portal, more);
  try {
    for (const [name, run] of checks) {
      await run(session);
      expect(name).toBeTruthy();
    }
  } finally {
    await session.app.close();
  }
});
