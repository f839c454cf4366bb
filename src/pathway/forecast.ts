/**
 * Forecasts: by when the next step has to be done so that the target of a running clock can still be met. Each
 * is computed from targets, is a prompt, and is never a verdict.
 */
import type { EventType } from '../machines/vocabulary.js';
import { KEPT_BY } from './appointments.js';
import {
  configured,
  type ClockTarget,
  type PathwayConfig,
  type PathwaySettings,
} from './config.js';
import { countsIn, passing } from './counted-days.js';
import { dayOfNumber, daysBetween, numberOfDay } from './days.js';
import { remainingWays, type RemainingWay } from './forecast-path.js';
import { groundsOfForecast, wordsOfForecast } from './forecast-words.js';
import { configurationsOf, lastOf, logOf } from './inspect/machine.js';
import { openWork } from './open-work.js';
import type { CaseFile, CaseStatus, Clock, ClockCode, Day } from './types.js';

/** A step that is still to come, and the last day on which it may. */
export interface ForecastStep {
  readonly type: EventType;
  readonly latestOn: Day;
}

/** What has to happen by when for one clock. */
export interface Forecast {
  readonly code: ClockCode;
  readonly label: string;
  readonly nodeId?: string;
  readonly startedOn: Day;
  readonly dueOn: Day;
  /** The shortest remaining way, in its order; the last step ends the clock. */
  readonly steps: readonly [ForecastStep, ...ForecastStep[]];
  /** The last day on which the next step can be done so that the target can still be met. */
  readonly nextBy: Day;
  /** Days from the day of reading to that; negative once it is past. */
  readonly daysLeft: number;
  /**
   * `lost` once that day is past; `at-risk` where the next step has to be done before the clock itself is due
   * and that is near, or is booked for a later day; else `in-reach`.
   */
  readonly state: 'in-reach' | 'at-risk' | 'lost';
  /** Where the next step is booked for a day on which it comes too late. */
  readonly bookedOn?: Day;
  /** What it says, in words. */
  readonly wording: string;
  /** The targets it is computed from: of the clock, and of the steps before its end. */
  readonly targets: readonly ClockTarget[];
  /** That it is a forecast, and these targets with their sources. */
  readonly grounds: string;
}

/** The last day that has so many days that count between it and another. */
function lastDayBefore(
  end: number,
  days: number,
  unit: 'calendar' | 'business',
  holidays: readonly Day[],
): number {
  const counts = countsIn(unit, holidays);
  let day = end;
  while (passing(day, days, counts) > end) day -= 1;
  return day;
}

/** The last day of each step: no later than the next, and as long before what waits for it as its clock says. */
function latestDays(
  { steps, waits }: RemainingWay,
  dueOn: Day,
  config: PathwayConfig,
): readonly number[] {
  const due = numberOfDay(dueOn);
  const latest = steps.map(() => due);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const before = waits
      .filter(({ from }) => from === at)
      .map(({ code, to }) => {
        const { days, unit } = config.clocks[code];
        return lastDayBefore(latest[to] ?? due, days, unit, config.holidays);
      });
    latest[at] = Math.min(latest[at + 1] ?? due, ...before);
  }
  return latest;
}

interface Timed {
  readonly way: RemainingWay;
  readonly latest: readonly number[];
}

/** Of ways of the same number of facts the one that leaves most time. */
const roomiest = (
  ways: readonly RemainingWay[],
  dueOn: Day,
  config: PathwayConfig,
): Timed | undefined =>
  ways
    .map((way) => ({ way, latest: latestDays(way, dueOn, config) }))
    .reduce<Timed | undefined>(
      (best, one) =>
        best === undefined || (one.latest[0] ?? 0) > (best.latest[0] ?? 0) ? one : best,
      undefined,
    );

/** The open appointment for a step, where it comes after a day. */
function bookedAfter(
  caseFile: CaseFile,
  status: CaseStatus,
  type: EventType,
  nextBy: Day,
): Day | undefined {
  const { events } = logOf(caseFile, status);
  const open = openWork(events).appointments.flatMap(({ data }) =>
    KEPT_BY[data.for].includes(type) && data.on >= status.asOf ? [data.on] : [],
  );
  const first = open.sort()[0];
  return first !== undefined && first > nextBy ? first : undefined;
}

function forecast(
  caseFile: CaseFile,
  status: CaseStatus,
  clock: Clock,
  { way, latest }: Timed,
  config: PathwayConfig,
): Forecast | undefined {
  const [first, ...others] = way.steps.map((type, at): ForecastStep => ({
    type,
    latestOn: dayOfNumber(latest[at] ?? numberOfDay(clock.dueOn)),
  }));
  if (first === undefined) return undefined;
  const { code, label, nodeId, startedOn, dueOn } = clock;
  const nextBy = first.latestOn;
  const daysLeft = daysBetween(status.asOf, nextBy);
  const bookedOn =
    others.length > 0 ? bookedAfter(caseFile, status, first.type, nextBy) : undefined;
  const isNear = nextBy < dueOn && daysLeft <= config.forecastDays;
  const told = {
    code,
    label,
    ...(nodeId === undefined ? {} : { nodeId }),
    startedOn,
    dueOn,
    steps: [first, ...others] as const,
    nextBy,
    daysLeft,
    state: daysLeft < 0 ? 'lost' : isNear || bookedOn !== undefined ? 'at-risk' : 'in-reach',
    ...(bookedOn === undefined ? {} : { bookedOn }),
  } satisfies Omit<Forecast, 'wording' | 'targets' | 'grounds'>;
  const used = [...new Set([code, ...way.waits.map((wait) => wait.code)])];
  const targets = used.map((one) => config.clocks[one]);
  return { ...told, wording: wordsOfForecast(told), targets, grounds: groundsOfForecast(targets) };
}

/**
 * The forecasts of a case: one for each clock that runs and whose end what the stages ask for can bring. A
 * clock that is held, has ended or is past its target has none, nor has a closed case.
 * @param caseFile - the case
 * @param status - its status, of `statusOf`
 * @param config - the site's settings it was computed with
 */
export function forecastOf(
  caseFile: CaseFile,
  status: CaseStatus,
  config?: PathwaySettings,
): readonly Forecast[] {
  const running = status.clocks.filter(({ state }) => state === 'running');
  if (running.length === 0) return [];
  const settings = configured(config);
  const start = lastOf(configurationsOf(caseFile, logOf(caseFile, status).events));
  const found = remainingWays(start);
  return running.flatMap((clock) => {
    const ways = found.find(
      ({ interval: { code, nodeId, from } }) =>
        code === clock.code && nodeId === clock.nodeId && from?.day === clock.startedOn,
    )?.ways;
    const timed = roomiest(ways ?? [], clock.dueOn, settings);
    return (timed && forecast(caseFile, status, clock, timed, settings)) ?? [];
  });
}
