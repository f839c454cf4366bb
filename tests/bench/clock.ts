/** Processor time, not wall time: what else runs on the machine must not count. */

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Processor time of one call in milliseconds, over some calls in a row. */
function cpuTime(work: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
}

const WARM_UP_MS = 800;
const ROUND_MS = 12;
const ROUNDS = 60;

/** Runs a work until it is warm; gives how many calls of it fill its share of a round. */
function warmUp(work: () => unknown): number {
  let calls = 1;
  for (let spent = 0; spent < WARM_UP_MS;) {
    const each = cpuTime(work, calls);
    spent += each * calls;
    calls = Math.max(1, Math.ceil(ROUND_MS / each));
  }
  return calls;
}

/**
 * The median processor time of each of some works, in milliseconds. They take turns in every round,
 * so that a slow moment of the machine falls on all of them.
 */
export function race<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const racers = (Object.keys(works) as Name[]).map((name) => ({
    name,
    calls: warmUp(works[name]),
    taken: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, calls, taken } of racers) taken.push(cpuTime(works[name], calls));
  }
  return Object.fromEntries(racers.map(({ name, taken }) => [name, median(taken)])) as Record<
    Name,
    number
  >;
}
