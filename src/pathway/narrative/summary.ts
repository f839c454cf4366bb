import { dayOf } from '../../machines/events.js';
import type { CaseFile, CaseStatus, Day, Pitfall, Severity } from '../types.js';
import { careLines } from './care-lines.js';
import type { NamedLine } from './care-lines.js';
import { readCourse } from './course-reading.js';
import { describeIn } from './describe.js';
import {
  boardFact,
  clipsFact,
  examFact,
  imagingFact,
  primaryFact,
  surgeryFact,
  tissueFact,
  together,
  treatmentAndRestagingFact,
} from './facts.js';
import type { Fact, Line } from './facts.js';
import { sentenceOfNow } from './now.js';
import { gapsOf } from './questions.js';
import type { Reading } from './reading.js';
import { entryIntoStage } from './reading.js';
import { eventsOfNow, eventsOfResult } from './rests-on.js';
import { commas, sentences } from './text.js';
import { capital, wordOf } from './words.js';

/**
 * The case on one page, for whoever takes it over: where it stands, what is missing, what is asked, what
 * is on record, who is responsible. Every sentence of what is on record carries the ids of its events.
 */
export interface Summary {
  readonly headline: Line;
  readonly facts: readonly NamedLine[];
  /** Who has the case, what is booked, held and open, the last contact. */
  readonly care: readonly NamedLine[];
  readonly missing: readonly string[];
  /**
   * What is open: every critical pitfall, or where there is none the first to check or the next
   * step; empty only where nothing is.
   */
  readonly questions: readonly OpenQuestion[];
  /** The entries that the sentences rest on, in the order in which they happened. */
  readonly entries: readonly SummaryEntry[];
}

/** An open question, who decides, and the ids of its sources. */
export interface OpenQuestion extends Fact {
  /** "Critical, L1", and whether it was acknowledged; absent where it is not critical. */
  readonly tier?: string;
}

/** An entry of the log as the foot of the sheet lists it; its number is its place in the list, from 1. */
export interface SummaryEntry {
  readonly eventId: string;
  readonly on: Day;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** What happened, as a short sentence. */
  readonly title: string;
}

const LINES: readonly (readonly [label: string, fact: (reading: Reading) => Line])[] = [
  ['Primary', primaryFact],
  ['Examination', examFact],
  ['Imaging', imagingFact],
  ['Tissue', tissueFact],
  ['Clips', clipsFact],
  ['Board', boardFact],
  ['Treatment', treatmentAndRestagingFact],
  ['Surgery', surgeryFact],
];

/** The pitfalls of a severity that are open, those that nobody acknowledged first. */
const openOf = ({ pitfalls }: CaseStatus, severity: Severity): readonly Pitfall[] =>
  (['active', 'acknowledged'] as const).flatMap((state) =>
    pitfalls.filter((one) => one.severity === severity && one.status === state),
  );

const sourced = (basis: readonly string[]): string | false =>
  basis.length > 0 && `Source ${basis.join(', ')}`;

/** Every critical pitfall that is open; else the first to check, else the next step. */
function questionsFor(status: CaseStatus): readonly OpenQuestion[] {
  const critical = openOf(status, 'critical');
  const asked = critical.length > 0 ? critical : openOf(status, 'warning').slice(0, 1);
  if (asked.length > 0) {
    return asked.map(({ severity, status: state, nodeId, message, action, basis, eventIds }) => ({
      ...(severity === 'critical' && {
        tier: commas(capital(severity), nodeId, state === 'acknowledged' && state),
      }),
      text: sentences(message, action, sourced(basis)),
      eventIds,
    }));
  }
  const entry = entryIntoStage(status);
  return status.nextSteps.slice(0, 1).map(({ label, owner, ownerName, basis }) => ({
    text: sentences(label, `Decides: ${ownerName ?? owner}`, sourced(basis)),
    eventIds: entry ? [entry.id] : [],
  }));
}

/** Where the axilla stands: what is known of it, and the one sentence of now. */
function headlineOf(reading: Reading): Line {
  const { status } = reading;
  const now = sentenceOfNow(status);
  const side = `${wordOf(status.laterality)} axilla`;
  const isSaid = now.includes(status.result.wording);
  return together([
    isSaid
      ? { text: sentences(side), eventIds: [] }
      : { text: sentences(`${side}: ${status.result.wording}`), eventIds: eventsOfResult(reading) },
    { text: now, eventIds: eventsOfNow(reading, now) },
  ]);
}

/** The entries that facts rest on, in the order of the log. */
function entriesOf({ events }: Reading, facts: readonly Fact[]): readonly SummaryEntry[] {
  const cited = new Set(facts.flatMap(({ eventIds }) => eventIds));
  return events
    .filter(({ id }) => cited.has(id))
    .map((event) => ({
      eventId: event.id,
      on: dayOf(event.occurredAt),
      recordedAt: event.recordedAt,
      recordedBy: event.recordedBy,
      title: describeIn(event, events).title,
    }));
}

/**
 * The summary of a case.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function summaryOf(caseFile: CaseFile, status: CaseStatus): Summary {
  const reading = readCourse(caseFile, status);
  const headline = headlineOf(reading);
  const facts = LINES.map(([label, fact]) => ({ label, ...fact(reading) }));
  const care = careLines(caseFile, reading);
  const questions = questionsFor(status);
  return {
    headline,
    facts,
    care,
    missing: gapsOf(reading).map(({ missing }) => missing),
    questions,
    entries: entriesOf(reading, [headline, ...questions, ...facts, ...care]),
  };
}

/**
 * The numbers under which the entries of a fact stand in the list of a summary, in their order.
 *
 * @param summary - the summary
 */
export function citing({ entries }: Summary): (fact: Fact) => readonly number[] {
  const numbers = new Map(entries.map(({ eventId }, index) => [eventId, index + 1]));
  return ({ eventIds }) => eventIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
}

/** Which lines of a summary are guidance, so that they can be told from the record. */
export const guidanceNote = ({ questions }: Summary): string =>
  questions.length > 0
    ? 'Question and Missing follow guidance; all other lines are the record.'
    : 'Missing follows guidance; all other lines are the record.';
