/** Hunting the broken variants: each must be caught by the law named for it. */
import { trapsOf, NO_TRAP } from './graph.js';
import { eventsOf, factsOf } from './explore.js';
import { judge } from './judge.js';
import { follow } from './step.js';
import { storyOf } from './story.js';
import type { Variant } from './variants.js';

/** What became of one variant. */
export interface Hunted {
  readonly variant: Variant;
  readonly caught: boolean;
  /** Events of the shortest story that shows the mistake. */
  readonly events: number;
  readonly story: string;
}

/** Explores a variant until its law is broken, or to the end. */
export function hunt(variant: Variant): Hunted {
  const { slice, caughtBy } = variant;
  const machine = variant.make();
  const judged = judge(machine, slice, {
    statusEvery: 0,
    thinnedEvery: 0,
    untilBroken: caughtBy,
  });
  if (caughtBy === NO_TRAP) {
    const [trap] = trapsOf(judged.explored).trapped;
    if (trap === undefined) return { variant, caught: false, events: 0, story: '' };
    const events = eventsOf(factsOf(judged.explored, trap.index));
    const ending = `no facts in order lead on from "${trap.stage}".`;
    const story = storyOf(events, follow(machine, events).stages, ending);
    return { variant, caught: true, events: events.length, story };
  }
  const broken = judged.broken.find((one) => one.law === caughtBy);
  return {
    variant,
    caught: broken !== undefined,
    events: broken?.facts.length ?? 0,
    story: broken?.story ?? '',
  };
}
