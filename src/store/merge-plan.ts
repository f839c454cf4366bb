/** What a case of a backup changes in a database, also where it is what was saved last and is not here any more. */
import { chainOf } from '../pathway/integrity/index.js';
import type { BackedUpCase } from '../pathway/integrity/index.js';
import { planned } from './chained.js';
import type { Found, Means, Plan } from './chained.js';
import type { Loss, RestoreChange } from './port.js';
import { mergeOf } from './restoring.js';
import { startOf } from './witness.js';
import type { Witness } from './witness.js';

interface Here {
  readonly found: Found;
  /** In what the case falls short of what was saved last. */
  readonly loss: Loss | undefined;
  /** All that is known to be lost. */
  readonly losses: readonly Loss[];
}

interface With {
  readonly witness: Witness;
  readonly now: () => string;
  readonly means: Means;
}

export async function mergePlan(
  from: BackedUpCase,
  { found, loss, losses }: Here,
  { witness, now, means }: With,
): Promise<Plan<RestoreChange>> {
  const { links } = await chainOf(from.caseFile, means.digest);
  const leadsTo = ({ handle }: Loss): boolean => {
    const seen = witness.head(handle);
    return seen !== undefined && seen.link !== '' && startOf(links[seen.seq]) === seen.link;
  };
  const isWhatWasSaved = loss !== undefined && leadsTo(loss);
  const plan = await planned(found, mergeOf(from, now(), means.digest, isWhatWasSaved), means);
  if (plan.written === undefined || found.header !== undefined) return plan;
  // A case that was here comes back under the handle it had, which is that of its address.
  const before = losses.find((one) => one.kind === 'missing' && leadsTo(one));
  if (before === undefined) return plan;
  const { handle } = before;
  return { ...plan, written: { ...plan.written, header: { ...plan.written.header, handle } } };
}
