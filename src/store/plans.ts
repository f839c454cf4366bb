/** What may be written, decided from what is kept. Shared by every kind of store. */
import type { CaseEvent } from '../machines/events.js';
import { sameContent } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import { StoreError } from './errors.js';
import { drawHandle, headOf, headerOf, sameHead, summedUp } from './log.js';
import type { CaseHeader, Summarize } from './log.js';
import type * as P from './port.js';

/** A case as it is before the write. */
export interface Kept {
  readonly header: CaseHeader;
  readonly log: readonly CaseEvent[];
}

/** The same decision, with the summary of the log as it will be. */
export function withSummary<Answer>(
  kept: Kept | undefined,
  decision: Decision<Answer>,
  summarize: Summarize | undefined,
): Decision<Answer> {
  const { header, events, whole } = decision;
  if (!header) return decision;
  const log = whole ?? [...(kept?.log ?? []), ...events];
  return { ...decision, header: summedUp(header, log, summarize, kept?.header.summary) };
}

/** The answer, and what has to be on disk before it is given: without a header, nothing. */
export interface Decision<Answer> {
  readonly answer: Answer;
  readonly header?: CaseHeader;
  /** To be added to the end of the log. */
  readonly events: readonly CaseEvent[];
  /** The whole log, where it is restored: it takes the place of what is left of it. */
  readonly whole?: readonly CaseEvent[];
}

/** Nothing to write. */
export const only = <Answer>(answer: Answer): Decision<Answer> => ({ answer, events: [] });

/**
 * The events without repetitions of one and the same event.
 *
 * @throws StoreError if two different ones carry the same id
 */
export function withoutRepeats(events: readonly CaseEvent[]): CaseEvent[] {
  const kept = new Map<string, CaseEvent>();
  for (const event of events) {
    const earlier = kept.get(event.id);
    if (earlier !== undefined && !sameContent(earlier, event)) {
      throw new StoreError(
        'unknown',
        'Two different entries carry the same id. Nothing was saved.',
      );
    }
    if (earlier === undefined) kept.set(event.id, event);
  }
  return [...kept.values()];
}

/** The header and the events of a case that is not kept yet. */
function newCase(
  caseFile: CaseFile,
  { sample }: P.Keeping,
  savedAt: string,
): { readonly header: CaseHeader; readonly events: readonly CaseEvent[] } {
  const events = withoutRepeats(caseFile.events);
  const { id: caseId, laterality, patient } = caseFile;
  const before = { caseId, handle: drawHandle(), laterality, patient, sample, savedAt };
  return { header: headerOf(before, events, savedAt), events };
}

/** A case that is not kept yet. */
export function firstWrite<Answer>(
  caseFile: CaseFile,
  keeping: P.Keeping,
  savedAt: string,
  answer: (head: P.Head) => Answer,
): Decision<Answer> {
  const { header, events } = newCase(caseFile, keeping, savedAt);
  return { answer: answer(header.head), header, events };
}

/** Further events at the end of a log; nothing is written where there are none. */
export function furtherWrite<Answer>(
  { header, log }: Kept,
  events: readonly CaseEvent[],
  savedAt: string,
  answer: (head: P.Head) => Answer,
): Decision<Answer> {
  if (events.length === 0) return only(answer(header.head));
  const next = headerOf(header, [...log, ...events], savedAt);
  return { answer: answer(next.head), header: next, events };
}

const saved = (head: P.Head): P.Saved => ({ kind: 'saved', head });

/** In what a file differs from the case that is kept, as far as both logs go. */
function differences({ header, log }: Kept, caseFile: CaseFile, events: readonly CaseEvent[]) {
  const common = Math.min(log.length, events.length);
  const differs: P.Difference[] = [];
  if (header.laterality !== caseFile.laterality) differs.push('side');
  if (!sameContent(header.patient, caseFile.patient)) differs.push('patient');
  if (!sameContent(log.slice(0, common), events.slice(0, common))) differs.push('events');
  return differs;
}

/**
 * A new case.
 *
 * @throws StoreError if two different events of the case carry the same id
 */
export function decideCreate(
  kept: Kept | undefined,
  caseFile: CaseFile,
  keeping: P.Keeping,
  savedAt: string,
): Decision<P.CreateResult> {
  if (kept === undefined) return firstWrite(caseFile, keeping, savedAt, saved);
  const events = withoutRepeats(caseFile.events);
  const differs = differences(kept, caseFile, events);
  if (differs.length === 0 && kept.log.length >= events.length)
    return only(saved(kept.header.head));
  return only({
    kind: 'exists',
    head: kept.header.head,
    differs: differs.length > 0 ? differs : ['events'],
  });
}

/**
 * Further events of a case.
 *
 * @param expected - the end of the log that the author saw
 * @throws StoreError if there is no such case, or two different new events carry the same id
 */
export function decideAppend(
  kept: Kept | undefined,
  incoming: readonly CaseEvent[],
  expected: P.Head,
  savedAt: string,
): Decision<P.AppendResult> {
  if (kept === undefined) {
    throw new StoreError('damaged', 'This case is not on this device. Nothing was saved.');
  }
  const { log, header } = kept;
  const conflict = (written: CaseEvent[]): Decision<P.AppendResult> =>
    only({ kind: 'conflict', head: header.head, written });

  const known = new Map(log.map((event) => [event.id, event]));
  const clashing = incoming.flatMap((event) => {
    const there = known.get(event.id);
    return there === undefined || sameContent(there, event) ? [] : [there];
  });
  if (clashing.length > 0) return conflict(clashing);

  const fresh = withoutRepeats(incoming).filter((event) => !known.has(event.id));
  if (fresh.length === 0 || sameHead(header.head, expected)) {
    return furtherWrite(kept, fresh, savedAt, saved);
  }
  const sawTheStart = sameHead(headOf(log.slice(0, expected.seq)), expected);
  return conflict(log.slice(sawTheStart ? expected.seq : 0));
}

/**
 * A case from a file. An older state of the log that is kept adds nothing and is no difference.
 *
 * @throws StoreError if two different events of the file carry the same id
 */
export function decideImport(
  kept: Kept | undefined,
  caseFile: CaseFile,
  keeping: P.Keeping,
  savedAt: string,
): Decision<P.ImportResult> {
  if (kept === undefined) {
    return firstWrite(caseFile, keeping, savedAt, (head) => ({ kind: 'created', head }));
  }
  const events = withoutRepeats(caseFile.events);
  const differs = differences(kept, caseFile, events);
  if (differs.length > 0) return only({ kind: 'exists', head: kept.header.head, differs });
  const further = events.slice(kept.log.length);
  return furtherWrite(kept, further, savedAt, (head) =>
    further.length === 0
      ? { kind: 'unchanged', head }
      : { kind: 'extended', head, added: further.length },
  );
}
