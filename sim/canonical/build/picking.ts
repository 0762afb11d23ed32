/** Draws one of an agent's ties: all equally likely, or in proportion to their weights. */

export class Picking {
  /** Row i of what is picked from is start[i] .. start[i + 1]. */
  private readonly start: Uint32Array;
  /** Sums of weights along all rows, [ties + 1]; null: all ties are equal. */
  private readonly sums: Float64Array | null;

  constructor(start: Uint32Array, weights: Float64Array | null) {
    this.start = start;
    this.sums = weights === null ? null : new Float64Array(weights.length + 1);
    if (weights === null || this.sums === null) return;
    for (let row = 0; row + 1 < start.length; row++) {
      // Each row begins at 0 again, so that its sums are as exact as its own weights.
      let sum = 0;
      for (let tie = start[row]; tie < start[row + 1]; tie++) {
        sum += weights[tie];
        this.sums[tie] = sum;
      }
    }
  }

  /** A place in the row for u in [0, 1); -1 where there is nothing to pick. */
  pick(row: number, u: number): number {
    const { sums } = this;
    let low = this.start[row];
    const end = this.start[row + 1];
    if (low === end) return -1;
    if (sums === null) return low + Math.floor(u * (end - low));
    const sought = u * sums[end - 1];
    if (!(sums[end - 1] > 0)) return -1;
    // The first place whose sum exceeds what is sought; ties of weight 0 never are.
    let high = end - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle] > sought) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
