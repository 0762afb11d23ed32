/**
 * Risk borne by the audience: visible engagements of a public with posts of foreign governments,
 * per 1,000 citizens, times the repression they live under. It stands beside reach wherever a
 * foreign public is addressed. Source: MODEL 6.
 */
import { type Metric, ratios } from './metric.ts';

export const audienceRisk: Metric = {
  name: 'audience-risk',
  summary: {
    en: 'visible engagements with foreign official posts per 1,000 citizens, times repression',
    fr: 'interactions visibles avec des publications officielles étrangères pour 1 000 habitants, multipliées par la répression',
  },
  unit: 'per 1,000 citizens',
  source: 'MODEL 6',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  start({ world }) {
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      const { officialEngagements, repression, people } = world.countries;
      for (let c = 0; c < sums.length; c++) {
        sums[c] = 1000 * officialEngagements[c] * repression[c];
        weights[c] = people[c];
      }
      ratios(sums, weights, values);
    };
  },
};
