/** The envelope of every message between a page and the tracker in its frame, and how one is read. */

/** Name and version of the protocol: a message of another one is refused. */
export const PROTOCOL = 'axillary-embed/1';

/** What a value has to be. */
export type Check = (value: unknown) => boolean;

/** The fields of a message beside its envelope; a name that ends with `?` may be left out. */
export type Shape = Readonly<Record<string, Check>>;

type Fields = Readonly<Record<string, unknown>>;

/** A plain object, such as JSON gives it. */
export const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** Messages are counted from 1 upwards, each side by itself: what is not above the last is a replay. */
export const isId: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0;

export const isBoolean: Check = (value) => typeof value === 'boolean';

/** A text of 1 to `length` letters that is not blank. */
export const isText =
  (length: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= length && value.trim() !== '';

/** A list of up to `length` plain objects. */
export const isList =
  (length: number): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= length && value.every(isPlain);

/**
 * Whether a value is a plain object with exactly these fields, each of its own: a name that is not
 * asked for, such as `__proto__`, makes it another thing.
 */
export function fits(value: unknown, shape: Shape): value is Fields {
  if (!isPlain(value)) return false;
  const known = new Set<PropertyKey>();
  for (const [asked, check] of Object.entries(shape)) {
    const name = asked.replace('?', '');
    known.add(name);
    if (Object.hasOwn(value, name) ? !check(value[name]) : name === asked) return false;
  }
  return Reflect.ownKeys(value).every((name) => known.has(name));
}

/**
 * Reads a message whole or not at all.
 *
 * @param value - what came
 * @param shapes - the fields of each type of message that may come
 */
export function readMessage(value: unknown, shapes: Readonly<Record<string, Shape>>): unknown {
  const type: unknown = isPlain(value) && Object.hasOwn(value, 'type') ? value['type'] : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return undefined;
  const whole: Shape = {
    ...shapes[type],
    protocol: (one) => one === PROTOCOL,
    id: isId,
    type: (one) => one === type,
  };
  return fits(value, whole) ? value : undefined;
}
