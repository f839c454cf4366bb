/** Judging an exploration: every step by the step laws, what is shown by the status laws. */
import { statusOf } from '../../src/pathway/status.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { CaseFile, CaseStatus } from '../../src/pathway/types.js';
import type { Fact } from './alphabet.js';
import { eventsOf, explore, factsOf, type Explored, type Slice, type Step } from './explore.js';
import { STATUS_LAWS, STEP_LAWS, type StatusLaw } from './laws/index.js';
import { follow, type Machine } from './step.js';
import { storyOf } from './story.js';

/** A law that did not hold, with the shortest story on which it failed. */
export interface Broken {
  readonly law: string;
  readonly slice: string;
  readonly times: number;
  readonly facts: readonly Fact[];
  readonly story: string;
}

/** What came of judging one slice. */
export interface Judged {
  readonly explored: Explored;
  /** How many steps (or statuses) each law was about. */
  readonly applied: ReadonlyMap<string, number>;
  readonly broken: readonly Broken[];
  /** Statuses computed. */
  readonly statuses: number;
}

export const caseOf = (events: readonly CaseEvent[]): CaseFile => ({
  format: 'axillary-case/1',
  id: 'story',
  laterality: 'left',
  patient: { id: 'patient' },
  events,
});

/** What is shown of a story in which these facts happened, one a day. */
export const statusAfter = (facts: readonly Fact[]): CaseStatus =>
  statusOf(caseOf(eventsOf(facts)));

/** Stepping without an actor ends where a replay with one ends. */
export const SHOWN_IS_EXPLORED = '0 what is shown is what was explored';

interface Failure {
  readonly from: number;
  readonly fact: Fact | null;
  readonly why: string;
  times: number;
}

/** What an exploration is judged by. */
export interface Judging {
  /** One in so many steps that a status law asks about has its status computed; 0 for none. */
  readonly statusEvery: number;
  /** The same for the laws that are thinned. */
  readonly thinnedEvery: number;
  /** Ends the exploration with the first failure of this law. */
  readonly untilBroken?: string;
}

interface Asked {
  readonly from: number;
  readonly fact: Fact;
  readonly step: Step;
  readonly laws: readonly StatusLaw[];
}

/** Picks the first step of each kind of change, and then one in so many. */
function chooser(): (step: Step, law: StatusLaw, every: number) => boolean {
  const seen = new Map<string, number>();
  return (step, law, every) => {
    const kind = `${law.id} ${step.before.stage} ${step.event.type} ${step.after.stage}`;
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return count % every === 0;
  };
}

/**
 * Explores a slice of a machine and judges every step.
 * @param machine - the chart, or a variant
 * @param slice - what can be told
 * @param judging - how much is computed; the status laws read `statusOf`, which runs the real chart
 */
export function judge(machine: Machine, slice: Slice, judging: Judging): Judged {
  const applied = new Map<string, number>();
  const failures = new Map<string, Failure>();
  const asked: Asked[] = [];
  const choose = chooser();
  const fail = (law: string, from: number, fact: Fact | null, why: string): void => {
    const known = failures.get(law);
    if (known === undefined) failures.set(law, { from, fact, why, times: 1 });
    else known.times += 1;
  };
  const count = (law: string): void => {
    applied.set(law, (applied.get(law) ?? 0) + 1);
  };
  const explored = explore(machine, slice, {
    step: (step, from, fact) => {
      for (const law of STEP_LAWS) {
        const verdict = law.judge(step);
        if (verdict === null) continue;
        count(law.id);
        if (verdict !== true) fail(law.id, from.index, fact, verdict);
      }
      if (judging.statusEvery > 0) {
        const laws = STATUS_LAWS.filter(
          (law) =>
            law.asks(step) &&
            choose(step, law, law.thinned === true ? judging.thinnedEvery : judging.statusEvery),
        );
        if (laws.length > 0) asked.push({ from: from.index, fact, step, laws });
      }
      return judging.untilBroken !== undefined && failures.has(judging.untilBroken);
    },
  });
  for (const { from, fact, step, laws } of asked) {
    const status = statusAfter([...factsOf(explored, from), fact]);
    count(SHOWN_IS_EXPLORED);
    if (status.stage !== step.after.stage)
      fail(
        SHOWN_IS_EXPLORED,
        from,
        fact,
        `statusOf shows "${status.stage}", explored was "${step.after.stage}".`,
      );
    for (const law of laws) {
      count(law.id);
      const verdict = law.judge(step, status);
      if (verdict !== true) fail(law.id, from, fact, verdict);
    }
  }
  const broken = [...failures].map(([law, { from, fact, why, times }]): Broken => {
    const facts = [...factsOf(explored, from), ...(fact === null ? [] : [fact])];
    return { law, slice: slice.name, times, facts, story: tellStory(machine, facts, why) };
  });
  return { explored, applied, broken, statuses: asked.length };
}

/** The story of some facts as a machine follows it. */
function tellStory(machine: Machine, facts: readonly Fact[], why: string): string {
  const events = eventsOf(facts);
  return storyOf(events, follow(machine, events).stages, why);
}
