/**
 * The worklist of many cases, ready to be searched, narrowed, counted and ordered: what is asked of each
 * row is read once and kept as numbers, so that 100,000 rows answer while somebody types.
 */
import type { Laterality } from '../../machines/vocabulary.js';
import { STAGES } from '../../machines/word-lists.js';
import { daysBetween, numberOfDay } from '../days.js';
import type { Day, Patient } from '../types.js';
import { folded, valuesOf } from './reading.js';
import type { CaseSummary } from './summary.js';
import { urgencyOf, worstClock } from './urgency.js';
import { Values } from './values.js';
import type { Count } from './values.js';
import { DIMENSIONS } from './view.js';
import type { Column, Dimension, View } from './view.js';

/** One case of the list. */
export interface Listed {
  readonly entry: {
    readonly caseId: string;
    readonly handle: string;
    readonly patient: Patient;
    readonly laterality: Laterality;
    readonly sample: boolean;
  };
  /** Absent where the case cannot be read. */
  readonly summary?: CaseSummary;
}

export type Facets = Readonly<Record<Dimension, readonly Count[]>>;

/** What a view shows. */
export interface Selection<Row extends Listed> {
  /** All rows of the view in its order. */
  readonly rows: readonly Row[];
  /** Rows whose urgency is critical, and rows past a clock, among them. */
  readonly critical: number;
  readonly overdue: number;
  /** For each dimension the counts under all the other filters. */
  readonly facets: Facets;
}

/** After every name, and after every day. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The cases of a list, read as of a day. */
export class Worklist<Row extends Listed> {
  readonly #rows: Row[];
  readonly #today: Day;
  readonly #day: number;
  readonly #index = new Map<string, number>();
  readonly #text: string[] = [];
  readonly #names: string[] = [];
  readonly #urgency: Float64Array;
  readonly #over: Float64Array;
  readonly #due: Float64Array;
  readonly #values = new Map<Dimension, Values>();
  #byName: Float64Array | undefined;
  /** All rows in an order that was asked for, until one of them changes its place. */
  readonly #orders = new Map<string, Uint32Array>();

