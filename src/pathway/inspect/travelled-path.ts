/** The path a case took through the chart, as the machine itself tells it microstep by microstep. */
import type { AnyStateNode, AnyTransitionDefinition, StateValue } from 'xstate';
import { dayOf, type CaseEvent } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import type { CaseFile, Day } from '../types.js';
import {
  activePaths,
  logOf,
  pathOf,
  stepperOf,
  transitionId,
  type InspectOptions,
  type Microstep,
  type Snapshot,
} from './machine.js';

/** One microstep: what was taken at once; a choice point is entered by one and left by the next. */
export interface Move {
  /** Ids of the transitions taken, one a region at most. */
  readonly taken: readonly string[];
  /** Paths of the states left, innermost first. */
  readonly left: readonly string[];
  /** Paths of the states entered, outermost first; a state entered anew is in both lists. */
  readonly entered: readonly string[];
}

/** What one event did. */
export interface PathStep {
  readonly eventId: string;
  readonly type: EventType;
  readonly on: Day;
  readonly moves: readonly Move[];
  /** Ids of all transitions taken, in order, those at choice points included. */
  readonly taken: readonly string[];
  /** Paths of the choice points and other states passed: entered and left again by this event. */
  readonly passed: readonly string[];
  /** Paths of the active states after the event. */
  readonly active: readonly string[];
}

/** The path of a case. */
export interface TravelledPath {
  /** Where a case is before its first event, and what it passed to get there. */
  readonly start: { readonly active: readonly string[]; readonly taken: readonly string[] };
  readonly steps: readonly PathStep[];
  /** The state value at the end. */
  readonly state: StateValue;
}

const isBelow = (node: AnyStateNode, ancestor: AnyStateNode): boolean => {
  for (let at = node.parent; at !== undefined; at = at.parent) if (at === ancestor) return true;
  return false;
};

/** The innermost state a transition stays within: its source where every target lies in it, else their closest common ancestor. */
function domainOf(transition: AnyTransitionDefinition): AnyStateNode | null {
  const { source, target } = transition;
  if (target === undefined || target.length === 0) return null;
  const within = (ancestor: AnyStateNode): boolean =>
    target.every((one) => isBelow(one, ancestor) || (one === source && one === ancestor));
  if (!transition.reenter && within(source)) return source;
  let domain = source.parent;
  while (
    domain?.parent !== undefined &&
    !target.every((one) => isBelow(one, domain as AnyStateNode))
  )
    domain = domain.parent;
  return domain ?? source.machine.root;
}

function moveOf(before: Snapshot, { taken, snapshot }: Microstep): Move {
  const domains = taken.flatMap((one) => domainOf(one) ?? []);
  const left = before._nodes.filter((node) => domains.some((domain) => isBelow(node, domain)));
  const stayed = new Set<AnyStateNode>(before._nodes.filter((node) => !left.includes(node)));
  const entered = snapshot._nodes.filter((node) => !stayed.has(node));
  return {
    taken: taken.map(transitionId),
    left: left.toSorted((a, b) => b.order - a.order).map(pathOf),
    entered: entered.toSorted((a, b) => a.order - b.order).map(pathOf),
  };
}

/** What one event does to a configuration, and the configuration it leads to. */
export function moved(
  laterality: CaseFile['laterality'],
  before: Snapshot,
  event: CaseEvent,
): { readonly step: PathStep; readonly snapshot: Snapshot } {
  let snapshot = before;
  const moves = stepperOf(laterality)
    .trace(before, event)
    .map((microstep) => {
      const move = moveOf(snapshot, microstep);
      snapshot = microstep.snapshot;
      return move;
    });
  const active = activePaths(snapshot);
  const wasActive = new Set(activePaths(before));
  const passed = moves
    .flatMap(({ entered }) => entered)
    .filter((path) => !active.includes(path) && !wasActive.has(path));
  const step = {
    eventId: event.id,
    type: event.type,
    on: dayOf(event.occurredAt),
    moves,
    taken: moves.flatMap(({ taken }) => taken),
    passed: [...new Set(passed)],
    active,
  };
  return { step, snapshot };
}

/**
 * The path of a case through the chart, event by event in effective order.
 * @param caseFile - the case
 * @param options - which part of the log is read
 */
export function travelledPath(caseFile: CaseFile, options: InspectOptions = {}): TravelledPath {
  const { initial, start } = stepperOf(caseFile.laterality);
  let snapshot = initial;
  const steps = logOf(caseFile, options).events.map((event) => {
    const after = moved(caseFile.laterality, snapshot, event);
    snapshot = after.snapshot;
    return after.step;
  });
  return {
    start: {
      active: activePaths(initial),
      taken: start.flatMap(({ taken }) => taken).map(transitionId),
    },
    steps,
    state: snapshot.value,
  };
}
