/** How well samples fit what they are drawn from, for tests with fixed seeds. */

/**
 * Kolmogorov and Smirnov's distance times sqrt(n): below 1.95 in 999 of 1000 true samples.
 * `distribution` is the distribution function of a continuous law.
 */
export function kolmogorov(
  draw: () => number,
  distribution: (x: number) => number,
  count = 20_000,
): number {
  const sample = Float64Array.from({ length: count }, draw).sort();
  let distance = 0;
  for (let i = 0; i < count; i++) {
    const below = distribution(sample[i] as number);
    distance = Math.max(distance, below - i / count, (i + 1) / count - below);
  }
  return distance * Math.sqrt(count);
}

/**
 * Pearson's chi-square of counts against expected shares, as a standard normal number (Wilson and
 * Hilferty): below 3.1 in 999 of 1000 true samples. Shares of 0 must have no count.
 */
export function chiSquare(counts: ArrayLike<number>, shares: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i] as number;
  let sum = 0;
  let freedom = -1;
  for (let i = 0; i < counts.length; i++) {
    const expected = (shares[i] as number) * total;
    if (expected === 0) {
      if (counts[i] !== 0) return Number.POSITIVE_INFINITY;
      continue;
    }
    sum += ((counts[i] as number) - expected) ** 2 / expected;
    freedom++;
  }
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(sum / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** Mean and standard deviation of `count` draws. */
export function moments(draw: () => number, count = 20_000): { mean: number; sd: number } {
  let mean = 0;
  let squares = 0;
  for (let i = 1; i <= count; i++) {
    const x = draw();
    const step = x - mean;
    mean += step / i;
    squares += step * (x - mean);
  }
  return { mean, sd: Math.sqrt(squares / (count - 1)) };
}
