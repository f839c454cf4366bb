// Packs the package, installs and builds each example portal from it, and drives it in Chromium.
// `npm run examples -- react vue` takes these only; `npm run examples -- --serve react` builds one and
// serves it under its policy until it is ended.
import { rm } from 'node:fs/promises';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { serve } from '../../scripts/serve.mjs';
import { PORTAL_NAMES, buildPortal, makeFolder, placePackage, policyOf } from './portals.js';
import type { BuiltPortal, PortalName } from './portals.js';
import { CHECKS, bothVersions, keptOut, openPortal } from './session.js';
import type { Check, Session } from './session.js';

type Row = readonly [portal: string, check: string, fault: string | undefined];

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function faultOf([, run]: Check, session: Session): Promise<string | undefined> {
  try {
    await run(session);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Runs checks in one page; each starts from where the one before led, so a fault ends it. */
async function inOnePage(
  portal: BuiltPortal,
  checks: readonly Check[],
  more: readonly string[] = [],
): Promise<Row[]> {
  const session = await openPortal(portal, more);
  const rows: Row[] = [];
  try {
    for (const check of checks) {
      const fault = await faultOf(check, session);
      rows.push([portal.name, check[0], fault]);
      if (fault !== undefined) break;
    }
  } finally {
    await session.app.close();
  }
  return rows;
}

async function drive(portal: BuiltPortal): Promise<Row[]> {
  return [
    ...(await inOnePage(portal, CHECKS)),
    ...(await inOnePage(portal, [bothVersions], ["'allow-duplicates'"])),
    ...(await inOnePage(portal, [keptOut])),
  ];
}

function print(rows: readonly Row[]): void {
  for (const [portal, check, fault] of rows) {
    console.log(`${portal.padEnd(8)} ${fault === undefined ? 'ok   ' : 'FAULT'} ${check}`);
    if (fault !== undefined) console.log(fault.replace(/^/gm, '         '));
  }
}

function named(names: readonly string[]): readonly PortalName[] {
  for (const name of names) {
    if (!PORTAL_NAMES.includes(name as PortalName)) {
      throw new Error(`There is no example “${name}”, only: ${PORTAL_NAMES.join(', ')}`);
    }
  }
  return names.length === 0 ? PORTAL_NAMES : (names as readonly PortalName[]);
}

/** Installs, builds and drives a portal, or serves it; its lines come as soon as it is through. */
async function take(folder: string, name: PortalName, isServed: boolean): Promise<Row[]> {
  let built: BuiltPortal;
  try {
    built = await buildPortal(folder, name);
  } catch (error) {
    return [[name, 'it installs and builds', messageOf(error)]];
  }
  if (isServed) {
    const { url } = await serve({ root: built.root, policy: policyOf(name) });
    return [[name, `it is served on ${url}  (Ctrl+C ends it)`, undefined]];
  }
  const driven = drive(built).catch((error: unknown): Row[] => [
    [name, 'it opens', messageOf(error)],
  ]);
  return [[name, 'it installs and builds', undefined], ...(await driven)];
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const isServed = given[0] === '--serve';
  const names = named(isServed ? given.slice(1) : given);
  ensureBuilt();
  const folder = await makeFolder();
  try {
    await placePackage(folder);
    const rows: Row[] = [];
    for (const name of names) {
      const taken = await take(folder, name, isServed);
      print(taken);
      rows.push(...taken);
    }
    const faults = rows.filter(([, , fault]) => fault !== undefined).length;
    if (isServed && faults === 0) await new Promise((resolve) => process.once('SIGINT', resolve));
    else console.log(`${rows.length} checks, ${faults} with a fault.`);
    process.exitCode = faults > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
// A server that was started goes on otherwise.
process.exit();
