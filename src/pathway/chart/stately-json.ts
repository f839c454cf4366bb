/** The definition of the chart as JSON, the form in which Stately Studio and XState take a machine. */
import type { AnyStateMachine } from 'xstate';

/** Belongs to the running machine, and is not part of the drawn definition. */
const LEFT_OUT = new Set(['context', 'schemas']);

/**
 * Writes a machine's definition: states, transitions, guards and actions by name.
 * @param machine - a machine whose guards and actions are named
 * @returns JSON, two spaces deep; the first context is left out, since it depends on the case
 * @throws RangeError for a guard or action that is a function, which no JSON can hold
 */
export function toStatelyJson(machine: AnyStateMachine): string {
  const { config } = machine;
  const kept = Object.fromEntries(Object.entries(config).filter(([key]) => !LEFT_OUT.has(key)));
  return JSON.stringify(
    kept,
    (key, value: unknown) => {
      if (typeof value === 'function')
        throw new RangeError(`Only named guards and actions can be written: ${key} is a function.`);
      return value;
    },
    2,
  );
}
