/** Stepping a machine without an actor for every step: the same transition function, one inert scope. */
import { createActor, type StateValue } from 'xstate';
import type { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import type { CaseEvent } from '../../src/machines/events.js';
import { stageOf } from '../../src/machines/stage.js';
import type { Stage } from '../../src/machines/vocabulary.js';

/** The chart, or a broken variant of it. */
export type Machine = typeof axillaryWorkupMachine;

/** A state of the machine with its record. */
export type Snapshot = ReturnType<Machine['getInitialSnapshot']>;

/** One machine, ready to be stepped. */
export interface Stepper {
  readonly initial: Snapshot;
  readonly step: (snapshot: Snapshot, event: CaseEvent) => Snapshot;
}

const nothing = (): void => undefined;

/**
 * A stepper of a machine. That it ends where an actor ends is put to the test in `verify.test.ts`.
 * @param machine - the chart, or a variant
 */
export function stepper(machine: Machine): Stepper {
  const self = createActor(machine, { input: { laterality: 'left' } });
  const scope: Parameters<Machine['transition']>[2] = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
  return {
    initial: self.getSnapshot(),
    step: (snapshot, event) => machine.transition(snapshot, event, scope),
  };
}

/** The part of a state value that says where the work-up is, as text. */
export function workupOf(value: StateValue): string {
  const below = (part: StateValue | undefined): string =>
    part === undefined
      ? ''
      : typeof part === 'string'
        ? part
        : Object.entries(part)
            .map(([key, child]) => `${key}.${below(child)}`)
            .join(' ');
  return typeof value === 'string' ? value : below(value.workup);
}

/** A machine's stages and last snapshot along some events. */
export function follow(
  machine: Machine,
  events: readonly CaseEvent[],
): { readonly stages: readonly Stage[]; readonly last: Snapshot } {
  const { initial, step } = stepper(machine);
  let last = initial;
  const stages = events.map((event) => {
    last = step(last, event);
    return stageOf(last.value);
  });
  return { stages, last };
}
