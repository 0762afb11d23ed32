/** Impressions: items seen by the people of a country so far, a head. Source: design choice. */
import { type Metric, ratios } from './metric.ts';

export const impressions: Metric = {
  name: 'impressions',
  summary: {
    en: 'items seen so far, a person',
    fr: 'contenus vus jusqu’ici, par personne',
  },
  unit: 'a person',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  start({ world }) {
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      const { impressions: seen, people } = world.countries;
      for (let c = 0; c < sums.length; c++) {
        sums[c] = seen[c];
        weights[c] = people[c];
      }
      ratios(sums, weights, values);
    };
  },
};
