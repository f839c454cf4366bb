// What is published, and that the entries lead to it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';
import { entries } from '../../scripts/sizes.mjs';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { types: string; default: string }>>;
  readonly customElements: string;
}
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest;

const packed = (): string[] => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const [list] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return list?.files.map(({ path }) => path) ?? [];
};

describe('what is published', () => {
  const files = packed();

  test('is what was built, its licence, notice and readme, and nothing else', () => {
    const top = [...new Set(files.map((path) => path.split('/')[0]))].sort();
    expect(top).toEqual(['LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json']);
    expect(
      files.filter((path) => /test|\.build-hash|\.tsbuildinfo|(?<!\.d)\.tsx?$/.test(path)),
    ).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/axillary-pathway.js',
        'dist/axillary-pathway-light.js',
        'dist/axillary-pathway-de.js',
        'dist/axillary-pathway-es.js',
        'dist/sri.json',
        'dist/jsx.d.ts',
      ]),
    );
  });

  test('has a map with its source for each script of the library, for a debugger', () => {
    const scripts = files.filter((path) =>
      /^dist\/(components|pathway|machines|store|embed)\/.*\.js$/.test(path),
    );
    expect(scripts.length).toBeGreaterThan(150);
    expect(scripts.filter((path) => !files.includes(`${path}.map`))).toEqual([]);
  });

  test.each(Object.entries(manifest.exports))(
    '%s leads to a file that is there',
    (_entry, target) => {
      const paths = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const path of paths) expect(files).toContain(path.replace('./', ''));
      expect(files).toContain(manifest.customElements.replace('./', ''));
    },
  );
});

test('no entry is a pattern: each is meant, and named', () => {
  expect(Object.keys(manifest.exports).filter((entry) => entry.includes('*'))).toEqual([]);
});

test('the size of every entry with code is held', () => {
  const withCode = Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const isCode = typeof target !== 'string' && entry !== './jsx.js';
    return isCode ? [entry] : [];
  });
  const held = entries.flatMap(({ entry }) => entry ?? []);
  expect(held.toSorted()).toEqual(withCode.toSorted());
});

test('the readme and the documents name entries that there are', () => {
  for (const name of ['README.md', 'docs/embedding.md']) {
    const text = readFileSync(join(projectRoot, name), 'utf8');
    const named = [...text.matchAll(/axillary-pathway\/([\w-]+(?:\/[\w-]+)*\.(?:js|json))/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, entry = ''] of named)
      expect(Object.keys(manifest.exports)).toContain(`./${entry}`);
  }
  expect(existsSync(join(projectRoot, manifest.customElements))).toBe(true);
});
