/** A measure tick by tick, in an array that grows. */
export class Series {
  count = 0;
  private values = new Float64Array(256);

  clear(): void {
    this.count = 0;
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const longer = new Float64Array(2 * this.count);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.count++] = value;
  }

  /** The newest value, NaN before the first. */
  last(): number {
    return this.count === 0 ? NaN : this.values[this.count - 1];
  }

  /** The mean over the last half (the middle one of an odd number included); null for none. */
  meanOfLastHalf(): number | null {
    const from = Math.floor(this.count / 2);
    let sum = 0;
    for (let tick = from; tick < this.count; tick++) sum += this.values[tick];
    return this.count === 0 ? null : sum / (this.count - from);
  }
}
