/**
 * Looking at a case otherwise than it is now: as of any of its events, with events supposed that did not
 * happen, and with one event taken out, moved or added. Nothing here writes: every answer is a status of a
 * log that exists only for the question, and the case file stays as it is.
 */
import type { CaseEvent } from '../../machines/events.js';
import type { Stage } from '../../machines/vocabulary.js';
import { effectiveLog } from '../effective-log.js';
import { statusOf, type StatusOptions } from '../status.js';
import type { CaseFile, CaseStatus, Day } from '../types.js';

/** A status of a log that is supposed, never to be taken for the record's. */
export interface Supposed {
  readonly supposed: true;
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
}

/**
 * The status right after one effective event, on its day.
 * @param caseFile - the case
 * @param eventId - an event of its effective log
 * @param options - as for `statusOf`; `asOf` is the event's day
 * @throws RangeError where the effective log has no such event
 */
export function statusAfter(
  caseFile: CaseFile,
  eventId: string,
  options: Omit<StatusOptions, 'asOf'> = {},
): CaseStatus {
  const { events } = effectiveLog(caseFile.events, undefined, options.knownOn);
  const at = events.findIndex((event) => event.id === eventId);
  const last = events[at];
  if (last === undefined) throw new RangeError(`No event ${eventId} counts in this case.`);
  const before = events.slice(0, at + 1);
  return statusOf(
    { ...caseFile, events: before },
    { ...options, asOf: last.occurredAt.slice(0, 10) },
  );
}

/**
 * The case if more had happened. What is supposed is in the answer alone.
 * @param caseFile - the case
 * @param events - what is supposed, with ids of its own
 * @param options - as for `statusOf`
 * @throws RangeError where an id is one of the record's
 */
export function whatIf(
  caseFile: CaseFile,
  events: readonly CaseEvent[],
  options: StatusOptions = {},
): Supposed {
  const taken = new Set(caseFile.events.map(({ id }) => id));
  const again = events.find(({ id }) => taken.has(id));
  if (again !== undefined) throw new RangeError(`Event ${again.id} is on record already.`);
  const supposed = { ...caseFile, events: [...caseFile.events, ...events] };
  return { supposed: true, caseFile: supposed, status: statusOf(supposed, options) };
}

/** One change of the log: an event that had not happened, had happened on another day, or had happened too. */
export type Change =
  | { readonly kind: 'without'; readonly eventId: string }
  | { readonly kind: 'moved'; readonly eventId: string; readonly to: Day }
  | { readonly kind: 'with'; readonly event: CaseEvent };

/** What one change of the log would have made different. */
export interface Counterfactual extends Supposed {
  /** Events after which the stage would have been another, in the order of the record. */
  readonly stages: readonly {
    readonly eventId: string;
    readonly real: Stage;
    readonly supposed: Stage;
  }[];
  /** Flags (code, or code@node) that stood open on one side alone. */
  readonly onlyReal: readonly string[];
  readonly onlySupposed: readonly string[];
}

const everRaised = ({ history }: CaseStatus): ReadonlySet<string> =>
  new Set(history.flatMap(({ raised }) => raised));

function changed(caseFile: CaseFile, change: Change): CaseFile {
  const { events } = caseFile;
  if (change.kind === 'with') return { ...caseFile, events: [...events, change.event] };
  if (!events.some(({ id }) => id === change.eventId))
    throw new RangeError(`No event ${change.eventId} is on record.`);
  if (change.kind === 'without')
    return { ...caseFile, events: events.filter(({ id }) => id !== change.eventId) };
  const moved = (event: CaseEvent): CaseEvent =>
    event.id === change.eventId ? { ...event, occurredAt: change.to } : event;
  return { ...caseFile, events: events.map(moved) };
}

/**
 * The course beside the real one: what would have differed.
 * @param caseFile - the case
 * @param change - one change of its log
 * @param options - as for `statusOf`, the same for both courses
 * @throws RangeError where the event to change is not on record
 */
export function counterfactual(
  caseFile: CaseFile,
  change: Change,
  options: StatusOptions = {},
): Counterfactual {
  const real = statusOf(caseFile, options);
  const supposedCase = changed(caseFile, change);
  const status = statusOf(supposedCase, { ...options, asOf: options.asOf ?? real.asOf });
  const stageAfter = new Map(status.history.map(({ id, stage }) => [id, stage]));
  const stages = real.history.flatMap(({ id, stage }) => {
    const supposed = stageAfter.get(id);
    return supposed === undefined || supposed === stage
      ? []
      : [{ eventId: id, real: stage, supposed }];
  });
  const [was, would] = [everRaised(real), everRaised(status)];
  return {
    supposed: true,
    caseFile: supposedCase,
    status,
    stages,
    onlyReal: [...was].filter((key) => !would.has(key)),
    onlySupposed: [...would].filter((key) => !was.has(key)),
  };
}
