/** What a search looks for. */
import { chartModel } from '../../machines/chart-model.js';
import type { Stage } from '../../machines/vocabulary.js';

/** A state by its path, a choice point to be passed included; a transition by its id; or a stage. */
export type Target =
  { readonly state: string } | { readonly transition: string } | { readonly stage: Stage };

/**
 * The states and transitions a target stands for.
 * @throws RangeError for a target the chart does not have
 */
export function meant(target: Target): ReadonlySet<string> {
  const { states, transitions } = chartModel();
  const found =
    'transition' in target
      ? transitions.filter(({ id }) => id === target.transition).map(({ id }) => id)
      : states
          .filter((one) =>
            'stage' in target ? one.stage === target.stage : one.path === target.state,
          )
          .map(({ path }) => path);
  if (found.length === 0) throw new RangeError('The chart has no such state, transition or stage.');
  return new Set(found);
}
