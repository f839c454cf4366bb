/** Reading a value by its definition. */
import { isIdentifying, typeFound, valueFound } from './found.js';
import type { ProblemList } from './problems.js';
import { anyObject, quoted } from './schema-parts.js';
import type { Definition } from './schema-parts.js';

/**
 * Reads a value: a copy of it, its properties in the order of the definition. Whatever it should not
 * be is added to `problems`; then the copy is not whole.
 */
export function readPart(part: Definition, value: unknown, problems: ProblemList): unknown {
  const path: (string | number)[] = [];

  const refuse = (key: string, expected: string, found: string): void => {
    problems.add([...path, key], expected, found);
  };

  const readAt = (key: string | number, part: Definition, value: unknown): unknown => {
    path.push(key);
    const copy = read(part, value);
    path.pop();
    return copy;
  };

  const readMembers = (
    { members = {}, needs }: Definition,
    value: Readonly<Record<string, unknown>>,
  ): unknown => {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(members)) {
      const member = members[key] ?? anyObject;
      if (Object.hasOwn(value, key)) copy[key] = readAt(key, member, value[key]);
      else if (!member.isOptional) refuse(key, member.expected, 'nothing');
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(members, key)) continue;
      const known = `one of the properties ${quoted(Object.keys(members))}`;
      // What stands under an unknown name could be anything.
      refuse(key, known, typeFound(value[key]));
    }
    if (needs && value[needs.of] === needs.value && !Object.hasOwn(value, needs.key)) {
      refuse(needs.key, `${members[needs.key]?.expected} ${needs.why}`, 'nothing');
    }
    return copy;
  };

  const readItems = (
    { item = anyObject, most = Infinity, tooMany = '' }: Definition,
    value: readonly unknown[],
  ): unknown => {
    if (value.length > most) problems.add(path, tooMany, 'an array');
    return value.map((one, index) =>
      readAt(index, typeof item === 'function' ? item(one) : item, one),
    );
  };

  const read = (part: Definition, value: unknown): unknown => {
    const { kind, expected } = part;
    if (kind === 'list' && Array.isArray(value)) return readItems(part, value);
    if (kind === 'object' && typeof value === 'object' && value && !Array.isArray(value)) {
      return part.members ? readMembers(part, value as Record<string, unknown>) : value;
    }
    if (isScalarOf(part, value)) return value;
    // Of objects and free texts the type says enough.
    const isShown = kind === 'text' ? typeof value === 'string' : !/list|object/.test(kind);
    const found = isShown && !isIdentifying(path) ? valueFound(value) : typeFound(value);
    problems.add(path, expected, found);
    return undefined;
  };

  return read(part, value);
}

/** Whether a value is a text, number, truth value or word as defined. */
function isScalarOf({ kind, pattern, isWhole, words }: Definition, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && (pattern?.test(value) ?? true);
    case 'number':
      return (
        typeof value === 'number' && value >= 0 && value < Infinity && (!isWhole || value % 1 === 0)
      );
    case 'flag':
      return typeof value === 'boolean';
    default:
      return words?.includes(value) ?? false;
  }
}
