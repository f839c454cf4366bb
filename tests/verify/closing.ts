/** Closing a case hides nothing: facts go on beneath, and reopening shows where they are. */
import { stageBeneath, stageOf } from '../../src/machines/stage.js';
import { fact, tell } from './alphabet.js';
import { eventsOf, factsOf, type Explored } from './explore.js';
import { follow, stepper, workupOf, type Machine } from './step.js';

const closed = fact('closed', 'case.closed', { outcome: 'transferred', reason: 'moved away' });
const reopened = fact('reopened', 'case.reopened', { reason: 'came back' });

/** What was tried, and the first story in which closing changed something. */
export interface Closing {
  readonly states: number;
  readonly facts: number;
  readonly wrong: string | null;
}

/** Closes a story in each state of the work-up, tells every possible fact beneath, and reopens. */
export function closingOf(machine: Machine, explored: Explored): Closing {
  const { step } = stepper(machine);
  const seen = new Set<string>();
  let facts = 0;
  for (const here of explored.configurations) {
    if (!here.continued || seen.has(here.workup)) continue;
    seen.add(here.workup);
    const story = factsOf(explored, here.index);
    const at = story.length;
    const { last } = follow(machine, eventsOf(story));
    const shut = step(last, tell(closed, at));
    const wrong = (what: string): Closing => ({
      states: seen.size,
      facts,
      wrong: `${story.map(({ label }) => label).join(', ')}: ${what}`,
    });
    if (stageOf(shut.value) !== 'closed') return wrong('closing does not show "closed"');
    if (stageBeneath(shut.value) !== here.stage) return wrong('closing moved the stage beneath');
    for (const one of explored.slice.alphabet) {
      if (!one.possible(here.ledger)) continue;
      facts += 1;
      const open = step(last, tell(one, at + 1));
      const beneath = step(shut, tell(one, at + 1));
      const back = step(beneath, tell(reopened, at + 2));
      if (stageOf(beneath.value) !== 'closed') return wrong(`"${one.label}" reopened the case`);
      if (workupOf(back.value) !== workupOf(open.value))
        return wrong(`"${one.label}" beneath the closing led elsewhere`);
    }
  }
  return { states: seen.size, facts, wrong: null };
}
