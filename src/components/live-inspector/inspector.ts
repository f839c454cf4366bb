/** What stands between an actor and the panel: an observer for XState, a source for the element. */
import type { InspectionEvent } from 'xstate';
import { EMPTY, failed, inspected } from './inspection.js';
import type { Inspection } from './inspection.js';

/** A source of what is known of some actors. */
export interface Inspector {
  /** To be given to XState: `createActor(machine, { inspect: inspector.inspect })`. */
  readonly inspect: (event: InspectionEvent) => void;
  /** What is known now. */
  readonly getSnapshot: () => Inspection;
  /** Calls the listener after each change; late subscribers ask `getSnapshot` first. */
  readonly subscribe: (listener: () => void) => { readonly unsubscribe: () => void };
}

/**
 * An inspector for any number of actors of XState 5. It keeps state values, event types and ids in
 * memory, of each actor the latest; it holds no actor, and nothing that contexts or events carry.
 */
export function inspectorOf(): Inspector {
  let now = EMPTY;
  const listeners = new Set<() => void>();
  const tell = (next: Inspection): void => {
    if (next === now) return;
    now = next;
    for (const listener of [...listeners]) listener();
  };
  /** An actor that fails in a transition sends no snapshot any more: it is asked afterwards. */
  const lookAfter = ({ actorRef }: InspectionEvent): void =>
    queueMicrotask(() => {
      const snapshot = (actorRef as { readonly getSnapshot?: () => unknown }).getSnapshot?.();
      const { status } = (snapshot ?? {}) as { readonly status?: string };
      if (status === 'error') tell(failed(now, actorRef.sessionId));
    });
  return {
    inspect: (event) => {
      try {
        if (event.type === '@xstate.event') lookAfter(event);
        tell(inspected(now, event));
      } catch (error) {
        // A fault in here is seen, but it does not stop the actor that is looked at.
        queueMicrotask(() => {
          throw error;
        });
      }
    },
    getSnapshot: () => now,
    subscribe: (listener) => {
      // Each its own: the same function subscribed twice is told twice.
      const own = (): void => listener();
      listeners.add(own);
      return { unsubscribe: () => void listeners.delete(own) };
    },
  };
}
