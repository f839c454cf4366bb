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
import type { Witness } from './witness.js';

/** What was found. */
export interface Examination {
  readonly cases: readonly CountedCase[];
  readonly condition: Condition;
  /** How many headers are kept that cannot be read. */
  readonly unreadable: number;
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

/** Whether there is less than is remembered, told without reading a case. */
export function fallsShort(found: Totals, witness: Witness): boolean {
  const heads = witness.heads();
  const earlier = witness.earlierTotals() ?? { cases: 0, events: 0 };
  const seen = [...heads.values()].reduce((sum, { seq }) => sum + seq, 0);
  return (
    found.cases < Math.max(heads.size, earlier.cases) ||
    found.events < Math.max(seen, earlier.events)
  );
}

/**
 * Reads all headers and holds them against the witness, which is asked first: another tab may be writing.
 *
 * @param accepted - how many headers that cannot be read somebody has accepted already
 */
export async function examine(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  witness: Witness,
  accepted: number,
): Promise<Examination> {
  const heads = witness.heads();
  const earlier = witness.earlierTotals();
  const transaction = reading(database);
  await refuseOtherLock(transaction.objectStore('lock'), form);
  const [kept, events] = await Promise.all([
    transaction.objectStore('cases').getAll(),
    transaction.objectStore('events').count(),
  ]);
  const headers = await form.readHeaders(kept);
  const cases = await counted(database, form, headers, events);
  const losses = await lossesOf(cases, heads, async (caseId, seq) => {
    const [key = ''] = await form.keysOf([caseId]);
    const record = await reading(database).objectStore('events').get([key, seq]);
    const [read] = await form.readEvents(record ? [record] : []);
    return read?.link;
  });
  const found = { cases: headers.length, events };
  // Where nothing is remembered, what is here and cannot be read tells by itself that it was kept.
  const unreadable = kept.length - headers.length;
  const isTold = heads.size > 0 || unreadable <= accepted;
  const before = earlier ?? { ...found, cases: isTold ? found.cases : kept.length };
  const isShort = found.cases < before.cases || found.events < before.events;
  if (losses.length === 0 && !isShort) {
    for (const one of cases) {
      const head = seenHead(one.header);
      const seen = heads.get(one.header.handle);
      const isKnown = seen?.seq === head.seq && seen.link === head.link;
      if (!isKnown && isWhole(one)) witness.keep(one.header.handle, head);
    }
    witness.forgetEarlierTotals();
    return { cases, unreadable, condition: { kind: 'sound' } };
  }
  const seen = expectedTotals(cases, heads);
  const expected = {
    cases: Math.max(seen.cases, before.cases),
    events: Math.max(seen.events, before.events),
  };
  return { cases, unreadable, condition: { kind: 'damaged', expected, found, losses } };
}

/** Counts the entries of each case one by one only where they are not as many as the headers say. */
async function counted(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  headers: readonly CaseHeader[],
  events: number,
): Promise<CountedCase[]> {
  const expected = headers.reduce((sum, { head }) => sum + head.seq, 0);
  if (expected === events) return headers.map((header) => ({ header, count: header.head.seq }));
  const counts = new Map<string, number>();
  for (const [key] of await reading(database).objectStore('events').getAllKeys()) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = await form.keysOf(headers.map(({ caseId }) => caseId));
  return headers.map((header, index) => ({ header, count: counts.get(keys[index] ?? '') ?? 0 }));
}

/** Takes what is here for all there is: what is not here any more is forgotten. */
export function acceptAll({ cases }: Examination, witness: Witness): void {
  const here = new Set(cases.map(({ header }) => header.handle));
  for (const handle of witness.heads().keys()) if (!here.has(handle)) witness.forget(handle);
  for (const one of cases) {
    // A log that does not fit its header stays damaged, and is no further loss.
    witness.keep(
      one.header.handle,
      isWhole(one) ? seenHead(one.header) : { seq: one.count, link: '' },
    );
  }
  witness.forgetEarlierTotals();
}
