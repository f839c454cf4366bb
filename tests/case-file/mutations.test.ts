// Thousands of case files broken by chance. Whatever is done to one, reading it gives the whole
// case or names what is wrong with it.
import { expect, test } from 'vitest';
import { caseToText, parseCase, parseCaseText } from '../../src/pathway/case-file/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { someCase } from './examples.js';
import type { Json, RawCase } from './support.js';
import { Chance, isPlaceIn, problemsOf, vignettes } from './support.js';

type Container = Json | unknown[];

const ALL_VIGNETTES = vignettes();

const ODD_VALUES: readonly (() => unknown)[] = [
  ...[null, true, false, 0, -0, -1, 1.5, NaN, Infinity, 1e308, '', ' ', 'negative', 'left'],
  ...['2026-02-30', '2026-03-04', '2026-03-04T09:00:00Z', 'x'.repeat(100_001), '\uD800', 'e1'],
  ...['constructor', undefined, 7n, Symbol.iterator],
]
  .map((value) => (): unknown => value)
  .concat([
    () => ({}),
    () => [],
    () => [[]],
    () => [null],
    () => new Date(0),
    () => new Map(),
    () => () => 1,
    () => JSON.parse('{"__proto__": {"axilla": "negative"}}') as unknown,
    () => {
      let deep: unknown = {};
      for (let level = 0; level < 5_000; level += 1) deep = level % 2 ? [deep] : { deep };
      return deep;
    },
  ]);

const ODD_KEYS = ['__proto__', 'constructor', 'prototype', '', 'a/b', '~', '\uDC00', 'axila', 'id'];

/** Every object and array of a tree. */
function containersOf(root: unknown): Container[] {
  const found: Container[] = [];
  const seen = new Set<unknown>();
  const queue = [root];
  for (let value = queue.pop(); queue.length > 0 || value; value = queue.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    found.push(value as Container);
    queue.push(...(Object.values(value) as unknown[]));
    if (found.length > 500) break;
  }
  return found;
}

/** An own property, also where its name is `__proto__`. */
function setMember(target: Container, key: string | number, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Breaks one thing, or leaves it whole. */
function mutate(raw: RawCase, chance: Chance): void {
  const containers = containersOf(raw);
  const target = chance.pick(containers);
  const keys = Object.keys(target);
  const key = keys.length > 0 ? chance.pick(keys) : undefined;
  const value = key === undefined ? undefined : (target as Json)[key];
  const action = chance.below(10);
  if (action === 0 && key !== undefined) {
    if (Array.isArray(target)) target.splice(Number(key), 1);
    else delete target[key];
  } else if (action === 1 && key !== undefined && !Array.isArray(target)) {
    delete target[key];
    setMember(target, chance.pick([`${key}s`, key.toUpperCase(), ...ODD_KEYS]), value);
  } else if (action <= 3 && key !== undefined) {
    setMember(target, key, chance.pick(ODD_VALUES)());
  } else if (action === 4 && Array.isArray(target) && key !== undefined) {
    target.splice(chance.below(target.length + 1), 0, structuredCloneOr(value));
  } else if (action === 5 && !Array.isArray(target)) {
    setMember(target, chance.pick(ODD_KEYS), chance.pick(ODD_VALUES)());
  } else if (action === 6 && key !== undefined) {
    setMember(target, key, chance.pick(containers));
  } else if (action === 7 && typeof value === 'string') {
    setMember(target, key ?? '', chance.pick([value.toUpperCase(), `${value} `, value.slice(1)]));
  } else if (action === 8 && Array.isArray(raw.events) && raw.events.length > 1) {
    const from = chance.pick(raw.events);
    const to = chance.pick(raw.events);
    if (typeof from === 'object' && typeof to === 'object' && from && to) {
      setMember(to, chance.pick(['id', 'data', 'type']), from[chance.pick(['id', 'data'])]);
    }
  } else if (action === 9 && Array.isArray(raw.events)) {
    raw.events.reverse();
  }
}

function structuredCloneOr(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** The events of raw data, those that repeat an earlier one left out. */
function withoutRepeats(events: readonly Json[]): Json[] {
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))
        : item,
    );
  const seen = new Set<string>();
  return events.filter((event) => {
    const content = canonical(event);
    return !seen.has(content) && seen.add(content);
  });
}

