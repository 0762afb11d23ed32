/** Mobilised days: days on the streets so far, a person of the public. Source: design choice. */
import { unrestCountryState } from '../world/unrest.ts';
import { type Metric, meanOfCountries } from './metric.ts';

export const mobilisedDays: Metric = {
  name: 'mobilised-days',
  summary: {
    en: 'days on the streets so far, a person',
    fr: 'jours passés dans la rue jusqu’ici, par personne',
  },
  unit: 'days a person',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['unrest'],
  start: (query) => meanOfCountries(query, query.world.module(unrestCountryState).personDays),
};
