/**
 * Feed quality: mean quality of what a public sees, 0 to 1.
 * Source: Truong et al. 2024 (SimSoM), where it is the measure of harm.
 */
import { encountersState } from '../world/encounters.ts';
import { type Metric, ratios } from './metric.ts';

export const feedQuality: Metric = {
  name: 'feed-quality',
  summary: {
    en: 'mean quality of what a public sees',
    fr: 'qualité moyenne de ce que voit une population',
  },
  unit: '0 to 1',
  source: 'Truong et al. 2024',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['encounters'],
  start({ world }) {
    const { quality, seen } = world.module(encountersState);
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      if (seen.length === 0) {
        values.fill(Number.NaN);
        return;
      }
      sums.set(quality);
      weights.set(seen);
      ratios(sums, weights, values);
    };
  },
};
