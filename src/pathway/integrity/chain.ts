/** The chain over the log of a case: what it is made of, and what does not fit it (docs/integrity.md). */
import type { CaseEvent } from '../../machines/events.js';
import type { CaseFile } from '../types.js';
import { canonicalJson } from './canonical.js';

/** SHA-256 of some bytes. The browser's and Node's `crypto.subtle` both give it; the pathway does no I/O. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** What the first link is taken over. */
export type ChainedHeader = Pick<CaseFile, 'format' | 'id' | 'laterality' | 'patient'>;

/** One link for the header and one for each entry, in lower-case hexadecimal digits. */
export interface Chain {
  readonly algorithm: typeof ALGORITHM;
  readonly links: readonly string[];
}

/** What does not fit. Entries are counted from 1, as they stand in the log. */
export type ChainFault =
  /** Format, id, side or patient are not those the first link was taken over. */
  | { readonly kind: 'header' }
  /** The first entry that does not fit its link, and how many do not. */
  | { readonly kind: 'entry'; readonly entry: number; readonly count: number }
  /** Entries from this one on have no link. */
  | { readonly kind: 'missing-links'; readonly entry: number; readonly count: number }
  /** There are links for more entries than there are: the log was cut, or never had them. */
  | { readonly kind: 'surplus-links'; readonly entry: number; readonly count: number };

export type ChainCheck =
  | { readonly kind: 'verified'; readonly entries: number; readonly head: string }
  | { readonly kind: 'broken'; readonly faults: readonly ChainFault[] };

export const ALGORITHM = 'SHA-256';
/** A link as it is written down: 32 bytes. */
export const LINK = /^[0-9a-f]{64}$/;

const encoder = new TextEncoder();

/** Bytes as hexadecimal digits in lower case. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The first link: over format, id, side and patient. */
export async function firstLink(header: ChainedHeader, digest: Digest): Promise<string> {
  const { format, id, laterality, patient } = header;
  return hexOf(await digest(encoder.encode(canonicalJson({ format, id, laterality, patient }))));
}

/**
 * The link of an entry: over the link before it and the entry itself.
 *
 * @param previous - the link before it, 64 hexadecimal digits
 */
export async function linkOf(previous: string, event: CaseEvent, digest: Digest): Promise<string> {
  const content = encoder.encode(canonicalJson(event));
  const bytes = new Uint8Array(previous.length / 2 + content.length);
  for (let at = 0; at < previous.length; at += 2) {
    bytes[at / 2] = Number.parseInt(previous.slice(at, at + 2), 16);
  }
  bytes.set(content, previous.length / 2);
  return hexOf(await digest(bytes));
}

/**
 * The links of further entries.
 *
 * @param previous - the link of the entry before them, or the first link
 */
export async function linksAfter(
  previous: string,
  events: readonly CaseEvent[],
  digest: Digest,
): Promise<string[]> {
  const links: string[] = [];
  for (const event of events) links.push(await linkOf(links.at(-1) ?? previous, event, digest));
  return links;
}

/** The chain of a whole case. */
export async function chainOf(caseFile: CaseFile, digest: Digest): Promise<Chain> {
  const first = await firstLink(caseFile, digest);
  return {
    algorithm: ALGORITHM,
    links: [first, ...(await linksAfter(first, caseFile.events, digest))],
  };
}

/** The last link: it stands for the whole case. */
export const chainHead = ({ links }: Chain): string => links.at(-1) ?? '';

/**
 * Compares a case with a chain. Each entry is held against the link before it as the chain has it, so
 * that one changed entry is named as the one it is, and not with all that follow.
 */
export async function verifyChain(
  caseFile: CaseFile,
  chain: Chain,
  digest: Digest,
): Promise<ChainCheck> {
  const { events } = caseFile;
  const [first, ...links] = chain.links;
  const faults: ChainFault[] = [];
  if ((await firstLink(caseFile, digest)) !== first) faults.push({ kind: 'header' });
  const unfit = await entriesThatDoNotFit(first ?? '', events, links, digest);
  if (unfit[0] !== undefined) faults.push({ kind: 'entry', entry: unfit[0], count: unfit.length });
  const surplus = links.length - events.length;
  if (surplus > 0) {
    faults.push({ kind: 'surplus-links', entry: events.length + 1, count: surplus });
  } else if (surplus < 0) {
    faults.push({ kind: 'missing-links', entry: links.length + 1, count: -surplus });
  }
  return faults.length > 0
    ? { kind: 'broken', faults }
    : { kind: 'verified', entries: events.length, head: chainHead(chain) };
}

/**
 * Which entries do not fit their links, counted from 1; those without a link are passed over.
 *
 * @param first - the link before the first entry
 * @param links - one for each entry
 */
export async function entriesThatDoNotFit(
  first: string,
  events: readonly CaseEvent[],
  links: readonly string[],
  digest: Digest,
): Promise<number[]> {
  const linked = events.slice(0, links.length);
  // No link waits for another one here, so the digests run side by side.
  const found = await Promise.all(
    linked.map((event, index) => linkOf(links[index - 1] ?? first, event, digest)),
  );
  return found.flatMap((link, index) => (link === links[index] ? [] : [index + 1]));
}
