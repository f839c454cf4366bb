/**
 * The tumor board's list: whether a case asks for the board, what there is to decide, and what the
 * decision rests on. Who asks is read from the next steps and their tables; sentences come from the
 * narrative. Nothing here is a rule of its own.
 */
import type { EventOf } from '../../machines/events.js';
import { dayOf } from '../../machines/events.js';
import { decides } from '../../machines/meaning.js';
import { asksTheBoard, isForBoard, isOutright, isReferred } from './asked.js';
import type { BasisId } from '../knowledge/index.js';
import { describeIn } from '../narrative/describe.js';
import { contextFact } from '../narrative/facts.js';
import type { Fact } from '../narrative/facts.js';
import { questionsOf } from '../narrative/questions.js';
import type { Question } from '../narrative/questions.js';
import { entryIntoStage, readCase } from '../narrative/reading.js';
import type { Reading } from '../narrative/reading.js';
import { stageTitle } from '../narrative/stage-words.js';
import { summaryOf } from '../narrative/summary.js';
import { NOT_RECORDED, sentences } from '../narrative/text.js';
import { wordOf } from '../narrative/words.js';
import { PITFALL_STEPS } from '../pitfall-steps.js';
import type { CaseFile, CaseStatus, Clock, Day, NextStep, Pitfall, Severity } from '../types.js';

/** Why a case is on the list. */
export interface BoardReason {
  readonly kind: 'referral' | 'stage' | 'pitfall';
  readonly title: string;
  readonly text: string;
  /** Who decides, and what would clear it. */
  readonly action?: string;
  readonly since: Day;
  /** Of a pitfall. */
  readonly severity?: Severity;
  readonly acknowledged?: boolean;
  readonly nodeId?: string;
  readonly eventIds: readonly string[];
  readonly basis: readonly BasisId[];
}

/** One case of the list. */
export interface BoardItem {
  /** What is to be decided; as referred, where a referral asks it. */
  readonly questions: readonly string[];
  /** Where the axilla stands, in one sentence. */
  readonly headline: string;
  /** The referrals first, then the stage, then the pitfalls, the most severe first. */
  readonly reasons: readonly BoardReason[];
  /** What else is open and critical or to be checked: the board does not decide it, and should know it. */
  readonly alsoOpen: readonly BoardReason[];
  /** What is on record, line by line, with the events it rests on. */
  readonly facts: readonly (Fact & { readonly label: string })[];
  /** What is not recorded, as questions, with who can answer. */
  readonly missing: readonly Question[];
  readonly waitingSince: Day;
  /** The clock from referral to decision that is due first. */
  readonly clock?: Clock;
  /** The severity of the gravest open pitfall that nobody acknowledged, or of any critical one. */
  readonly severity?: Severity;
  /** Nobody asks the board outright: its decision is one of several ways on. */
  readonly othersMayDecide: boolean;
}

const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'info'];

function openReferrals({ events, status }: Reading): readonly EventOf<'tumor-board.referred'>[] {
  if (!isReferred(status)) return [];
  const answered = events.findLastIndex(
    ({ type, data }) =>
      type === 'tumor-board.decided' && 'decision' in data && decides(data.decision),
  );
  return events.flatMap((event, at) =>
    event.type === 'tumor-board.referred' && at > answered ? [event] : [],
  );
}

const ofReferral =
  ({ events }: Reading) =>
  (event: EventOf<'tumor-board.referred'>): BoardReason => ({
    kind: 'referral',
    title: wordOf(event.type),
    text: sentences(
      event.data.question === undefined && `Question to the board: ${NOT_RECORDED}`,
      describeIn(event, events).text,
    ),
    since: dayOf(event.occurredAt),
    eventIds: [event.id],
    basis: [],
  });

function ofStage(status: CaseStatus): readonly BoardReason[] {
  const entry = entryIntoStage(status);
  return status.nextSteps
    .filter((step) => step.code === status.stage && isForBoard(step))
    .map(({ label, owner, ownerName, basis }) => ({
      kind: 'stage',
      title: stageTitle(status),
      text: sentences(label),
      action: sentences(`Who acts: ${ownerName === undefined ? owner : `${owner} (${ownerName})`}`),
      since: entry?.on ?? status.asOf,
      eventIds: entry === undefined ? [] : [entry.id],
      basis,
    }));
}

