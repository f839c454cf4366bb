/** One invented case, and a programme of them. */
import type { CaseFile, Day } from '../types.js';
import { ASTRAY } from './astray.js';
import { Chance } from './chance.js';
import { primaryOf } from './course.js';
import { History } from './history.js';
import { OPEN_RESULTS } from './open-results.js';
import { subjectOf } from './patient.js';
import { USUAL_COURSES } from './usual-courses.js';

const COURSES = [...USUAL_COURSES, ...OPEN_RESULTS, ...ASTRAY];

/** The seed of the programme that is shown and tested. */
export const DEFAULT_SEED = 2026;

/**
 * One plausible invented case, in the format of `parseCase`. Pure: the same three give the same bytes.
 * @param seed - of the programme, a whole number of 32 bits
 * @param index - of the case, from 0; its id is `sample-<index>`
 * @param today - the day on which the case stands where it stands; nothing is later but what is booked
 */
export function sampleCase(seed: number, index: number, today: Day): CaseFile {
  const { patient, laterality, bothSides, keeper } = subjectOf(seed, index, today);
  const chance = new Chance(seed, index);
  const history = new History(chance, keeper);
  const primary = primaryOf(chance, laterality, bothSides);
  chance.weighted(COURSES).write({ history, side: laterality, bothSides, primary });
  return {
    format: 'axillary-case/1',
    id: `sample-${String(index)}`,
    laterality,
    patient,
    events: history.read(today),
  };
}

/**
 * Invented cases of one programme, one after the other, so that none but the one at hand is kept.
 * @param count - how many, from index 0
 * @param seed - of the programme
 * @param today - as for `sampleCase`
 */
export function* sampleProgramme(count: number, seed: number, today: Day): Generator<CaseFile> {
  for (let index = 0; index < count; index += 1) yield sampleCase(seed, index, today);
}
