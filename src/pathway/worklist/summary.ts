/**
 * What the worklist keeps of a case beside its log, so that opening the list replays nothing. It is
 * computed as of one day; it says itself until which day it may be read, and `onDay` brings it there.
 */
import type { StateValue } from 'xstate';
import { PATHWAY_VERSION } from '../../machines/axillary-workup.machine.js';
import { dayOf } from '../../machines/events.js';
import type { AppointmentKind, PitfallCode, Stage } from '../../machines/vocabulary.js';
import type { MissedAppointment } from '../appointments.js';
import { missedAppointments } from '../appointments.js';
import { boardNeed } from '../board/asked.js';
import type { PathwaySettings } from '../config.js';
import { addDays } from '../days.js';
import { effectiveLog } from '../effective-log.js';
import { openWork } from '../open-work.js';
import { statusOf, type StatusOptions } from '../status.js';
import type { CaseFile, CaseStatus, Clock, ClockCode, Day, NextStep, Severity } from '../types.js';

/** A clock that runs, is overdue or held; in days of its unit. */
export interface KeptClock {
  readonly code: ClockCode;
  readonly nodeId?: string;
  readonly state: 'running' | 'overdue' | 'held';
  readonly dueOn: Day;
  readonly days: number;
  readonly targetDays: number;
  readonly unit: Clock['unit'];
  readonly bookedOn?: Day;
}

/** A pitfall that is open. */
export interface KeptFlag {
  readonly code: PitfallCode;
  readonly nodeId?: string;
  readonly severity: Severity;
  readonly acknowledged?: true;
}

/** The stage that a case had under other rules. */
export interface StageBefore {
  readonly stage: Stage;
  /** Version of the pathway's rules. */
  readonly version: string;
}

/** What is kept of a case for the worklist. */
export interface CaseSummary {
  /** What it was computed by: another version asks for another summary. */
  readonly rules: string;
  readonly asOf: Day;
  /** The first day on which it has to be computed anew; `null` where only another event changes it. */
  readonly until: Day | null;
  readonly stage: Stage;
  /** Path of the state of the work-up, for the map. */
  readonly path: string;
  readonly stageSince?: Day;
  readonly step?: Pick<NextStep, 'code' | 'label' | 'owner' | 'ownerName' | 'dueOn'>;
  /**
   * The stage before the rules of the pathway changed, and the version of those rules; until somebody has
   * looked at the case.
   */
  readonly stageBefore?: StageBefore;
  /** How many further steps there are. */
  readonly moreSteps: number;
  readonly clocks: readonly KeptClock[];
  readonly flags: readonly KeptFlag[];
  /** How far the case is the tumor board's to decide. */
  readonly board?: 'asked' | 'possible';
  readonly inflammatory: boolean;
  readonly navigator?: string;
  /** Kinds of the barriers that are open. */
  readonly barriers: readonly string[];
  readonly hold?: { readonly kind: string; readonly until?: Day };
  /** The next appointment that is booked, and the last that was missed and not made up for. */
  readonly booked?: { readonly kind: AppointmentKind; readonly on: Day };
  readonly missed?: MissedAppointment;
  /** The soonest day a task is due. */
  readonly taskDueOn?: Day;
  readonly tasks: number;
  readonly lastEventOn?: Day;
  readonly lastContactOn?: Day;
}

/** Raised when a summary holds something else than before. */
const LAYOUT = 2;

/** What summaries are computed by: the rules of the pathway, the layout, and the site's settings. */
export const rulesOf = (config: PathwaySettings = {}): string =>
  `${PATHWAY_VERSION} ${LAYOUT} ${JSON.stringify(config)}`;

/** The version of the pathway's rules that a summary was computed by. */
export const versionOf = ({ rules }: Pick<CaseSummary, 'rules'>): string =>
  rules.split(' ', 1)[0] ?? '';

/** The version of the pathway's rules that are in force. */
export const CURRENT_VERSION = PATHWAY_VERSION;

/**
 * The summary of a changed pathway, which remembers the stage of before where the log has another one now.
 *
 * @param before - the summary that the rules of before have left
 * @param sameDay - what the rules of now say of the day of that summary: what only the day has changed is
 *   no change of rules
 */
export function comparedWith(
  summary: CaseSummary,
  before: CaseSummary | undefined,
  sameDay: CaseSummary,
): CaseSummary {
  if (before === undefined) return summary;
  const kept = before.stageBefore;
  // Whoever has not looked at the first change is told of the stage that was last looked at.
  if (kept) return kept.stage === summary.stage ? summary : { ...summary, stageBefore: kept };
  const version = versionOf(before);
  if (version === CURRENT_VERSION || sameDay.stage === before.stage) return summary;
  return { ...summary, stageBefore: { stage: before.stage, version } };
}

/** The path of the deepest state of one region. */
function pathWithin(region: string, value: StateValue | undefined): string {
  if (value === undefined) return region;
  if (typeof value === 'string') return `${region}.${value}`;
  const [[child, inner] = ['', undefined]] = Object.entries(value);
  return pathWithin(`${region}.${child}`, inner);
}

