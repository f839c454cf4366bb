/** Which patients the list shows, in which order. */
import { nameLine } from '../pathway/narrative/identity.js';
import { groupPitfalls } from '../components/pitfall-list/groups.js';
import { TIERS } from '../components/shared/words.js';
import { daysBetween } from '../pathway/days.js';
import type { Clock, Pitfall } from '../pathway/types.js';
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

/** The open clock of a case that presses most, and how many days it is past its target. */
export interface Pressing {
  readonly clock: Clock;
  /** Calendar days past the target; zero or less while it runs. */
  readonly over: number;
}

/** The clock most past its target, or due soonest; a staged or closed case waits for nobody. */
export function pressingClock({ status }: Row): Pressing | undefined {
  if (!status || status.stage === 'staged' || status.stage === 'closed') return undefined;
  return status.clocks
    .filter(({ endedOn, state }) => endedOn === undefined && state !== 'held')
    .map((clock) => ({ clock, over: daysBetween(clock.dueOn, status.asOf) }))
    .sort((a, b) => b.over - a.over)[0];
}

/**
 * A case that cannot be read comes first, as nobody knows how urgent it is; then Critical, then who
 * waits past a target, then the other flags, then who is due soonest.
 */
function urgency(row: Row): readonly [group: number, within: number] {
  if (!row.status) return [-1, 0];
  const worst = worstOf(row)?.pitfall;
  const over = pressingClock(row)?.over ?? -Infinity;
  const acknowledged = worst?.status === 'acknowledged';
  if (worst?.severity === 'critical' && !acknowledged) return [0, -over];
  if (over > 0) return [1, -over];
  if (row.missed) return [2, 0];
  if (!worst) return [3 + 2 * TIERS.length, -over];
  const tier = TIERS.findIndex(({ severity }) => severity === worst.severity);
  return [3 + 2 * tier + (acknowledged ? 1 : 0), -over];
}

const byUrgency = (a: Row, b: Row): number => {
  const [groupA, withinA] = urgency(a);
  const [groupB, withinB] = urgency(b);
  if (groupA !== groupB) return groupA - groupB;
  return withinA === withinB ? 0 : withinA - withinB;
};

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
        byUrgency(a, b) ||
        nameLine(a.entry.patient).localeCompare(nameLine(b.entry.patient), 'en') ||
        a.entry.laterality.localeCompare(b.entry.laterality),
    );
}