/** Reads, and checks whatever comes of it. Gives whether the case was read. */
function checkReading(read: () => CaseFile, raw: unknown, label: string): boolean {
  let caseFile: CaseFile | undefined;
  const problems = problemsOf(() => {
    caseFile = read();
  });
  if (caseFile) {
    const { events, ...rest } = raw as RawCase;
    expect({ ...caseFile }, label).toStrictEqual({ ...rest, events: withoutRepeats(events) });
    return true;
  }
  expect(problems.length, label).toBeGreaterThan(0);
  expect(new Set(problems.map(({ pointer }) => pointer)).size, label).toBe(problems.length);
  for (const { pointer, expected, found } of problems) {
    if (!isPlaceIn(raw, pointer)) expect.fail(`${label}: nothing is at ${pointer}`);
    if (expected === '' || found === '') expect.fail(`${label}: no words for ${pointer}`);
    if (found.length > 60) expect.fail(`${label}: too many words for ${pointer}`);
  }
  return false;
}

/** A vignette, or a case by chance. */
function anyCase(chance: Chance): RawCase {
  return chance.chance(0.5) ? structuredClone(chance.pick(ALL_VIGNETTES)[1]) : someCase(chance);
}

test('six thousand broken case files are read whole or refused with every place named', () => {
  const outcomes = { read: 0, refused: 0 };
  for (let seed = 1; seed <= 6_000; seed += 1) {
    const chance = new Chance(seed);
    const raw = anyCase(chance);
    const times = 1 + chance.below(4);
    for (let time = 0; time < times; time += 1) mutate(raw, chance);
    const isRead = checkReading(() => parseCase(raw), raw, `seed ${seed}`);
    outcomes[isRead ? 'read' : 'refused'] += 1;
  }
  // Chance must do both, or it tests nothing.
  expect(outcomes.read).toBeGreaterThan(500);
  expect(outcomes.refused).toBeGreaterThan(2_000);
});

test('two thousand broken texts are read whole or refused', () => {
  const outcomes = { read: 0, refused: 0 };
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const chance = new Chance(seed);
    const whole = JSON.stringify(anyCase(chance), null, chance.below(3));
    const at = chance.below(whole.length);
    const cut = at + chance.below(12);
    const odd = chance.pick(['', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '\u0000', '\uD800']);
    const text = whole.slice(0, at) + odd + whole.slice(cut);
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      const problems = problemsOf(() => parseCaseText(text));
      expect(problems, `seed ${seed}`).toHaveLength(1);
      expect(problems[0]?.found, `seed ${seed}`).toMatch(/ at line \d+, column \d+$/);
      outcomes.refused += 1;
      continue;
    }
    const isRead = checkReading(() => parseCaseText(text), raw, `seed ${seed}`);
    outcomes[isRead ? 'read' : 'refused'] += 1;
  }
  expect(outcomes.read).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(500);
});

test('one misspelt property, wherever it stands outside ext, is always named', () => {
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const chance = new Chance(seed);
    const raw = structuredClone(chance.pick(ALL_VIGNETTES)[1]);
    const objects = containersOf(raw).filter((value) => !Array.isArray(value)) as Json[];
    const target = chance.pick(objects);
    target['misspelt'] = 'lost';
    const problems = problemsOf(() => parseCase(raw));
    expect(problems, `seed ${seed}`).toHaveLength(1);
    expect(problems[0]?.pointer, `seed ${seed}`).toMatch(/\/misspelt$/);
  }
});

test('a property written twice in a text is always named', () => {
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const chance = new Chance(seed);
    const text = caseToText(parseCase(chance.pick(ALL_VIGNETTES)[1]));
    const lines = text.split('\n');
    const places = [...lines.keys()].filter((line) =>
      /^ *"\w+": .*[^[{,]$/.test(lines[line] ?? ''),
    );
    const line = chance.pick(places);
    lines.splice(line, 0, `${lines[line]},`);
    const key = /"(\w+)"/.exec(lines[line] ?? '')?.[1];
    const problems = problemsOf(() => parseCaseText(lines.join('\n')));
    expect(problems, `seed ${seed}`).toMatchObject([{ expected: 'each property once' }]);
    expect(problems[0]?.pointer.split('/').at(-1), `seed ${seed}`).toBe(key);
  }
});
