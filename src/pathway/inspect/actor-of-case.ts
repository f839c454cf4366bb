/** A case as a running actor of the statechart, for whatever speaks XState's inspection protocol. */
import { createActor, type ActorOptions, type ActorRefFrom } from 'xstate';
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import type { CaseEvent } from '../../machines/events.js';
import type { CaseFile } from '../types.js';
import { logOf, type InspectOptions } from './machine.js';

type Machine = typeof axillaryWorkupMachine;

/** Which part of the log is sent, and who looks on. */
export interface CaseActorOptions extends InspectOptions {
  /** The observer of XState's inspection events; it sees all that the case holds. */
  readonly inspect: NonNullable<ActorOptions<Machine>['inspect']>;
}

/** A running actor that has been sent a case. */
export interface CaseActor {
  /** The actor as it is now; another one after starting anew. */
  readonly actor: ActorRefFrom<Machine>;
  /**
   * Brings the actor to a later version of the case: sends what has been appended, where it all
   * comes later in the effective order; else stops the actor and starts another from the beginning.
   * @param caseFile - the case as it is now
   */
  readonly follow: (caseFile: CaseFile) => 'continued' | 'restarted';
  /** Stops the actor. */
  readonly stop: () => void;
}

const isSame = (a: CaseEvent, b: CaseEvent | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Starts the statechart as an actor and sends it the effective log of a case. The actor only shows:
 * status and pitfalls do not come from it, and what is sent to it besides is not recorded.
 *
 * @param caseFile - the case
 * @param options - the inspection observer; `asOf` and `knownOn` as in `statusOf`
 */
export function actorOfCase(caseFile: CaseFile, options: CaseActorOptions): CaseActor {
  const { inspect } = options;
  const start = (from: CaseFile, events: readonly CaseEvent[]): ActorRefFrom<Machine> => {
    const started = createActor(axillaryWorkupMachine, {
      input: { laterality: from.laterality },
      inspect,
    }).start();
    for (const event of events) started.send(event);
    return started;
  };
  let now = caseFile;
  let sent = logOf(caseFile, options).events;
  let actor = start(caseFile, sent);
  return {
    get actor() {
      return actor;
    },
    follow: (next) => {
      const { events } = logOf(next, options);
      const goesOn =
        next.id === now.id &&
        next.laterality === now.laterality &&
        sent.every((event, index) => isSame(event, events[index]));
      if (goesOn) for (const event of events.slice(sent.length)) actor.send(event);
      else {
        actor.stop();
        actor = start(next, events);
      }
      [now, sent] = [next, events];
      return goesOn ? 'continued' : 'restarted';
    },
    stop: () => void actor.stop(),
  };
}
