/**
 * Gifts: number of gifts to an organisation so far, a million inhabitants. Source: Adena & Hager
 * 2020: 1.80 a day.
 */
import { perMillion } from './giving.ts';
import type { Metric } from './metric.ts';

export const gifts: Metric = {
  name: 'gifts',
  summary: {
    en: 'gifts to the organisation, a million inhabitants',
    fr: 'dons à l’organisation, par million d’habitants',
  },
  unit: '1/million',
  source: 'Adena & Hager 2020',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: true,
  needs: ['donations'],
  start: (query) => perMillion(query, ({ count }) => count),
};
