/**
 * Hazard of violence: violent events that were to be expected so far, whatever luck made of them.
 * Source: design choice.
 */
import { unrestCountryState } from '../world/unrest.ts';
import { type Metric, sumOfCountries } from './metric.ts';

export const violenceHazard: Metric = {
  name: 'violence-hazard',
  summary: {
    en: 'violent events to be expected so far, luck apart',
    fr: 'événements violents à attendre jusqu’ici, hasard mis à part',
  },
  unit: 'events',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['unrest'],
  start: (query) => sumOfCountries(query, query.world.module(unrestCountryState).expected),
};
