/** Violence: violent events so far, drawn by their hazard. Source: design choice. */
import { unrestCountryState } from '../world/unrest.ts';
import { type Metric, sumOfCountries } from './metric.ts';

export const violence: Metric = {
  name: 'violence',
  summary: {
    en: 'violent events so far',
    fr: 'événements violents jusqu’ici',
  },
  unit: 'events',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['unrest'],
  start: (query) => sumOfCountries(query, query.world.module(unrestCountryState).violence),
};
