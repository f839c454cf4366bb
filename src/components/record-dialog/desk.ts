import { withEvents } from '../shared/append.js';
import type { CaseEvent } from '../../machines/events.js';
import { statusOf } from '../../pathway/status.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';

/** What `statusOf` can be configured with. */
export type Config = NonNullable<NonNullable<Parameters<typeof statusOf>[1]>['config']>;

/** What the dialog is given. */
export interface DeskSource {
  readonly caseFile: CaseFile | undefined;
  readonly status: CaseStatus | undefined;
  readonly today: Day;
  readonly now: () => string;
  readonly author: string;
  readonly config: Config | undefined;
}

/** What a form works on and writes with. */
export interface Desk extends DeskSource {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
}

/** The status of a case on a day, with the site's configuration. */
export const statusOn = (caseFile: CaseFile, asOf: Day, config: Config | undefined): CaseStatus =>
  statusOf(caseFile, { asOf, ...(config && { config }) });

/** The desk with what is ahead of the case: saved here, or written elsewhere. */
export function deskOf(source: DeskSource, ahead: readonly CaseEvent[]): Desk | undefined {
  const { caseFile, status, today, now, author, config } = source;
  if (!caseFile || !status) return undefined;
  const rest = { today, now, author, config };
  const events = withEvents(caseFile.events, ahead);
  if (events.length === caseFile.events.length) return { caseFile, status, ...rest };
  const whole = { ...caseFile, events };
  return { caseFile: whole, status: statusOn(whole, today, config), ...rest };
}
