/** What is wrong with a case file: each problem with its place, what was expected and what was found. */

/** One thing wrong in a case file. */
export interface CaseProblem {
  /**
   * JSON Pointer (RFC 6901) of the place. A missing member is named where it should stand, so then
   * its parent is in the input; the empty pointer is the whole file.
   */
  readonly pointer: string;
  readonly expected: string;
  /** The type, and a short value where showing it gives away nothing of the patient's identity. */
  readonly found: string;
}

export type Path = readonly (string | number)[];

/** More lines than this help nobody in a message; `problems` always holds all of them. */
const MAX_LINES = 100;
const MAX_POINTER_SHOWN = 200;

/**
 * A case file that cannot be read (contract, sections 1 and 5). `problems` names everything that is
 * wrong with it; `message` lists the same for a reader.
 */
export class CaseFormatError extends Error {
  override readonly name = 'CaseFormatError';
  readonly problems: readonly CaseProblem[];

  constructor(problems: readonly CaseProblem[]) {
    super(listed(problems));
    this.problems = problems;
  }
}

function listed(problems: readonly CaseProblem[]): string {
  const lines = problems.slice(0, MAX_LINES).map(({ pointer, expected, found }) => {
    const place = pointer === '' ? 'the whole file' : pointer.slice(0, MAX_POINTER_SHOWN);
    return `  ${place}: expected ${expected}; found ${found}`;
  });
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`Not a readable case file, ${count}:`, ...lines].join('\n');
}

/** The JSON Pointer of a path; `~` and `/` in a key are escaped. */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Collects problems; of several at one place only the first is kept, as the others follow from it. */
export class ProblemList {
  readonly #byPointer = new Map<string, CaseProblem>();

  add(path: Path, expected: string, found: string): void {
    const pointer = pointerTo(path);
    if (!this.#byPointer.has(pointer)) this.#byPointer.set(pointer, { pointer, expected, found });
  }

  get size(): number {
    return this.#byPointer.size;
  }

  get all(): readonly CaseProblem[] {
    return [...this.#byPointer.values()];
  }

  /** @throws {CaseFormatError} where there is any problem. */
  throwIfAny(): void {
    if (this.size > 0) throw new CaseFormatError(this.all);
  }
}
