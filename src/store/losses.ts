/** Whether a database holds what is remembered of it outside. */
import type { Found } from './chained.js';
import type { CaseHeader } from './log.js';
import type { Loss, Totals } from './port.js';
import { seenHead, startOf } from './witness.js';
import type { SeenHead } from './witness.js';

/** What is here of a case: its header, and how many of its entries. */
export interface CountedCase {
  readonly header: CaseHeader;
  readonly count: number;
}

/** The link of an entry, as it is here. */
export type LinkAt = (caseId: string, seq: number) => Promise<string | undefined>;

/**
 * In what a case falls short of what was seen of it; undefined where it holds it. A log that is longer
 * than the one that was seen must lead through the link that was seen.
 */
export async function lossOf(
  { header, count }: CountedCase,
  seen: SeenHead | undefined,
  linkAt: LinkAt,
): Promise<Loss | undefined> {
  if (seen === undefined) return undefined;
  const { caseId, handle, head, chain } = header;
  const loss = { handle, caseId, expected: seen.seq, found: count };
  if (count < seen.seq) return { ...loss, kind: 'short' };
  // What is wrong with such a log shows when it is opened, and nothing can be read off its header.
  if (seen.link === '' || count !== head.seq) return undefined;
  const own = seen.seq === head.seq ? chain?.head : chain?.first;
  const link = seen.seq === head.seq || seen.seq === 0 ? own : await linkAt(caseId, seen.seq);
  return startOf(link) === seen.link ? undefined : { ...loss, kind: 'exchanged' };
}

/** The same of a case that was read, of which the links are at hand. */
export async function lossIn(
  { header, records }: Found,
  seen: SeenHead | undefined,
): Promise<Loss | undefined> {
  if (header === undefined) return undefined;
  const linkAt = (_caseId: string, seq: number) => Promise.resolve(records[seq - 1]?.link);
  return lossOf({ header, count: records.length }, seen, linkAt);
}

/** All that falls short, with the cases of which nothing is left. */
export async function lossesOf(
  cases: readonly CountedCase[],
  heads: ReadonlyMap<string, SeenHead>,
  linkAt: LinkAt,
): Promise<Loss[]> {
  const losses: Loss[] = [];
  for (const one of cases) {
    const seen = heads.get(one.header.handle);
    // Nearly all are exactly as they were seen: these wait for nothing.
    if (seen && one.count === seen.seq && isAsSeen(one, seen)) continue;
    const loss = await lossOf(one, seen, linkAt);
    if (loss) losses.push(loss);
  }
  const here = new Set(cases.map(({ header }) => header.handle));
  for (const [handle, { seq }] of heads) {
    if (!here.has(handle)) losses.push({ handle, kind: 'missing', expected: seq, found: 0 });
  }
  return losses;
}

const isAsSeen = ({ header, count }: CountedCase, seen: SeenHead): boolean =>
  count === header.head.seq && (seen.link === '' || seenHead(header).link === seen.link);

/** How much there was once, by what was seen and by what is here. */
export function expectedTotals(
  cases: readonly CountedCase[],
  heads: ReadonlyMap<string, SeenHead>,
): Totals {
  const most = new Map([...heads].map(([handle, { seq }]) => [handle, seq]));
  for (const { header, count } of cases) {
    most.set(header.handle, Math.max(most.get(header.handle) ?? 0, count));
  }
  return { cases: most.size, events: [...most.values()].reduce((sum, seq) => sum + seq, 0) };
}

/** What a loss means, in words. */
export function lossInWords({ kind, expected, found }: Loss): string {
  if (kind === 'exchanged') {
    return 'Another log than the one that was saved on this device stands in its place.';
  }
  return expected === 1
    ? `1 entry of this case was saved on this device, ${found} can be found.`
    : `${expected} entries of this case were saved on this device, ${found} of them can be found.`;
}