  /**
   * @param rows - all cases
   * @param today - the day of reading
   */
  constructor(rows: readonly Row[], today: Day) {
    this.#rows = [...rows];
    this.#today = today;
    this.#day = numberOfDay(today);
    this.#urgency = new Float64Array(rows.length);
    this.#over = new Float64Array(rows.length);
    this.#due = new Float64Array(rows.length);
    for (const dimension of DIMENSIONS) this.#values.set(dimension, new Values(rows.length));
    rows.forEach((row, at) => this.#read(row, at));
  }

  get size(): number {
    return this.#rows.length;
  }

  /**
   * Puts one case in the place of what it was.
   * @returns false where the list does not hold it
   */
  replace(row: Row): boolean {
    const at = this.#index.get(row.entry.caseId);
    if (at === undefined) return false;
    const name = this.#names[at];
    this.#rows[at] = row;
    this.#read(row, at);
    if (this.#names[at] !== name) {
      this.#byName = undefined;
      this.#orders.clear();
    }
    for (const key of [...this.#orders.keys()]) this.#replaceIn(key, at);
    return true;
  }

  /** Puts one row in its new place of an order. */
  #replaceIn(key: string, at: number): void {
    const [sort, way] = key.split(' ') as [Column, string];
    const order = this.#orders.get(key);
    // The order of these columns hangs on what the other rows say.
    if (!order || sort === 'step') {
      this.#orders.delete(key);
      return;
    }
    const compare = this.#comparing(sort, way === 'down');
    const from = order.indexOf(at);
    order.copyWithin(from, from + 1);
    let [low, high] = [0, order.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(order[middle] ?? 0, at) < 0) low = middle + 1;
      else high = middle;
    }
    order.copyWithin(low + 1, low, order.length - 1);
    order[low] = at;
  }

  #read(row: Row, at: number): void {
    const { entry, summary } = row;
    const { patient } = entry;
    const { name, identifiers } = patient;
    this.#index.set(entry.caseId, at);
    const called = folded(`${name?.family ?? ''} ${name?.given ?? ''}`);
    const numbers = identifiers?.length ? identifiers.map(({ value }) => value) : [patient.id];
    // Who has no family name on record comes last.
    this.#names[at] = name?.family ? called : `\uffff${called}`;
    this.#text[at] = `${called} ${folded(numbers.join(' '))}`;
    const clock = summary && worstClock(summary, this.#today);
    const over = clock?.over ?? 0;
    const due = clock && clock.state !== 'held' ? numberOfDay(clock.clock.dueOn) : LAST;
    this.#over[at] = over;
    this.#due[at] = due;
    this.#urgency[at] = urgencyOf(summary, this.#today);
    const dueIn = due === LAST ? LAST : due - this.#day;
    for (const [dimension, values] of this.#values)
      values.set(at, valuesOf(dimension, row, over, dueIn));
  }

  /**
   * The rows of a view in its order, with the counts of every dimension.
   * @param view - filters and order
   * @param search - part of a name or number; every word of it must occur
   * @param isShown - leaves rows out altogether, such as samples
   */
  select(
    { filters, sort, descending }: View,
    search = '',
    isShown: (row: Row) => boolean = () => true,
  ): Selection<Row> {
    const words = folded(search)
      .split(/[\s,]+/)
      .filter(Boolean);
    const asked = DIMENSIONS.flatMap((dimension) => {
      const value = filters[dimension];
      const values = this.#values.get(dimension);
      return value === undefined || !values ? [] : [{ values, id: values.idOf(value) }];
    });
    const all = [...this.#values.values()];
    for (const values of all) values.startCounting();
    const found: Row[] = [];
    let critical = 0;
    let overdue = 0;
    for (const at of this.#order(sort, descending)) {
      const row = this.#rows[at];
      if (row === undefined || !isShown(row)) continue;
      if (words.length > 0 && !words.every((word) => this.#text[at]?.includes(word))) continue;
      let missed: Values | undefined;
      let misses = 0;
      for (const { values, id } of asked) {
        if (values.has(at, id)) continue;
        missed = values;
        misses += 1;
        if (misses > 1) break;
      }
      if (misses > 1) continue;
      const isLate = (this.#over[at] ?? 0) > 0;
      if (missed) {
        missed.count(at, isLate);
        continue;
      }
      for (const values of all) values.count(at, isLate);
      found.push(row);
      if (isLate) overdue += 1;
      if (row.summary?.flags.some(({ severity }) => severity === 'critical')) critical += 1;
    }
    return {
      rows: found,
      critical,
      overdue,
      facets: Object.fromEntries(
        [...this.#values].map(([dimension, values]) => [dimension, values.counts()]),
      ) as Record<Dimension, readonly Count[]>,
    };
  }

  /** All rows in the order of a column, those alike by name. */
  #order(sort: Column, descending: boolean): Uint32Array {
    const key = `${sort} ${descending ? 'down' : 'up'}`;
    const known = this.#orders.get(key);
    if (known) return known;
    const order = Uint32Array.from(this.#rows, (_, at) => at).sort(
      this.#comparing(sort, descending),
    );
    this.#orders.set(key, order);
    return order;
  }

  #comparing(sort: Column, descending: boolean): (a: number, b: number) => number {
    const keys = this.#keys(sort);
    const names = (this.#byName ??= this.#namesInOrder());
    const way = descending ? -1 : 1;
    return (a, b) =>
      way * ((keys[a] ?? LAST) - (keys[b] ?? LAST)) || (names[a] ?? 0) - (names[b] ?? 0) || a - b;
  }

  /** The place of each row in the order of names. */
  #namesInOrder(): Float64Array {
    return ranksOf(this.#names);
  }

  #keys(sort: Column): ArrayLike<number> {
    const of = (read: (row: Row, at: number) => number): Float64Array =>
      Float64Array.from(this.#rows, read);
    const day = (value: Day | undefined): number => (value === undefined ? -1 : numberOfDay(value));
    switch (sort) {
      case 'urgency':
        return this.#urgency;
      case 'patient':
        return (this.#byName ??= this.#namesInOrder());
      case 'side':
        return of(({ entry }) => (entry.laterality === 'left' ? 0 : 1));
      case 'stage':
        return of(({ summary }) => (summary ? STAGES.indexOf(summary.stage) : -1));
      case 'days':
        return of(({ summary }) =>
          summary?.stageSince === undefined ? -1 : daysBetween(summary.stageSince, this.#today),
        );
      case 'step':
        return ranksOf(this.#rows.map(({ summary }) => summary?.step?.label ?? '\uffff'));
      case 'clock':
        return of((_, at) =>
          (this.#over[at] ?? 0) > 0 ? -(this.#over[at] ?? 0) : (this.#due[at] ?? LAST),
        );
      case 'pitfalls':
        return of(({ summary }) =>
          (summary?.flags ?? []).reduce(
            (sum, { severity }) =>
              sum - (severity === 'critical' ? 10_000 : severity === 'warning' ? 100 : 1),
            0,
          ),
        );
      case 'event':
        return of(({ summary }) => day(summary?.lastEventOn));
      case 'contact':
        return of(({ summary }) => day(summary?.lastContactOn));
    }
  }
}

/** The place of each text among the sorted ones; equal texts share one. */
function ranksOf(texts: readonly string[]): Float64Array {
  const sorted = [...new Set(texts)].sort();
  const ranks = new Map(sorted.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => ranks.get(text) ?? LAST);
}
