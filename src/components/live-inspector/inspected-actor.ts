/** One actor as the inspection events tell of it: never its context, nor what an event carries. */
import type { AnyStateMachine, AnyTransitionDefinition, StateValue } from 'xstate';
import { modelOf, transitionIds } from '../../machines/chart-model.js';
import type { ChartModel } from '../../machines/chart-model.js';
import { say } from '../shared/say.js';

/** `waiting` until it is started. */
export type ActorStatus = 'waiting' | 'active' | 'done' | 'error' | 'stopped';

/** An event that was sent to an actor: its type, never what it carries. */
export interface ReceivedEvent {
  /** Its number among all events of the system, from 1. */
  readonly order: number;
  readonly type: string;
  /** Session id of the actor that sent it; `null` for one from outside. */
  readonly from: string | null;
  /** Ids of the transitions it led to; `undefined` while the actor has not dealt with it. */
  readonly taken: readonly string[] | undefined;
}

/** How often and when an actor was in a state. */
export interface Stay {
  /** In which of its moves it came into the state, from 1; the latest ones. */
  readonly moves: readonly number[];
  /** The event on which it came in the last time; 0 for the start. */
  readonly since: number;
  /** The event on which it left; `null` while it is in it. */
  readonly left: number | null;
}

/** Everything that is kept of one actor. */
export interface InspectedActor {
  readonly sessionId: string;
  readonly parentId: string | null;
  /** The id it was given, or its session id. */
  readonly id: string;
  /** What it runs: the machine's id, or the name under which it was invoked. */
  readonly runs: string;
  readonly status: ActorStatus;
  /** The statechart; `null` where it runs no machine. */
  readonly model: ChartModel | null;
  /** The state value; `null` before the start and where it runs no machine. */
  readonly value: StateValue | null;
  /** Paths of the active states, parents before children. */
  readonly active: readonly string[];
  /** By path of the state. */
  readonly stays: ReadonlyMap<string, Stay>;
  /** How often its state value changed, the start included. */
  readonly moves: number;
  /** States that were passed on the way, such as choice points. */
  readonly passed: ReadonlySet<string>;
  /** The innermost states in the order in which it came into them, the latest ones. */
  readonly way: readonly string[];
  /** Ids of the transitions taken. */
  readonly taken: ReadonlySet<string>;
  /** What it was sent, in the order of time, the latest ones; and how many earlier ones are forgotten. */
  readonly events: readonly ReceivedEvent[];
  readonly forgotten: number;
  /** Ids of the transitions taken since the last snapshot. */
  readonly steps: readonly string[];
}

/** How much of each actor is kept. */
export const KEPT = { events: 200, way: 200, moves: 9 };

/** What an inspection event says of an actor, beyond what XState declares of it. */
interface ActorRef {
  readonly sessionId: string;
  readonly id?: string;
  readonly src?: unknown;
  readonly logic?: unknown;
  readonly _parent?: { readonly sessionId: string } | undefined;
}

/** A machine is known by its shape: that of another copy of XState is none of this one's class. */
export const isMachine = (logic: unknown): logic is AnyStateMachine =>
  typeof logic === 'object' && logic !== null && 'root' in logic && 'getStateNodeById' in logic;

interface Read {
  readonly model: ChartModel;
  readonly ids: ReadonlyMap<AnyTransitionDefinition, string>;
}

/** Read once for each machine; a machine that is no longer used is not kept by this. */
const known = new WeakMap<object, Read>();

const ENDINGS: readonly (readonly [start: string, words: string])[] = [
  ['xstate.done.actor.', 'done: '],
  ['xstate.error.actor.', 'failed: '],
  ['xstate.snapshot.', 'moved: '],
];

/** The type of an event as it is shown: XState's own in words. */
export function eventWords(type: string): string {
  const [, delay] = /^xstate\.after\.([^.]+)\./.exec(type) ?? [];
  if (delay !== undefined)
    return /^\d+$/.test(delay) ? say`after ${delay} ms` : say`after ${delay}`;
  if (type === 'xstate.init') return 'start';
  if (type === 'xstate.stop') return 'stop';
  if (type.startsWith('xstate.done.state.')) return 'done';
  const [start, words] = ENDINGS.find(([one]) => type.startsWith(one)) ?? [];
  return start === undefined ? type : `${words ?? ''}${type.slice(start.length)}`;
}

