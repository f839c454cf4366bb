/** The last line of a file of many lines: how long all before it is, and the SHA-256 of it. */
import { canonicalJson } from './canonical.js';
import { hexOf } from './chain.js';
import type { Digest } from './chain.js';

const SEAL = /^\{"bytes":(\d{1,15}),"sha256":"([0-9a-f]{64})"\}$/;
const encoder = new TextEncoder();

/**
 * A text with its seal behind it.
 *
 * @param body - whole lines, each with its end
 */
export async function withSeal(body: string, digest: Digest): Promise<string> {
  const bytes = encoder.encode(body);
  const seal = { bytes: bytes.length, sha256: hexOf(await digest(bytes)) };
  return `${body}${canonicalJson(seal)}\n`;
}

/** Whether a text is what was sealed: `absent` where no seal stands at its end. */
export type SealCheck = 'fits' | 'absent' | 'altered';

/** Holds a text against the seal at its end. */
export async function checkSeal(text: string, digest: Digest): Promise<SealCheck> {
  const [seal = '', end] = text.split('\n').slice(-2);
  const [, length, sum] = SEAL.exec(seal) ?? [];
  if (end !== '' || sum === undefined) return 'absent';
  const body = encoder.encode(text.slice(0, text.length - seal.length - 1));
  const fits = body.length === Number(length) && hexOf(await digest(body)) === sum;
  return fits ? 'fits' : 'altered';
}
