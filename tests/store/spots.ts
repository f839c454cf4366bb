import { createMemory, createMemoryStore } from '../../src/store/memory-store.js';
import type { Summarize } from '../../src/store/log.js';
import type { CaseStore } from '../../src/store/port.js';
import { LockedPlace } from './lock/locked-place.js';
import { Place } from './place.js';
import type { Change } from './place.js';
import { storeOverWire } from './wired-store.js';

export interface Spot {
  /** Opens a further connection to one and the same place, as a tab does. */
  readonly open: (summarize?: Summarize) => Promise<CaseStore>;
  /** Changes what is kept of `case-1` behind the store's back. */
  readonly change: (change: Change) => Promise<void>;
}

function inMemory(reach: (store: CaseStore) => CaseStore): Spot {
  const memory = createMemory();
  const now = () => new Date().toISOString();
  return {
    open: (summarize) => Promise.resolve(reach(createMemoryStore(memory, now, summarize))),
    change: (change) => {
      const kept = memory.cases.get('case-1');
      if (kept) memory.cases.set('case-1', change(kept));
      return Promise.resolve();
    },
  };
}

/** A place of every kind that cases can be kept in. */
export const places: Record<string, () => Spot> = {
  memory: () => inMemory((store) => store),
  'another process, over a wire': () => inMemory(storeOverWire),
  IndexedDB: () => {
    const place = new Place();
    return {
      open: (summarize) => place.open({ ...(summarize && { summarize }) }),
      change: (change) => place.change('case-1', change),
    };
  },
  'IndexedDB under a lock': () => {
    const place = new LockedPlace();
    return {
      open: (summarize) => place.open({ ...(summarize && { summarize }) }),
      change: (change) => place.change('case-1', change),
    };
  },
};
