/** How many rows hold a value, and how many of them are past a clock. */
export interface Count {
  readonly value: string;
  readonly cases: number;
  readonly overdue: number;
}

/** What the rows hold of one dimension, as numbers; most rows hold one value, some none or several. */
export class Values {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [''];
  readonly #first: Uint16Array;
  readonly #more = new Map<number, readonly number[]>();
  #cases: number[] = [];
  #overdue: number[] = [];

  /** @param rows - how many there are */
  constructor(rows: number) {
    this.#first = new Uint16Array(rows);
  }

  /** Number of a value; -1 for one that no row holds. */
  idOf(value: string): number {
    return this.#ids.get(value) ?? -1;
  }

  #enter(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    this.#ids.set(value, this.#names.length);
    return this.#names.push(value) - 1;
  }

  set(at: number, values: string | readonly string[] | undefined): void {
    if (values === undefined || typeof values === 'string') {
      this.#first[at] = values === undefined ? 0 : this.#enter(values);
      if (this.#more.size > 0) this.#more.delete(at);
      return;
    }
    const [first, ...more] = values.map((value) => this.#enter(value));
    this.#first[at] = first ?? 0;
    if (more.length > 0) this.#more.set(at, more);
    else this.#more.delete(at);
  }

  has(at: number, id: number): boolean {
    return this.#first[at] === id || (this.#more.size > 0 && !!this.#more.get(at)?.includes(id));
  }

  startCounting(): void {
    this.#cases = this.#names.map(() => 0);
    this.#overdue = this.#names.map(() => 0);
  }

  count(at: number, isLate: boolean): void {
    const first = this.#first[at] ?? 0;
    if (first === 0) return;
    this.#add(first, isLate);
    if (this.#more.size > 0) this.#more.get(at)?.forEach((id) => this.#add(id, isLate));
  }

  #add(id: number, isLate: boolean): void {
    this.#cases[id] = (this.#cases[id] ?? 0) + 1;
    if (isLate) this.#overdue[id] = (this.#overdue[id] ?? 0) + 1;
  }

  /** How many rows hold each value, the most frequent first; those of none are left out. */
  counts(): readonly Count[] {
    return this.#names
      .map((value, id) => ({
        value,
        cases: this.#cases[id] ?? 0,
        overdue: this.#overdue[id] ?? 0,
      }))
      .filter(({ cases }) => cases > 0)
      .toSorted((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1));
  }
}
