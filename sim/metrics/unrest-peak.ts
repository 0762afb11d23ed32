/**
 * Peak of unrest: the largest share of a public that was on the streets at once. Source:
 * Granovetter 1978.
 */
import { unrestCountryState } from '../world/unrest.ts';
import { type Metric, meanOfCountries } from './metric.ts';

export const unrestPeak: Metric = {
  name: 'unrest-peak',
  summary: {
    en: 'largest share of a public that was on the streets at once',
    fr: 'plus grande part d’une population descendue dans la rue en même temps',
  },
  unit: 'share',
  source: 'Granovetter 1978',
  of: 'country',
  toward: false,
  in: false,
  over: 'peak',
  perReached: false,
  needs: ['unrest'],
  start: (query) => meanOfCountries(query, query.world.module(unrestCountryState).share),
};
