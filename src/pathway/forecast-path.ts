/**
 * The shortest remaining ways from where a case is to the end of its clocks, found by trying facts on the
 * machine. Only what the next steps ask for is tried, of the stage and of the clocks that run: a chart that
 * refuses no fact lets treatment begin from anywhere, and nobody plans by that.
 */
import type { AxillaFacts } from '../machines/facts.js';
import { stageOf } from '../machines/stage.js';
import type { EventType } from '../machines/vocabulary.js';
import { intervalsOf, type Interval } from './clocks.js';
import { nodeIdsOf, possibleFacts, suppose, type SupposedFact } from './inspect/alphabet.js';
import { stepperOf, type Snapshot } from './inspect/machine.js';
import { keyOf } from './inspect/projection.js';
import { STEPS } from './next-steps.js';
import type { ClockCode } from './types.js';

/** A clock that runs from one step of a way to a later one. */
export interface Wait {
  readonly code: ClockCode;
  /** Places of the steps on the way, from 0. */
  readonly from: number;
  readonly to: number;
}

/** Facts in the order in which they have to come; the last one ends the clock. */
export interface RemainingWay {
  readonly steps: readonly EventType[];
  readonly waits: readonly Wait[];
}

/** The most facts on a way: from a new case to treatment. */
const DEEPEST = 8;
/** The most facts tried on the machine before the search gives up. */
const TRIES = 3_000;
/** What the supposed facts come after: the search counts steps, not days. */
const BEFORE = '2000-01-01';
const MOST_KEPT = 2_000;

const idOf = (nth: number): string => `supposed-${String(nth)}`;

/** Begun and not ended. */
const isRunning = ({ from, to }: Interval): boolean =>
  from !== null && from !== undefined && (to === null || to === undefined);

/** The clocks that run between two steps of the way. */
function waitsOn(facts: AxillaFacts, length: number): readonly Wait[] {
  const ids = Array.from({ length }, (_, index) => idOf(index + 1));
  return intervalsOf(facts).flatMap(({ code, from: begins, to: ends }) => {
    const from = ids.indexOf(begins?.id ?? '');
    const to = ids.indexOf(ends?.id ?? '');
    return from >= 0 && to > from ? [{ code, from, to }] : [];
  });
}

const ROWS = Object.values(STEPS).flat();

/** Treatment waits for the stages that lead to it; what any other clock runs for can come in every stage. */
const isForTreatment = ({ booking }: Interval): boolean =>
  booking === 'nast' || booking === 'surgery';

/** What can come next: nothing in a closed case. */
function askedFor({ value, context }: Snapshot): ReadonlySet<EventType> {
  const ofStage = STEPS[stageOf(value)];
  if (ofStage === undefined) return new Set();
  const running = new Set(
    intervalsOf(context)
      .filter((interval) => isRunning(interval) && !isForTreatment(interval))
      .map(({ code }) => code),
  );
  const ofClocks = ROWS.filter(({ clock }) => clock !== undefined && running.has(clock));
  return new Set([...ofStage, ...ofClocks].flatMap(({ events }) => events));
}

/** A report in the place of another corrects the record: it is no step. */
const amends = ({ nodes }: AxillaFacts, { type, data }: SupposedFact): boolean =>
  type === 'pathology.reported' &&
  nodes.some(({ biopsies }) =>
    biopsies.some(
      ({ biopsyId, report }) => report !== null && 'biopsyId' in data && data.biopsyId === biopsyId,
    ),
  );

/** The nodes on record; a new one only where there is none. */
const nodesOf = (facts: AxillaFacts): readonly string[] =>
  nodeIdsOf(facts).slice(0, Math.max(1, facts.nodes.length));

interface Begun {
  readonly snapshot: Snapshot;
  readonly steps: readonly EventType[];
}

/** One clock in the search, and the ways of the fewest facts that end it, by their kinds of fact and waits. */
interface Sought {
  readonly clock: Interval;
  readonly ways: Map<string, RemainingWay>;
  /** Nothing shorter is left: the layer is through, or a way has nothing to wait for. */
  isSettled: boolean;
}

const isEndedBy = (facts: AxillaFacts, { code, nodeId, from }: Interval, id: string): boolean =>
  intervalsOf(facts).some(
    (one) =>
      one.to?.id === id && one.code === code && one.nodeId === nodeId && one.from?.id === from?.id,
  );

function note({ clock, ways }: Sought, { snapshot, steps }: Begun): boolean {
  const { length } = steps;
  if (!isEndedBy(snapshot.context, clock, idOf(length))) return false;
  const waits = waitsOn(snapshot.context, length);
  const key = JSON.stringify([steps, waits]);
  if (!ways.has(key)) ways.set(key, { steps, waits });
  return waits.length === 0;
}

/** Breadth first, for all clocks at once. */
function search(
  start: Snapshot,
  clocks: readonly Interval[],
): readonly (readonly RemainingWay[])[] {
  const { step } = stepperOf(start.context.laterality);
  const nodeIds = nodesOf(start.context);
  const sought = clocks.map((clock): Sought => ({ clock, ways: new Map(), isSettled: false }));
  const open = (): readonly Sought[] => sought.filter(({ isSettled }) => !isSettled);
  const seen = new Set([keyOf(start)]);
  let tries = 0;

  /** Tries every fact after a way; false once there is nothing left to look for. */
  const goOn = ({ snapshot, steps }: Begun, further: Begun[]): boolean => {
    const asked = askedFor(snapshot);
    for (const fact of possibleFacts(snapshot.context, nodeIds)) {
      if (!asked.has(fact.type) || amends(snapshot.context, fact)) continue;
      tries += 1;
      const then = step(snapshot, suppose(fact, BEFORE, steps.length + 1));
      const way: Begun = { snapshot: then, steps: [...steps, fact.type] };
      for (const one of open()) one.isSettled = note(one, way);
      if (tries >= TRIES || open().length === 0) return false;
      const key = keyOf(then);
      if (seen.has(key)) continue;
      seen.add(key);
      further.push(way);
    }
    return true;
  };

  let begun: readonly Begun[] = [{ snapshot: start, steps: [] }];
  for (let depth = 0; depth < DEEPEST && begun.length > 0 && open().length > 0; depth += 1) {
    const further: Begun[] = [];
    const isThrough = begun.every((way) => goOn(way, further));
    if (!isThrough) break;
    for (const one of open()) one.isSettled = one.ways.size > 0;
    begun = further;
  }
  return sought.map(({ ways, isSettled }) => (isSettled ? [...ways.values()] : []));
}

/** What was found, by configuration: cases that stand alike are searched once. */
const known = new Map<string, readonly (readonly RemainingWay[])[]>();

/** A clock that runs, with the ways of the fewest facts to its end. */
export interface RunningClock {
  readonly interval: Interval;
  /** None where nothing that is asked for ends it, or where the search was given up. */
  readonly ways: readonly RemainingWay[];
}

/**
 * The running clocks of a configuration, each with the ways of the fewest facts to its end.
 * @param start - where the case is
 */
export function remainingWays(start: Snapshot): readonly RunningClock[] {
  const running = intervalsOf(start.context).filter(isRunning);
  const { laterality } = start.context;
  const key = [
    laterality,
    keyOf(start),
    ...running.map(({ code, nodeId }) => `${code}@${nodeId ?? ''}`),
  ].join('|');
  let ways = known.get(key);
  if (ways === undefined) {
    ways = search(start, running);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, ways);
  }
  return running.map((interval, index) => ({ interval, ways: ways[index] ?? [] }));
}
