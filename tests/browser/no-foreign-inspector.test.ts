// Nothing that is built knows the inspector that posts to another site: application and library.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';

/** Its exact address and package; XState itself names its maker's site in messages of its own. */
const FOREIGN = /stately\.ai\/(?:inspect|registry)|@statelyai\/inspect|statelyai\.connected/;

async function found(folder: string): Promise<{ readonly files: number; readonly with: string[] }> {
  const names = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return {
    files: files.length,
    with: files.filter((_, index) => FOREIGN.test(texts[index] ?? '')),
  };
}

test.each(['dist', 'dist/app'])(
  'the address of the foreign inspector is nowhere in %s',
  async (folder) => {
    const { files, with: named } = await found(folder);
    expect(files).toBeGreaterThan(3);
    expect(named).toEqual([]);
  },
);

test('it would be found: the page for development has it', async () => {
  expect((await found('scripts/inspect')).with.map((file) => file.split('/').at(-1))).toEqual([
    'stately.ts',
  ]);
});
