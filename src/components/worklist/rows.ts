import type { CaseEntry } from '../../store/port.js';

/** A row of the worklist as it is made of what a store keeps of a case. */
export const rowOf = (entry: CaseEntry) => ({
  entry,
  ...(entry.summary && { summary: entry.summary }),
});
