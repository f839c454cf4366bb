/** Writing JSON text so that equal content gives equal text. */

const INDENT = '  ';

/**
 * JSON text with two spaces of indentation. Known properties stand in the order they have; inside
 * `ext`, whose order means nothing, they are sorted.
 */
export function writeJson(value: unknown): string {
  return write(value, '', false);
}

function write(value: unknown, indent: string, isSorted: boolean): string {
  if (typeof value !== 'object' || value === null) {
    // `JSON.stringify` drops the sign of a negative zero, and reading would not give it back.
    return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  }
  const inner = indent + INDENT;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? value.map((item) => write(item, inner, isSorted))
    : membersOf(value, isSorted).map(
        ([key, item]) => `${JSON.stringify(key)}: ${write(item, inner, isSorted || key === 'ext')}`,
      );
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function membersOf(value: object, isSorted: boolean): [string, unknown][] {
  const members = Object.entries(value) as [string, unknown][];
  return isSorted ? members.sort(([a], [b]) => (a < b ? -1 : 1)) : members;
}
