import { describe, expect, test } from 'vitest';
import {
  MAX_DEPTH,
  MAX_EVENTS,
  MAX_TEXT_LENGTH,
  MAX_VALUES,
  parseCase,
} from '../../src/pathway/case-file/index.js';
import type { Json } from './support.js';
import { caseWith, event, placesOf, problemsOf } from './support.js';

const withExt = (ext: unknown) => caseWith(event('e1', 'note.added', { text: 'x' }, { ext }));
const places = (ext: unknown) => placesOf(() => parseCase(withExt(ext)));

/** An object that holds objects, `levels` in all. */
function nested(levels: number): Json {
  let object: Json = {};
  for (let level = 1; level < levels; level += 1) object = { a: object };
  return object;
}

describe('depth', () => {
  // The case, its events and the event are three levels above `ext`.
  test('of 64 levels is read', () => {
    expect(places(nested(MAX_DEPTH - 3))).toEqual([]);
  });

  test('of one level more is refused, at the level', () => {
    const pointer = `/events/0/ext${'/a'.repeat(MAX_DEPTH - 3)}`;
    expect(places(nested(MAX_DEPTH - 2))).toEqual([pointer]);
  });

  test('of a million levels is refused without overflowing the stack', () => {
    expect(places(nested(1_000_000))).toHaveLength(1);
    const data = nested(1_000_000);
    expect(placesOf(() => parseCase(caseWith({ ...event('e1', 'nast.started', data) })))).toContain(
      '/events/0/data/a',
    );
  });
});

describe('a value that contains itself', () => {
  test('is refused where it does', () => {
    const ext: Json = { list: [1] };
    (ext['list'] as unknown[]).push({ back: ext });
    expect(places(ext)).toEqual(['/events/0/ext/list/1/back']);
  });

  test('is refused also as a known property, and as the whole case', () => {
    const raw = withExt({});
    raw['patient'] = raw;
    expect(placesOf(() => parseCase(raw))).toContain('/patient');
    const first = raw.events[0] as Json;
    first['data'] = first;
    expect(placesOf(() => parseCase(raw))).toContain('/events/0/data');
  });

  test('does not make comparing events of one id endless', () => {
    const one: Json = event('e1', 'note.added', { text: 'x' });
    const two: Json = event('e1', 'note.added', { text: 'x' });
    one['ext'] = { self: one };
    two['ext'] = { self: two };
    expect(placesOf(() => parseCase(caseWith(one, two)))).toEqual([
      '/events/0/ext/self',
      '/events/1/ext/self',
    ]);
  });
});

test('an object used twice without a cycle is read', () => {
  const shared = { a: 1 };
  expect(places({ one: shared, two: [shared, shared] })).toEqual([]);
});

test('objects that multiply through sharing are refused in little time', () => {
  let lists: unknown[] = [];
  let objects: Json = {};
  for (let level = 0; level < 50; level += 1) {
    lists = [lists, lists, lists];
    objects = { a: objects, b: objects };
  }
  for (const ext of [{ lists }, objects]) {
    expect(problemsOf(() => parseCase(withExt(ext)))).toEqual([
      { pointer: '', expected: `at most ${MAX_VALUES} values`, found: 'more' },
    ]);
  }
});

test('a sparse array that claims a huge length is refused', () => {
  expect(places({ list: new Array(4_000_000_000) })).toEqual(['']);
  expect(places({ list: new Array(2) })).toEqual(['/events/0/ext/list/0', '/events/0/ext/list/1']);
});

describe('what JSON cannot hold', () => {
  class Visit {
    on = '2026-03-04';
  }
  const values: [string, unknown][] = [
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['an instance', new Visit()],
    ['an object that inherits', Object.create({ a: 1 })],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
    ['not a number', NaN],
    ['infinity', -Infinity],
  ];

  test.each(values)('%s is refused in ext', (_name, value) => {
    expect(places({ a: [value] })).toEqual(['/events/0/ext/a/0']);
  });

  test.each(values)('%s is refused as data', (_name, value) => {
    const raw = caseWith({ ...event('e1', 'nast.started', {}), data: value });
    expect(placesOf(() => parseCase(raw))).toContain('/events/0/data');
  });
});

test('an object without a prototype is plain', () => {
  expect(places(Object.assign(Object.create(null), { a: 1 }))).toEqual([]);
});

test('members that throw when read are bad input', () => {
  const ext = Object.defineProperty({}, 'a', {
    enumerable: true,
    get: () => {
      throw new TypeError('no');
    },
  });
  expect(places(ext)).toEqual(['']);
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  expect(placesOf(() => parseCase(revoked.proxy))).toEqual(['']);
});

describe('Unicode', () => {
  test.each(['\uD83D', '\uDE42', 'a\uDE42\uD83D', '\uD83D\uD83D\uDE42'])(
    'that is ill-formed, %j, is refused in texts and names',
    (text) => {
      const raw = caseWith(event('e1', 'note.added', { text }, { ext: { [text]: 1 } }));
      expect(placesOf(() => parseCase(raw))).toEqual([
        '/events/0/data/text',
        `/events/0/ext/${text}`,
      ]);
    },
  );

  test('that is well-formed is read', () => {
    expect(places({ '\u{1F642}': '\uD83D\uDE42 \u0000 \uFFFE' })).toEqual([]);
  });
});

describe('names that reach into the prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused anywhere', (name) => {
    const hostile = JSON.parse(`{ "${name}": { "polluted": true } }`) as Json;
    expect(places({ deep: [hostile] })).toEqual([`/events/0/ext/deep/0/${name}`]);
    const data = JSON.parse(`{ "${name}": {}, "text": "x" }`) as Json;
    expect(placesOf(() => parseCase(caseWith(event('e1', 'note.added', data))))).toEqual([
      `/events/0/data/${name}`,
    ]);
    expect(({} as Json)['polluted']).toBeUndefined();
  });

  test('as a text it is a text', () => {
    expect(places({ name: '__proto__' })).toEqual([]);
  });
});

describe('size', () => {
  test('of a text is limited', () => {
    const text = 'x'.repeat(MAX_TEXT_LENGTH);
    const raw = (content: string) => caseWith(event('e1', 'note.added', { text: content }));
    expect(placesOf(() => parseCase(raw(text)))).toEqual([]);
    expect(placesOf(() => parseCase(raw(`${text}x`)))).toEqual(['/events/0/data/text']);
    expect(places({ [`${text}x`]: 1 })).toHaveLength(1);
  });

  test('of a case is limited', () => {
    const events = Array.from({ length: MAX_EVENTS }, (_, index) =>
      event(`e${index}`, 'note.added', { text: 'x' }),
    );
    expect(parseCase(caseWith(...events)).events).toHaveLength(MAX_EVENTS);
    const one = event('more', 'note.added', { text: 'x' });
    expect(problemsOf(() => parseCase(caseWith(...events, one)))).toEqual([
      { pointer: '/events', expected: 'at most 10000 events', found: 'an array' },
    ]);
  });

  test('is a million values at the most', () => {
    // The case with its empty list, and what stands above it, are 18 values.
    const list = (length: number) => ({ list: new Array<number>(length).fill(0) });
    expect(places(list(MAX_VALUES - 18))).toEqual([]);
    expect(places(list(MAX_VALUES - 17))).toEqual(['']);
  });
});
