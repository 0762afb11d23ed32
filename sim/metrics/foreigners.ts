/** Means over the foreigners of each country: those who neither live there nor come from there. */
import { type Measure, type Query, ratios } from './metric.ts';
import { isForeigner } from './views.ts';

/**
 * For each country the mean of `value(i, country)` over its foreigners; behind them the mean over
 * all pairs of a country and a foreigner. `reached` gets it over those whom the senders reached.
 */
export function meanOfForeigners(
  { world, senders, within }: Query,
  value: (row: number, country: number) => number,
): Measure {
  const countries = world.sizes.country;
  const sums = new Float64Array(countries);
  const weights = new Float64Array(countries);
  const reachedSums = new Float64Array(countries);
  const reachedWeights = new Float64Array(countries);
  const measure = (values: Float64Array, reached: Float64Array): void => {
    const { reachedBy } = world.agents;
    sums.fill(0);
    weights.fill(0);
    reachedSums.fill(0);
    reachedWeights.fill(0);
    for (let i = 0; i < world.people; i++) {
      if (within !== undefined && within[i] === 0) {
        continue;
      }
      const wasReached = (reachedBy[i] & senders) !== 0;
      for (let c = 0; c < countries; c++) {
        if (!isForeigner(world, i, c)) {
          continue;
        }
        const x = value(i, c);
        sums[c] += x;
        weights[c]++;
        if (wasReached) {
          reachedSums[c] += x;
          reachedWeights[c]++;
        }
      }
    }
    ratios(sums, weights, values);
    ratios(reachedSums, reachedWeights, reached);
  };
  return Object.assign(measure, { ofPeople: true as const });
}
