/** Invented programmes of any size, for demonstrations, tests and measurements. */
export { DEFAULT_SEED, sampleCase, sampleProgramme } from './sample-case.js';
