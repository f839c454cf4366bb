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

const idOf = (node: AnyStateNode, event: string | null, index: number): string =>
  `${pathOf(node)} ${event ?? 'always'} ${String(index)}`;

function transitionOf(
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
  event: string | null,
  index: number,
): ModelTransition {
  const { label, basis } = metaOf(transition);
  const target = transition.target?.[0];
  return {
    id: idOf(node, event, index),
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

type Visit = (
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
  event: string | null,
  index: number,
) => void;

/** Visits the transitions of one state in the order in which they are asked. */
function visitTransitions(node: AnyStateNode, visit: Visit): void {
  for (const [event, list] of node.transitions) {
    if (event !== '') list.forEach((one, index) => visit(node, one, event, index));
  }
  (node.always ?? []).forEach((one, index) => visit(node, one, null, index));
}

/** A state and all below it, parents before children. */
const statesFrom = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(statesFrom),
];

/**
 * Reads any XState 5 machine as plain data.
 * @param machine - the machine; labels, descriptions and sources are read where it carries them
 */
export function modelOf(machine: AnyStateMachine): ChartModel {
  const nodes = statesFrom(machine.root);
  const transitions: ModelTransition[] = [];
  for (const node of nodes) {
    visitTransitions(node, (...one) => transitions.push(transitionOf(...one)));
  }
  const states = nodes.map(stateOf);
  return { id: machine.id, version: machine.version ?? null, states, transitions };
}

/**
 * The ids that `modelOf` gives a machine's transitions, for what a running actor reports of them.
 * @param machine - the same machine
 */
export function transitionIds(
  machine: AnyStateMachine,
): ReadonlyMap<AnyTransitionDefinition, string> {
  const ids = new Map<AnyTransitionDefinition, string>();
  for (const node of statesFrom(machine.root)) {
    visitTransitions(node, (of, one, event, index) => ids.set(one, idOf(of, event, index)));
  }
  return ids;
}

let own: ChartModel | undefined;

/** The axillary work-up as plain data, read once. */
export const chartModel = (): ChartModel => (own ??= modelOf(axillaryWorkupMachine));