const ofPitfall = (pitfall: Pitfall): BoardReason => ({
  kind: 'pitfall',
  title: pitfall.title,
  text: sentences(pitfall.message),
  action: sentences(pitfall.action),
  since: pitfall.since,
  severity: pitfall.severity,
  acknowledged: pitfall.status === 'acknowledged',
  ...(pitfall.nodeId === undefined ? {} : { nodeId: pitfall.nodeId }),
  eventIds: pitfall.eventIds,
  basis: pitfall.basis,
});

/** The pitfalls that wait for somebody, the most severe first, acknowledged ones after the others. */
const openPitfalls = ({ pitfalls }: CaseStatus): readonly Pitfall[] =>
  SEVERITIES.flatMap((severity) =>
    (['active', 'acknowledged'] as const).flatMap((state) =>
      pitfalls.filter((one) => one.severity === severity && one.status === state),
    ),
  );

const isOfBoard = ({ code }: Pitfall): boolean => {
  const step = PITFALL_STEPS[code];
  return step !== undefined && isForBoard(step);
};

/** What is to be decided: as it was referred, else as the next steps name it. */
function questionsFor(
  referrals: readonly EventOf<'tumor-board.referred'>[],
  steps: readonly NextStep[],
): readonly string[] {
  const stated = referrals.flatMap(({ data }) => data.question?.trim() || []);
  const asked = stated.length > 0 ? stated : steps.map(({ label }) => label);
  return asked.length > 0 ? [...new Set(asked)] : [`Question to the board: ${NOT_RECORDED}`];
}

/**
 * What the board is asked about a case.
 *
 * @param caseFile - the case
 * @param status - its status
 * @returns its place on the list; undefined where neither stage nor pitfall nor referral asks the board
 */
export function boardItemOf(caseFile: CaseFile, status: CaseStatus): BoardItem | undefined {
  if (!asksTheBoard(status)) return undefined;
  const reading = readCase(caseFile, status);
  const { headline, facts } = summaryOf(caseFile, status);
  const referrals = openReferrals(reading);
  const steps = status.nextSteps.filter(isForBoard);
  const open = openPitfalls(status);
  const flags = open.filter(isOfBoard);
  const reasons = [
    ...referrals.map(ofReferral(reading)),
    ...ofStage(status),
    ...flags.map(ofPitfall),
  ];
  // What is only a note, or acknowledged, explains why the case is here and asks nothing itself.
  const asking = reasons.filter(
    ({ severity, acknowledged }) => severity !== 'info' && !acknowledged,
  );
  const clock = status.clocks
    .filter(({ code, endedOn }) => code === 'referral-to-decision' && endedOn === undefined)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  const severity = open.find((one) => one.status === 'active' || one.severity === 'critical');
  return {
    questions: questionsFor(referrals, steps),
    headline: headline.text,
    reasons,
    alsoOpen: open
      .filter((one) => !isOfBoard(one) && one.severity !== 'info' && one.status === 'active')
      .map(ofPitfall),
    facts: [...facts, { label: 'Context', ...contextFact(reading) }],
    missing: questionsOf(caseFile, status),
    waitingSince: asking.map(({ since }) => since).sort()[0] ?? status.asOf,
    ...(clock === undefined ? {} : { clock }),
    ...(severity === undefined ? {} : { severity: severity.severity }),
    othersMayDecide: referrals.length === 0 && !steps.some(isOutright),
  };
}

const rankOf = ({ severity, clock }: BoardItem): number =>
  (severity === 'critical' ? 0 : 2) + (clock?.state === 'overdue' ? 0 : 1);

/** The order of the list: critical first, then what is overdue, then what waits longest. */
export function byUrgency(a: BoardItem, b: BoardItem): number {
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0) return ranks;
  return a.waitingSince === b.waitingSince ? 0 : a.waitingSince < b.waitingSince ? -1 : 1;
}
