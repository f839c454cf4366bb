/**
 * The statechart, stepped and watched: every question of this folder is answered by the machine itself.
 * One inert scope per side steps it without an actor for every step.
 */
import { createActor, type AnyStateNode, type AnyTransitionDefinition } from 'xstate';
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import { chartModel } from '../../machines/chart-model.js';
import type { CaseEvent } from '../../machines/events.js';
import type { Laterality } from '../../machines/vocabulary.js';
import { effectiveLog, type Log } from '../effective-log.js';
import type { CaseFile, Day } from '../types.js';

type Machine = typeof axillaryWorkupMachine;

/** A configuration of the machine: its active states and the record. */
export type Snapshot = ReturnType<Machine['getInitialSnapshot']>;

/** Which part of a case's log is read, as in `statusOf`. */
export interface InspectOptions {
  /** Events after this day are left out. */
  readonly asOf?: Day;
  /** Events recorded after this day are left out. */
  readonly knownOn?: Day;
}

/** One microstep: the transitions taken at once, and the configuration they lead to. */
export interface Microstep {
  readonly taken: readonly AnyTransitionDefinition[];
  readonly snapshot: Snapshot;
}

/** The machine for cases of one side. */
export interface Stepper {
  readonly initial: Snapshot;
  /** What the machine passes before the first event. */
  readonly start: readonly Microstep[];
  readonly step: (snapshot: Snapshot, event: CaseEvent) => Snapshot;
  /** As `step`, with each microstep on the way. */
  readonly trace: (snapshot: Snapshot, event: CaseEvent) => readonly Microstep[];
}

const nothing = (): void => undefined;

type Transition = (snapshot: Snapshot, event: CaseEvent) => Snapshot;

/** The machine in an inert scope; what watches it costs more than the step itself. */
function inScope(
  laterality: Laterality,
  watch?: (step: Microstep) => void,
): readonly [Snapshot, Transition] {
  const self = createActor(axillaryWorkupMachine, {
    input: { laterality },
    ...(watch === undefined
      ? {}
      : {
          inspect: (inspected) => {
            if (inspected.type !== '@xstate.microstep') return;
            watch({ taken: inspected._transitions, snapshot: inspected.snapshot as Snapshot });
          },
        }),
  });
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
  return [
    self.getSnapshot(),
    (snapshot, event) => axillaryWorkupMachine.transition(snapshot, event, scope),
  ];
}

function makeStepper(laterality: Laterality): Stepper {
  const [initial, step] = inScope(laterality);
  let seen: Microstep[] = [];
  const [, watched] = inScope(laterality, (one) => seen.push(one));
  const start = seen;
  const trace = (snapshot: Snapshot, event: CaseEvent): readonly Microstep[] => {
    seen = [];
    watched(snapshot, event);
    return seen;
  };
  return { initial, start, step, trace };
}

const steppers = new Map<Laterality, Stepper>();

/** The machine for cases of one side, made once. */
export function stepperOf(laterality: Laterality): Stepper {
  const known = steppers.get(laterality);
  if (known !== undefined) return known;
  const made = makeStepper(laterality);
  steppers.set(laterality, made);
  return made;
}

/** The effective log of a case, as `statusOf` reads it. */
export const logOf = (caseFile: CaseFile, { asOf, knownOn }: InspectOptions = {}): Log =>
  effectiveLog(caseFile.events, asOf, knownOn);

/** Where a case without events stands in time. */
const NO_DAY = '2000-01-01';

/** The day of reading: what is supposed happens later. */
export const dayOfReading = ({ lastDay }: Log, { asOf }: InspectOptions): Day =>
  asOf ?? lastDay ?? NO_DAY;

/** Configurations in order, the one at the start among them. */
export type Configurations = readonly [Snapshot, ...Snapshot[]];

/** The present one. */
export const lastOf = (all: Configurations): Snapshot => all.at(-1) ?? all[0];

/** The configuration at the start and after each effective event. */
export function configurationsOf(
  { laterality }: CaseFile,
  events: readonly CaseEvent[],
): Configurations {
  const { initial, step } = stepperOf(laterality);
  const all: [Snapshot, ...Snapshot[]] = [initial];
  let last = initial;
  for (const event of events) all.push((last = step(last, event)));
  return all;
}

/** Path of a state, as in the chart's model. */
export const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** Paths of the active states, in the order of the definition. */
export const activePaths = (snapshot: Snapshot): readonly string[] =>
  snapshot._nodes.toSorted((a, b) => a.order - b.order).map(pathOf);

function nameTransitions(): ReadonlyMap<AnyTransitionDefinition, string> {
  const names = new Map<AnyTransitionDefinition, string>();
  const idsOf = new Map<string, string[]>();
  for (const { id, from, event } of chartModel().transitions) {
    const place = `${from} ${event ?? ''}`;
    const ids = idsOf.get(place);
    if (ids === undefined) idsOf.set(place, [id]);
    else ids.push(id);
  }
  const visit = (node: AnyStateNode): void => {
    const lists = [...node.transitions].filter(([event]) => event !== '');
    for (const [event, list] of [...lists, ['', node.always ?? []] as const]) {
      list.forEach((one, index) => {
        const id = idsOf.get(`${pathOf(node)} ${event}`)?.[index];
        if (id !== undefined) names.set(one, id);
      });
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(axillaryWorkupMachine.root);
  return names;
}

let names: ReadonlyMap<AnyTransitionDefinition, string> | undefined;

/**
 * The id a transition has in `chartModel()`.
 * @throws RangeError for a transition of another machine
 */
export function transitionId(transition: AnyTransitionDefinition): string {
  const id = (names ??= nameTransitions()).get(transition);
  if (id === undefined) throw new RangeError('Not a transition of the axillary work-up.');
  return id;
}
