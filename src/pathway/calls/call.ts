import type { Stage } from '../../machines/vocabulary.js';
import { daysBetween } from '../days.js';
import { decidingFacts } from '../inspect/index.js';
import type { DecidingFacts, MissingFact } from '../inspect/index.js';
import { readCourse } from '../narrative/course-reading.js';
import type { CourseReading } from '../narrative/course-reading.js';
import { describeIn } from '../narrative/describe.js';
import { gapsOf } from '../narrative/questions.js';
import type { Gap } from '../narrative/questions.js';
import { formatDay } from '../narrative/text.js';
import { wordOf } from '../narrative/words.js';
import type { CaseFile, CaseStatus, Day, NextStep, Pitfall } from '../types.js';
import type { LeftOutReason } from './left-out.js';
import { askedInWords } from './questions.js';
import { bookedFor, isExpected, missedFor, passedFor, waitingOf } from './waiting.js';
import type { Waiting } from './waiting.js';
import { calleesFor, inRole, ownerOf, thePatient } from './whom.js';
import type { Callee } from './whom.js';

/** What a call is about: what is asked, of whom, and what hangs on it. */
interface Asked {
  /** The one question, in words. */
  readonly question: string;
  /** The facts it asks for. */
  readonly asked: readonly MissingFact[];
  /** What answers lead to another stage; none where the question decides no stage. */
  readonly outcomes: DecidingFacts['outcomes'];
  /** Whether every answer leads to another stage. */
  readonly always: boolean;
  readonly whom: readonly Callee[];
  /** The flag it is about, where it is not about the stage. */
  readonly flag?: Pitfall;
  /** What was to bring the answer, and did not: an appointment, the end of a hold. */
  readonly because?: string;
  /** The day since which it waits. */
  readonly since?: Day;
}

/** A case of which something is to be asked today. */
export interface CallItem extends Asked {
  readonly kind: 'call';
  readonly lastContact?: { readonly on: Day; readonly text: string };
  /** What else is not recorded and can be asked in the same morning. */
  readonly further: readonly Pick<Gap, 'question' | 'askOf'>[];
}

/** A case of which nothing is to be asked today. */
export interface LeftOut {
  readonly kind: 'left-out';
  readonly reason: LeftOutReason;
}

/** What a site can set. */
export interface CallOptions {
  /** Days without any entry after which a treatment under way is asked after; default 30, local default. */
  readonly quietDays?: number;
}

const QUIET_DAYS = 30;
const FURTHER = 3;

/** The stage in which the patient is under treatment, and nobody is waited for day by day. */
const UNDER_WAY: Stage = 'nast';

/** A case as it is asked about. */
interface Case {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  readonly reading: CourseReading;
  readonly waiting: Waiting;
}

/** A question that an appointment or a hold was to answer goes to the patient, or says what is not known of it. */
function withWaiting({ caseFile, status, waiting }: Case, asked: Asked): Asked {
  const missed = missedFor(waiting, asked.asked);
  if (missed !== undefined) {
    const isPatients = missed.kind !== 'board';
    return {
      ...asked,
      question: `${wordOf(missed.kind)} of ${formatDay(missed.on)} was missed: can a new appointment be booked?`,
      whom: isPatients ? [thePatient(caseFile)] : asked.whom,
      because: `Asked next: ${asked.question}`,
    };
  }
  const until = waiting.lapsed?.data.until;
  if (until !== undefined) {
    return {
      ...asked,
      question: `The hold until ${formatDay(until)} has passed: can the work-up go on, and when?`,
      whom: [thePatient(caseFile)],
      because: `Asked next: ${asked.question}`,
    };
  }
  const passed = passedFor(waiting, asked.asked, status);
  if (passed === undefined) return asked;
  const { data } = passed;
  const because = `${wordOf(data.for)} was booked for ${formatDay(data.on)}; what came of it is not recorded.`;
  return { ...asked, because };
}

