/** What the machine's own guards answer of a record: before an event is given, of those that need none. */
import type { CaseEvent } from '../../machines/events.js';
import type { AxillaFacts } from '../../machines/facts.js';
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import { chartModel, type ModelTransition } from '../../machines/chart-model.js';
import type { CaseFile } from '../types.js';
import { configurationsOf, lastOf, logOf, type InspectOptions } from './machine.js';

/** `unknown` where the answer depends on an event that is not given. */
export type GuardValue = boolean | 'unknown';

/** One transition of a list, and what its guard answers. */
export interface GuardAsked {
  /** Id of the transition in `chartModel()`. */
  readonly transition: string;
  /** Name of the guard; `null` where nothing is asked, and the value is `true`. */
  readonly guard: string | null;
  readonly value: GuardValue;
}

/** What the guard of one transition answers, and what is asked before it. */
export interface GuardReading {
  /** Name of the guard; `null` where nothing is asked, and the value is `true`. */
  readonly guard: string | null;
  readonly value: GuardValue;
  /** Its place in the list in which it is asked, from 1: the transitions of one source for one event. */
  readonly place: number;
  /** How many the list holds. */
  readonly of: number;
  /** Those asked before it, in order: it is taken only where none of them holds. */
  readonly before: readonly GuardAsked[];
}

/** How the guards are asked. */
export interface GuardOptions extends InspectOptions {
  /** An event that is supposed to come next; the guards of the transitions that wait for it are asked with it. */
  readonly event?: CaseEvent;
}

type Guard = (asked: { readonly context: AxillaFacts; readonly event: CaseEvent }) => boolean;

const guards = axillaryWorkupMachine.implementations.guards as unknown as Readonly<
  Record<string, Guard | undefined>
>;

class EventNeeded extends Error {}

/**
 * Asks one guard of a record.
 * @param name - the guard, as the chart names it
 * @param context - the record
 * @param event - the event at hand; without one a guard that reads it is `unknown`
 * @throws RangeError for a guard the chart does not have
 */
export function guardValue(name: string, context: AxillaFacts, event?: CaseEvent): GuardValue {
  const guard = guards[name];
  if (guard === undefined) throw new RangeError(`No guard of the chart: ${name}`);
  try {
    return guard({
      context,
      get event() {
        if (event === undefined) throw new EventNeeded();
        return event;
      },
    });
  } catch (error) {
    if (error instanceof EventNeeded) return 'unknown';
    throw error;
  }
}

/**
 * What the guard of a transition answers of the present record, whether or not the case is in the state the
 * transition starts at. A guard that reads the event is `unknown` until one is given, and stays so at
 * transitions that do not wait for an event of that type. States within are asked before those around them:
 * `before` names only the list the transition stands in.
 * @param caseFile - the case
 * @param transitionId - the transition, as `chartModel()` names it
 * @param options - which part of the log is read, and the event supposed to come next
 * @throws RangeError for a transition the chart does not have
 */
export function guardReading(
  caseFile: CaseFile,
  transitionId: string,
  options: GuardOptions = {},
): GuardReading {
  const { transitions } = chartModel();
  const meant = transitions.find(({ id }) => id === transitionId);
  if (meant === undefined) throw new RangeError(`No transition of the chart: ${transitionId}`);
  const list = transitions.filter(
    ({ from, event }) => from === meant.from && event === meant.event,
  );
  const { event: next } = options;
  const met = meant.event === next?.type || meant.event === '*' ? next : undefined;
  const { context } = lastOf(configurationsOf(caseFile, logOf(caseFile, options).events));
  const ask = ({ id, guard }: ModelTransition): GuardAsked => ({
    transition: id,
    guard,
    value: guard === null || guardValue(guard, context, met),
  });
  const before = list.slice(0, list.indexOf(meant)).map(ask);
  const { guard, value } = ask(meant);
  return { guard, value, place: before.length + 1, of: list.length, before };
}
