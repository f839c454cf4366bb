/** Which patients the list shows, in which order. */
import { nameLine } from '../pathway/narrative/identity.js';
import { groupPitfalls } from '../components/pitfall-list/groups.js';
import { TIERS } from '../components/shared/words.js';
import type { Pitfall } from '../pathway/types.js';
import type { Row } from './desk.js';
import { daysOver, dueOf } from './due.js';

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

/** The groups of the list, from the top. */
const GROUPS = ['unreadable', 'critical', 'overdue', 'flagged', 'due', 'rest'] as const;

/** Where a row stands: its group, then what counts within it. */
interface Place {
  readonly group: number;
  /** Of its worst flag, a lower one first. */
  readonly flag: number;
  readonly over: number;
  readonly dueOn: string;
}

/** After every day. */
const NEVER = '9999-12-31';

/**
 * A case that cannot be read comes first, as nobody knows how urgent it is; then what is critical,
 * what is overdue, what is flagged otherwise, and what is due. A clock on hold waits for nobody.
 */
function placeOf(row: Row): Place {
  const worst = worstOf(row)?.pitfall;
  const { clock } = dueOf(row);
  const over = daysOver(clock);
  const dueOn = clock && clock.state !== 'held' ? clock.dueOn : NEVER;
  const tier = TIERS.findIndex(({ severity }) => severity === worst?.severity);
  const flag = worst ? 2 * tier + (worst.status === 'acknowledged' ? 1 : 0) : 2 * TIERS.length;
  const group = (): (typeof GROUPS)[number] => {
    if (!row.status) return 'unreadable';
    if (worst?.severity === 'critical') return 'critical';
    if (over > 0) return 'overdue';
    if (worst) return 'flagged';
    return dueOn === NEVER ? 'rest' : 'due';
  };
  // Among the overdue the days past count, whatever the flag.
  const name = group();
  return { group: GROUPS.indexOf(name), flag: name === 'overdue' ? 0 : flag, over, dueOn };
}

const moreUrgent = (a: Place, b: Place): number =>
  a.group - b.group || a.flag - b.flag || b.over - a.over || a.dueOn.localeCompare(b.dueOn);

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** @param search - part of a name or number, or of the id that stands in for a number; every word of it must occur */
export function shownRows(rows: readonly Row[], search: string, withSamples: boolean): Row[] {
  const words = folded(search)
    .split(/[\s,]+/)
    .filter(Boolean);
  return rows
    .filter(({ entry }) => withSamples || !entry.sample)
    .filter(({ entry }) => {
      const { id, name, identifiers } = entry.patient;
      const numbers = identifiers?.length ? identifiers.map(({ value }) => value) : [id];
      const text = folded([name?.family, name?.given, ...numbers].join(' '));
      return words.every((word) => text.includes(word));
    })
    .map((row) => ({ row, place: placeOf(row) }))
    .toSorted(
      (a, b) =>
        moreUrgent(a.place, b.place) ||
        nameLine(a.row.entry.patient).localeCompare(nameLine(b.row.entry.patient), 'en') ||
        a.row.entry.laterality.localeCompare(b.row.entry.laterality),
    )
    .map(({ row }) => row);
}
