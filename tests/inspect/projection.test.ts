import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/index.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import { nodeIdsOf, possibleFacts, suppose } from '../../src/pathway/inspect/index.js';
import {
  configurationsOf,
  lastOf,
  stepperOf,
  type Snapshot,
} from '../../src/pathway/inspect/machine.js';
import { keyOf } from '../../src/pathway/inspect/projection.js';
import { examplePatients } from '../example-patients.js';

const DAY = '2030-01-01';
/** One merged pair in so many is continued. */
const EVERY = 60;
const { step } = stepperOf('left');

const continued = (snapshot: Snapshot, ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    possibleFacts(snapshot.context, ids).map((fact) => [
      fact.label,
      keyOf(step(snapshot, suppose(fact, DAY, 9))),
    ]),
  );

describe('configurations that are told apart in a search', () => {
  it.each(examplePatients)('go on alike where they are one: $title', ({ case: json }) => {
    const caseFile = parseCase(json);
    const start = lastOf(configurationsOf(caseFile, effectiveLog(caseFile.events).events));
    const ids = nodeIdsOf(start.context);
    const first = new Map([[keyOf(start), start]]);
    let level: readonly Snapshot[] = [start];
    let merged = 0;
    for (let depth = 1; depth <= 2; depth += 1) {
      const next: Snapshot[] = [];
      for (const before of level) {
        for (const fact of possibleFacts(before.context, ids)) {
          const after = step(before, suppose(fact, DAY, depth));
          const key = keyOf(after);
          const known = first.get(key);
          if (known === undefined) {
            first.set(key, after);
            next.push(after);
          } else if ((merged += 1) % EVERY === 0) {
            expect(continued(after, ids)).toEqual(continued(known, ids));
          }
        }
      }
      level = next;
    }
    expect(merged).toBeGreaterThan(EVERY);
  });
});
