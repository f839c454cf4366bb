/** What a case of a backup changes of the case that is kept. Shared by every kind of store. */
import type { CaseEvent } from '../machines/events.js';
import { isCase } from '../pathway/case-file/index.js';
import { sameContent } from '../pathway/integrity/index.js';
import type { BackedUpCase } from '../pathway/integrity/index.js';
import { headerOf } from './log.js';
import { firstWrite, furtherWrite, only, withoutRepeats } from './plans.js';
import type { Decision, Kept } from './plans.js';
import type { Difference, RestoreChange } from './port.js';

/**
 * Merges by the ids of entries: what is kept stays as it is, and what only the backup holds follows it.
 * A case of another side or patient, or in which one id stands for two entries or for two biopsies, is
 * left as it is: what is here would be lost to the reader.
 *
 * @param isWhatWasSaved - the log of the backup, and not the one that is here, is what was saved last on
 *   this device: then it comes first, and what only is here follows it
 * @throws StoreError if two different events of the backup carry the same id
 */
export function decideMerge(
  kept: Kept | undefined,
  { caseFile, sample }: BackedUpCase,
  savedAt: string,
  isWhatWasSaved = false,
): Decision<RestoreChange> {
  const { id: caseId } = caseFile;
  const events = withoutRepeats(caseFile.events);
  if (kept === undefined) {
    const change = { caseId, kind: 'new', added: events.length } as const;
    return firstWrite({ ...caseFile, events }, { sample }, savedAt, () => change);
  }
  const { header, log } = kept;
  const here = new Map(log.map((event) => [event.id, event]));
  const fresh = events.filter(({ id }) => !here.has(id));
  const there = new Set(events.map(({ id }) => id));
  const merged = isWhatWasSaved
    ? [...events, ...log.filter(({ id }) => !there.has(id))]
    : [...log, ...fresh];
  const isTwofold = events.some(({ id }, index) => isOther(here.get(id), events[index]));
  const isJoined = fresh.length > 0 && merged.length > events.length;
  const reads = (events: readonly CaseEvent[]): boolean => isCase({ ...caseFile, events });
  const isSpoilt = isJoined && !reads(merged) && reads(log);
  const clashes = isTwofold || isSpoilt;
  const differs: Difference[] = [
    ...(header.laterality === caseFile.laterality ? [] : ['side' as const]),
    ...(sameContent(header.patient, caseFile.patient) ? [] : ['patient' as const]),
    ...(clashes ? ['events' as const] : []),
  ];
  if (isWhatWasSaved && !clashes) {
    const { laterality, patient } = caseFile;
    const change = { caseId, kind: 'restored', added: fresh.length } as const;
    return {
      answer: change,
      header: headerOf({ ...header, laterality, patient }, merged, savedAt),
      events: [],
      whole: merged,
    };
  }
  if (differs.length > 0) return only({ caseId, kind: 'conflict', added: 0, differs });
  if (fresh.length === 0) return only({ caseId, kind: 'same', added: 0 });
  const isFurther = log.every(({ id }, index) => events[index]?.id === id);
  const kind = isFurther ? 'extended' : 'merged';
  const change: RestoreChange = { caseId, kind, added: fresh.length };
  return furtherWrite(kept, fresh, savedAt, () => change);
}

const isOther = (a: CaseEvent | undefined, b: CaseEvent | undefined): boolean =>
  a !== undefined && !sameContent(a, b);
