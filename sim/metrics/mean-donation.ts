/** Mean donation: euros a gift. Source: Adena & Hager 2020: 72. */
import { giftRatio } from './giving.ts';
import type { Metric } from './metric.ts';

export const meanDonation: Metric = {
  name: 'mean-donation',
  summary: {
    en: 'euros given to the organisation, a gift',
    fr: 'montant moyen d’un don à l’organisation, en euros',
  },
  unit: 'EUR',
  source: 'Adena & Hager 2020',
  of: 'actor',
  toward: false,
  in: true,
  over: 'moment',
  perReached: false,
  needs: ['donations'],
  start: (query) =>
    giftRatio(
      query,
      ({ given }) => given,
      ({ count }) => count,
    ),
};
