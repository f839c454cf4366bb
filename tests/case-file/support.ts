// Case files to read, whole and broken, and small tools for the tests of reading.
import { readdirSync, readFileSync } from 'node:fs';
import { CaseFormatError } from '../../src/pathway/case-file/index.js';
import type { CaseProblem } from '../../src/pathway/case-file/index.js';

/** Any JSON object, to be broken at will. */
export type Json = Record<string, unknown>;

/** A case file as raw data. */
export interface RawCase extends Json {
  events: Json[];
}

const folder = new URL('../vignettes/', import.meta.url);

/** The case files of all vignettes, by file name, freshly read. */
export function vignettes(): [string, RawCase][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return [name, (JSON.parse(text) as { case: RawCase }).case];
    });
}

/** An event of one type with the data given. */
export function event(id: string, type: string, data: Json, more: Json = {}): Json {
  return {
    id,
    type,
    occurredAt: '2026-03-04',
    recordedAt: '2026-03-04T09:00:00Z',
    recordedBy: 'navigator-1',
    data,
    ...more,
  };
}

/** A case with the events given. */
export function caseWith(...events: unknown[]): RawCase {
  const patient = { id: 'p-1', gender: 'female' };
  return {
    format: 'axillary-case/1',
    id: 'case-1',
    laterality: 'left',
    patient,
    events: events as Json[],
  };
}

/** The problems a reading names; none where it succeeds. Any other error is passed on. */
export function problemsOf(read: () => unknown): readonly CaseProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof CaseFormatError) return error.problems;
    throw error;
  }
}

/** Only the places of the problems. */
export const placesOf = (read: () => unknown): string[] =>
  problemsOf(read).map(({ pointer }) => pointer);

/** What stands at a JSON Pointer, and whether there is anything. */
export function resolve(root: unknown, pointer: string): { exists: boolean; value?: unknown } {
  let value = root;
  const keys = pointer === '' ? [] : pointer.slice(1).split('/');
  for (const key of keys.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return { exists: false };
    }
    value = (value as Json)[key];
  }
  return { exists: true, value };
}

/** Whether a pointer names something in the input, or something missing in an object of it. */
export function isPlaceIn(root: unknown, pointer: string): boolean {
  if (resolve(root, pointer).exists) return true;
  const parent = resolve(root, pointer.slice(0, pointer.lastIndexOf('/')));
  return typeof parent.value === 'object' && parent.value !== null;
}

/** Chance that can be repeated: the mulberry32 generator. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}
