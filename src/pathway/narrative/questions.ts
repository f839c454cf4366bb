import type { CareTeamRole, EventType } from '../../machines/vocabulary.js';
import type { BasisId } from '../knowledge/index.js';
import type { CaseFile, CaseStatus } from '../types.js';
import { readCourse } from './course-reading.js';
import type { CourseReading } from './course-reading.js';
import { GAP_RULES } from './gaps.js';
import { commas } from './text.js';
import { wordOf } from './words.js';

/** A fact that is not recorded, as a question to somebody who knows it. */
export interface Question {
  readonly question: string;
  /** The role to ask, with the name where the care team is known. */
  readonly askOf: string;
  readonly basis: readonly BasisId[];
}

/** A question with the short name of what is missing. */
export interface Gap extends Question {
  readonly missing: string;
  /** Who is to be asked. */
  readonly of: CareTeamRole;
  /** The kind of event that tells it, where a stage waits for that kind too. */
  readonly by?: EventType;
}

const LIMIT = 8;

/** What is not recorded and matters in the phase a case is in, the most relevant first. */
export function gapsOf(c: CourseReading): readonly Gap[] {
  if (c.stage === 'redirected') return [];
  return GAP_RULES.flatMap(({ missing, ask, of, by, basis, at }) => {
    const gap = at.includes(c.now) && missing(c);
    if (!gap) return [];
    const member = c.status.careTeam.findLast(({ role }) => role === of);
    return {
      missing: gap,
      question: `${gap}: ${ask}`,
      askOf: commas(wordOf(of), member?.name),
      basis,
      of,
      ...(by && { by }),
    };
  }).slice(0, LIMIT);
}

/**
 * The facts not recorded that matter now, as questions; at most eight, the most relevant first.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export const questionsOf = (caseFile: CaseFile, status: CaseStatus): readonly Question[] =>
  gapsOf(readCourse(caseFile, status)).map(({ question, askOf, basis }) => ({
    question,
    askOf,
    basis,
  }));
