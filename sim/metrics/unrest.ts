/** Unrest: share of a public that is on the streets. Source: Granovetter 1978. */
import { unrestCountryState } from '../world/unrest.ts';
import { type Metric, meanOfCountries } from './metric.ts';

export const unrest: Metric = {
  name: 'unrest',
  summary: {
    en: 'share of a public that is on the streets',
    fr: 'part d’une population descendue dans la rue',
  },
  unit: 'share',
  source: 'Granovetter 1978',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['unrest'],
  start: (query) => meanOfCountries(query, query.world.module(unrestCountryState).share),
};
