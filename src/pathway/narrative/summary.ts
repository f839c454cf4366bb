import type { CaseFile, CaseStatus, Pitfall, Severity } from '../types.js';
import { readCourse } from './course-reading.js';
import {
  boardFact,
  clipsFact,
  examFact,
  imagingFact,
  primaryFact,
  surgeryFact,
  tissueFact,
  treatmentAndRestagingFact,
} from './facts.js';
import type { Fact } from './facts.js';
import { sentenceOfNow } from './now.js';
import { gapsOf } from './questions.js';
import type { Reading } from './reading.js';
import { commas, sentences } from './text.js';
import { capital, wordOf } from './words.js';

/** The case on one page, for a tumor board: what is on record, what is missing, what is asked. */
export interface Summary {
  readonly headline: string;
  readonly facts: readonly (Fact & { readonly label: string })[];
  readonly missing: readonly string[];
  /**
   * What is open: every critical pitfall, or where there is none the first to check or the next
   * step; empty only where nothing is.
   */
  readonly questions: readonly OpenQuestion[];
}

/** An open question, who decides, and the ids of its sources. */
export interface OpenQuestion {
  /** "Critical, L1", and whether it was acknowledged; absent where it is not critical. */
  readonly tier?: string;
  readonly text: string;
}

const LINES: readonly (readonly [label: string, fact: (reading: Reading) => Fact])[] = [
  ['Primary', primaryFact],
  ['Examination', examFact],
  ['Imaging', imagingFact],
  ['Tissue', tissueFact],
  ['Clips', clipsFact],
  ['Board', boardFact],
  ['Treatment', treatmentAndRestagingFact],
  ['Surgery', surgeryFact],
];

/** The pitfalls of a severity that are open, those that nobody acknowledged first. */
const openOf = ({ pitfalls }: CaseStatus, severity: Severity): readonly Pitfall[] =>
  (['active', 'acknowledged'] as const).flatMap((state) =>
    pitfalls.filter((one) => one.severity === severity && one.status === state),
  );

const sourced = (basis: readonly string[]): string | false =>
  basis.length > 0 && `Source ${basis.join(', ')}`;

/** Every critical pitfall that is open; else the first to check, else the next step. */
function questionsFor(status: CaseStatus): readonly OpenQuestion[] {
  const critical = openOf(status, 'critical');
  const asked = critical.length > 0 ? critical : openOf(status, 'warning').slice(0, 1);
  if (asked.length > 0) {
    return asked.map(({ severity, status: state, nodeId, message, action, basis }) => ({
      ...(severity === 'critical' && {
        tier: commas(capital(severity), nodeId, state === 'acknowledged' && state),
      }),
      text: sentences(message, action, sourced(basis)),
    }));
  }
  return status.nextSteps.slice(0, 1).map(({ label, owner, ownerName, basis }) => ({
    text: sentences(label, `Decides: ${ownerName ?? owner}`, sourced(basis)),
  }));
}

/**
 * The summary of a case.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function summaryOf(caseFile: CaseFile, status: CaseStatus): Summary {
  const reading = readCourse(caseFile, status);
  const now = sentenceOfNow(status);
  const known = now.includes(status.result.wording) ? '' : `: ${status.result.wording}`;
  return {
    headline: sentences(`${wordOf(status.laterality)} axilla${known}`, now),
    facts: LINES.map(([label, fact]) => ({ label, ...fact(reading) })),
    missing: gapsOf(reading).map(({ missing }) => missing),
    questions: questionsFor(status),
  };
}
