/** The chain in a store: verified before a case is read or written to, and carried on before the write. */
import { entriesThatDoNotFit, firstLink, linksAfter } from '../pathway/integrity/index.js';
import type { ChainedHeader, Digest } from '../pathway/integrity/index.js';
import { StoreError } from './errors.js';
import { damaged, storedCaseOf, wholeLog } from './log.js';
import type { CaseHeader, KeptChain, StoredEvent, Summarize } from './log.js';
import { withSummary } from './plans.js';
import type { Decision, Kept } from './plans.js';
import type { StoredCase } from './port.js';

/** What a store holds of a case, as it was read. */
export interface Found {
  readonly header?: CaseHeader | undefined;
  /** In the order of their places. */
  readonly records: readonly StoredEvent[];
}

/** What has to be written, all or nothing, where the case is still as it was found. */
export interface Written {
  readonly header: CaseHeader & { readonly chain: KeptChain };
  readonly records: readonly StoredEvent[];
  /** How many of the records the store did not hold. */
  readonly added: number;
}

/** Decides what is to be written to a case, of which nothing is written meanwhile. */
export interface Intent<Answer> {
  readonly decide: (kept: Kept | undefined) => Decision<Answer>;
  /** Decides for a damaged case; without it nothing is written to one. */
  readonly restore?: (found: Found, damage: StoreError) => Promise<Decision<Answer>>;
}

/** What a store needs for its plans. */
export interface Means {
  readonly digest: Digest;
  readonly summarize: Summarize | undefined;
  /** The chains that were verified or written by this connection, by the id of their case. */
  readonly known: Map<string, KeptChain>;
}

export interface Plan<Answer> {
  readonly answer: Answer;
  /** Without it there is nothing to write, and the answer holds at once. */
  readonly written?: Written;
}

/** What the first link of a case is taken over. */
const chained = ({ caseId: id, laterality, patient }: CaseHeader): ChainedHeader => ({
  ...{ format: 'axillary-case/1', id, laterality, patient },
});

/**
 * The case as it was saved; undefined where there is none.
 *
 * @param known - a chain of this case that was verified before: its entries are not verified again
 * @throws StoreError with the reason `damaged` where it is not as it was saved
 */
export async function verified(
  found: Found,
  digest: Digest,
  known?: KeptChain,
): Promise<Kept | undefined> {
  const { header, records } = found;
  if (header === undefined) {
    if (records.length === 0) return undefined;
    throw new StoreError('damaged');
  }
  const log = wholeLog(header, records);
  const { chain } = header;
  if (chain === undefined) return { header, log };

  const fail = (what: string) => damaged(header, records, what);
  if ((await firstLink(chained(header), digest)) !== chain.first) {
    throw fail('The side or the patient of this case is not as it was saved.');
  }
  const links = records.map(({ link }) => link ?? '');
  const endAt = (seq: number) => (seq === 0 ? chain.first : links[seq - 1]);
  const start = known && endAt(known.seq) === known.head ? known.seq : 0;
  const [unfit] = await entriesThatDoNotFit(
    endAt(start) ?? '',
    log.slice(start),
    links.slice(start),
    digest,
  );
  if (unfit !== undefined) {
    throw fail(`Entry ${start + unfit} of ${log.length} of this case is not as it was saved.`);
  }
  if (chain.seq !== log.length || endAt(log.length) !== chain.head) {
    throw fail('The entries of this case fit each other, but not the end that was kept with them.');
  }
  return { header, log };
}

/**
 * The case for reading: all of it is verified, and kept in mind for the next write.
 *
 * @throws StoreError with the reason `damaged` where it is not as it was saved
 */
export async function opened(
  found: Found,
  { digest, known }: Pick<Means, 'digest' | 'known'>,
): Promise<StoredCase | undefined> {
  const caseId = found.header?.caseId ?? '';
  known.delete(caseId);
  const kept = await verified(found, digest);
  if (kept?.header.chain) known.set(caseId, kept.header.chain);
  return kept && storedCaseOf(kept.header, kept.log);
}

/**
 * Decides, and computes the chain of what is to be written. All of it before the write: a transaction
 * of the browser ends by itself while a digest is waited for.
 *
 * @throws StoreError where the case is damaged and is not restored
 */
export async function planned<Answer>(
  found: Found,
  { decide, restore }: Intent<Answer>,
  { digest, summarize, known }: Means,
): Promise<Plan<Answer>> {
  let kept: Kept | undefined;
  let decision: Decision<Answer>;
  try {
    // Whoever could restore the case looks at all of it.
    kept = await verified(
      found,
      digest,
      restore ? undefined : known.get(found.header?.caseId ?? ''),
    );
    decision = decide(kept);
  } catch (error) {
    if (!(error instanceof StoreError) || error.reason !== 'damaged' || !restore) throw error;
    decision = await restore(found, error);
  }
  const { answer, header } = withSummary(kept, decision, summarize);
  if (header === undefined) return { answer };
  return { answer, written: await written(found, kept, { ...decision, header }, digest) };
}

async function written(
  found: Found,
  kept: Kept | undefined,
  { header, events, whole }: Decision<unknown> & { readonly header: CaseHeader },
  digest: Digest,
): Promise<Written> {
  const { caseId } = header;
  // A log without a chain, or one that is restored, is linked from its start.
  const before = whole === undefined ? kept?.header.chain : undefined;
  const log = before ? events : (whole ?? [...(kept?.log ?? []), ...events]);
  const first = before?.first ?? (await firstLink(chained(header), digest));
  const links = await linksAfter(before?.head ?? first, log, digest);
  const start = before?.seq ?? 0;
  const records = log.map((event, index) => {
    const link = links[index] ?? first;
    return { caseId, seq: start + index + 1, event, link };
  });
  const head = links.at(-1) ?? before?.head ?? first;
  const there = new Set(found.records.map(({ seq }) => seq));
  return {
    header: { ...header, chain: { first, head, seq: header.head.seq } },
    records,
    added: records.filter(({ seq }) => !there.has(seq)).length,
  };
}

/** All entries of a case once something was written to it, in the order of their places. */
export function recordsAfter({ records: before }: Found, { records }: Written): StoredEvent[] {
  const fresh = new Set(records.map(({ seq }) => seq));
  const kept = before.filter(({ seq }) => !fresh.has(seq));
  return [...kept, ...records].sort((a, b) => a.seq - b.seq);
}
