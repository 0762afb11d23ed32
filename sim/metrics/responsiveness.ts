/**
 * Responsiveness: share of the claims that more than a few spoke of which the government answered
 * within 72 hours. Source: Barbera et al. 2019, the idea.
 */
import { accountabilityState } from '../world/accountability.ts';
import { type Metric, ratios } from './metric.ts';

export const responsiveness: Metric = {
  name: 'responsiveness',
  summary: {
    en: 'share of matters raised that the government answered within 72 hours',
    fr: 'part des sujets soulevés auxquels le gouvernement a répondu sous 72 heures',
  },
  unit: 'share',
  source: 'Barbera et al. 2019',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['accountability'],
  start({ world }) {
    const { inTime, late } = world.module(accountabilityState);
    const sums = new Float64Array(world.sizes.country);
    const weights = new Float64Array(world.sizes.country);
    return (values) => {
      sums.set(inTime);
      for (let c = 0; c < weights.length; c++) {
        weights[c] = inTime.length === 0 ? 0 : inTime[c] + late[c];
      }
      ratios(sums, weights, values);
    };
  },
};
