/** Law 8, over the whole graph of a slice: no configuration is a trap. */
import type { EventType, Stage } from '../../src/machines/vocabulary.js';
import type { Configuration, Edge, Explored } from './explore.js';

export const NO_TRAP = '8 no configuration is a trap';

/** Treatment that is due; any other would be a way out of everything, and prove nothing. */
const DUE: Partial<Record<EventType, readonly Stage[]>> = {
  'nast.started': ['nast-due'],
  'surgery.performed': ['slnb-due', 'tad-due', 'alnd-due'],
};

const isDue = (from: Configuration, { fact }: Edge): boolean =>
  DUE[fact.event.type]?.includes(from.stage) ?? true;

/** What the graph says of traps. */
export interface Traps {
  /** Configurations from which the way to `staged` was looked for. */
  readonly asked: number;
  /** Those without a way, the shortest story first. */
  readonly trapped: readonly Configuration[];
  /** Stages that no single fact leaves. */
  readonly stuck: readonly Stage[];
}

/**
 * Looks for configurations from which no facts in order lead to `staged`, or to NAST where the
 * slice ends with it: the slice of therapy goes on from there.
 */
export function trapsOf({ configurations, edges }: Explored): Traps {
  const backward = new Map<number, number[]>();
  const left = new Set<Stage>();
  for (const from of configurations) {
    for (const edge of edges.get(from.index) ?? []) {
      if (!isDue(from, edge)) continue;
      const known = backward.get(edge.to);
      if (known === undefined) backward.set(edge.to, [from.index]);
      else known.push(from.index);
      if (configurations[edge.to]?.stage !== from.stage) left.add(from.stage);
    }
  }
  const safe = new Set<number>();
  const queue = configurations
    .filter((one) => one.stage === 'staged' || (!one.continued && one.stage === 'nast'))
    .map((one) => one.index);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (safe.has(at)) continue;
    safe.add(at);
    queue.push(...(backward.get(at) ?? []));
  }
  const asked = configurations.filter((one) => one.continued);
  const stages = new Set(asked.map((one) => one.stage));
  stages.delete('staged');
  return {
    asked: asked.length,
    trapped: asked.filter((one) => !safe.has(one.index)),
    stuck: [...stages].filter((stage) => !left.has(stage)),
  };
}
