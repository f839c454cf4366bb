/** What taking any event into the record shares. */
import type { EventOf } from '../events.js';
import type { AxillaFacts, BiopsyFact, MisplacedFact, NodeFact, Place } from '../facts.js';
import type { EventType } from '../vocabulary.js';

/** What one event type changes in the record, at its place. */
export type Taking<T extends EventType> = (
  facts: AxillaFacts,
  event: EventOf<T>,
  place: Place,
) => Partial<AxillaFacts>;

/** A node nothing is known of yet. */
const noNode = (id: string): NodeFact => ({
  id,
  reports: [],
  biopsies: [],
  lymphomaSuspected: [],
  firstSuspicious: null,
  clip: 'none',
  clipped: null,
  waived: null,
  excised: null,
  lastCheck: null,
  standing: 'none',
  discordant: false,
  concordant: false,
  accepted: false,
  settled: false,
  outstanding: false,
});

/** Changes one node, or adds it changed. */
export function withNode(
  nodes: readonly NodeFact[],
  id: string,
  change: (node: NodeFact) => NodeFact,
): readonly NodeFact[] {
  const index = nodes.findIndex((node) => node.id === id);
  const found = nodes[index];
  return found === undefined ? [...nodes, change(noNode(id))] : nodes.with(index, change(found));
}

/** Changes one sample. */
export const withBiopsy = (
  nodes: readonly NodeFact[],
  biopsy: BiopsyFact,
  change: Partial<BiopsyFact>,
): readonly NodeFact[] =>
  withNode(nodes, biopsy.nodeId, (node) => ({
    ...node,
    biopsies: node.biopsies.map((one) => (one.seq === biopsy.seq ? { ...one, ...change } : one)),
  }));

/** Keeps an event that means nothing where it stands, and why. */
export const misplace = (
  facts: AxillaFacts,
  place: Place,
  why: MisplacedFact['why'],
  grave = false,
): Partial<AxillaFacts> => ({ misplaced: [...facts.misplaced, { ...place, why, grave }] });
