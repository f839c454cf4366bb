/** What a drawing and a list show of one actor: how each state and transition of the chart stands to it. */
import type { ModelState } from '../../machines/chart-model.js';
import type { IconName } from '../shared/icons.js';
import { say } from '../shared/say.js';

/**
 * How a state stands to the actor: it is in it; was in it; passed it on the way (a choice point); one
 * entry leads to it; later ones may; none can; or, where the future is not asked, was never in it.
 * Where many actors are read at once: some are in it, or some of them are late.
 */
export type Standing =
  'now' | 'left' | 'passed' | 'next' | 'later' | 'off' | 'never' | 'some' | 'late';

/** One state, as the actor stands to it. */
export interface StateReading {
  readonly standing: Standing;
  /** The places of its stays in the order of the way, from 1; empty where it was never in it. */
  readonly order: readonly number[];
  /** In few words, for its box: `now since 03-Jul-2026`, `left 03-Jul-2026`, `not reachable`. */
  readonly words: string;
  /** What the box has no room for: what closed a state, or whether it can be entered again. */
  readonly more?: string;
  /** In full words, where the few are too short to be heard. */
  readonly full?: string;
  /** The stay is only supposed. */
  readonly supposed?: boolean;
}

/** Everything the chart shows of one actor. */
export interface ChartReading {
  /** By path of the state. */
  readonly states: ReadonlyMap<string, StateReading>;
  /** Ids of the transitions taken. */
  readonly taken: ReadonlySet<string>;
  /** Those of them that are only supposed. */
  readonly supposed?: ReadonlySet<string>;
  /** Ids of the transitions that can still be taken; absent where the future is not asked. */
  readonly open?: ReadonlySet<string>;
  /** The states of each region in the order of the way, with the choice points between them. */
  readonly ways: readonly (readonly string[])[];
  /** Of many actors: what is said of a state nobody is in, and of each part. */
  readonly many?: {
    readonly nobody: StateReading;
    readonly parts: ReadonlyMap<string, string>;
  };
  /** The state to start from: where the work-up is. */
  readonly now: string;
}

/** The shape of each standing, in the list as in the drawing. */
export const SHAPES: Readonly<Record<Standing, IconName>> = {
  now: 'now',
  left: 'done',
  passed: 'dot',
  next: 'open',
  later: 'ahead',
  off: 'off',
  never: 'ahead',
  some: 'dot',
  late: 'overdue',
};

const never = (): StateReading => ({ standing: 'never', order: [], words: say`not entered` });

/** How the actor stands to one state. */
export const standingOf = (reading: ChartReading, path: string): StateReading =>
  reading.states.get(path) ?? reading.many?.nobody ?? never();

/** In full words, for the list and for a screen reader. */
export const fullWords = ({ words, more, full }: StateReading): string =>
  full ?? (more === undefined ? words : `${words}, ${more}`);

/** How many of these states the actor was in. */
export const countEntered = (reading: ChartReading, states: readonly ModelState[]): number =>
  states.filter(({ path }) => standingOf(reading, path).order.length > 0).length;

/** What is said of a part: how many of its states were entered, or what many actors do there. */
export const partWords = (
  reading: ChartReading,
  path: string,
  states: readonly ModelState[],
): string =>
  reading.many
    ? (reading.many.parts.get(path) ?? '')
    : say`${countEntered(reading, states)} of ${states.length} entered`;

/** Whether none of these states is or can be entered. */
export const allOff = (reading: ChartReading, states: readonly ModelState[]): boolean =>
  states.every(({ path }) => standingOf(reading, path).standing === 'off');
