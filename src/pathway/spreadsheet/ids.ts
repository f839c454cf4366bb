/** Ids that come out the same for the same patient, side and fact, and from which nothing can be read. */

/** 64 bits of a text as 16 hexadecimal digits (cyrb53 by its author bryc, public domain, both halves kept). */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  const mixed = (x: number, y: number): number =>
    Math.imul(x ^ (x >>> 16), 2_246_822_507) ^ Math.imul(y ^ (y >>> 13), 3_266_489_909);
  const first = mixed(a, b);
  const second = mixed(b, first);
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * An id drawn from what it stands for.
 *
 * @param prefix - what it is an id of, such as `case`
 * @param parts - what tells it apart, in this order
 */
export const stableId = (prefix: string, ...parts: readonly string[]): string =>
  `${prefix}-${digest(JSON.stringify(parts))}`;
