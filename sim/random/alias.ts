/**
 * An alias table: draws from any finite distribution in constant time.
 * Source: Vose 1991, "A linear algorithm for generating random numbers with a given distribution".
 */
export class AliasTable {
  private readonly share: Float64Array;
  private readonly other: Uint32Array;

  /**
   * `weights` are finite, not negative and not all zero; they need not sum to 1.
   * Throws a RangeError otherwise. Linear in their number.
   */
  constructor(weights: ArrayLike<number>) {
    const size = weights.length;
    let total = 0;
    for (let i = 0; i < size; i++) {
      if (!(weights[i] >= 0)) throw new RangeError(`weight ${i} is ${weights[i]}: give 0 or more`);
      total += weights[i];
    }
    if (!(total > 0 && total < Infinity)) {
      throw new RangeError(`${size} weights sum to ${total}: give a finite sum above 0`);
    }
    const share = new Float64Array(size);
    const other = new Uint32Array(size);
    // One array holds both lists: those below the mean from the left, the rest from the right.
    const lists = new Uint32Array(size);
    let small = 0;
    let large = size;
    for (let i = 0; i < size; i++) {
      share[i] = (weights[i] / total) * size;
      other[i] = i;
      if (share[i] < 1) lists[small++] = i;
      else lists[--large] = i;
    }
    while (small > 0 && large < size) {
      const poor = lists[--small];
      const rich = lists[large];
      other[poor] = rich;
      share[rich] = share[rich] + share[poor] - 1;
      if (share[rich] < 1) {
        large++;
        lists[small++] = rich;
      }
    }
    // What is left differs from 1 by rounding alone, and is its own alias.
    this.share = share;
    this.other = other;
  }

  /** The index drawn by two uniform numbers in [0, 1); an index of weight 0 never is. */
  pick(first: number, second: number): number {
    const i = Math.floor(first * this.share.length);
    return second < this.share[i] ? i : this.other[i];
  }
}
