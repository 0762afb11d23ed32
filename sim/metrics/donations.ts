/**
 * Donations: euros given to an organisation so far, a million inhabitants. Source: Adena & Hager
 * 2020.
 */
import { perMillion } from './giving.ts';
import type { Metric } from './metric.ts';

export const donations: Metric = {
  name: 'donations',
  summary: {
    en: 'euros given to the organisation, a million inhabitants',
    fr: 'euros donnés à l’organisation, par million d’habitants',
  },
  unit: 'EUR/million',
  source: 'Adena & Hager 2020',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: true,
  needs: ['donations'],
  start: (query) => perMillion(query, ({ given }) => given),
};
