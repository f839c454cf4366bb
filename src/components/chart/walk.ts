/** Where the arrow keys lead: onward and back along transitions, up and down to a neighbour. */
import type { ChartModel } from '../../machines/chart-model.js';
import type { ChartReading } from './reading.js';

/** Which way a key leads. */
export type Step = 'onward' | 'back' | 'up' | 'down';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'onward',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The step of an arrow key pressed alone; of any other key, none. */
export const stepOf = ({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  shiftKey || ctrlKey || altKey || metaKey ? undefined : STEPS[key];

/**
 * Follows transitions: first along the way the case took, then, where that does not lead on, along
 * the first transition that does.
 */
export class Walk {
  #at: readonly [way: readonly string[], index: number] | undefined;

  /**
   * @param model - the chart
   * @param reading - what the case says of it
   * @param path - the state walked from
   * @param isOnward - with the transitions, not against them
   * @returns the path of the next state; the same where nothing leads on
   */
  follow(model: ChartModel, reading: ChartReading, path: string, isOnward: boolean): string {
    const [way, index] = this.#place(reading, path);
    const next = index + (isOnward ? 1 : -1);
    const onWay = index < 0 ? undefined : way[next];
    if (onWay !== undefined) {
      this.#at = [way, next];
      return onWay;
    }
    this.#at = undefined;
    const found = isOnward
      ? model.transitions.find(({ from, to }) => from === path && to !== null)?.to
      : model.transitions.find(({ to }) => to === path)?.from;
    const isState = model.states.some((state) => state.path === found && state.type === 'atomic');
    return found && isState ? found : path;
  }

  /** Where on the way a state is: where the walk has come to, else where it stands first. */
  #place({ ways }: ChartReading, path: string): readonly [way: readonly string[], index: number] {
    const at = this.#at;
    if (at && ways.includes(at[0]) && at[0][at[1]] === path) return at;
    const way = ways.find((one) => one.includes(path)) ?? [];
    return [way, way.indexOf(path)];
  }
}

/** A box as the drawing has placed it. */
export interface Placed {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box above or below another that lies nearest to it; the same where there is none. */
export function neighbour(boxes: readonly Placed[], path: string, step: 'up' | 'down'): string {
  const from = boxes.find((box) => box.path === path);
  if (!from) return path;
  const middle = ({ x, width }: Placed): number => x + width / 2;
  const away = (box: Placed): number =>
    step === 'down' ? box.y - from.y - from.height : from.y - box.y - box.height;
  const distance = (box: Placed): number => away(box) + 1.5 * Math.abs(middle(box) - middle(from));
  const candidates = boxes.filter((box) => away(box) >= 0);
  return (
    candidates.reduce<Placed | undefined>(
      (best, box) => (best && distance(best) <= distance(box) ? best : box),
      undefined,
    )?.path ?? path
  );
}
