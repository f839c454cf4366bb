// The documents for portal developers against what the package is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents } from '../../docs/site/pages.mjs';
import { publicTokens } from '../../scripts/package/token-meanings.mjs';
import { projectRoot } from '../../scripts/paths.mjs';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const { exports } = JSON.parse(read('package.json')) as {
  exports: Readonly<Record<string, unknown>>;
};

test('the page on theming lists every token as the elements have it', () => {
  const rows = read('docs/theming.md')
    .split('\n')
    .filter((line) => line.startsWith('| `--ax-'));
  expect(rows).toEqual(
    publicTokens().map(
      ({ name, default: value, description }) => `| \`${name}\` | \`${value}\` | ${description} |`,
    ),
  );
});

test('the recipes name every entry of the package', () => {
  const text = read('docs/recipes.md');
  const named = [...text.matchAll(/^\| `axillary-pathway(\/[^`]+)?`/gm)].map(
    ([, entry = '']) => entry,
  );
  const meant = Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) =>
      entry.replace(/^\./, '').replace(/^\/elements\/axillary-[a-z-]+/, '/elements/axillary-…'),
    );
  expect(named.toSorted()).toEqual([...new Set(meant)].toSorted());
});

describe('the documentation site', () => {
  test.each(documents.map(({ source }) => source))('%s begins with its title', (source) => {
    expect(read(source)).toMatch(/^# \S/);
  });
});
