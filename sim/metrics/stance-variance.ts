/**
 * Variance of stances over the highest there can be: 1 for two equal camps at the ends, 0 where all
 * agree. Source: Bramson et al. 2016 (polarisation as dispersion).
 */
import type { Metric } from './metric.ts';
import { byMoments, ofStances } from './stances.ts';

export const stanceVariance: Metric = {
  name: 'stance-variance',
  summary: {
    en: 'variance of stances, over the highest there can be',
    fr: 'variance des positions, rapportée à la plus grande possible',
  },
  unit: '0 to 1',
  source: 'Bramson et al. 2016',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  // Stances lie between -1 and 1: the highest variance is 1.
  start: (query) =>
    ofStances(
      query,
      byMoments(({ variance }) => (variance < 0 ? 0 : variance)),
    ),
};
