/** Writes to the database: each in one transaction, as a whole or not at all. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Written } from './chained.js';
import type { CaseDatabase } from './database.js';
import { StoreError, toStoreError } from './errors.js';
import { rangeOf, reading, refuseOtherLock } from './finding.js';
import type { FoundHere } from './finding.js';
import { sameHead } from './log.js';
import type { RenewedSummary } from './port.js';
import type { RecordForm } from './records.js';

/** What was computed for a case that was found. */
export interface CaseWrite {
  readonly found: FoundHere;
  readonly written: Written;
}

/**
 * Writes to cases within one transaction, which also sees whether all of them are still as they were
 * found. It resolves once the transaction is complete on disk; with `strict` durability a power cut does
 * not undo that.
 *
 * @returns false where one was written to meanwhile: then nothing is written
 * @throws StoreError if the browser refused the write: then nothing of it is kept
 */
export async function writeCases(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  writes: readonly CaseWrite[],
): Promise<boolean> {
  const kept = await Promise.all(
    writes.map(async ({ found, written }) => {
      const [headers, records] = await Promise.all([
        form.keepHeaders([written.header]),
        form.keepEvents(written.records),
      ]);
      return { found, key: headers[0]?.caseId ?? '', headers, records };
    }),
  );
  return inOneWrite(database, form, async (transaction) => {
    const cases = transaction.objectStore('cases');
    const events = transaction.objectStore('events');
    const areAsFound = await Promise.all(
      kept.map(async ({ found, key }) => {
        const [header, count] = await Promise.all([cases.get(key), events.count(rangeOf(key))]);
        return count === found.places.size && form.isSameHeader(header, found.keptHeader);
      }),
    );
    if (areAsFound.includes(false)) return false;
    await Promise.all(
      kept.flatMap(({ found, headers, records }) => [
        ...headers.map((header) => cases.put(header)),
        // A place that is taken without anybody knowing is never written over: `add` fails there.
        ...records.map(async (record) =>
          found.places.has(record.seq) ? events.put(record) : events.add(record),
        ),
      ]),
    );
    return true;
  });
}

type ObjectStore = 'cases' | 'events' | 'lock' | 'drafts';
/** A write that is under way. */
export type WriteTransaction = IDBPTransaction<CaseDatabase, ObjectStore[], 'readwrite'>;

/** What cases are kept in, and what tells under which lock. */
const OF_CASES: readonly ObjectStore[] = ['cases', 'events', 'lock'];

/**
 * Writes summaries to the headers they belong to. They can be computed again, so no power cut is
 * waited for.
 */
export async function writeSummaries(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  renewed: readonly RenewedSummary[],
): Promise<void> {
  const keys = await form.keysOf(renewed.map(({ caseId }) => caseId));
  const before = reading(database).objectStore('cases');
  const there = await Promise.all(keys.map((key) => before.get(key)));
  const kept = there.flatMap((header) => header ?? []);
  const summaries = new Map(renewed.map((one) => [one.caseId, one]));
  const headers = (await form.readHeaders(kept)).flatMap((header) => {
    const one = summaries.get(header.caseId);
    return one && sameHead(header.head, one.head) ? [{ ...header, summary: one.summary }] : [];
  });
  const asRead = new Map(kept.map((header) => [header.caseId, header]));
  const fresh = await form.keepHeaders(headers);
  const transaction = database.transaction('cases', 'readwrite', { durability: 'relaxed' });
  await Promise.all([
    transaction.done,
    ...fresh.map(async (header) => {
      // A header of another form, as under another lock, is never the same.
      const now = await transaction.store.get(header.caseId);
      if (form.isSameHeader(now, asRead.get(header.caseId))) await transaction.store.put(header);
    }),
  ]);
}

/**
 * Writes within one transaction that is complete on disk when this resolves.
 *
 * @param more - what is written to beside the cases
 */
export async function inOneWrite<Result>(
  database: IDBPDatabase<CaseDatabase>,
  form: RecordForm,
  write: (transaction: WriteTransaction) => Promise<Result>,
  more: readonly ObjectStore[] = [],
): Promise<Result> {
  const transaction = database.transaction([...OF_CASES, ...more], 'readwrite', {
    durability: 'strict',
  });
  // A request may fail before the transaction does; both failures are awaited below.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => error ?? new StoreError('unknown'),
  );
  try {
    await refuseOtherLock(transaction.objectStore('lock'), form);
    const result = await write(transaction);
    const failure = await done;
    if (failure !== undefined) throw toStoreError(failure);
    return result;
  } catch (error) {
    abort(transaction);
    const failure = await done;
    // A request that was cancelled says only so; the reason, such as a full disk, is the transaction's.
    const isCancelled = error instanceof Error && error.name === 'AbortError';
    throw toStoreError(isCancelled ? failure : error);
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
