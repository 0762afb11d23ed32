/**
 * Net donations: euros given to an organisation, less what other organisations lose by it, a
 * million inhabitants: of each euro given upon an appeal, a share s would have gone to others.
 *
 * Equation: given - s prompted. Source: Adena & Hager 2020 found such substitution.
 * Departs: it is an account and no effect. Charities outside the model lose the share in full;
 * those inside lose by the weariness of those who gave, which is less, so this is not summed over
 * them.
 */
import { numbersOf, perMillion } from './giving.ts';
import type { Metric } from './metric.ts';

export const netDonations: Metric = {
  name: 'net-donations',
  summary: {
    en: 'euros given to the organisation less what others lose by it, a million inhabitants',
    fr: 'euros donnés à l’organisation, moins ce que les autres y perdent, par million d’habitants',
  },
  unit: 'EUR/million',
  source: 'Adena & Hager 2020',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: true,
  needs: ['donations'],
  start(query) {
    const { substitution } = numbersOf(query);
    return perMillion(query, ({ given, prompted }) => given - substitution * prompted);
  },
};
