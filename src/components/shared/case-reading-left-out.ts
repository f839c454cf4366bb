import type { CaseReading } from './case-reading.js';
import { say } from './say.js';

/** Stands for `readCase` in the one file of the light entry, which holds no rules to read a case by. */
export const readCase = (): CaseReading => ({
  fault: say`This file of the package reads no case file: give a status, or load the file of all elements.`,
});
