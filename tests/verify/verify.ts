/** The whole check over some slices: laws, traps, the abstraction, closing, coverage. */
import { STAGES, type Stage } from '../../src/machines/word-lists.js';
import { unreached } from './coverage.js';
import { closingOf, type Closing } from './closing.js';
import { eventsOf, factsOf, type Slice } from './explore.js';
import { NO_TRAP, trapsOf } from './graph.js';
import { judge, SHOWN_IS_EXPLORED, type Broken, type Judging } from './judge.js';
import { STATUS_LAWS, STEP_LAWS } from './laws/index.js';
import { soundnessOf, type Soundness } from './soundness.js';
import { follow, type Machine } from './step.js';
import { storyOf } from './story.js';

/** What came of one slice, in numbers. */
export interface SliceReport {
  readonly slice: Slice;
  readonly configurations: number;
  readonly continued: number;
  readonly transitions: number;
  readonly longest: number;
  readonly statuses: number;
  readonly broken: readonly Broken[];
  readonly soundness: Soundness;
  readonly closing: Closing;
}

/** What came of all slices. */
export interface Verified {
  readonly slices: readonly SliceReport[];
  /** How often each law was asked; a law that never applied proves nothing. */
  readonly applied: ReadonlyMap<string, number>;
  readonly unreachedStates: readonly string[];
  readonly unreachedStages: readonly Stage[];
}

/** How much of it is done. */
export interface Effort extends Omit<Judging, 'untilBroken'> {
  /** Merged stories compared in each slice. */
  readonly pairs: number;
}

/** Every law by id, those over the graph included. */
export const LAWS: readonly { readonly id: string; readonly says: string }[] = [
  {
    id: SHOWN_IS_EXPLORED,
    says: 'statusOf, which replays with an actor, shows the stage that was explored without one.',
  },
  ...STEP_LAWS,
  ...STATUS_LAWS,
  {
    id: NO_TRAP,
    says: 'From every configuration facts in order lead to staged, without treatment that is not due.',
  },
];

/**
 * Verifies a machine over some slices.
 * @param machine - the chart
 * @param slices - the declared parts of the world
 * @param effort - how much of what is shown is computed
 * @param onSlice - told of each slice when it is done
 */
export function verify(
  machine: Machine,
  slices: readonly Slice[],
  effort: Effort,
  onSlice: (report: SliceReport) => void = () => undefined,
): Verified {
  const applied = new Map<string, number>(LAWS.map(({ id }) => [id, 0]));
  const reached = new Set<string>();
  const stages = new Set<Stage>(['closed']);
  const reports = slices.map((slice) => {
    const { explored, broken, statuses, ...judged } = judge(machine, slice, effort);
    for (const [law, times] of judged.applied) applied.set(law, (applied.get(law) ?? 0) + times);
    for (const state of explored.states) reached.add(state);
    for (const { stage } of explored.configurations) stages.add(stage);
    const traps = trapsOf(explored);
    applied.set(NO_TRAP, (applied.get(NO_TRAP) ?? 0) + traps.asked);
    const trapped = [...traps.trapped].slice(0, 1).map(({ index, stage }): Broken => {
      const facts = factsOf(explored, index);
      const events = eventsOf(facts);
      const ending = `no facts in order lead on from "${stage}".`;
      const story = storyOf(events, follow(machine, events).stages, ending);
      return { law: NO_TRAP, slice: slice.name, times: traps.trapped.length, facts, story };
    });
    const report: SliceReport = {
      slice,
      configurations: explored.configurations.length,
      continued: explored.configurations.filter((one) => one.continued).length,
      transitions: explored.transitions,
      longest: explored.configurations.at(-1)?.depth ?? 0,
      statuses,
      broken: [...broken, ...trapped],
      soundness: soundnessOf(machine, explored, effort.pairs),
      closing: closingOf(machine, explored),
    };
    onSlice(report);
    return report;
  });
  return {
    slices: reports,
    applied,
    unreachedStates: unreached(reached),
    unreachedStages: STAGES.filter((stage) => !stages.has(stage)),
  };
}
