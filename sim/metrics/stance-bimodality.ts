/**
 * Bimodality of stances: (skewness^2 + 1) / kurtosis, 1 for two points, 5/9 for an even spread, 1/3
 * for a normal one; none where all agree.
 * Source: Pfister et al. 2013 (the coefficient without its correction for small samples).
 */
import type { Metric } from './metric.ts';
import { byMoments, ofStances } from './stances.ts';

/** Variance below which nothing but rounding tells stances apart. */
const NOTHING = 1e-12;

export const stanceBimodality: Metric = {
  name: 'stance-bimodality',
  summary: {
    en: 'how two-humped stances are (bimodality coefficient)',
    fr: 'à quel point les positions forment deux bosses (coefficient de bimodalité)',
  },
  unit: '0 to 1',
  source: 'Pfister et al. 2013',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start: (query) =>
    ofStances(
      query,
      byMoments(({ variance, third, fourth }) =>
        variance > NOTHING
          ? ((third * third) / (variance * variance * variance) + 1) /
            (fourth / (variance * variance))
          : Number.NaN,
      ),
    ),
};
