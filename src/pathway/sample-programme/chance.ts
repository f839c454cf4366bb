/** Chance that repeats: the same seed and case give the same draws on every machine. */

/** Spreads a number over 32 bits, so that neighbouring cases share nothing (the finish of MurmurHash3). */
function spread(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A row of a table from which one is drawn; weights need not add up to anything. */
export interface Weighted {
  readonly weight: number;
}

/** Draws for one case (mulberry32). */
export class Chance {
  #state: number;

  /**
   * @param seed - of the programme; whole numbers of 32 bits differ, further digits are lost
   * @param index - of what is drawn, from 0
   * @param purpose - draws for one purpose do not shift those for another
   */
  constructor(seed: number, index: number, purpose = 0) {
    this.#state = spread(spread(spread(seed) + index) + purpose);
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** True in this share of draws, from 0 to 1. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number between two, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /**
   * One of a list, each as likely.
   * @throws {RangeError} where the list is empty
   */
  pick<const T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to draw from');
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /**
   * One row of a table, as likely as its weight says.
   * @throws {RangeError} where no row has a weight
   */
  weighted<Row extends Weighted>(rows: readonly Row[]): Row {
    let left = this.next() * rows.reduce((sum, row) => sum + row.weight, 0);
    for (const row of rows) {
      left -= row.weight;
      if (left < 0) return row;
    }
    throw new RangeError('Nothing to draw from');
  }
}
