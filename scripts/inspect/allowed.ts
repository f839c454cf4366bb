/**
 * What may leave this page for an inspector elsewhere: an allow-list. Each inspection event is written
 * anew from the definition of its machine, the state value, the event's type, session ids and status;
 * context, input, output, errors and what events carry are not copied, so they cannot be sent.
 */
import type { InspectionEvent, StateValue } from 'xstate';
import { isMachine } from '../../src/components/live-inspector/inspected-actor.js';
import { modelOf } from '../../src/machines/chart-model.js';
import type { ChartModel, ModelState } from '../../src/machines/chart-model.js';

interface Ref {
  readonly sessionId: string;
  readonly logic?: unknown;
  readonly _parent?: { readonly sessionId: string } | undefined;
}

/** A definition that holds the chart and nothing of the running machine, such as its first context. */
export function definitionOf(model: ChartModel): object {
  const idOf = (path: string): string => (path === '' ? model.id : `${model.id}.${path}`);
  const keyOf = (path: string): string => path.split('.').at(-1) ?? path;
  const leaving = ({ path }: ModelState, event: string | null): readonly object[] =>
    model.transitions
      .filter((one) => one.from === path && one.event === event)
      .map(({ to, guard, description }) => ({
        ...(to === null ? {} : { target: `#${idOf(to)}` }),
        ...(guard === null ? {} : { guard }),
        description,
      }));
  const write = (state: ModelState): object => {
    const events = new Set(
      model.transitions.filter(({ from }) => from === state.path).map(({ event }) => event),
    );
    const named = [...events].filter((event) => event !== null);
    const children = model.states.filter(({ parent }) => parent === state.path);
    return {
      id: idOf(state.path),
      description: state.description,
      ...(state.type === 'atomic' || state.type === 'compound' ? {} : { type: state.type }),
      ...(state.initial === null ? {} : { initial: keyOf(state.initial) }),
      on: Object.fromEntries(named.map((event) => [event, leaving(state, event)])),
      always: leaving(state, null),
      states: Object.fromEntries(children.map((child) => [keyOf(child.path), write(child)])),
    };
  };
  return model.states.filter(({ path }) => path === '').map(write)[0] ?? {};
}

/** XState's own types end in ids that the application chose; they are cut off. */
const OWN = /^xstate\.(?:init|stop|done\.actor|done\.state|error\.actor|snapshot|after|promise)/;

/** The type of an event where the definition names it; a type can be any text. */
function typeOf({ type }: { readonly type: string }, model: ChartModel | undefined): string {
  if (model?.transitions.some(({ event }) => event === type)) return type;
  return OWN.exec(type)?.[0] ?? 'another event';
}

function refOf(ref: Ref, model: ChartModel | undefined, snapshot: object): object {
  return {
    // Its own id is the application's to choose, and could be a patient's.
    id: ref.sessionId,
    sessionId: ref.sessionId,
    logic: model && { config: definitionOf(model) },
    _parent: ref._parent && { sessionId: ref._parent.sessionId },
    getSnapshot: () => snapshot,
  };
}

/**
 * The event as it may leave; `undefined` for kinds that do not.
 * @param event - as XState gives it to an observer
 */
export function allowed(event: InspectionEvent): InspectionEvent | undefined {
  const ref: Ref = event.actorRef;
  const model = isMachine(ref.logic) ? modelOf(ref.logic) : undefined;
  const common = { type: event.type, rootId: event.rootId };
  switch (event.type) {
    case '@xstate.actor': {
      const actorRef = refOf(ref, model, { status: 'active', context: {} });
      return { ...common, actorRef } as InspectionEvent;
    }
    case '@xstate.event': {
      const { sourceRef } = event;
      return {
        ...common,
        actorRef: refOf(ref, model, {}),
        sourceRef: sourceRef && { sessionId: sourceRef.sessionId },
        event: { type: typeOf(event.event, model) },
      } as InspectionEvent;
    }
    case '@xstate.snapshot': {
      const { value } = event.snapshot as { readonly value?: StateValue };
      const snapshot = {
        status: event.snapshot.status,
        ...(model && value !== undefined ? { value: structuredClone(value) } : {}),
        context: {},
      };
      const actorRef = refOf(ref, model, snapshot);
      return {
        ...common,
        actorRef,
        event: { type: typeOf(event.event, model) },
        snapshot,
      } as unknown as InspectionEvent;
    }
    default:
      return undefined;
  }
}
