import { CaseFormatError, parseCase } from '../../pathway/case-file/index.js';
import type { PathwaySettings } from '../../pathway/config.js';
import { statusOf } from '../../pathway/status.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';
import { say, told } from './say.js';
import { localInstant } from './local-instant.js';

/** What came of reading a case file: its status, or why there is none, in words. */
export type CaseReading =
  | { readonly status: CaseStatus; readonly fault?: undefined }
  | { readonly status?: undefined; readonly fault: string };

/** A case file that came without its status, and how it is to be read. */
export interface CaseToRead {
  readonly caseFile: CaseFile | undefined;
  /** The day it is read for; another text than a day stands for the day on this device. */
  readonly today: Day;
  readonly config: PathwaySettings | undefined;
}

/** Reads a case file, whole or not at all. */
export function readCase({ caseFile, today, config }: CaseToRead): CaseReading {
  const asOf = /^\d{4}-\d\d-\d\d$/.test(today) ? today : localInstant().slice(0, 10);
  try {
    return { status: statusOf(parseCase(caseFile), { asOf, ...(config && { config }) }) };
  } catch (error) {
    const [first] = error instanceof CaseFormatError ? error.problems : [];
    if (!first) return { fault: say`The case file cannot be read.` };
    const { pointer, expected, found } = first;
    return {
      fault: say`The case file cannot be read, at ${pointer || '/'}. Expected: ${told(expected)}. Found: ${told(found)}.`,
    };
  }
}
