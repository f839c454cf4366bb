// The example portals, put together as a portal's own build does it, from the packed package.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../scripts/paths.mjs';

const run = promisify(execFile);

/** What each portal's framework needs of Trusted Types beside `lit-html`. */
export const FRAMEWORKS = {
  plain: [],
  react: [],
  vue: ['vue'],
  angular: [],
} as const satisfies Record<string, readonly string[]>;

export type PortalName = keyof typeof FRAMEWORKS;

export const PORTAL_NAMES = Object.keys(FRAMEWORKS) as readonly PortalName[];

/** The version that the copy of another team says it has. */
export const OTHER_VERSION = '0.0.7';

/** A portal that is built. */
export interface BuiltPortal {
  readonly name: PortalName;
  /** The folder to serve. */
  readonly root: string;
  /** The version of the package in it. */
  readonly version: string;
}

/** A folder for portals, outside the project: nothing is found there that a portal did not install. */
export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'portals-'));

/**
 * Runs a command in a folder.
 *
 * @throws Error with everything the command said, if it fails
 */
async function command(folder: string, name: string, ...given: string[]): Promise<string> {
  // Started by npm, npm would go on with what it was started for.
  const kept = Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key));
  try {
    const environment = { ...Object.fromEntries(kept), CI: 'true', NG_CLI_ANALYTICS: 'false' };
    const { stdout } = await run(name, given, {
      cwd: folder,
      env: environment,
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${given.join(' ')} in ${basename(folder)}:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}

/** Packs the package as it is built, and unpacks it where the portals' `file:../..` points to. */
export async function placePackage(folder: string): Promise<void> {
  const said = await command(projectRoot, 'npm', 'pack', '--json', '--pack-destination', folder);
  const [packed] = JSON.parse(said) as [{ readonly filename: string }];
  await command(folder, 'tar', '-xf', packed.filename, '--strip-components=1');
  await rm(join(folder, packed.filename));
  await placeSources(folder, 'portal');
}

/** Copies a folder of examples/, without what an install or a build left there. */
async function placeSources(folder: string, name: string): Promise<string> {
  const target = join(folder, 'examples', name);
  await mkdir(join(folder, 'examples'), { recursive: true });
  await cp(join(projectRoot, 'examples', name), target, {
    recursive: true,
    filter: (source) => !['node_modules', 'dist', '.angular'].includes(basename(source)),
  });
  return target;
}

/** Installs a portal from its lockfile and builds it with its own tool, in a folder with the package. */
export async function buildPortal(folder: string, name: PortalName): Promise<BuiltPortal> {
  const target = await placeSources(folder, name);
  await command(target, 'npm', 'ci');
  await command(target, 'npm', 'run', 'build');
  return finish(target, name);
}

/** Puts the portal without a build together from the package as it is built here: nothing is installed. */
export async function assemblePlain(folder: string): Promise<BuiltPortal> {
  const target = await placeSources(folder, 'plain');
  await mkdir(join(target, 'node_modules'));
  await symlink(projectRoot, join(target, 'node_modules/axillary-pathway'), 'dir');
  await symlink(
    join(projectRoot, 'examples/portal'),
    join(target, 'node_modules/hospital-portal'),
    'dir',
  );
  await command(target, process.execPath, 'assemble.mjs');
  return finish(target, 'plain');
}

/** Puts beside a portal what another team loads into its page: the one file, of another version. */
async function finish(target: string, name: PortalName): Promise<BuiltPortal> {
  const packaged = join(target, 'node_modules/axillary-pathway');
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as {
    version: string;
  };
  const root = join(target, name === 'angular' ? 'dist/browser' : 'dist');
  const file = await readFile(join(packaged, 'dist/axillary-pathway.js'), 'utf8');
  const other = file.replaceAll(
    new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'),
    `"${OTHER_VERSION}"`,
  );
  if (other === file) throw new Error('The one file does not say its version.');
  await writeFile(join(root, 'another-copy.js'), other);
  return { name, root, version };
}

/** The policy that a portal is served under. */
export const policyOf = (name: PortalName, ...more: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types', 'lit-html', ...FRAMEWORKS[name], ...more].join(' '),
  ].join('; ');
