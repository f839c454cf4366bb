/** `npm run verify`: the exhaustive check of the statechart, told in numbers, and in stories where a law fails. */
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { chartStates } from '../../src/machines/stage.js';
import { pitfallsReached, restingStates } from './coverage.js';
import { hunt } from './hunt.js';
import { SLICES } from './slices.js';
import { VARIANTS } from './variants.js';
import { LAWS, verify, type SliceReport } from './verify.js';

let failures = 0;
const print = (text = ''): void => console.log(text);
const failed = (text: string): void => {
  failures += 1;
  print(`  FAILED: ${text}`);
};
const number = (value: number): string => value.toLocaleString('en-US');

function printSlice(report: SliceReport): void {
  const { slice, soundness, closing } = report;
  print(`\n${slice.name}`);
  print(`  ${slice.covers}`);
  print(`  opening: ${slice.opening.map(({ label }) => label).join(', ') || 'none'}`);
  print(
    `  facts (${number(slice.alphabet.length)}): ${slice.alphabet.map(({ label }) => label).join(', ')}`,
  );
  print(
    `  ${number(report.configurations)} configurations (${number(report.continued)} continued), ${number(report.transitions)} steps, longest story ${number(report.longest)} facts, ${number(report.statuses)} statuses`,
  );
  print(
    `  abstraction: ${number(soundness.pairs)} merged pairs compared over ${number(soundness.futures)} futures; closing: ${number(closing.states)} states, ${number(closing.facts)} facts beneath`,
  );
  if (soundness.difference !== null) failed(soundness.difference);
  if (closing.wrong !== null) failed(closing.wrong);
  for (const { law, times, story } of report.broken) {
    failed(`law "${law}", ${number(times)} times; the shortest story:`);
    print(story);
  }
}

const states = chartStates();
const transitions = states.flatMap(({ node }) =>
  [...node.transitions.values()].flat().concat(node.always ?? []),
);
print('Exhaustive check of the axillary work-up over two nodes, A and B');
print(
  `The chart: ${number(states.length)} states, of them ${number(restingStates().length)} a case can rest in; ${number(transitions.length)} transitions`,
);

const result = verify(
  axillaryWorkupMachine,
  SLICES,
  { statusEvery: 1, thinnedEvery: 40, pairs: 1500 },
  printSlice,
);

print('\nLaws, and how often each applied');
for (const { id, says } of LAWS) {
  const times = result.applied.get(id) ?? 0;
  print(`  ${number(times).padStart(9)}  ${id}\n             ${says}`);
  if (times === 0) failed(`"${id}" never applied`);
}

const sum = (of: (report: SliceReport) => number): string =>
  number(result.slices.reduce((total, report) => total + of(report), 0));
print(
  `\nIn all: ${sum((one) => one.configurations)} configurations, ${sum((one) => one.transitions)} steps, ${sum((one) => one.statuses)} statuses, ${sum((one) => one.soundness.pairs)} merged pairs`,
);

print('\nReached (law 9)');
for (const state of result.unreachedStates) failed(`no story reaches state ${state}`);
for (const stage of result.unreachedStages) failed(`no story reaches stage ${stage}`);
const pitfalls = pitfallsReached();
for (const { code, raised, cleared } of pitfalls) {
  if (!raised) failed(`the story of ${code} does not raise it`);
  if (cleared === false) failed(`the story of ${code} does not clear it`);
}
print(
  `  every resting state and stage; ${number(pitfalls.filter((one) => one.raised).length)} of ${number(pitfalls.length)} pitfalls raised, ${number(pitfalls.filter((one) => one.cleared === true).length)} cleared`,
);
for (const { code, why } of pitfalls) if (why !== undefined) print(`  ${code}: ${why}`);

print('\nBroken variants, and the law that catches each');
let shortest = '';
let fewest = Infinity;
for (const variant of VARIANTS) {
  const { caught, events, story } = hunt(variant);
  print(`  ${variant.mistake}\n    ${variant.caughtBy}, in ${number(events)} events`);
  if (!caught) failed(`"${variant.mistake}" was not caught`);
  else if (events < fewest) {
    fewest = events;
    shortest = `${variant.mistake}:\n${story}`;
  }
}
print(`\nThe shortest of their stories. ${shortest}`);

print(`\n${failures === 0 ? 'Every law holds.' : `${number(failures)} failures.`}`);
process.exitCode = failures === 0 ? 0 : 1;
