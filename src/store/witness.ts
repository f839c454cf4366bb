/** What is remembered of the store outside its database, so that a loss there is noticed. */
import type { CaseHeader } from './log.js';
import type { Totals } from './port.js';

/** The end of a log as it was last saved: how many entries, and the start of the last link of its chain. */
export interface SeenHead {
  readonly seq: number;
  /** Sixteen hexadecimal digits; empty where the log has no chain. */
  readonly link: string;
}

/** What is kept and belongs to no case that can be shown. */
export interface LeftOver {
  /** How many headers cannot be read. */
  readonly headers: number;
  /** How many entries have no header any more. */
  readonly entries: number;
}

/**
 * Remembers the end of each log outside the database, under the handle of its case, which is drawn at
 * random: an emptied, shortened, older or exchanged database is noticed by it. There is nothing of a
 * patient in it.
 */
export interface Witness {
  /** All that is remembered, by handle. */
  heads(): ReadonlyMap<string, SeenHead>;
  head(handle: string): SeenHead | undefined;
  keep(handle: string, head: SeenHead): void;
  forget(handle: string): void;
  /** With how much that is left over somebody has gone on. */
  accepted(): LeftOver;
  accept(leftOver: LeftOver): void;
  /** What versions before this one remembered: how much there was in all. */
  earlierTotals(): Totals | undefined;
  forgetEarlierTotals(): void;
}

const LINK_DIGITS = 16;

/** The part of a link that is remembered. */
export const startOf = (link: string | undefined): string => link?.slice(0, LINK_DIGITS) ?? '';

/** The end of a log as it is to be remembered. */
export const seenHead = ({ head, chain }: CaseHeader): SeenHead => ({
  seq: head.seq,
  link: startOf(chain?.head),
});

/** The name under which versions before this one remembered the totals of a database. */
export const totalsKey = (database: string): string => `${database}:heads`;

/** The start of the names under which heads of a database are remembered, each under its own. */
export const headPrefix = (database: string): string => `${database}:head:`;

/** The name under which it is remembered with what somebody has gone on. */
const acceptedKey = (database: string): string => `${database}:accepted`;

const HEAD = /^(\d{1,9}) ([0-9a-f]{16})?$/;

const headIn = (text: string | null): SeenHead | undefined => {
  const [, seq, link = ''] = HEAD.exec(text ?? '') ?? [];
  return seq === undefined ? undefined : { seq: Number(seq), link };
};

const leftOverIn = (text: string | null): LeftOver | undefined => {
  const [, headers, entries] = /^(\d{1,9}) (\d{1,9})$/.exec(text ?? '') ?? [];
  return headers === undefined ? undefined : { headers: Number(headers), entries: Number(entries) };
};

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

type Keys = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * A witness in the browser's local storage. Where that is not allowed it remembers nothing. Each head has
 * a name of its own, so that two tabs which write at the same time do not undo one another.
 *
 * @param storage - gives the storage; asking for it may already be refused
 * @param database - the name of the database
 */
export function localStorageWitness(
  storage: () => Keys = () => localStorage,
  database = 'axillary-pathway',
): Witness {
  const prefix = headPrefix(database);
  /** Where nothing can be remembered, somebody goes on until the page is closed. */
  let accepted: LeftOver = { headers: 0, entries: 0 };
  /** Without a witness the store works; only a loss would go unnoticed. */
  const tried = <Result>(otherwise: Result, use: (keys: Keys) => Result): Result => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    heads: () =>
      tried(new Map<string, SeenHead>(), (keys) => {
        const found = new Map<string, SeenHead>();
        for (let at = 0; at < keys.length; at += 1) {
          const key = keys.key(at) ?? '';
          const head = key.startsWith(prefix) ? headIn(keys.getItem(key)) : undefined;
          if (head) found.set(key.slice(prefix.length), head);
        }
        return found;
      }),
    head: (handle) => tried(undefined, (keys) => headIn(keys.getItem(prefix + handle))),
    keep: (handle, { seq, link }) =>
      tried(undefined, (keys) => keys.setItem(prefix + handle, `${seq} ${link}`)),
    forget: (handle) => tried(undefined, (keys) => keys.removeItem(prefix + handle)),
    accepted: () =>
      tried(accepted, (keys) => leftOverIn(keys.getItem(acceptedKey(database))) ?? accepted),
    accept: (leftOver) => {
      accepted = leftOver;
      const { headers, entries } = leftOver;
      tried(undefined, (keys) => keys.setItem(acceptedKey(database), `${headers} ${entries}`));
    },
    earlierTotals: () =>
      tried(undefined, (keys) => {
        const text = keys.getItem(totalsKey(database));
        const kept = JSON.parse(text ?? 'null') as Partial<Totals> | null;
        return kept !== null && isCount(kept.cases) && isCount(kept.events)
          ? { cases: kept.cases, events: kept.events }
          : undefined;
      }),
    forgetEarlierTotals: () => tried(undefined, (keys) => keys.removeItem(totalsKey(database))),
  };
}
