/** Making a broken variant of the chart: its configuration with one thing changed, or one guard answered otherwise. */
import { chart } from '../../src/machines/chart.js';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import type { AxillaFacts } from '../../src/machines/facts.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { Machine } from './step.js';

/** A transition as the configuration writes it. */
export interface WrittenTransition {
  guard?: string;
  target?: string;
  actions?: string;
  description?: string;
}

/** A state as the configuration writes it. */
export interface WrittenState {
  id?: string;
  on?: Record<string, WrittenTransition | WrittenTransition[]>;
  always?: WrittenTransition[];
  states?: Record<string, WrittenState>;
}

/**
 * The chart with one thing written otherwise.
 * @param path - path of the state to change, from the work-up, joined by dots
 * @param change - changes it in place; the chart itself is untouched
 * @throws RangeError where the chart has no such state
 */
export function rewritten(path: string, change: (state: WrittenState) => void): Machine {
  const { config } = axillaryWorkupMachine;
  const states = JSON.parse(JSON.stringify(config.states)) as Record<string, WrittenState>;
  let state: WrittenState | undefined = states.workup;
  for (const step of path.split('.')) state = state?.states?.[step];
  if (state === undefined) throw new RangeError(`The chart has no state ${path}.`);
  change(state);
  type Config = Parameters<typeof chart.createMachine>[0];
  return chart.createMachine({ ...config, states } as unknown as Config) as unknown as Machine;
}

/** The transitions of a state on an event, as a list. */
export function transitionsOn(state: WrittenState, event: string): WrittenTransition[] {
  const on = (state.on ??= {});
  const written = on[event] ?? [];
  const list = Array.isArray(written) ? written : [written];
  on[event] = list;
  return list;
}

/**
 * Takes the transitions with a guard out of a choice point.
 * @throws RangeError where it has none
 */
export function withoutGuard(state: WrittenState, guard: string): WrittenTransition {
  const list = state.always ?? [];
  const at = list.findIndex((one) => one.guard === guard);
  const [taken] = at < 0 ? [] : list.splice(at, 1);
  if (taken === undefined) throw new RangeError(`No transition is guarded by ${guard}.`);
  return taken;
}

type Asked = { readonly context: AxillaFacts; readonly event: CaseEvent };

/**
 * The chart with guards answered otherwise.
 * @throws RangeError where the chart asks no guard of that name
 */
export function answering(guards: Record<string, (asked: Asked) => boolean>): Machine {
  const named = axillaryWorkupMachine.implementations.guards ?? {};
  const unknown = Object.keys(guards).filter((guard) => !(guard in named));
  if (unknown.length > 0) throw new RangeError(`The chart asks no guard ${unknown.join(', ')}.`);
  return axillaryWorkupMachine.provide({ guards });
}