/** The smallest set of facts that takes the case out of its stage; where there is none, the step as such. */
function ofStage({ caseFile, status }: Case, step: NextStep): Asked | undefined {
  const { asOf, stage } = status;
  const found = decidingFacts(caseFile, step.events, {
    asOf,
    ...(status.knownOn !== undefined && { knownOn: status.knownOn }),
  });
  if (found === null && stage === 'staged') return undefined;
  const [type] = step.events;
  const asked = found?.asked ?? (type === undefined ? [] : [{ type }]);
  return {
    question: askedInWords(asked, status),
    asked,
    outcomes: found?.outcomes ?? [],
    always: found?.always ?? false,
    whom: calleesFor(asked, step, status),
    ...(status.stageSince !== undefined && { since: status.stageSince }),
  };
}

/** What an open flag leaves to do. */
function ofFlag({ status }: Case, step: NextStep): Asked | undefined {
  const flag = status.pitfalls.find(
    (one) => one.code === step.code && one.nodeId === step.nodeId && one.status === 'active',
  );
  if (flag === undefined) return undefined;
  return {
    question: `${step.label}. Is it done, or when will it be?`,
    asked: step.events.map((type) => ({ type, ...(flag.nodeId && { nodeId: flag.nodeId }) })),
    outcomes: [],
    always: false,
    whom: [ownerOf(step, status)],
    flag,
    since: flag.since,
  };
}

/** What is not recorded of a case that is staged. */
function ofGap({ status, reading }: Case): Asked | undefined {
  const [gap] = gapsOf(reading);
  return (
    gap && {
      question: gap.question,
      asked: [],
      outcomes: [],
      always: false,
      whom: [inRole(gap.of, status)],
      ...(status.stageSince !== undefined && { since: status.stageSince }),
    }
  );
}

/** Whether something was written down of the case lately. */
function isHeardOf({ status, reading }: Case, quietDays: number): boolean {
  const last = reading.events.at(-1)?.occurredAt;
  return last !== undefined && daysBetween(last, status.asOf) < quietDays;
}

/** The first thing to ask, or why there is none. */
function firstOf(one: Case, quietDays: number): Asked | LeftOutReason {
  const { status, waiting } = one;
  if (waiting.hold !== undefined && status.stage !== 'closed') return 'held';
  const [first] = status.nextSteps;
  const step = first?.code === status.stage ? first : undefined;
  const ask = step && ofStage(one, step);
  const reason = ((): LeftOutReason | undefined => {
    if (ask === undefined) return undefined;
    if (bookedFor(waiting, ask.asked, status) !== undefined) return 'booked';
    if (isExpected(ask.asked, status)) return 'expected';
    return status.stage === UNDER_WAY && isHeardOf(one, quietDays) ? 'under-way' : undefined;
  })();
  if (ask !== undefined && reason === undefined) return ask;
  for (const other of status.nextSteps) {
    const flagged = other === step ? undefined : ofFlag(one, other);
    if (flagged === undefined || bookedFor(waiting, flagged.asked, status) !== undefined) continue;
    // While the stage waits well, only what is critical is worth a call.
    if (reason === undefined || flagged.flag?.severity === 'critical') return flagged;
  }
  if (status.stage === 'closed') return 'closed';
  return reason ?? ofGap(one) ?? 'complete';
}

/**
 * What is to be asked of a case today: the smallest set of missing facts that decides what happens next, as
 * one question with whom to call; or why nothing is to be asked.
 *
 * @param caseFile - the case
 * @param status - its status on the day of the calls
 * @param options - what the site sets
 */
export function callOf(
  caseFile: CaseFile,
  status: CaseStatus,
  { quietDays = QUIET_DAYS }: CallOptions = {},
): CallItem | LeftOut {
  const reading = readCourse(caseFile, status);
  const waiting = waitingOf(caseFile, status, reading.events);
  const one = { caseFile, status, reading, waiting };
  const found = firstOf(one, quietDays);
  if (typeof found === 'string') return { kind: 'left-out', reason: found };
  const asked = withWaiting(one, found);
  const contact = reading.latest('contact.recorded');
  const types = asked.asked.map(({ type }) => type);
  const gaps = gapsOf(reading).filter(
    ({ by, question }) => question !== asked.question && !(by !== undefined && types.includes(by)),
  );
  return {
    kind: 'call',
    ...asked,
    ...(contact && {
      lastContact: {
        on: contact.occurredAt.slice(0, 10),
        text: describeIn(contact, reading.events).text,
      },
    }),
    further: gaps.slice(0, FURTHER).map(({ question, askOf }) => ({ question, askOf })),
  };
}
