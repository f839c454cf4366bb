// Stories that go on from an example patient: every fact that can come next, or one drawn at a time.
import { parseCase } from '../../src/index.js';
import type { CaseEvent } from '../../src/machines/events.js';
import { nodeIdsOf, possibleFacts, suppose } from '../../src/pathway/inspect/index.js';
import { configurationsOf, stepperOf, type Snapshot } from '../../src/pathway/inspect/machine.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import type { ExamplePatient } from '../example-patients.js';

/** One step of a story. */
export interface Step {
  readonly before: Snapshot;
  readonly event: CaseEvent;
  readonly after: Snapshot;
}

const AFTER = '2030-01-01';
const { step } = stepperOf('left');

const next = (before: Snapshot, nth: number): readonly Step[] =>
  possibleFacts(before.context, nodeIdsOf(before.context)).map((fact) => {
    const event = suppose(fact, AFTER, nth);
    return { before, event, after: step(before, event) };
  });

/** The patient's own steps, and after each event every fact that can come next. */
export function nearSteps(patient: ExamplePatient): readonly Step[] {
  const caseFile = parseCase(patient.case);
  const { events } = effectiveLog(caseFile.events);
  const at = configurationsOf(caseFile, events);
  const own = events.flatMap((event, index): Step[] => {
    const [before, after] = [at[index], at[index + 1]];
    return before === undefined || after === undefined ? [] : [{ before, event, after }];
  });
  return [...own, ...at.flatMap((snapshot) => next(snapshot, 1))];
}

/** A story drawn fact by fact, the same for the same seed. */
export function walk(patient: ExamplePatient, seed: number, length: number): readonly Step[] {
  const caseFile = parseCase(patient.case);
  const at = configurationsOf(caseFile, effectiveLog(caseFile.events).events);
  let random = seed;
  const draw = (below: number): number => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((random / 2 ** 32) * below);
  };
  let before = at[draw(at.length)];
  const steps: Step[] = [];
  for (let nth = 1; nth <= length && before !== undefined; nth += 1) {
    const facts = possibleFacts(before.context, nodeIdsOf(before.context));
    const fact = facts[draw(facts.length)];
    if (fact === undefined) break;
    const event = suppose(fact, AFTER, nth);
    const after = step(before, event);
    steps.push({ before, event, after });
    before = after;
  }
  return steps;
}
