/** What the views of the statechart share. */
import type { ChartModel, ModelState } from '../../machines/chart-model.js';
import { say } from '../shared/say.js';
import type { PlacedDrawing } from './arrangement.js';
import type { ChartReading } from './reading.js';

/** What is chosen: a state, or the transitions of one edge. */
export type Chosen =
  | { readonly kind: 'state'; readonly path: string }
  | { readonly kind: 'transitions'; readonly ids: readonly string[] };

/** What list and drawing show, and what they ask for. */
export interface ChartView {
  readonly model: ChartModel;
  readonly reading: ChartReading;
  readonly drawing: PlacedDrawing;
  readonly folded: ReadonlySet<string>;
  /** The states whose transitions are listed. */
  readonly listed: ReadonlySet<string>;
  readonly chosen: Chosen | undefined;
  /** The state that the Tab key reaches. */
  readonly at: string;
  /** Words over the whole drawing; none where it shows the record. */
  readonly watermark: string;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onFold: (path: string, isFolded: boolean) => void;
  readonly onList: (path: string, isListed: boolean) => void;
}

/** The states directly below another, in the order of the definition. */
export const childrenOf = ({ states }: ChartModel, path: string): readonly ModelState[] =>
  states.filter(({ parent }) => parent === path);

/** Label of a state; of one that stays where it is, in words. */
export const labelOf = ({ states }: ChartModel, path: string | null): string =>
  states.find((state) => state.path === path)?.label ?? say`no other state`;

/** Whether a state is chosen. */
export const isChosen = (chosen: Chosen | undefined, path: string): boolean =>
  chosen?.kind === 'state' && chosen.path === path;

/** The current step of the work-up; what else is active is current in its own region. */
export const currentOf = (reading: ChartReading, path: string): 'step' | 'true' | undefined => {
  if (reading.states.get(path)?.standing !== 'now') return undefined;
  return path === reading.now ? 'step' : 'true';
};