function readMachine(logic: unknown): Read | undefined {
  if (!isMachine(logic)) return undefined;
  const before = known.get(logic);
  if (before) return before;
  const model = modelOf(logic);
  const transitions = model.transitions.map((one) =>
    one.label === one.event ? { ...one, label: eventWords(one.event) } : one,
  );
  const read = { model: { ...model, transitions }, ids: transitionIds(logic) };
  known.set(logic, read);
  return read;
}

/** What is known of an actor when it is first heard of. */
export function actorOf(ref: ActorRef): InspectedActor {
  const model = readMachine(ref.logic)?.model ?? null;
  const src = typeof ref.src === 'string' ? ref.src : say`other logic`;
  return {
    sessionId: ref.sessionId,
    parentId: ref._parent?.sessionId ?? null,
    id: ref.id ?? ref.sessionId,
    runs: model?.id ?? src,
    status: 'waiting',
    model,
    value: null,
    active: [],
    stays: new Map(),
    moves: 0,
    passed: new Set(),
    way: [],
    taken: new Set(),
    events: [],
    forgotten: 0,
    steps: [],
  };
}

/** The transitions of a microstep, by the ids the chart has for them. */
export const idsOf = (
  { logic }: ActorRef,
  transitions: readonly AnyTransitionDefinition[],
): readonly string[] => {
  const read = readMachine(logic);
  return transitions.flatMap((one) => read?.ids.get(one) ?? []);
};

function pathsIn(value: StateValue, above: string): readonly string[] {
  if (typeof value === 'string') return [above + value];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [above + key, ...pathsIn(inner, `${above}${key}.`)],
  );
}

/** The actor after it was sent an event. */
export function received(actor: InspectedActor, event: ReceivedEvent): InspectedActor {
  const events = [...actor.events, event];
  const over = Math.max(0, events.length - KEPT.events);
  return { ...actor, events: events.slice(over), forgotten: actor.forgotten + over };
}

/** The event of that type that the actor was sent first of those it has not dealt with. */
const answered = ({ events }: InspectedActor, type: string): number =>
  events.findIndex((event) => event.taken === undefined && event.type === type);

/** The actor after it dealt with an event and showed its new snapshot. */
export function moved(
  actor: InspectedActor,
  type: string,
  status: ActorStatus,
  value: StateValue | null,
): InspectedActor {
  const index = answered(actor, type);
  const order = index < 0 ? (actor.events.at(-1)?.order ?? 0) : (actor.events[index]?.order ?? 0);
  const events =
    index < 0
      ? actor.events
      : actor.events.with(index, { ...at(actor, index), taken: actor.steps });
  const taken = new Set([...actor.taken, ...actor.steps]);
  const next = { ...actor, status, events, taken, steps: [] };
  return value === null || actor.model === null
    ? next
    : rested(next, actor.model, actor.steps, value, order);
}

function at({ events }: InspectedActor, index: number): ReceivedEvent {
  const event = events[index];
  if (event === undefined) throw new RangeError(say`No event at ${index}.`);
  return event;
}

/** What it left, entered and passed, where its state value is another one. */
function rested(
  actor: InspectedActor,
  model: ChartModel,
  steps: readonly string[],
  value: StateValue,
  order: number,
): InspectedActor {
  const paths = new Set(pathsIn(value, ''));
  const active = model.states.map(({ path }) => path).filter((path) => paths.has(path));
  const entered = active.filter((path) => !actor.active.includes(path));
  const left = actor.active.filter((path) => !paths.has(path));
  const ends = new Map(model.transitions.map(({ id, from, to }) => [id, [from, to]]));
  // A state that was entered and left at once is known by the transitions to it and from it.
  const through = new Set(
    steps
      .flatMap((id) => ends.get(id) ?? [])
      .filter((path): path is string => path !== null && path !== '')
      .filter((path) => !paths.has(path) && !actor.active.includes(path)),
  );
  if (entered.length === 0 && left.length === 0) return { ...actor, value };
  const moves = actor.moves + 1;
  const stays = new Map(actor.stays);
  for (const path of left) {
    const stay = stays.get(path);
    if (stay) stays.set(path, { ...stay, left: order });
  }
  for (const path of entered) {
    const before = stays.get(path)?.moves ?? [];
    const since = moves === 1 ? 0 : order;
    stays.set(path, { moves: [...before, moves].slice(-KEPT.moves), since, left: null });
  }
  const parents = new Set(model.states.map(({ parent }) => parent));
  const way = [...actor.way, ...[...through, ...entered].filter((path) => !parents.has(path))];
  return {
    ...actor,
    value,
    active,
    stays,
    moves,
    passed: new Set([...actor.passed, ...through]),
    way: way.slice(-KEPT.way),
  };
}
