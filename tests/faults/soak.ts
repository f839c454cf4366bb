/**
 * `npm run soak [MINUTES]`: the application is used for a while as a navigator uses it, and what its page
 * holds in memory is compared, after the garbage was collected, once it has settled and at the end.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { openApp } from '../browser/support/app.js';
import { fillIn, openForm, savedWord } from '../browser/support/entries.js';

const USUAL_MINUTES = 30;
/** Forms, drawings and caches that are made once are here by then. */
const SETTLING = 0.2;
const MOST_GROWTH = 0.1;

const minutes = Number(process.argv[2] ?? USUAL_MINUTES);
if (!(minutes > 0)) throw new Error('How many minutes? Such as: npm run soak -- 30');
ensureBuilt();
const app = await openApp();
const { page, context } = app;
const devtools = await context.newCDPSession(page);

async function heap(): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** The list, each view of a patient, an entry, the tumor board, the calls and back. */
async function round(count: number): Promise<void> {
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  const links = page.locator('axillary-worklist tbody th a');
  await links.first().waitFor();
  await links.nth(count % (await links.count())).click();
  await page.getByRole('heading', { name: /^Now: / }).waitFor();
  // A log of a few thousand entries would be another case, and not a page that holds on to memory.
  if (count % 10 === 0) {
    const form = await openForm(page, 'Note added');
    await fillIn(form, [['Note', `Called, ${count}.`]]);
    await form.getByRole('button', { name: 'Save note' }).click();
    await savedWord(page);
  }
  await page.getByRole('link', { name: 'Calls' }).click();
  await page.locator('axillary-calls').waitFor();
  await page.getByRole('link', { name: 'Tumor board' }).click();
  await page.locator('axillary-board-list').waitFor();
}

const start = Date.now();
const elapsed = (): number => (Date.now() - start) / 60_000;
let settled: number | undefined;
let rounds = 0;
let nextLine = 1;
while (elapsed() < minutes) {
  await round(rounds);
  rounds += 1;
  if (settled === undefined && elapsed() >= minutes * SETTLING) {
    settled = await heap();
    console.log(`settled after ${rounds} rounds: ${settled.toFixed(2)} MB`);
  }
  if (elapsed() >= nextLine) {
    console.log(`minute ${nextLine}, ${rounds} rounds: ${(await heap()).toFixed(2)} MB`);
    nextLine += 1;
  }
  await wait(20);
}
const first = settled ?? (await heap());
const last = await heap();
const faults = app.faults();
await app.close();
const growth = (last - first) / first;
console.log(
  `${rounds} rounds in ${minutes} minutes: from ${first.toFixed(2)} to ${last.toFixed(2)} MB, ${(growth * 100).toFixed(1)} % (goal: under ${MOST_GROWTH * 100} %)`,
);
for (const fault of faults) console.error(fault);
process.exitCode = growth < MOST_GROWTH && faults.length === 0 ? 0 : 1;
