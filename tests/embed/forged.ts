// Messages that look like those of the protocol and are none, drawn from a seed.

type Message = Readonly<Record<string, unknown>>;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WRONG: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'constructor',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [null],
  {},
  { toString: 'x' },
  new Date(0),
  new Map([['type', 'show']]),
];

const PROTOCOLS: readonly unknown[] = [
  'axillary-embed/2',
  'axillary-embed/1 ',
  'AXILLARY-EMBED/1',
  'axillary-embed',
  1,
  null,
  ['axillary-embed/1'],
];

const KEYS = ['__proto__', 'constructor', 'prototype', 'isTrusted', 'then', 'toJSON', ''];

/** An own field of any name: an assignment to `__proto__` would make none. */
function withOwn(message: Message, name: string, value: unknown): Message {
  const copy = { ...message };
  Object.defineProperty(copy, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return copy;
}

const without = (message: Message, name: string): Message =>
  Object.fromEntries(Object.entries(message).filter(([one]) => one !== name));

/**
 * Forges messages, each wrong in one way: another protocol, a field left out, of another kind or too
 * many, a key that would change every object, or something that is no message at all.
 *
 * @param valid - messages that would be read, to begin with
 */
export function forgedMessages(seed: number, count: number, valid: readonly Message[]): unknown[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const ways: readonly ((message: Message) => unknown)[] = [
    (message) => ({ ...message, protocol: pick(PROTOCOLS) }),
    (message) => without(message, pick(['protocol', 'id', 'type'])),
    (message) => ({ ...message, [pick(['id', 'type', 'protocol'])]: pick(WRONG) }),
    (message) => withOwn(message, pick(KEYS), pick<unknown>([{ isAdmin: true }, null, 'x'])),
    (message) => ({ ...message, type: pick(['Show', 'close', '__proto__', 'toString', 'hello!']) }),
    (message) => JSON.stringify(message),
    (message) => [message],
    (message) => new Map(Object.entries(message)),
    () => pick(WRONG),
  ];
  return Array.from({ length: count }, () => pick(ways)(pick(valid)));
}
