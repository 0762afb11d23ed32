/**
 * A ratio of two means over pairs: effect per budget unit spent, effect per person reached.
 *
 * R = sum y / sum x; its interval is that of the mean of y - R x, divided by the mean of x. Where x
 * is the same in all pairs this is the interval of y, divided.
 * Source: Cochran 1977, chapter 6 (ratio estimator), with networks as clusters.
 * Departs: a bootstrap of pairs is usual for cost-effectiveness; with 20 networks it covers too
 * little.
 */
import { clusteredMean, type Estimate, type Value } from './clustered.ts';
import { studentCdf } from './student.ts';

/** Null where no pair has both, or where the mean of `x` is not above zero. */
export function ratioOfMeans(
  y: readonly Value[],
  x: readonly Value[],
  networks: readonly string[],
): Estimate | null {
  const both = y.map((value, place) => value !== null && x[place] !== null);
  const keep = (values: readonly Value[]) =>
    values.map((value, place) => (both[place] ? value : null));
  const below = clusteredMean(keep(x), networks);
  const above = clusteredMean(keep(y), networks);
  if (above === null || below === null || !(below.mean > 0)) {
    return null;
  }
  const ratio = above.mean / below.mean;
  const residuals = y.map((value, place) => {
    const other = x[place];
    return value === null || other === null ? null : value - ratio * other;
  });
  const spread = clusteredMean(residuals, networks);
  const error = spread?.error ?? null;
  return { ...above, mean: ratio, error: error === null ? null : error / below.mean };
}

/** P(the true value is above `worth`), as the data have it: a point of an acceptability curve. */
export function exceedance({ mean, error, freedom }: Estimate, worth: number): number | null {
  if (error === null) {
    return null;
  }
  if (error === 0) {
    return mean > worth ? 1 : mean < worth ? 0 : 0.5;
  }
  return studentCdf((mean - worth) / error, freedom);
}
