/**
 * The mean of values that come in clusters: pairs of runs on the same network are not independent.
 *
 * With the residuals of each of G networks summed, the standard error of the mean of N values is
 * sqrt(G / (G - 1) * sum of squared sums) / N, with G - 1 degrees of freedom. Where all networks
 * have as many values this is Student's t on the networks' means. Simulated coverage of the 95 %
 * interval: the command `npm run coverage`.
 * Source: Liang & Zeger 1986 (cluster-robust variance of a mean).
 */
import { studentQuantile, studentTail } from './student.ts';

/** A value, or null where a run or a pair has none. */
export type Value = number | null;

export type Interval = readonly [low: number | null, high: number | null];

export interface Estimate {
  readonly mean: number;
  /** Standard error of the mean; null with fewer than two networks. */
  readonly error: number | null;
  /** Degrees of freedom: networks less one. */
  readonly freedom: number;
  /** Values that are there. */
  readonly n: number;
}

/** What a sum over the values of each network needs to become an estimate. */
export interface ClusterSum {
  readonly n: number;
  readonly sum: number;
}

/**
 * The estimate from the sums of networks; null without values. Networks without values count not.
 */
export function estimateOf(clusters: Iterable<ClusterSum>): Estimate | null {
  let n = 0;
  let sum = 0;
  const there: ClusterSum[] = [];
  for (const cluster of clusters) {
    if (cluster.n > 0) {
      n += cluster.n;
      sum += cluster.sum;
      there.push(cluster);
    }
  }
  if (n === 0) {
    return null;
  }
  const mean = sum / n;
  const freedom = there.length - 1;
  if (freedom < 1) {
    return { mean, error: null, freedom, n };
  }
  let squares = 0;
  for (const cluster of there) {
    const residual = cluster.sum - cluster.n * mean;
    squares += residual * residual;
  }
  return { mean, error: Math.sqrt(((freedom + 1) / freedom) * squares) / n, freedom, n };
}

/** The mean of `values`; `networks` says for each on which network it was found. */
export function clusteredMean(
  values: readonly Value[],
  networks: readonly string[],
): Estimate | null {
  // Differences from the first value: equal values have no spread, to the last bit.
  const origin = values.find((value) => value !== null) ?? 0;
  const sums = new Map<string, { n: number; sum: number }>();
  values.forEach((value, place) => {
    if (value === null) {
      return;
    }
    const cluster = sums.get(networks[place]);
    if (cluster === undefined) {
      sums.set(networks[place], { n: 1, sum: value - origin });
    } else {
      cluster.n++;
      cluster.sum += value - origin;
    }
  });
  const estimate = estimateOf(sums.values());
  return estimate === null ? null : { ...estimate, mean: origin + estimate.mean };
}

/** Half the length of the interval that covers the true mean with probability `level`. */
export function halfWidth({ error, freedom }: Estimate, level = 0.95): number | null {
  return error === null ? null : studentQuantile((1 + level) / 2, freedom) * error;
}

/** The interval that covers the true mean with probability `level`. */
export function intervalOf(estimate: Estimate | null, level = 0.95): Interval {
  const half = estimate === null ? null : halfWidth(estimate, level);
  return estimate === null || half === null
    ? [null, null]
    : [estimate.mean - half, estimate.mean + half];
}

/** P(a mean as far from zero as this one, if the true mean is zero), two-sided. */
export function pValue({ mean, error, freedom }: Estimate): number | null {
  if (error === null) {
    return null;
  }
  if (error === 0) {
    return mean === 0 ? 1 : 0;
  }
  return 2 * studentTail(Math.abs(mean) / error, freedom);
}
