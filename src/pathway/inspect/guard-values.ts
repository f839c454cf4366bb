/** What the machine's own guards answer of a record: before an event is given, of those that need none. */
import type { CaseEvent } from '../../machines/events.js';
import type { AxillaFacts } from '../../machines/facts.js';
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import { chartModel } from '../../machines/chart-model.js';
import type { CaseFile } from '../types.js';
import { activePaths, configurationsOf, lastOf, logOf, type InspectOptions } from './machine.js';
import { moved } from './travelled-path.js';

/** `unknown` where the answer depends on an event that is not given. */
export type GuardValue = boolean | 'unknown';

/** One transition that leaves an active state or stays in it, and what its guard answers. */
export interface GuardReading {
  /** Id of the transition in `chartModel()`. */
  readonly transition: string;
  /** Path of the active state it starts at. */
  readonly from: string;
  /** The event type it waits for, `*` for any other, `null` at a state that asks at once. */
  readonly event: string | null;
  /** Name of the guard; `null` where nothing is asked, and the value is `true`. */
  readonly guard: string | null;
  readonly value: GuardValue;
}

/** The guards of a record. */
export interface GuardReadings {
  readonly active: readonly string[];
  /** In the order of the chart. */
  readonly readings: readonly GuardReading[];
  /** With an event: ids of the transitions it would take, choice points passed included. */
  readonly wouldTake: readonly string[] | null;
}

/** How the guards are asked. */
export interface GuardOptions extends InspectOptions {
  /** An event that is supposed to come next; the guards of the transitions it meets are asked with it. */
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
 * What the guards around a case's present state answer: of every transition at an active state or at one
 * of its ancestors. A guard that reads the event is `unknown` until one is given, and stays so at
 * transitions that do not wait for an event of that type.
 * @param caseFile - the case
 * @param options - which part of the log is read, and the event supposed to come next
 */
export function valuesOfGuards(caseFile: CaseFile, options: GuardOptions = {}): GuardReadings {
  const { events } = logOf(caseFile, options);
  const { event: next } = options;
  const here = lastOf(configurationsOf(caseFile, events));
  const active = activePaths(here);
  const isActive = new Set(active);
  const readings = chartModel().transitions.flatMap(
    ({ id, from, event, guard }): GuardReading[] => {
      if (!isActive.has(from)) return [];
      const met = next !== undefined && (event === next.type || event === '*') ? next : undefined;
      const value = guard === null || guardValue(guard, here.context, met);
      return [{ transition: id, from, event, guard, value }];
    },
  );
  const wouldTake = next === undefined ? null : moved(caseFile.laterality, here, next).step.taken;
  return { active, readings, wouldTake };
}
