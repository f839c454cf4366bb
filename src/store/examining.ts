/** Holds the database against what is remembered of it, cheaply: heads and counts, no chain. */
import type { IDBPDatabase } from 'idb';
import type { CaseDatabase } from './database.js';
import { reading, refuseOtherLock } from './finding.js';
import type { CaseHeader } from './log.js';
import { expectedTotals, lossesOf } from './losses.js';
import type { CountedCase } from './losses.js';
import type { Condition, Totals } from './port.js';
import type { RecordForm } from './records.js';
import { seenHead } from './witness.js';
import type { LeftOver, SeenHead, Witness } from './witness.js';

/** What was found. */
export interface Examination {
  readonly cases: readonly CountedCase[];
  readonly condition: Condition;
  readonly leftOver: LeftOver;
}

/** Whether all entries are there that the header tells of. */
export const isWhole = ({ header, count }: CountedCase): boolean => header.head.seq === count;

/** How much there is. */
export async function totalsOf(database: IDBPDatabase<CaseDatabase>): Promise<Totals> {
  const transaction = reading(database);
  const [cases, events] = await Promise.all([
    transaction.objectStore('cases').count(),
    transaction.objectStore('events').count(),
  ]);
  return { cases, events };
}

/** Whether there is less than is remembered, or entries and no case, told without reading a case. */
export function fallsShort(found: Totals, witness: Witness): boolean {
  if (found.cases === 0 && found.events > 0) return true;
  const heads = witness.heads();
  const earlier = witness.earlierTotals() ?? { cases: 0, events: 0 };
  const seen = [...heads.values()].reduce((sum, { seq }) => sum + seq, 0);
  return (
    found.cases < Math.max(heads.size, earlier.cases) ||
    found.events < Math.max(seen, earlier.events)
  );
}

/** Reads all headers and holds them against the witness, which is asked first: another tab may be writing. */
export async function examine(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  witness: Witness,
): Promise<Examination> {
  const heads = witness.heads();
  const earlier = witness.earlierTotals();
  const accepted = witness.accepted();
  const transaction = reading(database);
  await refuseOtherLock(transaction.objectStore('lock'), form);
  const [kept, events] = await Promise.all([
    transaction.objectStore('cases').getAll(),
    transaction.objectStore('events').count(),
  ]);
  const headers = await form.readHeaders(kept);
  const { cases, headless } = await counted(database, form, headers, events, heads);
  const losses = await lossesOf(cases, heads, async (caseId, seq) => {
    const [key = ''] = await form.keysOf([caseId]);
    const record = await reading(database).objectStore('events').get([key, seq]);
    const [read] = await form.readEvents(record ? [record] : []);
    return read?.link;
  });
  // Entries nobody can be shown are not found.
  const found = { cases: headers.length, events: events - headless.events };
  // What is here and cannot be shown tells by itself that there was a case, whatever is remembered.
  const leftOver = { headers: kept.length - headers.length, entries: headless.events };
  const gone = leftOver.entries > accepted.entries ? headless : NOTHING;
  const sealed = leftOver.headers > accepted.headers ? leftOver.headers : 0;
  const before = {
    cases: Math.max(earlier?.cases ?? 0, found.cases + sealed + gone.cases),
    events: Math.max(earlier?.events ?? 0, found.events + gone.events),
  };
  const isShort = found.cases < before.cases || found.events < before.events;
  if (losses.length === 0 && !isShort) {
    for (const one of cases) {
      const head = seenHead(one.header);
      const seen = heads.get(one.header.handle);
      const isKnown = seen?.seq === head.seq && seen.link === head.link;
      if (!isKnown && isWhole(one)) witness.keep(one.header.handle, head);
    }
    witness.forgetEarlierTotals();
    // What came back is missed if it goes once more.
    if (leftOver.headers < accepted.headers || leftOver.entries < accepted.entries) {
      witness.accept(leftOver);
    }
    return { cases, leftOver, condition: { kind: 'sound' } };
  }
  const seen = expectedTotals(cases, heads);
  const expected = {
    cases: Math.max(seen.cases, before.cases),
    events: Math.max(seen.events, before.events),
  };
  return { cases, leftOver, condition: { kind: 'damaged', expected, found, losses } };
}

const NOTHING: Totals = { cases: 0, events: 0 };

interface Counted {
  readonly cases: readonly CountedCase[];
  /** Entries without a header, and of how many cases they are. */
  readonly headless: Totals;
}

/**
 * Counts the entries of each case one by one only where they are not as many as the headers say, or where a case
 * is not remembered: then entries that are missing from one could make up for those without a header.
 */
async function counted(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  headers: readonly CaseHeader[],
  events: number,
  heads: ReadonlyMap<string, SeenHead>,
): Promise<Counted> {
  const expected = headers.reduce((sum, { head }) => sum + head.seq, 0);
  if (expected === events && headers.every(({ handle }) => heads.has(handle))) {
    const cases = headers.map((header) => ({ header, count: header.head.seq }));
    return { cases, headless: NOTHING };
  }
  // Both as of one moment: another tab may have kept a new case since the headers were read.
  const transaction = reading(database);
  await refuseOtherLock(transaction.objectStore('lock'), form);
  const [places, kept] = await Promise.all([
    transaction.objectStore('events').getAllKeys(),
    transaction.objectStore('cases').getAllKeys(),
  ]);
  const counts = new Map<string, number>();
  for (const [key] of places) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = await form.keysOf(headers.map(({ caseId }) => caseId));
  const cases = headers.map((header, at) => ({ header, count: counts.get(keys[at] ?? '') ?? 0 }));
  for (const key of kept) counts.delete(key);
  const entries = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { cases, headless: { cases: counts.size, events: entries } };
}

/** Takes what is here for all there is: what is not here any more is forgotten. */
export function acceptAll({ cases, leftOver }: Examination, witness: Witness): void {
  const here = new Set(cases.map(({ header }) => header.handle));
  for (const handle of witness.heads().keys()) if (!here.has(handle)) witness.forget(handle);
  for (const one of cases) {
    // A log that does not fit its header stays damaged, and is no further loss.
    witness.keep(
      one.header.handle,
      isWhole(one) ? seenHead(one.header) : { seq: one.count, link: '' },
    );
  }
  witness.accept(leftOver);
  witness.forgetEarlierTotals();
}
