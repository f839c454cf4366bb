import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the built application carries the licence and the notices of every package in it', () => {
  expect(read('dist/app/LICENSE')).toBe(read('LICENSE'));
  const notice = read('dist/app/NOTICE');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  for (const name of Object.keys(dependencies)) expect(notice).toContain(`\n${name}\n---`);
});
