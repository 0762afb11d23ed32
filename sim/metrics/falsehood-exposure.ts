/**
 * Exposure to falsehood: share of impressions that are on items more false than true.
 * Source: Grinberg et al. 2019.
 */
import { type Metric, ratios } from './metric.ts';

export const falsehoodExposure: Metric = {
  name: 'falsehood-exposure',
  summary: {
    en: 'share of impressions on false items',
    fr: 'part des contenus vus qui sont faux',
  },
  unit: 'share',
  source: 'Grinberg et al. 2019',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start({ world }) {
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      sums.set(world.countries.falseImpressions);
      weights.set(world.countries.impressions);
      ratios(sums, weights, values);
    };
  },
};
