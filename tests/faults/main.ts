/**
 * `npm run test:faults`: everything that can go wrong with the store, at length. Seeds are printed; give
 * one as the first argument to repeat a run. The short form of each proof is in `npm test`.
 */
import 'fake-indexeddb/auto';
import { drawing } from '../integrity/support.js';
import { fileDamages, filledProfile, opensDamaged, unnoticed } from './browser/file-damage.js';
import { cutPower, cutPowerOnRelaxed, noPowerCuts } from './browser/power-cut.js';
import { killDuringWrites, manyTabs, withoutRoom } from './browser/proofs.js';
import { serveStorePage } from './browser/served-page.js';
import { FAULT_KINDS } from './faulty-database.js';
import { scripts } from './scripts.js';
import { tried } from './trial.js';

const KILLS = 12;
const CUTS = 4;
/** Writes of a control. */
const RELAXED = 20;
const DAMAGES = 5;
/** Chromium's newer backend, where the build has it. */
const SQLITE = ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'];

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
const draw = drawing(seed);
console.log(`seed ${seed}`);
let failures = 0;

async function proven(name: string, proof: () => Promise<string>): Promise<void> {
  try {
    console.log(`${name}: ${await proof()}`);
  } catch (error) {
    failures += 1;
    console.error(`NOT PROVEN ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

for (const script of scripts) {
  await proven(`every operation failing with each kind of error, ${script.name}`, async () => {
    const { operations } = await tried(script, Infinity, 'AbortError');
    let failed = 0;
    let kept = 0;
    for (const kind of FAULT_KINDS) {
      for (let at = 1; at <= operations; at += 1) {
        const trial = await tried(script, at, kind);
        failed += trial.failed;
        kept += trial.keptUnacknowledged;
      }
    }
    return `${operations} operations, ${FAULT_KINDS.length} kinds, ${failed} attempts failed, ${kept} of them kept whole; nothing acknowledged lost, nothing in part, every retry worked`;
  });
}

const page = await serveStorePage();
try {
  for (const [backend, flags] of [
    ['LevelDB', []],
    ['SQLite', SQLITE],
  ] as const) {
    await proven(`browser killed during writes, ${backend}`, async () => {
      let acknowledged = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const killed = await killDuringWrites(page.url, 200 + draw(2_000), flags);
        if (killed.backend !== backend) return `SKIPPED, this build keeps ${killed.backend} only`;
        acknowledged += killed.acknowledged;
      }
      return `${KILLS} kills, 0 of ${acknowledged} acknowledged writes lost`;
    });
  }

  const why = await noPowerCuts();
  if (why) console.log(`power cut: SKIPPED, ${why}`);
  else {
    await proven('power cut', async () => {
      let acknowledged = 0;
      let told = 0;
      let kept = 0;
      for (let cut = 0; cut < CUTS; cut += 1) {
        acknowledged += (await cutPower(page.url, 500 + draw(2_000))).acknowledged;
        const control = await cutPowerOnRelaxed(page.url, RELAXED);
        told += control.acknowledged;
        kept += control.kept;
      }
      if (kept === told) throw new Error('the control without strict durability lost nothing');
      return `${CUTS} cuts, 0 of ${acknowledged} acknowledged writes lost; control without strict durability: ${told - kept} of ${told} lost`;
    });
  }

  await proven('files of the profile damaged', async () => {
    const template = await filledProfile(page.url);
    const lines: string[] = [];
    try {
      for (const damage of fileDamages) {
        let shown = 0;
        for (let at = 0; at < DAMAGES; at += 1) {
          if (await opensDamaged(page.url, template, damage, draw)) shown += 1;
        }
        lines.push(
          `  ${damage.name}: ${shown} of ${DAMAGES} shown as damage, ${DAMAGES - shown} complete`,
        );
      }
      // Any other failure, such as a browser that does not start, proves nothing.
      const control: unknown = await opensDamaged(page.url, template, unnoticed, draw).catch(
        (error: unknown) => error,
      );
      if (!String(control).includes('nothing is shown as damaged')) {
        throw new Error(
          `the control, without a witness, did not fail as it must: ${String(control)}`,
        );
      }
    } finally {
      await template.remove();
    }
    return [`${fileDamages.length} kinds, nothing lost that is not shown`, ...lines].join('\n');
  });

  await proven('no room in a real browser', async () => {
    const { acknowledged, refused } = await withoutRoom(page.url);
    return `${acknowledged} saved, ${refused} refused as full, none of them told as saved`;
  });

  for (const [tabs, each] of [
    [4, 200],
    [8, 500],
  ] as const) {
    await proven(`${tabs} tabs of ${each} appends each`, async () => {
      const { stored, conflicts, slowest } = await manyTabs(page.url, tabs, each);
      return `${stored} stored, as many as acknowledged, chain valid; ${conflicts} conflicts applied again; the last tab took ${slowest.toFixed(2)} times as long as the first`;
    });
  }
} finally {
  await page.close();
}
console.log(failures === 0 ? 'All proven.' : `Not proven: ${failures}.`);
process.exitCode = failures === 0 ? 0 : 1;
