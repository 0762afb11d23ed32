/**
 * Engagement: shares, replies and likes by a public for each item that it sees; up to 3, since one
 * may do all of them. Source: design choice, as platforms report it.
 */
import { type Metric, ratios } from './metric.ts';

export const engagement: Metric = {
  name: 'engagement',
  summary: {
    en: 'shares, replies and likes for each item seen',
    fr: 'partages, réponses et « j’aime » par contenu vu',
  },
  unit: 'an item seen',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start({ world }) {
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      sums.set(world.countries.engagements);
      weights.set(world.countries.impressions);
      ratios(sums, weights, values);
    };
  },
};
