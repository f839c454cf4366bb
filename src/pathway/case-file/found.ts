/** Short, safe words for what was found where something else was expected. */

const MAX_SHOWN = 60;

/** The type of a value, in the words of JSON. Never the value. */
export function typeFound(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return value === '' ? 'empty text' : 'text';
    case 'boolean':
      return 'true or false';
    case 'object':
      return Array.isArray(value) ? 'an array' : 'an object';
    case 'number':
      return 'a number';
    default:
      return `a ${typeof value}`;
  }
}

/** The type and, of a text, number or truth value, the value itself, cut to 60 characters in all. */
export function valueFound(value: unknown): string {
  if (typeof value === 'string') return textFound(value);
  if (typeof value === 'number') return `number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return typeFound(value);
}

function textFound(value: string): string {
  const room = MAX_SHOWN - 'text ""'.length;
  if (value.length <= room) {
    const whole = `text ${JSON.stringify(value)}`;
    if (whole.length <= MAX_SHOWN) return whole;
  }
  let shown = '';
  // Character by character, so that no escape and no surrogate pair is cut in two.
  for (const character of value) {
    const quoted = JSON.stringify(character).slice(1, -1);
    if (shown.length + quoted.length >= room) break;
    shown += quoted;
  }
  return `text "${shown}…"`;
}

/**
 * Whether a value at this place may identify the patient, so that an error, which may end in a log,
 * shows its type only. Free texts never need this: a text is never the wrong value for a text.
 */
export function isIdentifying(path: readonly unknown[]): boolean {
  return path[0] === 'patient' && path[1] !== 'gender';
}
