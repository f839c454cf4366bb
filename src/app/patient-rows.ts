/** Which patients the list shows, in which order. */
import { nameLine } from '../pathway/narrative/identity.js';
import { groupPitfalls } from '../components/pitfall-list/groups.js';
import { TIERS } from '../components/shared/words.js';
import type { Pitfall } from '../pathway/types.js';
import type { Row } from './desk.js';

/** The worst of the open pitfalls, and how many there are besides. */
export interface Worst {
  readonly pitfall: Pitfall;
  readonly more: number;
}

/** The worst pitfall that is open, those that nobody acknowledged first within a severity. */
export function worstOf({ status }: Row): Worst | undefined {
  const [pitfall, ...others] = groupPitfalls(status?.pitfalls ?? []).open;
  return pitfall && { pitfall, more: others.length };
}

/** A case that cannot be read comes first, as nobody knows how urgent it is; then by severity. */
function urgency(row: Row): number {
  if (!row.status) return -1;
  const worst = worstOf(row)?.pitfall;
  if (!worst) return 2 * TIERS.length;
  const tier = TIERS.findIndex(({ severity }) => severity === worst.severity);
  return 2 * tier + (worst.status === 'acknowledged' ? 1 : 0);
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** @param search - part of a name or number; every word of it must occur */
export function shownRows(rows: readonly Row[], search: string, withSamples: boolean): Row[] {
  const words = folded(search)
    .split(/[\s,]+/)
    .filter(Boolean);
  return rows
    .filter(({ entry }) => withSamples || !entry.sample)
    .filter(({ entry }) => {
      const { name, identifiers } = entry.patient;
      const numbers = identifiers?.map(({ value }) => value) ?? [];
      const text = folded([name?.family, name?.given, ...numbers].join(' '));
      return words.every((word) => text.includes(word));
    })
    .toSorted(
      (a, b) =>
        urgency(a) - urgency(b) ||
        nameLine(a.entry.patient).localeCompare(nameLine(b.entry.patient), 'en') ||
        a.entry.laterality.localeCompare(b.entry.laterality),
    );
}
