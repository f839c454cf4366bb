/** What is read of a case when many are read at once. */
import { parseCase } from '../pathway/case-file/index.js';
import { statusOf } from '../pathway/status.js';
import type { CaseFile } from '../pathway/types.js';
import { measuresOf } from '../pathway/programme/index.js';
import type { CaseMeasures } from '../pathway/programme/index.js';
import { summaryOf } from '../pathway/worklist/summary.js';
import type { CaseSummary } from '../pathway/worklist/summary.js';
import type { Answer, Question } from './summary-pool.js';

/** What can be asked of a case. */
export interface Readings {
  readonly summary: CaseSummary;
  readonly measures: CaseMeasures;
}

type Read<What extends keyof Readings> = (caseFile: CaseFile, today: string) => Readings[What];

const READ: { readonly [What in keyof Readings]: Read<What> } = {
  // What was kept under older rules may not be a case any more: then it is listed, and not read in part.
  summary: (caseFile, asOf) => summaryOf(parseCase(caseFile), { asOf }),
  measures: (caseFile, asOf) => measuresOf(caseFile, statusOf(caseFile, { asOf })),
};

/** Reads cases in this thread. */
export const readingsOf = <What extends keyof Readings>({
  what,
  caseFiles,
  today,
}: Question<What>): Answer<What> =>
  caseFiles.map((caseFile) => {
    try {
      return READ[what](caseFile, today);
    } catch {
      // The list says of such a case that it cannot be read.
      return null;
    }
  });
