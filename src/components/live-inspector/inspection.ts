/**
 * Reads XState's inspection protocol (`@xstate.actor`, `@xstate.event`, `@xstate.microstep`,
 * `@xstate.snapshot`) of any number of actors. It takes the events as XState gives them to an
 * `inspect` observer, in the same page; those that went through a JSON channel, as
 * Stately's inspector posts them, carry no actor and no logic and are not read.
 */
import type { InspectionEvent, StateValue } from 'xstate';
import { actorOf, idsOf, moved, received } from './inspected-actor.js';
import type { ActorStatus, InspectedActor } from './inspected-actor.js';

/** All actors that were heard of, in the order in which they were. */
export interface Inspection {
  /** By session id. */
  readonly actors: ReadonlyMap<string, InspectedActor>;
  /** How many events were sent in the whole system. */
  readonly order: number;
  /** How many actors are forgotten: those that ended first, then the eldest. */
  readonly forgotten: number;
}

export const EMPTY: Inspection = { actors: new Map(), order: 0, forgotten: 0 };

/** How many actors are kept. */
const ACTORS = 40;

const hasEnded = ({ status }: InspectedActor): boolean =>
  status === 'done' || status === 'error' || status === 'stopped';

function put(inspection: Inspection, actor: InspectedActor): Inspection {
  const actors = new Map(inspection.actors).set(actor.sessionId, actor);
  if (actors.size <= ACTORS) return { ...inspection, actors };
  const others = [...actors.values()].filter((one) => one !== actor);
  const least = others.find(hasEnded) ?? others[0];
  if (least) actors.delete(least.sessionId);
  return { ...inspection, actors, forgotten: inspection.forgotten + 1 };
}

/**
 * What is known after one more event. Pure; of the event's own data only its type is kept.
 * Events of kinds that say nothing of this, such as `@xstate.action`, change nothing.
 */
export function inspected(inspection: Inspection, event: InspectionEvent): Inspection {
  const { actorRef } = event;
  const actor = inspection.actors.get(actorRef.sessionId) ?? actorOf(actorRef);
  switch (event.type) {
    case '@xstate.actor':
      return put(inspection, actor);
    case '@xstate.event': {
      const order = inspection.order + 1;
      const { type } = event.event;
      const from = event.sourceRef?.sessionId ?? null;
      const next = received(actor, { order, type, from, taken: undefined });
      const after = put({ ...inspection, order }, next);
      // Of an actor that fails in a transition nothing is told but what its parent hears.
      return from !== null && type.startsWith('xstate.error.actor.') ? failed(after, from) : after;
    }
    case '@xstate.microstep': {
      const steps = [...actor.steps, ...idsOf(actorRef, event._transitions)];
      return put(inspection, { ...actor, steps });
    }
    case '@xstate.snapshot': {
      const { status } = event.snapshot;
      const value =
        actor.model === null ? null : (event.snapshot as { readonly value?: StateValue }).value;
      return put(inspection, moved(actor, event.event.type, status, value ?? null));
    }
    default:
      return inspection;
  }
}

/**
 * What is known after an actor was found to have failed.
 * @param sessionId - the actor; nothing changes where it is unknown or known to have failed
 */
export function failed(inspection: Inspection, sessionId: string): Inspection {
  const actor = inspection.actors.get(sessionId);
  const status: ActorStatus = 'error';
  return actor && actor.status !== status ? put(inspection, { ...actor, status }) : inspection;
}
