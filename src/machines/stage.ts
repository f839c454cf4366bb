/** Reading the stage off the chart: a property of the states the machine rests in, never computed beside it. */
import type { AnyStateNode, StateValue } from 'xstate';
import { axillaryWorkupMachine } from './axillary-workup.machine.js';
import type { ChartMeta } from './chart.js';
import type { Stage } from './vocabulary.js';

/** One state of the chart, for whoever draws, lists or explains it. */
export interface ChartState {
  /** Path from the root, joined by dots. */
  readonly path: string;
  readonly meta: ChartMeta;
  readonly description: string;
  readonly node: AnyStateNode;
}

function collect(node: AnyStateNode, into: ChartState[]): ChartState[] {
  const meta = node.meta as ChartMeta | undefined;
  if (meta !== undefined) {
    into.push({ path: node.path.join('.'), meta, description: node.description ?? '', node });
  }
  for (const child of Object.values(node.states)) collect(child, into);
  return into;
}

/** Every state of the chart, parents before children, in the order of the definition. */
export const chartStates = (): readonly ChartState[] => collect(axillaryWorkupMachine.root, []);

const stageByPath: ReadonlyMap<string, Stage> = new Map(
  chartStates().flatMap(({ path, meta }) => (meta.stage === undefined ? [] : [[path, meta.stage]])),
);

function stageBelow(value: StateValue, path: string): Stage | undefined {
  if (typeof value === 'string') return stageByPath.get(`${path}.${value}`);
  for (const [key, child] of Object.entries(value)) {
    const stage = child === undefined ? undefined : stageBelow(child, `${path}.${key}`);
    if (stage !== undefined) return stage;
  }
  return undefined;
}

/** The stage of a region of a state value. */
function stageOfRegion(value: StateValue, region: string): Stage | undefined {
  const part = typeof value === 'string' ? undefined : value[region];
  return part === undefined ? undefined : stageBelow(part, region);
}

/**
 * The stage the work-up is in, also beneath a closed case.
 * @param value - a state value of the machine
 * @throws RangeError for a value that is not one of the machine's
 */
export function stageBeneath(value: StateValue): Stage {
  const stage = stageOfRegion(value, 'workup');
  if (stage === undefined) throw new RangeError('Not a state value of the axillary work-up.');
  return stage;
}

/**
 * The contract's stage: `closed` over whatever the work-up is in.
 * @param value - a state value of the machine
 * @throws RangeError for a value that is not one of the machine's
 */
export const stageOf = (value: StateValue): Stage =>
  stageOfRegion(value, 'file') ?? stageBeneath(value);
