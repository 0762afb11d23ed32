/**
 * What it brings that arms share their luck: Var(A - B) = Var A + Var B - 2 Cov(A, B), so arms that
 * go up and down together are told apart by fewer runs.
 * Source: Law 2015, chapter 11 (common random numbers).
 */
import { mean, variance } from './centre.ts';
import type { Value } from './clustered.ts';

/** b from a, pair by pair; null where either has no value. */
export const differences = (a: readonly Value[], b: readonly Value[]): Value[] =>
  a.map((value, place) => {
    const other = b[place];
    return value === null || other === null ? null : value - other;
  });

export interface Pairing {
  /** Pearson's correlation of the arms over the pairs; null where an arm does not vary. */
  readonly correlation: number | null;
  /** Pairs that unpaired runs would take for the same precision, over those that pairs take. */
  readonly worth: number | null;
}

/** `worth` is null where pairs do not differ at all: no number of unpaired runs would do. */
export function pairing(a: readonly Value[], b: readonly Value[]): Pairing {
  const rows = a
    .map((value, place) => [value, b[place]] as const)
    .filter((row): row is readonly [number, number] => row[0] !== null && row[1] !== null);
  const first = rows.map(([value]) => value);
  const second = rows.map(([, value]) => value);
  const [varianceA, varianceB] = [variance(first), variance(second)];
  const ofDifference = variance(rows.map(([x, y]) => x - y));
  if (varianceA === null || varianceB === null || ofDifference === null) {
    return { correlation: null, worth: null };
  }
  const [meanA, meanB] = [mean(first) ?? 0, mean(second) ?? 0];
  let products = 0;
  for (const [x, y] of rows) {
    products += (x - meanA) * (y - meanB);
  }
  const covariance = products / (rows.length - 1);
  const scale = Math.sqrt(varianceA) * Math.sqrt(varianceB);
  const correlation = scale === 0 ? null : Math.max(-1, Math.min(1, covariance / scale));
  const worth = ofDifference === 0 ? null : (varianceA + varianceB) / ofDifference;
  return { correlation, worth };
}
