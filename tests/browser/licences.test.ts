// What has to go with the built application wherever it is put up: its licence, and those of what is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';

const text = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const { dependencies } = JSON.parse(text('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
};

test('the built application carries its own licence and notice', () => {
  for (const name of ['LICENSE', 'NOTICE']) expect(text(`dist/app/${name}`)).toBe(text(name));
});

test.each(Object.keys(dependencies))('the notice names %s and gives its licence', (name) => {
  const notice = text('dist/app/NOTICE');
  expect(notice).toMatch(new RegExp(`^ {2}${name} +\\S+ License +Copyright`, 'm'));
  expect(notice).toContain(text(`node_modules/${name}/LICENSE`).trim());
});
