/**
 * The statechart as plain data, read from its own definition: what a drawing, a list, a document or an
 * export walks through. Nothing is decided here, and nothing stands here that the chart does not say.
 */
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { axillaryWorkupMachine } from './axillary-workup.machine.js';
import type { ChartMeta } from './chart.js';
import type { Stage } from './vocabulary.js';

/** One state. Paths are joined by dots, the root's is empty. */
export interface ModelState {
  readonly path: string;
  readonly parent: string | null;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Path of the state entered first, of a compound state. */
  readonly initial: string | null;
  readonly label: string;
  readonly description: string;
  readonly basis: readonly string[];
  readonly stage: Stage | null;
  readonly kind: NonNullable<ChartMeta['kind']> | null;
  /** Actions taken whenever it is entered, and whenever it is left. */
  readonly entry: readonly string[];
  readonly exit: readonly string[];
}

/** One transition. */
export interface ModelTransition {
  /** Stable within one version of the chart: source, event, place in the order it is asked in. */
  readonly id: string;
  readonly from: string;
  /** The event type, `*` for any other, `null` for one that a choice point takes at once. */
  readonly event: string | null;
  readonly guard: string | null;
  /** Path of the target; `null` where the state is not left. */
  readonly to: string | null;
  readonly actions: readonly string[];
  readonly label: string;
  readonly description: string;
  readonly basis: readonly string[];
}

/** All states, parents before children, and all transitions, in the order of the definition. */
export interface ChartModel {
  readonly id: string;
  readonly version: string | null;
  readonly states: readonly ModelState[];
  readonly transitions: readonly ModelTransition[];
}

const pathOf = (node: AnyStateNode): string => node.path.join('.');
const metaOf = (owner: { readonly meta?: unknown }): Partial<ChartMeta> => owner.meta ?? {};
const nameOf = (item: unknown): string =>
  typeof item === 'string' ? item : ((item as { readonly type?: string }).type ?? 'unnamed');

function stateOf(node: AnyStateNode): ModelState {
  const { label, basis, stage, kind } = metaOf(node);
  const initial = node.type === 'compound' ? node.initial.target[0] : undefined;
  return {
    path: pathOf(node),
    parent: node.parent === undefined ? null : pathOf(node.parent),
    type: node.type,
    initial: initial === undefined ? null : pathOf(initial),
    label: label ?? node.key,
    description: node.description ?? '',
    basis: basis ?? [],
    stage: stage ?? null,
    kind: kind ?? null,
    entry: node.entry.map(nameOf),
    exit: node.exit.map(nameOf),
  };
}

function transitionOf(
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
  event: string | null,
  index: number,
): ModelTransition {
  const { label, basis } = metaOf(transition);
  const target = transition.target?.[0];
  return {
    id: `${pathOf(node)} ${event ?? 'always'} ${String(index)}`,
    from: pathOf(node),
    event,
    guard: transition.guard === undefined ? null : nameOf(transition.guard),
    to: target === undefined ? null : pathOf(target),
    actions: transition.actions.map(nameOf),
    label: label ?? event ?? 'at once',
    description: transition.description ?? '',
    basis: basis ?? [],
  };
}

function walk(node: AnyStateNode, states: ModelState[], transitions: ModelTransition[]): void {
  states.push(stateOf(node));
  for (const [event, list] of node.transitions) {
    if (event === '') continue;
    list.forEach((one, index) => transitions.push(transitionOf(node, one, event, index)));
  }
  (node.always ?? []).forEach((one, index) => {
    transitions.push(transitionOf(node, one, null, index));
  });
  for (const child of Object.values(node.states)) walk(child, states, transitions);
}

/**
 * Reads any XState 5 machine as plain data.
 * @param machine - the machine; labels, descriptions and sources are read where it carries them
 */
export function modelOf(machine: AnyStateMachine): ChartModel {
  const states: ModelState[] = [];
  const transitions: ModelTransition[] = [];
  walk(machine.root, states, transitions);
  return { id: machine.id, version: machine.version ?? null, states, transitions };
}

let own: ChartModel | undefined;

/** The axillary work-up as plain data, read once. */
export const chartModel = (): ChartModel => (own ??= modelOf(axillaryWorkupMachine));
