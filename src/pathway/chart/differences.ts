/** What differs between two versions of the chart, in words: states, transitions, what is asked and in which order. */
import type { ChartModel, ModelState, ModelTransition } from '../../machines/chart-model.js';
import { guardInWords } from './guards-in-words.js';

const quoted = (text: string): string => `"${text}"`;
const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : words.join(', ');

/** Guard with its question; a guard this version does not know has only its name. */
function asked(guard: string | null): string {
  if (guard === null) return 'otherwise';
  const words = guardInWords(guard);
  return words === guard ? guard : `${guard} (${words})`;
}

/** A state as both versions can be asked for it. */
function named(model: ChartModel, path: string | null): string {
  if (path === null) return 'the same state';
  const state = model.states.find((one) => one.path === path);
  return state === undefined || path === '' ? (state?.label ?? path) : `${state.label} [${path}]`;
}

/** Lines for each property that changed. */
function changes(
  what: string,
  pairs: readonly (readonly [name: string, before: string, after: string])[],
): string[] {
  return pairs
    .filter(([, before, after]) => before !== after)
    .map(([name, before, after]) => `${what}: ${name} was ${before}, is ${after}.`);
}

function stateChanges(before: ChartModel, after: ChartModel): string[] {
  const then = new Map(before.states.map((state) => [state.path, state]));
  const now = new Map(after.states.map((state) => [state.path, state]));
  const properties = (state: ModelState, model: ChartModel): Record<string, string> => ({
    label: quoted(state.label),
    description: quoted(state.description),
    sources: listed(state.basis),
    stage: state.stage ?? 'none',
    kind: state.kind ?? 'none',
    type: state.type,
    'what it does on entry': listed(state.entry),
    'what it does on leaving': listed(state.exit),
    beginning: state.initial === null ? 'none' : named(model, state.initial),
  });
  const lines: string[] = [];
  for (const state of before.states)
    if (!now.has(state.path)) lines.push(`State ${named(before, state.path)} is gone.`);
  for (const state of after.states) {
    const old = then.get(state.path);
    if (old === undefined) {
      const stage = state.stage === null ? '' : `, stage ${state.stage}`;
      lines.push(`State ${named(after, state.path)} is new${stage}.`);
      continue;
    }
    const is = properties(state, after);
    const was = properties(old, before);
    lines.push(
      ...changes(
        `State ${named(after, state.path)}`,
        Object.keys(is).map((name) => [name, was[name] ?? '', is[name] ?? '']),
      ),
    );
  }
  return lines;
}

interface Pair {
  readonly was: ModelTransition;
  readonly is: ModelTransition;
}

/**
 * Pairs what a state asks on one event: first by guard, then, where a guard was exchanged, by label
 * and target. What stays alone is gone or new.
 */
function paired(before: readonly ModelTransition[], after: readonly ModelTransition[]) {
  const pairs: Pair[] = [];
  const gone = [...before];
  let added = [...after];
  const pairBy = (same: (was: ModelTransition, is: ModelTransition) => boolean): void => {
    added = added.filter((is) => {
      const index = gone.findIndex((was) => same(was, is));
      const [was] = index < 0 ? [] : gone.splice(index, 1);
      if (was !== undefined) pairs.push({ was, is });
      return was === undefined;
    });
  };
  pairBy((was, is) => was.guard === is.guard && was.label === is.label && was.to === is.to);
  pairBy((was, is) => was.guard === is.guard);
  pairBy((was, is) => was.label === is.label && was.to === is.to);
  return { pairs, gone, added };
}

/** Whether the pairs stand in another order than they did. */
const reordered = (pairs: readonly Pair[], before: readonly ModelTransition[]): boolean =>
  pairs.some(({ was }, index) => {
    const last = pairs[index - 1];
    return last !== undefined && before.indexOf(last.was) > before.indexOf(was);
  });

function groupChanges(
  before: ChartModel,
  after: ChartModel,
  from: string,
  event: string | null,
): string[] {
  const of = (model: ChartModel): readonly ModelTransition[] =>
    model.transitions.filter((one) => one.from === from && one.event === event);
  const [was, is] = [of(before), of(after)];
  const model = after.states.some(({ path }) => path === from) ? after : before;
  const when = event === null ? 'at once' : event === '*' ? 'any other event' : event;
  const place = `${named(model, from)}, ${when}`;
  const { pairs, gone, added } = paired(was, is);
  const lines = [
    ...gone.map(
      (one) => `${place}: no longer asked: ${asked(one.guard)}, to ${named(before, one.to)}.`,
    ),
    ...added.map(
      (one) => `${place}: newly asked: ${asked(one.guard)}, to ${named(after, one.to)}.`,
    ),
  ];
  const inOrder = [...pairs].sort((a, b) => is.indexOf(a.is) - is.indexOf(b.is));
  if (reordered(inOrder, was)) {
    const order = (list: readonly ModelTransition[]): string =>
      list.map(({ guard }) => guard ?? 'otherwise').join(', ');
    lines.push(`${place}: asked in another order: was ${order(was)}; is ${order(is)}.`);
  }
  for (const pair of inOrder) {
    lines.push(
      ...changes(`${place}, ${quoted(pair.is.label)}`, [
        ['guard', asked(pair.was.guard), asked(pair.is.guard)],
        // A target that only got another label is the same target.
        pair.was.to === pair.is.to
          ? ['target', '', '']
          : ['target', named(before, pair.was.to), named(after, pair.is.to)],
        ['label', quoted(pair.was.label), quoted(pair.is.label)],
        ['description', quoted(pair.was.description), quoted(pair.is.description)],
        ['actions', listed(pair.was.actions), listed(pair.is.actions)],
        ['sources', listed(pair.was.basis), listed(pair.is.basis)],
      ]),
    );
  }
  return lines;
}

/**
 * Says what differs between two charts. The charts know guards by name: what a guard of the same name
 * asks is code, and a change of it shows only in the cases.
 * @param before - the earlier chart
 * @param after - the later chart
 * @returns one sentence for each difference, states first; none where the charts are the same
 */
export function chartDifferences(before: ChartModel, after: ChartModel): readonly string[] {
  const places = new Map(
    [...after.transitions, ...before.transitions].map(
      ({ from, event }) => [JSON.stringify([from, event]), { from, event }] as const,
    ),
  );
  return [
    ...changes('The chart', [
      ['id', before.id, after.id],
      ['version', before.version ?? 'none', after.version ?? 'none'],
    ]),
    ...stateChanges(before, after),
    ...[...places.values()].flatMap(({ from, event }) => groupChanges(before, after, from, event)),
  ];
}
