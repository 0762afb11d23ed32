/**
 * Wrongly moderated: share of the posts a platform has acted on that are more true than false.
 * Source: design choice.
 */
import { transparencyState } from '../world/moderation.ts';
import { type Metric, ratios } from './metric.ts';

export const wronglyModerated: Metric = {
  name: 'wrongly-moderated',
  summary: {
    en: 'share of the posts acted on that are true',
    fr: 'part de publications vraies parmi celles modérées',
  },
  unit: 'share',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['platforms'],
  start({ world }) {
    const { acted, wrongly } = world.module(transparencyState);
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      sums.set(wrongly);
      weights.set(acted);
      ratios(sums, weights, values);
    };
  },
};
