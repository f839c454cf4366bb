/** What one case gives to the programme's figures: a small record to be kept with it, so that ten thousand are summed without a replay. */
import { effectiveLog } from '../effective-log.js';
import type { CaseFile, CaseStatus, Day } from '../types.js';
import { MEASURES_VERSION, type Exclusion, type MeasureId } from './definitions.js';
import { intervalEntries } from './intervals.js';
import { rateEntries } from './rates.js';

/** In the numerator, in the denominator only, still open, or left out for a reason. */
export type Outcome = 'met' | 'not-met' | 'open' | Exclusion;

/** One interval, node, sample or result that a measure counts. */
export interface MeasureEntry {
  readonly measure: MeasureId;
  readonly nodeId?: string;
  /** The day that places it in a period: the interval began, the sample was taken, the result came. */
  readonly on: Day;
  readonly outcome: Outcome;
  /** Days it took, in the unit of the target where there is one. */
  readonly days?: number;
  /** The target in days that it was held against. */
  readonly target?: number;
  /** Present where the target is one of business days. */
  readonly business?: true;
  /** The last day within the target, while it is open and not on hold. */
  readonly due?: Day;
}

/** The record of one case; it survives JSON. */
export interface CaseMeasures {
  /** `MEASURES_VERSION` and `PATHWAY_VERSION` it was computed by. */
  readonly version: number;
  readonly pathwayVersion: string;
  readonly asOf: Day;
  /** Why the whole case stands apart from the figures. */
  readonly apart?: 'redirected' | 'entered-in-error';
  readonly entries: readonly MeasureEntry[];
}

/**
 * What a case gives to the programme's figures. What is retracted, or later than the day of the
 * status, does not count.
 *
 * @param caseFile - the case
 * @param status - its status, of `statusOf`: intervals are its clocks, with its targets
 */
export function measuresOf(caseFile: CaseFile, status: CaseStatus): CaseMeasures {
  const { events } = effectiveLog(caseFile.events, status.asOf, status.knownOn);
  const closed = status.stage === 'closed';
  const closing = events.findLast((event) => event.type === 'case.closed');
  const apart =
    closed && closing?.type === 'case.closed' && closing.data.outcome === 'entered-in-error'
      ? 'entered-in-error'
      : status.stageBeneath === 'redirected'
        ? 'redirected'
        : undefined;
  const settled = ({ outcome }: MeasureEntry): Outcome =>
    apart ?? (closed && outcome === 'open' ? 'closed' : outcome);
  return {
    version: MEASURES_VERSION,
    pathwayVersion: status.pathwayVersion,
    asOf: status.asOf,
    ...(apart ? { apart } : {}),
    entries: [...intervalEntries(caseFile, events, status), ...rateEntries(events, status)].map(
      (entry) => ({ ...entry, outcome: settled(entry) }),
    ),
  };
}
