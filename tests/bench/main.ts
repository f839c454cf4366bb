/**
 * `npm run bench`: speed and size in one table. Results are compared first: where `statusOf` and the
 * bare fold through the same machine differ, the difference is printed, no time is, and it exits 1.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from '../../scripts/ensure-built.mjs';
import { projectRoot } from '../../scripts/paths.mjs';
import { sizesAgainstGoals } from '../../scripts/sizes.mjs';
import { statusOf } from '../../src/index.js';
import { MANY, measureArrivals } from './arrival.js';
import { examples, longCase } from './cases.js';
import type { BenchCase } from './cases.js';
import { measureChartPaint, slowestFutures } from './chart.js';
import { median } from './clock.js';
import { CPU_THROTTLING } from './frames.js';
import { measurePaint } from './paint.js';
import { differences, timeStatus } from './status.js';
import { measureOpening } from './opening.js';
import { BACKED_UP, LISTED, measureStores } from './stores.js';
import { tableOf } from './table.js';
import type { Row } from './table.js';
import { LARGE, SMALL, timeWorklist } from './worklist.js';

const MOST_OF_FOLD = 3;
const MOST_OF_READING_MS = 2;
const MOST_OF_PAINT_MS = 50;
const MOST_OF_FIRST_CHART_MS = 200;
const MOST_OF_FUTURES_MS = 20;
const MOST_OF_OPENING_MS = 250;
const MOST_OF_LISTING_MS = 300;
const MOST_OF_STAGE_MS = 100;
const MOST_OF_TRACKER_MS = 200;
const MOST_OF_MANY_STAGES_MS = 150;
/** Most milliseconds of a question to the worklist, by how many cases it holds. */
const MOST_OF_QUESTION_MS: Readonly<Record<number, number>> = { [SMALL]: 100, [LARGE]: 400 };

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const times = (a: number, b: number): string => `${(a / b).toFixed(2)}x`;

function statusRows(name: string, cases: readonly BenchCase[], readingGoal: boolean): Row[] {
  const { fold, status, parseAndStatus } = timeStatus(cases);
  return [
    {
      name: `statusOf: ${name}`,
      measured: ms(status),
      peer: `actor.send fold ${ms(fold)}`,
      ratio: times(status, fold),
      goal: `${MOST_OF_FOLD}x`,
      isMet: status <= MOST_OF_FOLD * fold,
    },
    {
      name: `parse and statusOf: ${name}`,
      measured: ms(parseAndStatus),
      peer: `actor.send fold ${ms(fold)}`,
      ratio: times(parseAndStatus, fold),
      goal: readingGoal ? ms(MOST_OF_READING_MS) : '',
      ...(readingGoal && { isMet: parseAndStatus <= MOST_OF_READING_MS }),
    },
  ];
}

/** A line about times to paint. */
const paintRow = (
  name: string,
  taken: readonly number[],
  peer: readonly [name: string, taken: readonly number[]],
  goal: number,
): Row => ({
  name: `${name}, ${CPU_THROTTLING}x slower processor`,
  measured: `${ms(median(taken))}, worst ${ms(Math.max(...taken))}`,
  peer: `${peer[0]} ${ms(median(peer[1]))}`,
  ratio: times(median(taken), median(peer[1])),
  goal: ms(goal),
  isMet: median(taken) <= goal,
});

async function paintRows(): Promise<Row[]> {
  const { first, further, peer: bare } = await measurePaint();
  const peer = ['strict write and one Lit text', bare] as const;
  return [
    paintRow('first entry to paint', first, peer, MOST_OF_PAINT_MS),
    paintRow('further entry to paint', further, peer, MOST_OF_PAINT_MS),
  ];
}

async function chartRows(): Promise<Row[]> {
  const slowest = slowestFutures(cases, statusOf);
  const { first, event, peer: bare } = await measureChartPaint();
  const peer = ['one Lit text', bare] as const;
  return [
    {
      name: `all futures, slowest of ${cases.length} cases: ${slowest.name}`,
      measured: ms(slowest.futures),
      peer: `its statusOf ${ms(slowest.status)}`,
      ratio: times(slowest.futures, slowest.status),
      goal: ms(MOST_OF_FUTURES_MS),
      isMet: slowest.futures <= MOST_OF_FUTURES_MS,
    },
    paintRow('statechart opened to paint', first, peer, MOST_OF_FIRST_CHART_MS),
    paintRow('event to repainted chart', event, peer, MOST_OF_PAINT_MS),
  ];
}

