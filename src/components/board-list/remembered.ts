import type { CaseFile } from '../../pathway/types.js';

/** What was computed of a case, kept as long as the case is the same: a key pressed computes nothing anew. */
export class Remembered<T> {
  readonly #known = new WeakMap<CaseFile, Map<string, T>>();

  of(caseFile: CaseFile, asked: readonly string[], compute: () => T): T {
    const known = this.#known.get(caseFile) ?? new Map<string, T>();
    this.#known.set(caseFile, known);
    const key = JSON.stringify(asked);
    const value = known.get(key) ?? compute();
    known.set(key, value);
    return value;
  }
}
