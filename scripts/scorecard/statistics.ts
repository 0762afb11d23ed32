/** Measures of lists of numbers that facts are stated in. */

/** The smallest value with at least this share of the values at or below it; NaN for none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const descending = (values: readonly number[]): Float64Array =>
  Float64Array.from(values).sort().reverse();

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Share of the whole that the largest values hold, so many of them in a hundred. */
export function topShare(values: readonly number[], part: number): number {
  const sorted = descending(values);
  return sum(sorted.subarray(0, Math.round(part * sorted.length))) / sum(sorted);
}

/** The smallest share of the values that holds this share of the whole; NaN where it is nothing. */
export function shareHolding(values: readonly number[], part: number): number {
  const sorted = descending(values);
  const goal = part * sum(sorted);
  if (!(goal > 0)) return Number.NaN;
  let held = 0;
  let count = 0;
  for (const value of sorted) {
    if (held >= goal) break;
    held += value;
    count++;
  }
  return count / sorted.length;
}

/** Kolmogorov and Smirnov's D: the largest gap between two distribution functions. */
export function largestGap(a: readonly number[], b: readonly number[]): number {
  const [left, right] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
  let [i, j, most] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i] ?? 0, right[j] ?? 0);
    while (i < left.length && left[i] === value) i++;
    while (j < right.length && right[j] === value) j++;
    most = Math.max(most, Math.abs(i / left.length - j / right.length));
  }
  return most;
}

/** Age by which half of a histogram is reached; `width` is that of one of its parts. */
export function medianOfHistogram(counts: Float64Array, width: number): number {
  const half = sum(counts) / 2;
  let before = 0;
  for (const [part, count] of counts.entries()) {
    if (before + count >= half && count > 0) return width * (part + (half - before) / count);
    before += count;
  }
  return Number.NaN;
}

export const meanOf = (values: readonly number[]): number => sum(values) / values.length;