async function arrivalRows(): Promise<Row[]> {
  const { stage, tracker, stagePeer, trackerPeer } = await measureArrivals();
  const same = 'bare Lit element, same text';
  return [
    paintRow(
      'stage widget: script to first paint',
      stage.first,
      [same, stagePeer.first],
      MOST_OF_STAGE_MS,
    ),
    paintRow(
      'tracker: script to first paint',
      tracker.first,
      [same, trackerPeer.first],
      MOST_OF_TRACKER_MS,
    ),
    paintRow(
      `${MANY} stage widgets to paint`,
      stage.many,
      [`${MANY} bare Lit elements, same text`, stagePeer.many],
      MOST_OF_MANY_STAGES_MS,
    ),
  ];
}

const worklistRows = (): Row[] =>
  timeWorklist().map(({ name, cases, list, plain }) => {
    const goal =
      name === 'one case written to' ? MOST_OF_PAINT_MS : (MOST_OF_QUESTION_MS[cases] ?? NaN);
    return {
      name: `worklist of ${cases.toLocaleString('en')}: ${name}, with all counts`,
      measured: ms(list),
      peer: `plain filter and sort ${ms(plain)}`,
      ratio: times(list, plain),
      goal: ms(goal),
      isMet: list <= goal,
    };
  });

async function openingRows(): Promise<Row[]> {
  const { cases, shown, read, listed, memory } = await measureOpening();
  const beyond = median(shown);
  const name = `worklist of ${cases.toLocaleString('en')}`;
  return [
    {
      name: `${name}: first rows once the store was read`,
      measured: ms(beyond),
      peer: `reading the same from IndexedDB ${ms(median(read))}`,
      ratio: times(beyond, median(read)),
      goal: ms(MOST_OF_OPENING_MS),
      isMet: beyond <= MOST_OF_OPENING_MS,
    },
    {
      name: `${name}: listing with every head compared, beyond the read itself`,
      measured: ms(Math.max(0, median(listed) - median(read))),
      peer: `reading the same from IndexedDB ${ms(median(read))}`,
      ratio: times(median(listed), median(read)),
      goal: ms(MOST_OF_LISTING_MS),
      isMet: median(listed) - median(read) <= MOST_OF_LISTING_MS,
    },
    {
      name: `${name}: memory of the page`,
      measured: `${memory.toFixed(0)} MB`,
      peer: '',
      ratio: '',
      goal: '',
    },
  ];
}

async function storeRows(): Promise<Row[]> {
  return (await measureStores()).flatMap(({ kind, listed, read, firstBackup, nextBackup }) => [
    {
      name: `${kind} store of ${LISTED.toLocaleString('en')}: opened and listed, processor time beyond the read itself`,
      measured: ms(Math.max(0, median(listed) - median(read))),
      peer: `reading the same from IndexedDB ${ms(median(read))}`,
      ratio: times(median(listed), median(read)),
      goal: ms(MOST_OF_LISTING_MS),
      isMet: median(listed) - median(read) <= MOST_OF_LISTING_MS,
    },
    {
      name: `${kind} store of ${BACKED_UP}: backup after one more entry`,
      measured: ms(nextBackup),
      peer: `the first backup ${ms(firstBackup)}`,
      ratio: times(nextBackup, firstBackup),
      goal: '',
    },
  ]);
}

async function sizeRows(): Promise<Row[]> {
  return (await sizesAgainstGoals()).map(({ name, kilobytes, goal }) => ({
    name: `${name}, gzipped`,
    measured: `${kilobytes.toFixed(1)} kB`,
    peer: '',
    ratio: '',
    goal: `${goal} kB`,
    isMet: kilobytes <= goal,
  }));
}

const cases = [longCase, ...examples];
const different = cases.flatMap(differences);
if (different.length > 0) {
  console.error('The results differ, so no times are compared:');
  for (const difference of different) console.error(`  ${difference}`);
  process.exit(1);
}
console.log(
  `Results of ${cases.length} cases are those of the bare fold. Times are processor time,`,
);
console.log('medians of rounds taken in turns; those to paint are wall time in Chromium.\n');

const browser = spawnSync(process.execPath, [join(projectRoot, 'scripts/ensure-chromium.mjs')], {
  stdio: 'inherit',
});
if (browser.status !== 0) process.exit(browser.status ?? 1);
ensureBuilt();

const rows = [
  ...statusRows(longCase.name, [longCase], true),
  ...statusRows(`${examples.length} example patients`, examples, false),
  ...(await paintRows()),
  ...(await chartRows()),
  ...(await arrivalRows()),
  ...worklistRows(),
  ...(await openingRows()),
  ...(await storeRows()),
  ...(await sizeRows()),
];
console.log(tableOf(rows));
const unmet = rows.filter(({ isMet }) => isMet === false).length;
console.log(`\n${unmet === 0 ? 'Every goal is met.' : `Not met: ${unmet}.`}`);
