/** The lines of a board's list that screen, print and file say in the same words. */
import type { CaseFile } from '../types.js';
import { nameLine } from '../narrative/identity.js';
import { commas, formatDay } from '../narrative/text.js';
import { SEVERITY_WORDS, wordOf } from '../narrative/words.js';
import { daysBetween } from '../days.js';
import type { Day } from '../types.js';
import type { BoardItem, BoardReason } from './item.js';

const NUMBER_OF_DAYS = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** `Waiting since 02-Jul-2026, 14 days; decision due 16-Jul-2026, overdue`. */
export function waitingLine({ waitingSince, clock }: BoardItem, today: Day): string {
  const since = `Waiting since ${formatDay(waitingSince)}, ${NUMBER_OF_DAYS(
    Math.max(0, daysBetween(waitingSince, today)),
  )}`;
  if (clock === undefined) return since;
  const state = clock.state === 'overdue' || clock.state === 'held' ? clock.state : undefined;
  return `${since}; decision due ${commas(formatDay(clock.dueOn), state)}`;
}

/** The word of a severity: `Critical`, `Check`, `Note`. */
export const severityWord = (severity: NonNullable<BoardReason['severity']>): string =>
  SEVERITY_WORDS.find(([one]) => one === severity)?.[1] ?? severity;

/** `Critical, L1, acknowledged, since 03-Jul-2026`; a reason that is no pitfall has its day alone. */
export const reasonTier = ({ severity, nodeId, acknowledged, since }: BoardReason): string =>
  commas(
    severity && severityWord(severity),
    nodeId,
    acknowledged === true && 'acknowledged',
    `${severity === undefined ? 'Since' : 'since'} ${formatDay(since)}`,
  );

/** Whose axilla, in one line: `SMITH, Jane, LEFT axilla`. */
export const whose = ({ patient, laterality }: CaseFile): string =>
  `${nameLine(patient)}, ${wordOf(laterality)} axilla`;
