// The sample programme as the tests read it: one day, one seed.
import { DEFAULT_SEED, sampleProgramme } from '../../src/pathway/sample-programme/index.js';
import type { CaseFile } from '../../src/index.js';

/** A Friday. */
export const TODAY = '2026-11-27';

/** The first so many cases of the default programme. */
export const firstCases = (count: number): readonly CaseFile[] => [
  ...sampleProgramme(count, DEFAULT_SEED, TODAY),
];
