/**
 * Donors: people who gave to an organisation so far, a million inhabitants. Source: design choice.
 */
import { perMillion } from './giving.ts';
import type { Metric } from './metric.ts';

export const donors: Metric = {
  name: 'donors',
  summary: {
    en: 'people who gave to the organisation, a million inhabitants',
    fr: 'personnes ayant donné à l’organisation, par million d’habitants',
  },
  unit: '1/million',
  source: 'design choice',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: true,
  needs: ['donations'],
  start: (query) => perMillion(query, ({ count }) => (count > 0 ? 1 : 0)),
};
