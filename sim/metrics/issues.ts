/** Shares of counts that countries have issue by issue. */
import type { World } from '../world/world.ts';
import { type Measure, type Query, ratios } from './metric.ts';

/** Sum over the issue that is asked for, or over all, of a count by country and issue. */
const sumOf = (world: World, issue: number, counts: Uint32Array, sums: Float64Array): void => {
  const issues = world.sizes.issue;
  for (let c = 0; c < sums.length; c++) {
    sums[c] = 0;
    for (let q = issue < 0 ? 0 : issue; q < (issue < 0 ? issues : issue + 1); q++) {
      sums[c] += counts[c * issues + q];
    }
  }
};

/**
 * `part` on the issue over `whole`, which has one number a country, or one a country and issue and
 * is then taken on the same issue.
 */
export function shareOnIssue(
  { world, issue }: Query,
  part: Uint32Array,
  whole: Uint32Array,
  per: 'country' | 'issue',
): Measure {
  const countries = world.sizes.country;
  const sums = new Float64Array(countries);
  const weights = new Float64Array(countries);
  return (values) => {
    if (part.length === 0) {
      values.fill(Number.NaN);
      return;
    }
    sumOf(world, issue, part, sums);
    if (per === 'country') {
      weights.set(whole);
    } else {
      sumOf(world, issue, whole, weights);
    }
    ratios(sums, weights, values);
  };
}