const statePath = ({ state }: CaseStatus): string =>
  typeof state === 'string' ? state : pathWithin('workup', state['workup']);

const keptClock = (clock: Clock): readonly KeptClock[] => {
  const { code, nodeId, state, dueOn, days, targetDays, unit, booked } = clock;
  if (state === 'met' || state === 'late') return [];
  return [
    {
      code,
      ...(nodeId === undefined ? {} : { nodeId }),
      state,
      dueOn,
      days,
      targetDays,
      unit,
      ...(booked && { bookedOn: booked.on }),
    },
  ];
};

/** The first day after the reading on which more than the count of days may differ. */
function freshUntil(caseFile: CaseFile, { asOf, clocks, pitfalls }: CaseStatus): Day | null {
  const tomorrow = addDays(asOf, 1);
  const changesDaily =
    clocks.some(
      ({ state, unit, endedOn }) =>
        state === 'held' || (endedOn === undefined && unit === 'business'),
    ) ||
    pitfalls.some(
      ({ code, status, severity }) =>
        code === 'ibc-urgent' && status !== 'resolved' && severity !== 'critical',
    );
  if (changesDaily) return tomorrow;
  const ahead = caseFile.events
    .map(({ occurredAt }) => dayOf(occurredAt))
    .filter((on) => on > asOf);
  return ahead.length === 0 ? null : ahead.reduce((a, b) => (a < b ? a : b));
}

/**
 * Sums a case up for the worklist.
 * @param caseFile - the case
 * @param options - the day of reading and the site's settings
 */
export function summaryOf(caseFile: CaseFile, options: StatusOptions & { asOf: Day }): CaseSummary {
  const status = statusOf(caseFile, options);
  const { asOf, stage, stageSince, nextSteps, pitfalls } = status;
  const { events } = effectiveLog(caseFile.events, asOf);
  const of = <T extends (typeof events)[number]['type']>(type: T) =>
    events.filter((event): event is Extract<typeof event, { type: T }> => event.type === type);
  const open = openWork(events);
  const hold = open.holds.at(-1);
  const [booked] = open.appointments.toSorted((a, b) => a.data.on.localeCompare(b.data.on));
  const [taskDueOn] = open.tasks.flatMap(({ data }) => data.dueOn ?? []).toSorted();
  const [missed] = missedAppointments(caseFile, asOf);
  const [first, ...others] = nextSteps;
  const navigator = status.careTeam.find(({ role }) => role === 'navigator')?.name;
  const lastEventOn = events.at(-1)?.occurredAt;
  const lastContact = of('contact.recorded').at(-1);
  const diagnosis = of('diagnosis.recorded').at(-1);
  const board = boardNeed(status);
  return {
    rules: rulesOf(options.config),
    asOf,
    until: freshUntil(caseFile, status),
    stage,
    path: statePath(status),
    ...(stageSince === undefined ? {} : { stageSince }),
    ...(first && {
      step: {
        code: first.code,
        label: first.label,
        owner: first.owner,
        ...(first.ownerName === undefined ? {} : { ownerName: first.ownerName }),
        ...(first.dueOn === undefined ? {} : { dueOn: first.dueOn }),
      },
    }),
    moreSteps: others.length,
    clocks: stage === 'staged' || stage === 'closed' ? [] : status.clocks.flatMap(keptClock),
    flags: pitfalls.flatMap(({ code, nodeId, severity, status: how }) =>
      how === 'active' || how === 'acknowledged'
        ? [
            {
              code,
              ...(nodeId === undefined ? {} : { nodeId }),
              severity,
              ...(how === 'acknowledged' && { acknowledged: true as const }),
            },
          ]
        : [],
    ),
    ...(board && { board }),
    inflammatory: diagnosis?.data.inflammatory === true,
    ...(navigator === undefined ? {} : { navigator }),
    barriers: open.barriers.map(({ data }) => data.kind),
    ...(hold && {
      hold: { kind: hold.data.kind, ...(hold.data.until && { until: hold.data.until }) },
    }),
    ...(booked && { booked: { kind: booked.data.for, on: booked.data.on } }),
    ...(missed && { missed }),
    ...(taskDueOn === undefined ? {} : { taskDueOn }),
    tasks: open.tasks.length,
    ...(lastEventOn === undefined ? {} : { lastEventOn: dayOf(lastEventOn) }),
    ...(lastContact && { lastContactOn: dayOf(lastContact.occurredAt) }),
  };
}

/**
 * Whether a summary says of a day what the log would: computed by these rules, and not before its end.
 * @param rules - of `rulesOf`; by default those without settings of a site
 */
export const isFresh = (
  { rules: by, asOf, until }: CaseSummary,
  today: Day,
  rules = rulesOf(),
): boolean => by === rules && asOf <= today && (until === null || today < until);
