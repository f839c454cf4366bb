// The examples' lockfiles: `npm ci` refuses one that no longer fits the package.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/paths.mjs';
import { PORTAL_NAMES } from './portals.js';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = async <T>(...path: readonly string[]): Promise<T> =>
  JSON.parse(await readFile(join(projectRoot, ...path), 'utf8')) as T;

test.each(PORTAL_NAMES)(
  'the lockfile of %s fits the package and names no registry',
  async (name) => {
    const { packages } = await read<{ packages: Readonly<Record<string, Locked>> }>(
      'examples',
      name,
      'package-lock.json',
    );
    const { version, dependencies } = await read<Locked>('package.json');
    expect(packages['node_modules/axillary-pathway']).toMatchObject({
      version,
      dependencies,
      resolved: 'file:../..',
    });
    const resolved = Object.values(packages).flatMap((locked) => locked.resolved ?? []);
    expect(resolved.sort()).toEqual(['file:../..', 'file:../portal']);
  },
);
