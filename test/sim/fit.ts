/** How well samples fit what they are drawn from, for tests with fixed seeds. */

/** Limits of the two measures below, kept by 999 of 1000 true samples. */
export const KOLMOGOROV = 1.95;
export const CHI_SQUARE = 3.1;

/**
 * Kolmogorov and Smirnov's distance times sqrt(n).
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
 * Hilferty). Shares of 0 must have no count.
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

/** P(Z < z) to 1e-12: the series around 0, a continued fraction further out. */
export function normalDistribution(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp(-x * x * 0.5) / Math.sqrt(2 * Math.PI);
  if (x < 4) {
    let term = x;
    let sum = x;
    for (let n = 3; term > 1e-17; n += 2) sum += term *= (x * x) / n;
    return 0.5 + Math.sign(z) * density * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / fraction;
  return z < 0 ? density / fraction : 1 - density / fraction;
}
