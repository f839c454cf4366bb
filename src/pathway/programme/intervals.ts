/** Intervals of a case as its clocks measured them. */
import type { CaseEvent } from '../../machines/events.js';
import { statusOf } from '../status.js';
import type { CaseFile, CaseStatus, Clock } from '../types.js';
import type { MeasureEntry } from './case-measures.js';

const keyOf = ({ code, nodeId, startedOn, endedOn }: Clock): string =>
  [code, nodeId, startedOn, endedOn].join(' ');

/**
 * The clocks that an estimated day kept from being read. They are those that appear once every day is
 * taken as written: so no rule of the clocks is written twice.
 */
function unreadClocks(
  caseFile: CaseFile,
  events: readonly CaseEvent[],
  { asOf, knownOn, clocks }: CaseStatus,
): readonly Clock[] {
  if (!events.some(({ dateEstimated }) => dateEstimated)) return [];
  const asWritten = caseFile.events.map(
    ({ dateEstimated: _, ...event }): CaseEvent => event as CaseEvent,
  );
  const read = statusOf(
    { ...caseFile, events: asWritten },
    { asOf, ...(knownOn === undefined ? {} : { knownOn }) },
  );
  const known = clocks.map(keyOf);
  return read.clocks.filter((clock) => {
    const at = known.indexOf(keyOf(clock));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const placeOf = ({ code, nodeId, startedOn }: Clock) => ({
  measure: code,
  ...(nodeId === undefined ? {} : { nodeId }),
  on: startedOn,
});

function entryOf(clock: Clock): MeasureEntry {
  const { startedOn, endedOn, state, days, targetDays, unit, dueOn } = clock;
  if (endedOn !== undefined && endedOn < startedOn)
    return { ...placeOf(clock), outcome: 'dates-conflict' };
  const target = {
    target: targetDays,
    ...(unit === 'business' ? { business: true as const } : {}),
  };
  if (endedOn === undefined)
    return {
      ...placeOf(clock),
      outcome: 'open',
      ...target,
      ...(state === 'held' ? {} : { due: dueOn }),
    };
  return { ...placeOf(clock), outcome: state === 'met' ? 'met' : 'not-met', days, ...target };
}

/**
 * One entry per clock of the case; days on hold do not count, and what treatment overtook has none.
 *
 * @param caseFile - the case
 * @param events - its effective log as of the day of the status
 * @param status - its status
 */
export const intervalEntries = (
  caseFile: CaseFile,
  events: readonly CaseEvent[],
  status: CaseStatus,
): readonly MeasureEntry[] => [
  ...status.clocks.map(entryOf),
  ...unreadClocks(caseFile, events, status).map((clock): MeasureEntry => ({
    ...placeOf(clock),
    outcome: 'estimated-date',
  })),
];
