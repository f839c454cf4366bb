import type { CaseFile, CaseStatus, Severity } from '../types.js';
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
import { sentences } from './text.js';
import { wordOf } from './words.js';

/** The case on one page, for a tumor board: what is on record, what is missing, what is asked. */
export interface Summary {
  readonly headline: string;
  readonly facts: readonly (Fact & { readonly label: string })[];
  readonly missing: readonly string[];
  /** The most severe open question, who decides, and the ids of its sources. */
  readonly question?: string;
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

const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'info'];

/** The most severe open pitfall, one that nobody acknowledged first; else the next step. */
function questionOf({ pitfalls, nextSteps }: CaseStatus): string | undefined {
  const open = SEVERITIES.slice(0, 2).flatMap((severity) =>
    (['active', 'acknowledged'] as const).flatMap((state) =>
      pitfalls.filter((one) => one.severity === severity && one.status === state),
    ),
  );
  const [pitfall] = open;
  const [step] = nextSteps;
  const basis = (pitfall ?? step)?.basis ?? [];
  const source = basis.length > 0 && `Source ${basis.join(', ')}`;
  if (pitfall) return sentences(pitfall.message, pitfall.action, source);
  return step && sentences(step.label, `Decides: ${step.ownerName ?? step.owner}`, source);
}

/**
 * The summary of a case.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function summaryOf(caseFile: CaseFile, status: CaseStatus): Summary {
  const reading = readCourse(caseFile, status);
  const question = questionOf(status);
  const now = sentenceOfNow(status);
  const known = now.includes(status.result.wording) ? '' : `: ${status.result.wording}`;
  return {
    headline: sentences(`${wordOf(status.laterality)} axilla${known}`, now),
    facts: LINES.map(([label, fact]) => ({ label, ...fact(reading) })),
    missing: gapsOf(reading).map(({ missing }) => missing),
    ...(question !== undefined && { question }),
  };
}
