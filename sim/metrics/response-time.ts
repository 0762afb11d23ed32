/**
 * Response time: hours between a matter being raised and the answer, mean over those answered.
 * Source: design choice.
 */
import { accountabilityState } from '../world/accountability.ts';
import { type Metric, ratios } from './metric.ts';

export const responseTime: Metric = {
  name: 'response-time',
  summary: {
    en: 'hours from a matter being raised to the answer, where there was one',
    fr: 'heures entre un sujet soulevé et la réponse, quand il y en a une',
  },
  unit: 'h',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['accountability'],
  start({ world }) {
    const { waited, answered } = world.module(accountabilityState);
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      sums.set(waited);
      weights.set(answered);
      ratios(sums, weights, values);
    };
  },
};
