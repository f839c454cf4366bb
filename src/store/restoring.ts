/** Whether a file is what a damaged case was. Shared by every kind of store. */
import { chainOf, sameContent } from '../pathway/integrity/index.js';
import type { BackedUpCase, Digest } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import type { Found, Intent } from './chained.js';
import { StoreError } from './errors.js';
import { drawHandle, headOf, headerOf, sameHead } from './log.js';
import { decideMerge } from './merging.js';
import { only, withoutRepeats } from './plans.js';
import type { Decision } from './plans.js';
import type { ImportResult, Keeping, RestoreChange } from './port.js';

const NOT_HELD = 'This file does not hold it as it was saved; nothing was changed.';

/**
 * A damaged case from a file that holds what was lost of it. Where the case has a chain, the file must
 * lead to its head, and then proves itself to be what was saved; else everything that is left must be in
 * it, equal and at its place. What the file holds beyond is added.
 *
 * @param found - what is left of the case
 * @param damage - why it cannot be read
 * @throws StoreError if the file does not hold what was lost; nothing is written then
 */
export async function decideRestore(
  found: Found,
  damage: StoreError,
  caseFile: CaseFile,
  keeping: Keeping,
  savedAt: string,
  digest: Digest,
): Promise<Decision<ImportResult>> {
  const { header, records } = found;
  const events = withoutRepeats(caseFile.events);
  const behind = records.filter(({ seq }) => seq > events.length);
  const whole = [...events, ...behind.map(({ event }) => event)];
  const saved = header?.head.seq ?? records.at(-1)?.seq ?? 0;
  const { links } = await chainOf({ ...caseFile, events: whole }, digest);
  const isLeft = records.map(({ seq, event, link }) => {
    const isLinked = link === undefined ? header?.chain === undefined : link === links[seq];
    return isLinked && sameContent(event, whole[seq - 1]);
  });

  // A link stands for all before it: no other log leads to the head that was kept.
  const leadsToHead = header?.chain !== undefined && header.chain.head === links[saved];
  const holdsAllLeft =
    isLeft.every(Boolean) &&
    withoutRepeats(whole).length === whole.length &&
    (header === undefined ||
      (header.laterality === caseFile.laterality &&
        sameContent(header.patient, caseFile.patient) &&
        sameHead(headOf(whole.slice(0, saved)), header.head)));
  // Of what is lost only the head can tell; what is all there tells it by itself.
  const isKnownWhole = header?.chain === undefined || records.length >= saved;
  if (!leadsToHead && !(holdsAllLeft && isKnownWhole)) {
    throw new StoreError('damaged', `${damage.message} ${NOT_HELD}`);
  }
  const next = headerOf(
    {
      caseId: caseFile.id,
      handle: header?.handle ?? drawHandle(),
      laterality: caseFile.laterality,
      patient: caseFile.patient,
      sample: header?.sample ?? keeping.sample,
      savedAt,
    },
    whole,
    savedAt,
  );
  const asSaved = records.filter(({ seq }, index) => isLeft[index] && seq <= saved);
  const restored = saved - asSaved.length;
  return {
    answer: { kind: 'restored', head: next.head, restored, added: whole.length - saved },
    header: next,
    events: [],
    whole,
  };
}

/**
 * What a backup changes of one case: a damaged one is restored where the backup holds what was lost of
 * it, and left as it is otherwise.
 *
 * @param isWhatWasSaved - as `decideMerge` takes it
 */
export const mergeOf = (
  from: BackedUpCase,
  savedAt: string,
  digest: Digest,
  isWhatWasSaved = false,
): Intent<RestoreChange> => ({
  decide: (kept) => decideMerge(kept, from, savedAt, isWhatWasSaved),
  async restore(found, damage) {
    const { caseFile } = from;
    const caseId = caseFile.id;
    try {
      const decision = await decideRestore(found, damage, caseFile, from, savedAt, digest);
      const { answer } = decision;
      const added = answer.kind === 'restored' ? answer.restored + answer.added : 0;
      return { ...decision, answer: { caseId, kind: 'restored', added } };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return only({ caseId, kind: 'beyond', added: 0 });
    }
  },
});
