import type { Witness } from '../witness.js';

/**
 * The witness of a locked store: it remembers how many entries each log has, and no link. A link is a
 * digest of what can be read under the lock only; whoever guessed the content could tell by it that the
 * guess is right. That no log is exchanged for another, the sealed records tell themselves.
 */
export const countsOnly = (witness: Witness): Witness => ({
  ...witness,
  // A link from before the lock counts for nothing, and is written over.
  heads: () =>
    new Map([...witness.heads()].map(([handle, { seq }]) => [handle, { seq, link: '' }])),
  head: (handle) => {
    const seen = witness.head(handle);
    return seen && { seq: seen.seq, link: '' };
  },
  keep: (handle, { seq }) => {
    const seen = witness.head(handle);
    if (seen?.seq !== seq || seen.link !== '') witness.keep(handle, { seq, link: '' });
  },
});
