import { dayOf } from '../../machines/events.js';
import type { CaseFile, CaseStatus, Day, NodeStatus } from '../types.js';
import {
  entryIntoStage,
  has,
  isOfSide,
  isOmitted,
  lacksMark,
  openStage,
  readCase,
  sampledNodes,
} from './reading.js';
import type { OpenStage, Reading } from './reading.js';

/** The nine phases, in their order. */
export const PHASES = [
  'intake',
  'imaging',
  'biopsy',
  'result',
  'clip',
  'treatment',
  'restaging',
  'surgery',
  'staged',
] as const;
export type PhaseId = (typeof PHASES)[number];

/** The phase a stage belongs to. */
const PHASE_OF: { readonly [S in OpenStage]: PhaseId } = {
  intake: 'intake',
  redirected: 'intake',
  'ultrasound-due': 'imaging',
  'second-look-due': 'imaging',
  'alternative-guidance': 'imaging',
  'biopsy-due': 'biopsy',
  'pathology-awaited': 'result',
  'concordance-due': 'result',
  indeterminate: 'result',
  discordant: 'result',
  'non-diagnostic': 'result',
  lymphoma: 'result',
  'other-malignancy': 'result',
  granulomatous: 'result',
  'clip-due': 'clip',
  positive: 'treatment',
  negative: 'treatment',
  'nast-due': 'treatment',
  nast: 'treatment',
  'restaging-due': 'restaging',
  'surgery-planning': 'surgery',
  'slnb-due': 'surgery',
  'tad-due': 'surgery',
  'alnd-due': 'surgery',
  staged: 'staged',
};

/** What the phases and their branches ask of a case. */
export interface CourseReading extends Reading {
  readonly stage: OpenStage;
  readonly now: PhaseId;
  /** Day since which the case is in its stage, beneath a closing. */
  readonly since: Day | undefined;
  readonly sampled: readonly NodeStatus[];
  readonly unmarked: readonly NodeStatus[];
  readonly metastatic: readonly NodeStatus[];
  /** Clinically negative without a needle. */
  readonly unsampledNegative: boolean;
  /** The same, and the latest examination does not say otherwise. */
  readonly clinical: boolean;
  /** NAST was started before any surgery. */
  readonly hasNast: boolean;
  /** Surgery is planned, omitted or done, and NAST is not on record. */
  readonly surgeryFirst: boolean;
  readonly omitted: boolean;
  /** Whether a biopsy decision of the board would make a biopsy due again. */
  readonly canRepeat: boolean;
  /** The day the case first stood in a stage. */
  readonly entered: (stage: OpenStage) => Day | undefined;
}

const UNDECIDED: readonly OpenStage[] = [
  'intake',
  'negative',
  'ultrasound-due',
  'second-look-due',
  'alternative-guidance',
  'biopsy-due',
  'redirected',
];

/**
 * Reads what the course of a case is told from.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function readCourse(caseFile: CaseFile, status: CaseStatus): CourseReading {
  const reading = readCase(caseFile, status);
  const stage = openStage(status);
  const now = PHASE_OF[stage];
  const sampled = sampledNodes(status);
  const metastatic = sampled.filter((node) => node.standingResult === 'metastatic');
  const hasSurgery = has(status, 'surgery.performed');
  const started = reading.events.findIndex(({ type }) => type === 'nast.started');
  const operated = reading.events.findIndex(({ type }) => type === 'surgery.performed');
  const hasNast = started >= 0 && (operated < 0 || started < operated);
  const omitted = isOmitted(status);
  const lastOfWorkup = status.history.findLast(({ stageBeneath }) =>
    (UNDECIDED as readonly string[]).includes(stageBeneath),
  );
  const unsampledNegative = sampled.length === 0 && lastOfWorkup?.stageBeneath === 'negative';
  const exam = reading
    .all('exam.recorded')
    .findLast((event) => event.data.axilla !== 'negative' || isOfSide(event, status));
  return {
    ...reading,
    stage,
    now,
    since: entryIntoStage(status)?.on,
    sampled,
    unmarked: sampled.filter(lacksMark),
    metastatic,
    unsampledNegative,
    clinical: unsampledNegative && (exam?.data.axilla ?? 'negative') === 'negative',
    hasNast,
    surgeryFirst: !hasNast && (hasSurgery || omitted || (status.plan ?? 'nast') !== 'nast'),
    omitted,
    canRepeat:
      sampled.length > 0 && metastatic.length === 0 && !hasNast && !hasSurgery && now !== 'biopsy',
    entered: (of) => status.history.find((entry) => entry.stageBeneath === of)?.on,
  };
}

/** The day a final restaging was reported since NAST last began. */
export function finalRestaging({ events }: Reading): Day | undefined {
  const start = events.findLastIndex(({ type }) => type === 'nast.started');
  const report = events.findLast(
    (event, at) =>
      event.type === 'restaging.reported' && at > start && event.data.timing !== 'interim',
  );
  return report && dayOf(report.occurredAt);
}
