/** The one way a value is written down before a digest is taken of it. */

/**
 * The canonical JSON text of a value, the same for equal content: members sorted by the UTF-16 code
 * units of their names, no spaces, texts and numbers as `JSON.stringify` writes them, a negative zero
 * as `-0`. A member that is undefined is left out, as it is in a file.
 *
 * @param value - plain JSON data, such as a part of a case file
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) {
    if (value === undefined) return 'null';
    // `JSON.stringify` drops the sign of a negative zero, which the file has.
    return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  }
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${members.join(',')}}`;
}

/** Whether two values carry the same content; the order of members does not count. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  canonicalJson(a) === canonicalJson(b);
